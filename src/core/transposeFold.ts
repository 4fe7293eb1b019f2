import { type Amounts, type BusinessFold } from './businessHours';
import { type CalendarFold } from './calendarFold';
import { type Presence } from './cellPresence';
import { type Occurrences } from './occurrences';

/** Returns the fold with columns and rows in each other's place. */
export function transposeFold(fold: CalendarFold): CalendarFold {
  const cellOf = transposedCells(fold.columns.bucketCount, fold.rows.bucketCount);
  const { occurrences, presence, businessHours } = fold;
  return {
    ...fold,
    columns: fold.rows,
    rows: fold.columns,
    cells: moved(fold.cells, cellOf),
    cellEvents: moved(fold.cellEvents, cellOf),
    columnMarginal: fold.rowMarginal,
    columnEvents: fold.rowEvents,
    rowMarginal: fold.columnMarginal,
    rowEvents: fold.columnEvents,
    occurrences: occurrences === null ? null : transposeOccurrences(occurrences, cellOf),
    presence: presence === null ? null : transposePresence(presence, cellOf),
    businessHours: businessHours === null ? null : transposeBusiness(businessHours, cellOf),
  };
}

function transposeOccurrences(occurrences: Occurrences, cellOf: Int32Array): Occurrences {
  const { cells, columns, rows } = occurrences;
  return { ...occurrences, cells: moved(cells, cellOf), columns: rows, rows: columns };
}

function transposePresence({ cells, doubled, cuts }: Presence, cellOf: Int32Array): Presence {
  return {
    cells: moved(cells, cellOf),
    doubled: moved(doubled, cellOf),
    cuts: cuts.map((cut) => ({ ...cut, cell: cellOf[cut.cell] })),
  };
}

function transposeBusiness({ inside, whole, cellShares }: BusinessFold, cellOf: Int32Array): BusinessFold {
  return {
    inside: transposeAmounts(inside, cellOf),
    whole: transposeAmounts(whole, cellOf),
    cellShares: moved(cellShares, cellOf),
  };
}

function transposeAmounts({ cells, columns, rows, all }: Amounts, cellOf: Int32Array): Amounts {
  return { cells: moved(cells, cellOf), columns: rows, rows: columns, all };
}

/** Returns where each cell of a grid is once columns and rows have changed places. */
function transposedCells(columnCount: number, rowCount: number): Int32Array {
  const cellOf = new Int32Array(columnCount * rowCount);
  for (let cell = 0; cell < cellOf.length; cell++) {
    cellOf[cell] = (cell % columnCount) * rowCount + Math.floor(cell / columnCount);
  }
  return cellOf;
}

/** An array with one entry a cell. */
interface CellEntries<T> {
  [cell: number]: number;
  slice(): T;
}

/** Returns a copy in which the entry of each cell is at `cellOf[cell]`. */
function moved<T extends CellEntries<T>>(entries: T, cellOf: Int32Array): T {
  const result = entries.slice();
  const target: CellEntries<T> = result;
  for (let cell = 0; cell < cellOf.length; cell++) {
    target[cellOf[cell]] = entries[cell];
  }
  return result;
}
