import { recordingCanvases, recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testChoice, testFold, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawCover } from './drawCover';
import { drawMarginals } from './drawMarginals';
import { drawNotExisting } from './drawNotExisting';
import { type PlotLayout } from './layout';

const layout = testLayout();
const { grid } = layout;

const CELL = { column: 4, row: 1, columnCount: 1, rowCount: 1 };
const withValues = testScene(
  testFold([
    ['2024-01-01T00:10', 4],
    ['2024-01-02T00:10', 4],
    ['2024-01-02T05:10', 2],
  ]),
  layout
);

function cleared(
  block: [column: number, row: number, columnCount: number, rowCount: number],
  shown: PlotLayout = layout
) {
  const { ctx, lines } = recordingContext();
  const [column, row, columnCount, rowCount] = block;
  drawCover(ctx, testScene(testFold([]), shown), { column, row, columnCount, rowCount }, null);
  return lines.filter((line) => line.startsWith('clearRect'));
}

const first = cellRect(layout, 4, 1);
const last = cellRect(layout, 6, 2);
const column = (end = first) => `clearRect ${first.x} ${grid.y} ${end.x + end.width - first.x} ${grid.height}`;
const row = (end = first) => `clearRect ${grid.x} ${first.y} ${grid.width} ${end.y + end.height - first.y}`;

describe('drawCover', () => {
  it('covers the cells and both sides of bars', () => {
    const { ctx, lines } = recordingContext();
    drawCover(ctx, testScene(testFold([]), layout), CELL, null);
    const { columnBars, rowBars } = layout;
    expect(lines.filter((line) => line.startsWith('fillRect'))).toEqual(
      [grid, columnBars, rowBars].map((rect) => `fillRect ${rect?.x} ${rect?.y} ${rect?.width} ${rect?.height} ground`)
    );
  });

  it('covers no value beside the bars', () => {
    const { ctx, lines } = recordingContext();
    drawCover(ctx, withValues, CELL, null);
    const bars = lines.filter((line) => line.startsWith('fillRect'));
    const afterBars = lines.slice(lines.indexOf(bars[bars.length - 1]) + 1);
    expect(afterBars.filter((line) => line.startsWith('fillText')).map((line) => line.split(' ')[1])).toEqual(['8']);
    const values = recordingContext();
    drawMarginals(values.ctx, withValues);
    const places = values.lines.filter((line) => line.startsWith('fillText')).slice(1);
    expect(places).toHaveLength(2);
    for (const place of places) {
      const [, , x, y] = place.split(' ').map(Number);
      expect(afterBars).toContain(`clearRect ${x - 3} ${y - 8} ${Math.round((layout.widthPx - x + 3) * 100) / 100} 14`);
    }
  });

  it('covers no text in the cells', () => {
    const fold = drawnFold(['xxx', 'xxx', '..5']);
    const shown = squareLayout(fold, 30, {}, 2);
    const scene = testScene(fold, shown, { notExistingReason: 'No' });
    const { ctx, lines } = recordingContext();
    const values = Object.assign(recordingCanvases().createCanvas(), { width: 1000, height: 500 });
    drawCover(ctx, scene, { ...CELL, column: 2 }, values);
    const [first, second, third] = lines;
    expect(first).toMatch(/^fillRect/);
    const picture = recordingContext();
    drawNotExisting(picture.ctx, scene);
    const [, , x, y] = (picture.lines.find((line) => line.startsWith('fillText')) ?? '').split(' ').map(Number);
    expect(second).toBe(`clearRect ${x - 6} ${y - 9} 12 16`);
    expect(third).toBe('drawImage 0 0 500 250');
  });

  it.each([
    ['the column and the row of a cell', [4, 1, 1, 1], [column(), row()]],
    ['the columns and the rows of a block', [4, 1, 3, 2], [column(last), row(last)]],
    ['a whole column, not all rows', [4, 0, 1, 7], [column()]],
    ['whole columns', [4, 0, 3, 7], [column(last)]],
    ['a whole row, not all columns', [0, 1, 24, 1], [row()]],
    ['whole rows', [0, 1, 24, 2], [row(last)]],
  ] as const)('leaves free %s', (_, block, expected) => expect(cleared([...block])).toEqual(expected));

  it('leaves all free of a block that is all', () => {
    const lines = cleared([0, 0, 24, 7]).map((line) => line.split(' ').slice(1).map(Number));
    const [{ x }, end] = [cellRect(layout, 0, 0), cellRect(layout, 23, 6)];
    expect(lines[0]).toEqual([x, grid.y, end.x + end.width - x, grid.height]);
  });

  it('follows rows that run upwards', () => {
    const up = testLayout({ choice: { ...testChoice, rowsUpwards: true } });
    const { y, height } = cellRect(up, 0, 1);
    expect(cleared([0, 1, 1, 1], up)).toContain(`clearRect ${up.grid.x} ${y} ${up.grid.width} ${height}`);
  });
});
