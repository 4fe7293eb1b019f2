import { type Calendar } from './calendar';
import { type CalendarAxis } from './calendarAxis';
import { type CellBlock } from './cellBlock';
import { cellRuns } from './cellRuns';
import { type TimeSpan } from './occurrences';

/** When the local time is on the cells of a block: on these days, in these parts of each of them. */
export interface BlockTimes {
  readonly holdsDay: (day: number) => boolean;
  /** Milliseconds since the day's start, in the order of time; there is a gap between one and the next. */
  readonly parts: readonly TimeSpan[];
}

/** Returns when the local time is on a block. Whether it is depends on the day and the time of day one by one. */
export function blockTimes(calendar: Calendar, block: CellBlock): BlockTimes {
  const { columns, rows } = calendar;
  const { partOfDay, runs } = cellRuns(calendar);
  const holds = (reads: CalendarAxis['reads'], part: number) =>
    part >= 0 &&
    (columns.reads !== reads || lies(part % columns.bucketCount, block.column, block.columnCount)) &&
    (rows.reads !== reads || lies(Math.floor(part / columns.bucketCount), block.row, block.rowCount));
  const parts: TimeSpan[] = [];
  for (const { startMs, endMs, part } of runs) {
    if (holds('minuteOfDay', part)) {
      const last = parts.at(-1);
      if (last?.endMs === startMs) {
        parts[parts.length - 1] = { startMs: last.startMs, endMs };
      } else {
        parts.push({ startMs, endMs });
      }
    }
  }
  return { holdsDay: (day) => holds('day', partOfDay(day)), parts };
}

function lies(bucket: number, first: number, count: number): boolean {
  return bucket >= first && bucket < first + count;
}
