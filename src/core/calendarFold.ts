import { assignCells } from './assignCells';
import { type Calculation } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { type Slots, type Dropped } from './slots';
import { regroup, type Statistics } from './statistics';

/** How slots are laid onto the calendar. */
export interface CalendarSpec {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  /** IANA name; its rules come from the running `Intl`. */
  readonly zone: string;
  readonly calculation: Calculation;
}

/** Events laid onto two calendar axes. In all values NaN means that there is no number, which differs from 0. */
export interface CalendarFold {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  /** Row-major: the cell of column c and row r is at `r * columns.bucketCount + c`. */
  readonly cells: Float64Array;
  /** How many events have their time in the cell, with or without a number. */
  readonly cellEvents: Int32Array;
  /** One value a column, computed from the column's events by the cells' own calculation. */
  readonly columnMarginal: Float64Array;
  readonly columnEvents: Int32Array;
  /** One value a row, likewise. */
  readonly rowMarginal: Float64Array;
  readonly rowEvents: Int32Array;
  /** The calculation over all events. */
  readonly total: number;
  /** How many events are in the picture: with a time in the range and a number. */
  readonly used: number;
  /** Rows looked at: `read` = `used` + the sum of `dropped`. */
  readonly read: number;
  readonly dropped: Dropped;
}

/** Returns the grid, both marginals and the total of slots whose statistics hold what the calculation needs. */
export function foldCalendar(slots: Slots, spec: CalendarSpec): CalendarFold {
  const { columns, rows, zone, calculation } = spec;
  const columnCount = columns.bucketCount;
  const rowCount = rows.bucketCount;
  const cellOfSlot = assignCells(slots.layout, columns, rows, zone);
  const ofCells = regroup(slots.statistics, cellOfSlot, columnCount * rowCount);
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
    read: slots.read,
    dropped: slots.dropped,
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
