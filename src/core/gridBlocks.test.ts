import { columnBlock, growBlock, rowBlock } from './gridBlocks';

const grid = { columnCount: 24, rowCount: 7 };
const cell = { column: 5, row: 3, columnCount: 1, rowCount: 1 };

describe('growBlock', () => {
  it.each([
    ['from a cell to one below and right of it', cell, [7, 4], [5, 3, 3, 2]],
    ['from a cell to one above and left of it', cell, [2, 0], [2, 0, 4, 4]],
    ['from a cell to itself', cell, [5, 3], [5, 3, 1, 1]],
    ['from a whole column, whatever the row', columnBlock(5, grid), [8, 3], [5, 0, 4, 7]],
    ['from a whole column to the left', columnBlock(5, grid), [0, 6], [0, 0, 6, 7]],
    ['from a whole row, whatever the column', rowBlock(3, grid), [8, 1], [0, 1, 24, 3]],
    ['from the last whole row', rowBlock(6, grid), [23, 6], [0, 6, 24, 1]],
  ])('%s', (_, start, [column, row], [left, top, columnCount, rowCount]) => {
    expect(growBlock(start, { column, row }, grid)).toEqual({ column: left, row: top, columnCount, rowCount });
  });

  it('grows by columns on a grid of one row, and by rows on a grid of one column', () => {
    const line = { columnCount: 9, rowCount: 1 };
    const first = { column: 2, row: 0, columnCount: 1, rowCount: 1 };
    expect(growBlock(first, { column: 4, row: 0 }, line)).toEqual({ column: 2, row: 0, columnCount: 3, rowCount: 1 });
    const upright = { columnCount: 1, rowCount: 9 };
    const top = { column: 0, row: 2, columnCount: 1, rowCount: 1 };
    expect(growBlock(top, { column: 0, row: 1 }, upright)).toEqual({ column: 0, row: 1, columnCount: 1, rowCount: 2 });
  });
});
