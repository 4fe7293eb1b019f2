import { recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawNow } from './drawNow';
import { type PlotLayout } from './layout';

const fold = drawnFold(['12345', '67891']);

function lines(layout: PlotLayout, now = { column: 3, row: 1 }): string[] {
  const recorded = recordingContext();
  drawNow(recorded.ctx, testScene(fold, layout, { now }));
  return recorded.lines;
}

describe('drawNow', () => {
  const layout = squareLayout(fold, 40);
  const { x, y, width, height } = cellRect(layout, 3, 1);

  it('outlines the cell once in the ground and once in the color of text', () => {
    const outlines = lines(layout).filter((line) => line.startsWith('strokeRect'));
    expect(outlines).toEqual(Array(2).fill(`strokeRect ${x - 0.5} ${y - 0.5} ${width + 1} ${height + 1}`));
  });

  it('points at the column from above and at the row from the left', () => {
    const points = lines(layout).filter((line) => line.startsWith('moveTo'));
    expect(points).toEqual([`moveTo ${x + width / 2} ${layout.grid.y}`, `moveTo ${layout.grid.x} ${y + height / 2}`]);
  });

  it('follows rows that run upwards', () => {
    const upwards = squareLayout(fold, 40, { rowsUpwards: true });
    expect(lines(upwards)[0]).toContain(`strokeRect ${x - 0.5} ${upwards.grid.y + 0.5}`);
  });

  it.each([
    [8, 2],
    [7, 0],
  ])('at cells of %s pixels draws %s outlines, else a line', (cellPx, count) => {
    const drawn = lines(squareLayout(fold, cellPx));
    expect(drawn.filter((line) => line.startsWith('strokeRect'))).toHaveLength(count);
    expect(drawn.filter((line) => line === 'stroke text 1 1')).toHaveLength(count === 0 ? 1 : 0);
  });

  it('draws a line as high as the row in a grid of minutes', () => {
    const minutes = testLayout({ widthPx: 1184, columnCount: 1440, rowCount: 2 });
    const cell = cellRect(minutes, 3, 1);
    const [from, to] = lines(minutes)
      .filter((line) => /^(move|line)To/.test(line))
      .map((line) => line.split(' ').slice(1).map(Number));
    expect([from[1], to[1]]).toEqual([cell.y, cell.y + cell.height]);
    expect(from[0]).toBe(to[0]);
  });

  it('draws nothing where now is not shown', () => {
    const recorded = recordingContext();
    drawNow(recorded.ctx, testScene(fold, layout));
    expect(recorded.lines).toEqual([]);
  });
});
