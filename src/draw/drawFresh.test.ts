import { recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawFresh } from './drawFresh';

const fold = drawnFold(['12345', '67891']);
const fresh = Int32Array.of(0, 0, 0, 2, 0, 0, 1, 0, 0, 0);

function lines(cellPx: number): string[] {
  const recorded = recordingContext();
  drawFresh(recorded.ctx, testScene(fold, squareLayout(fold, cellPx)), fresh);
  return recorded.lines;
}

describe('drawFresh', () => {
  it.each([40, 16, 8, 4])(
    'at cells of %s pixels draws a dot with an edge inside each cell that has gained',
    (cellPx) => {
      const drawn = lines(cellPx);
      const arcs = drawn.filter((line) => line.startsWith('arc')).map((line) => line.split(' ').slice(1).map(Number));
      expect(drawn.filter((line) => line.startsWith('fill ')).map((line) => line.split(' ')[1])).toEqual([
        'ground',
        'text',
        'ground',
        'text',
      ]);
      [cellRect(squareLayout(fold, cellPx), 3, 0), cellRect(squareLayout(fold, cellPx), 1, 1)].forEach((rect, i) => {
        const [x, y, radius] = arcs[2 * i];
        expect(x + radius).toBeCloseTo(rect.x + rect.width);
        expect(y + radius).toBeCloseTo(rect.y + rect.height);
        expect(2 * radius).toBeLessThanOrEqual(rect.width);
        expect(arcs[2 * i + 1][2]).toBeLessThan(radius);
      });
    }
  );

  it('lights cells that are too small for a dot', () => {
    const { x, y } = cellRect(squareLayout(fold, 1), 3, 0);
    expect(lines(1)).toHaveLength(2);
    expect(lines(1)[0]).toBe(`fillRect ${x} ${y} 2 2 text`);
  });
});
