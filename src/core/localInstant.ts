import { MS_PER_DAY } from './duration';
import { zoneClock } from './zoneClock';

/**
 * Returns the instant (epoch milliseconds) at which the clocks of a zone show a local time, itself given as the epoch
 * milliseconds of the same figures in UTC. A local time that comes twice is the earlier one; one that is skipped is
 * read as if the clock had not jumped, with the offset before the change. Throws a RangeError for an unknown zone.
 */
export function localInstant(localMs: number, zone: string): number {
  const clock = zoneClock(zone);
  // No offset is a day long, so these two lie on either side of a change that makes the local time skipped or doubled.
  const before = localMs - clock.segmentAt(localMs - MS_PER_DAY).offsetMs;
  const after = localMs - clock.segmentAt(localMs + MS_PER_DAY).offsetMs;
  const shows = (timeMs: number) => timeMs + clock.segmentAt(timeMs).offsetMs === localMs;
  return shows(after) && !shows(before) ? after : before;
}
