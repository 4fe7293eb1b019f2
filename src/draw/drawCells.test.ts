import { recordingContext, recordingCanvases } from '../testing/recordingContext';
import { drawnFold, squareLayout, testScene, testStyle } from '../testing/scenes';
import { rasterCells } from './cellRaster';
import { colorTable } from './colorTable';
import { drawCells } from './drawCells';
import { type LayoutChoice } from './layout';

const fold = drawnFold(['1.o', '23o']);

/** Returns what is drawn on the picture and on all other canvases, in order each. */
function drawn(cellPx: number, choice: Partial<LayoutChoice> = {}, ofFold = fold) {
  const scene = testScene(ofFold, squareLayout(ofFold, cellPx, choice));
  const raster = rasterCells(ofFold, scene.layout, scene.scale, colorTable(testStyle.scheme, 0, testStyle.empty));
  const canvases = recordingCanvases();
  const { ctx, lines: picture } = recordingContext();
  drawCells(ctx, scene, raster, canvases.createCanvas);
  return { picture, others: canvases.lines };
}

function starting(lines: readonly string[], start: string): string[] {
  return lines.filter((line) => line.startsWith(start));
}

describe('drawCells', () => {
  it.each([
    ['by themselves', {}, ['roundRect 1 1 28 28 2']],
    ['with a wide gap', { gapPx: 4 }, ['roundRect 2 2 26 26 2']],
    ['with large corners', { radiusPx: 6 }, ['roundRect 1 1 28 28 6']],
    ['that touch', { gapPx: 0 }, []],
    ['that touch with large corners', { gapPx: 0, radiusPx: 6 }, ['roundRect 0 0 30 30 6']],
  ])('cuts out cells %s', (_, choice, expected) => {
    const { picture, others } = drawn(30, choice);
    expect(starting(others, 'roundRect')).toEqual(expected);
    expect(starting(picture, 'drawImage')).toHaveLength(1);
  });

  it('hatches before gaps and corners are cut out, along the edges of the rows alone', () => {
    const { picture } = drawn(30);
    const order = ['drawImage', 'stroke text', 'clearRect', 'fillRect'].map((start) =>
      picture.findIndex((line) => line.startsWith(start))
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(starting(picture, 'fillRect').map((line) => line.split(' ').slice(1, 5).map(Number))).toEqual([
      [0, -4, 90, 8],
      [0, 26, 90, 8],
      [0, 56, 90, 8],
    ]);
  });

  it('clears gaps between square cells after the hatch, half as wide around them', () => {
    const { picture } = drawn(30, { gapPx: 4, radiusPx: 0 });
    const { x, y } = squareLayout(fold, 30, { gapPx: 4, radiusPx: 0 }).grid;
    expect(starting(picture, 'clearRect')).toEqual([
      ...[-2, 28, 58, 88].map((edge) => `clearRect ${x + edge} ${y} 4 60`),
      ...[-2, 28, 58].map((edge) => `clearRect ${x} ${y + edge} 90 4`),
    ]);
    const hatched = picture.findIndex((line) => line.startsWith('stroke text'));
    expect(hatched).toBeLessThan(picture.findIndex((line) => line.startsWith('clearRect')));
  });

  it('leaves the smaller half of an odd gap before a cell, as the outline of a cell does', () => {
    const { picture } = drawn(30, { gapPx: 1, radiusPx: 0 });
    const { x, y } = squareLayout(fold, 30, { gapPx: 1, radiusPx: 0 }).grid;
    expect(starting(picture, 'clearRect')[1]).toBe(`clearRect ${x + 29} ${y} 1 60`);
  });

  it('does not enlarge a raster that has the pixels of the screen', () => {
    const { picture, others } = drawn(1, {}, drawnFold(['12', '34']));
    expect(starting(picture, 'putImageData')).toHaveLength(1);
    expect([...starting(picture, 'drawImage'), ...others]).toEqual([]);
  });
});
