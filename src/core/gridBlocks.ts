import { blockBetween, type CellBlock } from './cellBlock';

/** How many columns and rows a grid has. */
export interface GridSize {
  readonly columnCount: number;
  readonly rowCount: number;
}

/** Returns a whole column. */
export function columnBlock(column: number, { rowCount }: GridSize): CellBlock {
  return { column, row: 0, columnCount: 1, rowCount };
}

/** Returns a whole row. */
export function rowBlock(row: number, { columnCount }: GridSize): CellBlock {
  return { column: 0, row, columnCount, rowCount: 1 };
}

/** Returns true where the block is made of whole columns. */
export function hasWholeColumns(block: CellBlock, { rowCount }: GridSize): boolean {
  return block.rowCount === rowCount;
}

/** Returns true where the block is made of whole rows. */
export function hasWholeRows(block: CellBlock, { columnCount }: GridSize): boolean {
  return block.columnCount === columnCount;
}

/** Returns the block from `start` to a cell; whole columns grow to whole columns, whole rows to whole rows. */
export function growBlock(
  start: CellBlock,
  cell: { readonly column: number; readonly row: number },
  grid: GridSize
): CellBlock {
  const grown = blockBetween(start, cell);
  if (hasWholeColumns(start, grid)) {
    return { ...grown, row: 0, rowCount: grid.rowCount };
  }
  return hasWholeRows(start, grid) ? { ...grown, column: 0, columnCount: grid.columnCount } : grown;
}
