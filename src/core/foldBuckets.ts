import { addBlock } from './blockStatistics';
import { type Calculation } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { type CalendarFold } from './calendarFold';
import { emptyStatistics } from './statistics';
import { foldCells } from './foldCells';

/**
 * Values that were laid onto the calendar before us, as parallel columns. A row's place is a local time: a day (counted
 * from 1970-01-01; any day that falls on the bucket will do) and a minute of the day, NaN where it has none.
 */
export interface BucketColumns {
  readonly days: Float64Array;
  readonly minutesOfDay: Float64Array;
  /** NaN where there is no number; null: each row is 1. */
  readonly values: Float64Array | null;
}

/**
 * Returns the fold of values that came by bucket. Rows of one cell are put together by the calculation; with one that
 * is not additive (a mean of means) the marginals only mean something where each row weighs the same.
 * `cellEvents` counts rows. A row without a place is dropped as `noTime`.
 */
export function foldBuckets(
  parts: readonly BucketColumns[],
  columns: CalendarAxis,
  rows: CalendarAxis,
  calculation: Calculation
): CalendarFold {
  const countsRows = parts.every(({ values }) => values === null);
  const ofCells = emptyStatistics(columns.bucketCount * rows.bucketCount, calculation.needs, countsRows);
  let read = 0;
  let noTime = 0;
  let noNumber = 0;
  for (const { days, minutesOfDay, values: given } of parts) {
    const values = given ?? new Float64Array(days.length).fill(1);
    const cells = new Int32Array(days.length);
    // ends (first, last) go by the order of rows: there are no times
    const order = new Float64Array(days.length);
    for (let i = 0; i < days.length; i++) {
      cells[i] = cellOf(days[i], minutesOfDay[i], columns, rows);
      order[i] = read + i;
      noTime += cells[i] < 0 ? 1 : 0;
      noNumber += cells[i] >= 0 && !Number.isFinite(values[i]) ? 1 : 0;
    }
    addBlock(ofCells, cells, order, values, days.length);
    read += days.length;
  }
  return foldCells(ofCells, { columns, rows, calculation, read, dropped: { noTime, outsideRange: 0, noNumber } });
}

function cellOf(day: number, minuteOfDay: number, columns: CalendarAxis, rows: CalendarAxis): number {
  if (Number.isNaN(day) || Number.isNaN(minuteOfDay)) {
    return -1;
  }
  const bucket = (axis: CalendarAxis) => axis.bucketOf(axis.reads === 'day' ? day : minuteOfDay);
  return bucket(rows) * columns.bucketCount + bucket(columns);
}
