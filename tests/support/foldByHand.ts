import { type LocalFields, localClock, type TimedValue } from './countByHand';
import { type TableFacts } from './readTable';

/** An axis as the tests see it: how many buckets, and which one a local time is on; -1 for none. */
export interface AxisByHand {
  readonly count: number;
  readonly place: (local: LocalFields) => number;
}

/** What is laid out how. */
export interface FoldRequest<T extends TimedValue> {
  readonly events: readonly T[];
  readonly zone: string;
  readonly columns: AxisByHand;
  readonly rows: AxisByHand;
  readonly dayStartMinute?: number;
  /** Says whether the calendar keeps a local time. */
  readonly keeps?: (local: LocalFields) => boolean;
}

/** The events of each place: cells row by row, whole columns, whole rows, all. */
export interface EventGroups<T> {
  readonly cells: T[][][];
  readonly columns: T[][];
  readonly rows: T[][];
  readonly all: T[];
}

/** What a panel's table has to hold, by the picture's columns and rows. */
export type ExpectedTable = Omit<TableFacts, 'columns' | 'rows'>;

/** Groups events by asking `Intl` for each of them. Events without a number are left out. */
export function groupByHand<T extends TimedValue>(request: FoldRequest<T>): EventGroups<T> {
  const { events, zone, columns, rows, dayStartMinute = 0, keeps = () => true } = request;
  const clock = localClock(zone, dayStartMinute);
  const groups: EventGroups<T> = {
    cells: Array.from({ length: rows.count }, () => Array.from({ length: columns.count }, () => [])),
    columns: Array.from({ length: columns.count }, () => []),
    rows: Array.from({ length: rows.count }, () => []),
    all: [],
  };
  for (const event of events) {
    const local = clock(event.timeMs);
    const [column, row] = [columns.place(local), rows.place(local)];
    if (event.value !== null && column >= 0 && row >= 0 && keeps(local)) {
      groups.cells[row][column].push(event);
      groups.columns[column].push(event);
      groups.rows[row].push(event);
      groups.all.push(event);
    }
  }
  return groups;
}

/** Says which place a group is: a cell, or with null a whole column, a whole row, everything. */
export interface Place {
  readonly column: number | null;
  readonly row: number | null;
}

/** Calculates every cell, both marginals and the total; a place without events is null. */
export function calculateByHand<T>(
  groups: EventGroups<T>,
  calculate: (events: readonly T[], place: Place) => number
): ExpectedTable {
  const value = (events: readonly T[], place: Place) => (events.length === 0 ? null : calculate(events, place));
  return {
    cells: groups.cells.map((cells, row) => cells.map((events, column) => value(events, { column, row }))),
    columnMarginal: groups.columns.map((events, column) => value(events, { column, row: null })),
    rowMarginal: groups.rows.map((events, row) => value(events, { column: null, row })),
    total: value(groups.all, { column: null, row: null }),
  };
}

/** The table leaves rows without events out where it has more cells than this. */
const MOST_CELLS_IN_FULL = 1000;

/** Lays the expected table as the panel does: the longer axis runs down, long tables go without empty rows. */
export function layAsTable(expected: ExpectedTable): ExpectedTable {
  const laid = expected.rowMarginal.length >= expected.columnMarginal.length ? expected : turned(expected);
  const cellCount = laid.rowMarginal.length * laid.columnMarginal.length;
  const isKept = (row: number) => cellCount <= MOST_CELLS_IN_FULL || laid.rowMarginal[row] !== null;
  return {
    ...laid,
    cells: laid.cells.filter((_, row) => isKept(row)),
    rowMarginal: laid.rowMarginal.filter((_, row) => isKept(row)),
  };
}

function turned({ cells, columnMarginal, rowMarginal, total }: ExpectedTable): ExpectedTable {
  return {
    cells: columnMarginal.map((_, column) => cells.map((row) => row[column])),
    columnMarginal: rowMarginal,
    rowMarginal: columnMarginal,
    total,
  };
}

/** Returns where a table differs from what is expected by more than `tolerance`, in words; at most ten places. */
export function differences(table: TableFacts, expected: ExpectedTable, tolerance = 0): string[] {
  const laid = layAsTable(expected);
  const found: string[] = [];
  const compare = (what: string, got: ReadonlyArray<number | null>, wanted: ReadonlyArray<number | null>) => {
    if (got.length !== wanted.length) {
      found.push(`${what}: ${got.length} values, expected ${wanted.length}`);
    }
    wanted.forEach((value, i) => {
      const same = value === null ? got[i] === null : got[i] !== null && Math.abs((got[i] ?? NaN) - value) <= tolerance;
      if (!same) {
        found.push(`${what} ${i}: ${got[i]}, expected ${value}`);
      }
    });
  };
  if (table.cells.length !== laid.cells.length) {
    found.push(`${table.cells.length} rows, expected ${laid.cells.length}`);
  }
  laid.cells.forEach((row, i) => compare(`row ${i} cell`, table.cells[i] ?? [], row));
  compare('row marginal', table.rowMarginal, laid.rowMarginal);
  compare('column marginal', table.columnMarginal, laid.columnMarginal);
  compare('total', [table.total], [laid.total]);
  return found.slice(0, 10);
}
