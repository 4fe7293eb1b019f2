import { recordingContext } from '../testing/recordingContext';
import { testChoice, testFold, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawCover } from './drawCover';
import { type PlotLayout } from './layout';

const layout = testLayout();
const { grid } = layout;

function cleared(
  block: [column: number, row: number, columnCount: number, rowCount: number],
  shown: PlotLayout = layout
) {
  const { ctx, lines } = recordingContext();
  const [column, row, columnCount, rowCount] = block;
  drawCover(ctx, testScene(testFold([]), shown), { column, row, columnCount, rowCount });
  return lines.filter((line) => line.startsWith('clearRect'));
}

const first = cellRect(layout, 4, 1);
const last = cellRect(layout, 6, 2);
const column = (end = first) => `clearRect ${first.x} ${grid.y} ${end.x + end.width - first.x} ${grid.height}`;
const row = (end = first) => `clearRect ${grid.x} ${first.y} ${grid.width} ${end.y + end.height - first.y}`;

describe('drawCover', () => {
  it('covers the cells, both sides of bars and the values of rows', () => {
    const { ctx, lines } = recordingContext();
    drawCover(ctx, testScene(testFold([]), layout), { column: 4, row: 1, columnCount: 1, rowCount: 1 });
    const { columnBars, rowBars } = layout;
    expect(lines.filter((line) => line.startsWith('fillRect'))).toEqual(
      [grid, columnBars, rowBars && { ...rowBars, width: layout.widthPx - rowBars.x }].map(
        (rect) => `fillRect ${rect?.x} ${rect?.y} ${rect?.width} ${rect?.height} ground`
      )
    );
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
