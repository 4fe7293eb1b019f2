import { MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';

/** Width of a slot in minutes. 0 stands for event by event: no width is fine enough for every zone. */
export type SlotMinutes = 15 | 1 | 0;

/** Until then Monrovia was 44 minutes 30 seconds behind UTC: the last offset of any zone with seconds in it. */
const LAST_OFFSET_WITH_SECONDS_MS = Date.UTC(1972, 0, 7, 0, 44, 30);

/**
 * Periods, ends inclusive, in which some zone's offset or transition is not a multiple of a quarter hour.
 * Read from the time zone database 2025c; `slotWidth.test.ts` compares them with every zone of the running `Intl`.
 */
const OFF_QUARTER_PERIODS: ReadonlyArray<readonly [fromMs: number, toMs: number]> = [
  // Kiritimati until 1979; later the steps of St John's, Goose Bay, Moncton, Gaza and Hebron one minute past the hour
  [-Infinity, Date.UTC(2011, 2, 31, 22, 1)],
  // Casey, one minute past midnight
  [Date.UTC(2020, 9, 3, 16, 1), Date.UTC(2020, 9, 3, 16, 1)],
  [Date.UTC(2021, 9, 2, 16, 1), Date.UTC(2021, 9, 2, 16, 1)],
  [Date.UTC(2022, 9, 1, 16, 1), Date.UTC(2022, 9, 1, 16, 1)],
];

/**
 * Returns the widest slot that parts the range at every bucket edge, for whichever IANA zone may be picked later.
 * `stepMinutes` is the largest number of minutes that divides every bucket edge, and a fixed offset where one is picked.
 */
export function slotMinutesFor(range: TimeRange, stepMinutes: number): SlotMinutes {
  if (slotStartMs(range, 1) < LAST_OFFSET_WITH_SECONDS_MS) {
    return 0;
  }
  const startMs = slotStartMs(range, 15);
  const offQuarter = OFF_QUARTER_PERIODS.some(([fromMs, toMs]) => startMs <= toMs && range.toMs >= fromMs);
  return stepMinutes % 15 === 0 && !offQuarter ? 15 : 1;
}

/** The first slot begins before the range, and its offset is the one at its own start. */
function slotStartMs(range: TimeRange, minutes: number): number {
  const widthMs = minutes * MS_PER_MINUTE;
  return Math.floor(range.fromMs / widthMs) * widthMs;
}
