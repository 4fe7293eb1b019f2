import { assignCells } from './assignCells';
import { type Calculation } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { foldCells } from './foldCells';
import { type Slots, type Dropped } from './slots';
import { regroup } from './statistics';

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
  const cellOfSlot = assignCells(slots.layout, columns, rows, zone);
  const ofCells = regroup(slots.statistics, cellOfSlot, columns.bucketCount * rows.bucketCount);
  return foldCells(ofCells, { columns, rows, calculation, read: slots.read, dropped: slots.dropped });
}
