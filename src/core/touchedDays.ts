import { MAX_TIME_MS, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { type ZoneClock } from './zoneClock';

/** Calendar days, counted from 1970-01-01 (day 0); both ends are inclusive. */
export interface DayRange {
  readonly firstDay: number;
  readonly lastDay: number;
}

/** No clock is ever put back by more than this, so beyond it no time shows an earlier day than a range's end. */
const FARTHEST_BACK_MS = 2 * MS_PER_DAY;

/**
 * Returns the first and the last calendar day that a time range (both ends inclusive) touches. Where clocks were put
 * back over the day's start, these are not always the days of the range's ends. A range without any time has one day.
 */
export function touchedDays(range: TimeRange, clock: ZoneClock, dayStartMinute: number): DayRange {
  const dayStartMs = dayStartMinute * MS_PER_MINUTE;
  const fromMs = clamped(range.fromMs);
  const toMs = Math.max(clamped(range.toMs), fromMs);
  let firstDay = Infinity;
  let lastDay = -Infinity;
  const visit = (startMs: number, lastMs: number) => {
    for (let timeMs = startMs; timeMs <= lastMs;) {
      const { endMs, offsetMs } = clock.segmentAt(timeMs);
      const shiftMs = offsetMs - dayStartMs;
      firstDay = Math.min(firstDay, Math.floor((timeMs + shiftMs) / MS_PER_DAY));
      const last = endMs > lastMs ? Math.floor((lastMs + shiftMs) / MS_PER_DAY) : dayBefore(endMs + shiftMs);
      lastDay = Math.max(lastDay, last);
      timeMs = endMs;
    }
  };
  visit(fromMs, Math.min(toMs, fromMs + FARTHEST_BACK_MS));
  visit(Math.max(fromMs, toMs - FARTHEST_BACK_MS), toMs);
  return { firstDay, lastDay };
}

/** Returns the last day that begins before a local time. */
function dayBefore(localMs: number): number {
  return Math.ceil(localMs / MS_PER_DAY) - 1;
}

function clamped(timeMs: number): number {
  return Math.min(Math.max(timeMs, -MAX_TIME_MS), MAX_TIME_MS) || 0;
}
