import { MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { offsetStretches } from './offsetStretches';

/** A stretch of time, both ends inclusive, in which one zone is ahead of another by the same minutes. */
export interface ZoneDifference {
  readonly fromMs: number;
  readonly toMs: number;
  /** Negative where the other zone is behind. */
  readonly aheadMinutes: number;
}

/** Returns the stretches of the range by how far `other` is ahead of `zone`, without gaps; neighbors differ. */
export function zoneDifferences(zone: string, other: string, range: TimeRange): readonly ZoneDifference[] {
  const endMs = range.toMs + 1;
  const ofZone = offsetStretches(zone, range.fromMs, endMs);
  const ofOther = offsetStretches(other, range.fromMs, endMs);
  const differences: ZoneDifference[] = [];
  for (let i = 0, j = 0, fromMs = range.fromMs; fromMs < endMs;) {
    const aheadMinutes = (ofOther[j].offsetMs - ofZone[i].offsetMs) / MS_PER_MINUTE;
    const untilMs = Math.min(ofZone[i].endMs, ofOther[j].endMs);
    const last = differences.at(-1);
    if (last?.aheadMinutes === aheadMinutes) {
      differences[differences.length - 1] = { ...last, toMs: untilMs - 1 };
    } else {
      differences.push({ fromMs, toMs: untilMs - 1, aheadMinutes });
    }
    i += ofZone[i].endMs === untilMs ? 1 : 0;
    j += ofOther[j].endMs === untilMs ? 1 : 0;
    fromMs = untilMs;
  }
  return differences;
}
