import { type CellBlock } from '../core/cellBlock';

/**
 * Returns the cells that are 1 in a row-major mask as rectangles that do not overlap: runs along the rows, joined to
 * the run above where both begin and end alike.
 */
export function maskBlocks(mask: Uint8Array, columnCount: number, rowCount: number): CellBlock[] {
  const blocks: CellBlock[] = [];
  let above = new Map<number, number>();
  for (let row = 0; row < rowCount; row++) {
    const runs = new Map<number, number>();
    const offset = row * columnCount;
    for (let column = 0; column < columnCount; column++) {
      if (mask[offset + column] !== 1) {
        continue;
      }
      const first = column;
      while (column + 1 < columnCount && mask[offset + column + 1] === 1) {
        column++;
      }
      const key = first * columnCount + column;
      const joined = above.get(key);
      if (joined === undefined) {
        runs.set(key, blocks.length);
        blocks.push({ column: first, row, columnCount: column - first + 1, rowCount: 1 });
      } else {
        runs.set(key, joined);
        blocks[joined] = { ...blocks[joined], rowCount: blocks[joined].rowCount + 1 };
      }
    }
    above = runs;
  }
  return blocks;
}
