import { recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawBlockOutline } from './drawBlockOutline';
import { type Pointing } from './lit';

const fold = drawnFold(['12345', '67891']);

function outline(cellPx: number, by: Pointing, columnCount = 1, rowCount = 1) {
  const { ctx, lines } = recordingContext();
  const layout = squareLayout(fold, cellPx);
  drawBlockOutline(ctx, testScene(fold, layout), { column: 1, row: 0, columnCount, rowCount }, by);
  const rects = lines.map((line) => line.split(' ').slice(1).map(Number));
  return { rects, color: ctx.strokeStyle, lineWidth: ctx.lineWidth, layout };
}

describe('drawBlockOutline', () => {
  it.each([
    ['pointer', 'outline', 2],
    ['keyboard', 'focus', 2.5],
  ] as const)('draws a line of the %s around a cell, parted from it by an edge', (by, color, widthPx) => {
    const drawn = outline(40, by);
    const { x, y, width, height } = cellRect(drawn.layout, 1, 0);
    const out = 1 + widthPx / 2;
    expect(drawn.color).toBe(color);
    expect(drawn.lineWidth).toBe(widthPx);
    expect(drawn.rects).toEqual([
      [x - 0.5, y - 0.5, width + 1, height + 1],
      [x - out, y - out, width + 2 * out, height + 2 * out],
    ]);
  });

  it('goes around all cells of a block', () => {
    const { rects, layout } = outline(40, 'pointer', 3, 2);
    const [first, last] = [cellRect(layout, 1, 0), cellRect(layout, 3, 1)];
    expect(rects[1]).toEqual([
      first.x - 2,
      first.y - 2,
      last.x + last.width - first.x + 4,
      last.y + last.height - first.y + 4,
    ]);
  });

  it('goes around three pixels where a cell is smaller', () => {
    const { rects, layout } = outline(1, 'pointer');
    const { x, width } = cellRect(layout, 1, 0);
    expect(rects[1][2]).toBe(3 + 4);
    expect(rects[1][0] + rects[1][2] / 2).toBeCloseTo(x + width / 2);
  });
});
