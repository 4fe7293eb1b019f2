import { recordingContext, recordingCanvases } from '../testing/recordingContext';
import { drawnFold, squareLayout, testScene, testStyle } from '../testing/scenes';
import { rasterCells } from './cellRaster';
import { colorTable } from './colorTable';
import { drawCells } from './drawCells';
import { type LayoutChoice } from './layout';

const fold = drawnFold(['1.o', '23o']);

/** Returns what is drawn on all canvases, in order. */
function lines(cellPx: number, choice: Partial<LayoutChoice> = {}): string[] {
  const scene = testScene(fold, squareLayout(fold, cellPx, choice));
  const raster = rasterCells(fold, scene.layout, scene.scale, colorTable(testStyle.scheme, 0, testStyle.empty));
  const canvases = recordingCanvases();
  const { ctx, lines: picture } = recordingContext();
  drawCells(ctx, scene, raster, canvases.createCanvas);
  expect(picture).toHaveLength(1);
  return canvases.lines;
}

describe('drawCells', () => {
  it.each([
    ['by themselves', {}, ['roundRect 1 1 28 28 2']],
    ['with a wide gap', { gapPx: 4 }, ['roundRect 2 2 26 26 2']],
    ['with large corners', { radiusPx: 6 }, ['roundRect 1 1 28 28 6']],
    ['that touch', { gapPx: 0 }, []],
    ['that touch with large corners', { gapPx: 0, radiusPx: 6 }, ['roundRect 0 0 30 30 6']],
  ])('cuts out cells %s', (_, choice, expected) => {
    expect(lines(30, choice).filter((line) => line.startsWith('roundRect'))).toEqual(expected);
  });

  it('hatches before gaps are cut out', () => {
    const drawn = lines(30);
    const hatched = drawn.findIndex((line) => line.startsWith('stroke text'));
    expect(hatched).toBeGreaterThan(drawn.findIndex((line) => line.startsWith('drawImage')));
    expect(hatched).toBeLessThan(drawn.findIndex((line) => line.startsWith('roundRect')));
  });
});
