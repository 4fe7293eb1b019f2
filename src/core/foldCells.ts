import { type Calculation } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { type CalendarFold } from './calendarFold';
import { gridGroups, type GridSource, gridStatistics } from './gridGroups';
import { type Groups } from './groups';

/** The axes of a grid, and what its values are. */
export interface GridChoice {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  readonly calculation: Calculation;
}

/** The part of a fold that is worked out from the events of its cells. */
export type FoldedCells = Omit<CalendarFold, 'read' | 'dropped' | 'occurrences' | 'presence' | 'businessHours'>;

/** Returns the grid, both marginals and the total of events whose places lie in the grid's cells. */
export function foldCells(
  events: Omit<GridSource, 'columnCount' | 'rowCount'>,
  { columns, rows, calculation }: GridChoice
): FoldedCells {
  const source = { ...events, columnCount: columns.bucketCount, rowCount: rows.bucketCount };
  const statistics = gridStatistics(source);
  const groups = gridGroups(source, statistics);
  return {
    columns,
    rows,
    cells: valuesOf(calculation, groups.cells),
    cellEvents: statistics.cells.events,
    columnMarginal: valuesOf(calculation, groups.columns),
    columnEvents: statistics.columns.events,
    rowMarginal: valuesOf(calculation, groups.rows),
    rowEvents: statistics.rows.events,
    total: valuesOf(calculation, groups.all)[0],
    used: statistics.all.numbers[0],
  };
}

/** Returns the value of each group, NaN where it has no number. */
export function valuesOf(calculation: Calculation, groups: Groups): Float64Array {
  const { numbers } = groups;
  const valueOf = calculation.valueOf(groups);
  const values = new Float64Array(numbers.length);
  for (let group = 0; group < values.length; group++) {
    values[group] = numbers[group] === 0 ? NaN : valueOf(group);
  }
  return values;
}
