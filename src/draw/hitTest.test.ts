import fc from 'fast-check';
import { type CellBlock } from '../core/cellBlock';
import { testChoice, testLayout } from '../testing/scenes';
import { cellRect } from './cellRect';
import { hitTest, nearestCell } from './hitTest';
import { AXIS_HEIGHT_PX, SECOND_AXIS_HEIGHT_PX } from './layout';
import { edgePx } from './track';

const anyLayout = fc
  .record({
    widthPx: fc.integer({ min: 100, max: 2400 }),
    heightPx: fc.integer({ min: 60, max: 1200 }),
    pixelRatio: fc.constantFrom(1, 1.25, 1.5, 2),
    columnCount: fc.constantFrom(1, 7, 24, 31, 1440),
    rowCount: fc.constantFrom(1, 7, 12, 31),
    rowsUpwards: fc.boolean(),
  })
  .map(({ rowsUpwards, ...request }) => testLayout({ ...request, choice: { ...testChoice, rowsUpwards } }));

const cell = (column: number, row: number): CellBlock => ({ column, row, columnCount: 1, rowCount: 1 });

describe('hitTest', () => {
  it('finds at the middle of every cell that cell', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const stepX = Math.ceil(layout.columns.count / 40);
        for (let row = 0; row < layout.rows.count; row++) {
          for (let column = 0; column < layout.columns.count; column += stepX) {
            const x = layout.columns.startPx + (column + 0.5) * layout.columns.pitchPx;
            const y = edgePx(layout.rows, row + 0.5);
            expect(hitTest(layout, x, y)).toEqual(cell(column, row));
          }
        }
      }),
      { numRuns: 40 }
    );
  });

  it('finds a cell at the corners of what is drawn of it', () => {
    const layout = testLayout();
    const rect = cellRect(layout, 23, 6);
    expect(hitTest(layout, rect.x + 0.1, rect.y + 0.1)).toEqual(cell(23, 6));
    expect(hitTest(layout, rect.x + rect.width - 0.1, rect.y + rect.height - 0.1)).toEqual(cell(23, 6));
  });

  const layout = testLayout({ choice: { ...testChoice, secondAxis: 'columns' } });
  const { grid, columns, rows, columnBars, rowBars, total, legend } = layout;
  const [inColumn, inRow] = [edgePx(columns, 3.5), edgePx(rows, 2.5)];
  const below = grid.y + grid.height;
  const wholeColumn = { column: 3, row: 0, columnCount: 1, rowCount: 7 };
  const wholeRow = { column: 0, row: 2, columnCount: 24, rowCount: 1 };

  it.each<[string, number, number, CellBlock | null]>([
    ['the column of a bar', inColumn, (columnBars?.y ?? 0) + 5, wholeColumn],
    ['the row of a bar', (rowBars?.x ?? 0) + 5, inRow, wholeRow],
    ['the column of a label', inColumn, below + 8, wholeColumn],
    [
      'the column of a label of the second axis',
      inColumn,
      below + AXIS_HEIGHT_PX + SECOND_AXIS_HEIGHT_PX - 1,
      wholeColumn,
    ],
    ['the row of a label', 2, inRow, wholeRow],
    ['nothing in the corner between the bars', (total?.x ?? 0) + 5, (total?.y ?? 0) + 5, null],
    ['nothing between a bar and its cells', inColumn, grid.y - 1, null],
    ['nothing in the legend', inColumn, (legend?.y ?? 0) + 1, null],
    ['nothing left of the column labels', 2, below + 8, null],
  ])('finds %s', (_, x, y, expected) => expect(hitTest(layout, x, y)).toEqual(expected));

  it('finds no labels where there are none', () => {
    const small = testLayout({ widthPx: 120, heightPx: 70 });
    expect(small.axisLabels).toBe(false);
    expect(hitTest(small, edgePx(small.columns, 3.5), small.grid.y + small.grid.height + 1)).toBeNull();
  });
});

describe('nearestCell', () => {
  it('is the cell at a point inside, else the one at the edge nearest to it', () => {
    fc.assert(
      fc.property(anyLayout, fc.double({ min: -1, max: 2, noNaN: true }), (layout, share) => {
        const { grid, columns, rows } = layout;
        const [x, y] = [grid.x + share * grid.width, grid.y + share * grid.height];
        const found = nearestCell(layout, x, y);
        const bound = (place: number, count: number) => Math.min(Math.max(Math.floor(place * count), 0), count - 1);
        const rowFromTop = bound(share, rows.count);
        // a point on an edge is in either cell
        fc.pre(Math.abs(share * columns.count - Math.round(share * columns.count)) > 1e-6);
        fc.pre(Math.abs(share * rows.count - Math.round(share * rows.count)) > 1e-6);
        expect(found).toEqual({
          column: bound(share, columns.count),
          row: rows.reversed ? rows.count - 1 - rowFromTop : rowFromTop,
        });
      })
    );
  });
});
