/** A rectangle of cells; also a single cell, a whole column or row. */
export interface CellBlock {
  readonly column: number;
  readonly row: number;
  readonly columnCount: number;
  readonly rowCount: number;
}

/** Returns the block with two cells as opposite corners, in whichever order they come. */
export function blockBetween(
  a: { readonly column: number; readonly row: number },
  b: { readonly column: number; readonly row: number }
): CellBlock {
  return {
    column: Math.min(a.column, b.column),
    row: Math.min(a.row, b.row),
    columnCount: Math.abs(a.column - b.column) + 1,
    rowCount: Math.abs(a.row - b.row) + 1,
  };
}

/** Returns true where both are the same cells, or both null. */
export function sameBlock(a: CellBlock | null, b: CellBlock | null): boolean {
  return (
    a === b ||
    (a !== null &&
      b !== null &&
      a.column === b.column &&
      a.row === b.row &&
      a.columnCount === b.columnCount &&
      a.rowCount === b.rowCount)
  );
}

/** Returns true where the block is one cell. */
export function isOneCell({ columnCount, rowCount }: CellBlock): boolean {
  return columnCount === 1 && rowCount === 1;
}

/** Returns the same cells in a grid whose columns and rows have traded places. */
export function transposeBlock({ column, row, columnCount, rowCount }: CellBlock): CellBlock {
  return { column: row, row: column, columnCount: rowCount, rowCount: columnCount };
}
