import { blockBetween, isOneCell, sameBlock, transposeBlock } from './cellBlock';

describe('blockBetween', () => {
  it.each([
    ['top left first', { column: 2, row: 1 }, { column: 5, row: 3 }],
    ['bottom right first', { column: 5, row: 3 }, { column: 2, row: 1 }],
    ['top right first', { column: 5, row: 1 }, { column: 2, row: 3 }],
    ['bottom left first', { column: 2, row: 3 }, { column: 5, row: 1 }],
  ])('has both corners in it, %s', (_name, a, b) => {
    expect(blockBetween(a, b)).toEqual({ column: 2, row: 1, columnCount: 4, rowCount: 3 });
  });

  it('of one cell is that cell', () => {
    const block = blockBetween({ column: 7, row: 0 }, { column: 7, row: 0 });
    expect(block).toEqual({ column: 7, row: 0, columnCount: 1, rowCount: 1 });
    expect(isOneCell(block)).toBe(true);
  });
});

describe('isOneCell', () => {
  it.each([
    [1, 2],
    [2, 1],
    [24, 7],
  ])('says no to %d × %d cells', (columnCount, rowCount) => {
    expect(isOneCell({ column: 0, row: 0, columnCount, rowCount })).toBe(false);
  });
});

describe('sameBlock', () => {
  const block = { column: 1, row: 2, columnCount: 3, rowCount: 4 };
  it.each([
    ['itself', block, block, true],
    ['the same cells', block, { ...block }, true],
    ['nothing and nothing', null, null, true],
    ['nothing', block, null, false],
    ['another column', block, { ...block, column: 0 }, false],
    ['another row', block, { ...block, row: 0 }, false],
    ['another width', block, { ...block, columnCount: 1 }, false],
    ['another height', block, { ...block, rowCount: 1 }, false],
  ])('compares with %s', (_name, a, b, same) => {
    expect(sameBlock(a, b)).toBe(same);
    expect(sameBlock(b, a)).toBe(same);
  });
});

describe('transposeBlock', () => {
  it('lets columns and rows trade places', () => {
    expect(transposeBlock({ column: 1, row: 2, columnCount: 3, rowCount: 4 })).toEqual({
      column: 2,
      row: 1,
      columnCount: 4,
      rowCount: 3,
    });
  });
});
