import { type ColorScale } from '../core/colorScale';
import { testLayout, testStyle } from '../testing/scenes';
import { rasterCells } from './cellRaster';
import { colorTable } from './colorTable';

const scale: ColorScale = { min: 0, max: 255, curve: 'linear', sparse: false };
const table = colorTable(testStyle.scheme, 0, testStyle.empty);

/** Returns the gray of each pixel of a row, null for ground. */
function grays(pixels: Uint32Array, width: number, row: number): Array<number | null> {
  const bytes = new Uint8Array(pixels.buffer, row * width * 4, width * 4);
  return Array.from({ length: width }, (_, x) => (bytes[x * 4 + 3] === 255 ? bytes[x * 4] : null));
}

function raster(columnCount: number, widthPx: number, filled: Record<number, number>, pixelRatio = 1) {
  const layout = testLayout({
    widthPx,
    columnCount,
    rowCount: 2,
    pixelRatio,
    choice: { columnBars: false, rowBars: false, legend: false, gapPx: null },
  });
  const cells = new Float64Array(columnCount * 2).fill(NaN);
  const cellEvents = new Int32Array(columnCount * 2);
  for (const [cell, value] of Object.entries(filled)) {
    cells[Number(cell)] = value;
    cellEvents[Number(cell)] = 1;
  }
  return rasterCells({ cells, cellEvents }, layout, scale, table);
}

describe('rasterCells', () => {
  it('gives each cell one pixel where cells are 2 pixels and more', () => {
    const { width, height, pixels } = raster(24, 500, { 3: 100, 24: 7 });
    expect([width, height]).toEqual([24, 2]);
    expect(grays(pixels, width, 0)[3]).toBe(100);
    expect(grays(pixels, width, 0).filter((gray) => gray !== null)).toHaveLength(1);
    expect(grays(pixels, width, 1)[0]).toBe(7);
  });

  it.each([1, 1.25, 2])(
    'draws a lone event at least two pixels wide where cells are finer (ratio %s)',
    (pixelRatio) => {
      for (const minute of [0, 1, 700, 1438, 1439]) {
        const { width, pixels } = raster(1440, 500, { [minute]: 50 }, pixelRatio);
        const marks = grays(pixels, width, 0).filter((gray) => gray === 50).length;
        expect(marks).toBeGreaterThanOrEqual(Math.round(2 * pixelRatio));
        expect(marks).toBeLessThanOrEqual(Math.round(2 * pixelRatio) + 1);
      }
    }
  );

  it('lets the largest value win where cells share a pixel, in whichever order they come', () => {
    const up = raster(1440, 300, { 700: 10, 701: 200, 702: 30 });
    const down = raster(1440, 300, { 700: 30, 701: 200, 702: 10 });
    for (const { width, pixels } of [up, down]) {
      expect(grays(pixels, width, 0).filter((gray) => gray === 200).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('loses no event of a full grid: every minute’s largest neighbour is on the screen', () => {
    const filled = Object.fromEntries(
      Array.from({ length: 1440 }, (_, minute) => [minute, minute % 7 === 0 ? 255 : 1])
    );
    const { width, pixels } = raster(1440, 400, filled);
    expect(grays(pixels, width, 0)).not.toContain(null);
  });

  it('keeps empty cells, cells without a number and zero apart', () => {
    const { width, pixels } = raster(24, 500, { 1: NaN, 2: 0 });
    const [empty, noValue, zero] = grays(pixels, width, 0);
    expect([empty, noValue, zero]).toEqual([null, null, 0]);
  });
});
