import { type Calculation } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { type CalendarFold } from './calendarFold';
import { foldCells } from './foldCells';
import { createNumberKeeper } from './numberKeeper';
import { createStatisticsCollector } from './statisticsCollector';

/**
 * Values that were laid onto the calendar before us, as parallel columns. A row's place is a local time: a day (counted
 * from 1970-01-01; any day that falls on the bucket will do) and a whole minute of the day, NaN where it has none.
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
 * `cellEvents` counts rows. A row without a place is dropped as `noTime`. The axes are those of no range
 * (`plainSettings`): the times of the rows are not known, and a calculation that needs them throws a RangeError.
 */
export function foldBuckets(
  parts: readonly BucketColumns[],
  columns: CalendarAxis,
  rows: CalendarAxis,
  calculation: Calculation
): CalendarFold {
  if (calculation.needsTimes) {
    throw new RangeError(
      `The calculation "${calculation.id}" needs rows with times; these came folded by the query. Choose another one.`
    );
  }
  const cellCount = columns.bucketCount * rows.bucketCount;
  const countsRows = parts.every(({ values }) => values === null);
  const collector = createStatisticsCollector(cellCount, calculation.needs, countsRows);
  const read = parts.reduce((sum, { days }) => sum + days.length, 0);
  const kept = calculation.needs === 'values' ? createNumberKeeper(read) : null;
  let noTime = 0;
  let noNumber = 0;
  let rowsBefore = 0;
  for (const { days, minutesOfDay, values: given } of parts) {
    const values = given ?? new Float64Array(days.length).fill(1);
    const cells = new Int32Array(days.length);
    // ends (first, last) go by the order of rows: there are no times
    const order = new Float64Array(days.length);
    for (let i = 0; i < days.length; i++) {
      cells[i] = cellOf(days[i], minutesOfDay[i], columns, rows);
      order[i] = rowsBefore + i;
      noTime += cells[i] < 0 ? 1 : 0;
      noNumber += cells[i] >= 0 && !Number.isFinite(values[i]) ? 1 : 0;
    }
    collector.add(cells, order, values, days.length);
    kept?.add(cells, values, days.length);
    rowsBefore += days.length;
  }
  const own = Int32Array.from({ length: cellCount }, (_, cell) => cell);
  return {
    ...foldCells(
      {
        statistics: collector.collected(),
        cellOf: own,
        values: kept?.gathered() ?? null,
        days: null,
        occurrences: null,
      },
      { columns, rows, calculation }
    ),
    read,
    dropped: { noTime, outsideRange: 0, leftOut: 0, noNumber },
    occurrences: null,
    presence: null,
    businessHours: null,
  };
}

/** Returns −1 for a row without a place. */
function cellOf(day: number, minuteOfDay: number, columns: CalendarAxis, rows: CalendarAxis): number {
  if (Number.isNaN(day) || Number.isNaN(minuteOfDay)) {
    return -1;
  }
  const bucketOn = (axis: CalendarAxis) => axis.bucketOf(axis.reads === 'day' ? day : minuteOfDay);
  const column = bucketOn(columns);
  const row = bucketOn(rows);
  return column >= 0 && row >= 0 ? row * columns.bucketCount + column : -1;
}
