import { type Calculation } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { type CalendarFold } from './calendarFold';
import { type Dropped } from './slots';
import { regroup, type Statistics } from './statistics';

/** What a fold says besides its cells. */
export interface FoldFrame {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  readonly calculation: Calculation;
  readonly read: number;
  readonly dropped: Dropped;
}

/** Returns the grid, both marginals and the total of the statistics of its cells (row-major). */
export function foldCells(ofCells: Statistics, { columns, rows, calculation, read, dropped }: FoldFrame): CalendarFold {
  const columnCount = columns.bucketCount;
  const rowCount = rows.bucketCount;
  const ofColumns = regroup(
    ofCells,
    indices(columnCount * rowCount, (cell) => cell % columnCount),
    columnCount
  );
  const ofRows = regroup(
    ofCells,
    indices(columnCount * rowCount, (cell) => Math.floor(cell / columnCount)),
    rowCount
  );
  const ofAll = regroup(
    ofRows,
    indices(rowCount, () => 0),
    1
  );
  return {
    columns,
    rows,
    cells: valuesOf(calculation, ofCells),
    cellEvents: ofCells.events,
    columnMarginal: valuesOf(calculation, ofColumns),
    columnEvents: ofColumns.events,
    rowMarginal: valuesOf(calculation, ofRows),
    rowEvents: ofRows.events,
    total: calculation.valueOf(ofAll, 0),
    used: ofAll.numbers[0],
    read,
    dropped,
  };
}

function valuesOf(calculation: Calculation, statistics: Statistics): Float64Array {
  const values = new Float64Array(statistics.events.length);
  for (let group = 0; group < values.length; group++) {
    values[group] = calculation.valueOf(statistics, group);
  }
  return values;
}

function indices(length: number, groupOf: (index: number) => number): Int32Array {
  const groups = new Int32Array(length);
  for (let i = 0; i < length; i++) {
    groups[i] = groupOf(i);
  }
  return groups;
}
