import { automaticScale, colorScale, type ColorScaleChoice } from '../core/colorScale';
import { type Rgba } from '../core/rgba';
import { rasterCells } from './cellRaster';
import { colorTable, schemeCut } from './colorTable';
import { fitTrack } from './track';

const empty: Rgba = [255, 255, 255, 0.1];
const grayScheme = Array.from({ length: 256 }, (_, i): Rgba => [i, i, i, 1]);
const table = colorTable(grayScheme, 0, empty);

/** Returns the gray of each pixel of a row, 'ground' for an empty cell, null where nothing is drawn. */
function grays(pixels: Uint32Array, width: number, row: number): Array<number | 'ground' | null> {
  const bytes = new Uint8Array(pixels.buffer, row * width * 4, width * 4);
  return Array.from({ length: width }, (_, x) => {
    const alpha = bytes[x * 4 + 3];
    return alpha === 255 ? bytes[x * 4] : alpha === 0 ? null : 'ground';
  });
}

interface Picture {
  readonly columnCount: number;
  readonly widthPx: number;
  readonly pixelRatio: number;
  readonly reversed: boolean;
  readonly choice: Partial<ColorScaleChoice>;
  readonly missing: readonly number[];
  readonly colors: Uint32Array;
}

const plain: Picture = {
  columnCount: 24,
  widthPx: 500,
  pixelRatio: 1,
  reversed: false,
  choice: { kind: 'linear', min: 0, max: 255 },
  missing: [],
  colors: table,
};

/** Two rows of cells, empty but for those `filled`. */
function raster(filled: Record<number, number>, picture: Partial<Picture> = {}) {
  const { columnCount, widthPx, pixelRatio, reversed, choice, missing, colors } = { ...plain, ...picture };
  const layout = {
    pixelRatio,
    columns: fitTrack(0, widthPx, columnCount, pixelRatio, reversed),
    rows: fitTrack(0, 60, 2, pixelRatio, false),
  };
  const cells = new Float64Array(columnCount * 2).fill(NaN);
  const cellEvents = new Int32Array(columnCount * 2);
  for (const [cell, value] of Object.entries(filled)) {
    cells[Number(cell)] = value;
    cellEvents[Number(cell)] = 1;
  }
  const presence = { cells: Uint8Array.from(cells, (_, cell) => (missing.includes(cell) ? 1 : 0)) };
  const scale = colorScale(cells, { ...automaticScale, ...choice });
  return rasterCells({ cells, cellEvents, presence }, layout, scale, colors);
}

describe('rasterCells', () => {
  it('gives each cell one pixel where cells are 2 pixels and more', () => {
    const { width, height, pixels } = raster({ 3: 100, 24: 7 });
    expect([width, height]).toEqual([24, 2]);
    expect(grays(pixels, width, 0)[3]).toBe(100);
    expect(grays(pixels, width, 0).filter((gray) => gray === 'ground')).toHaveLength(23);
    expect(grays(pixels, width, 1)[0]).toBe(7);
  });

  it.each([500, 12])('puts the first bucket of a reversed track last, %s pixels wide', (widthPx) => {
    const { width, pixels } = raster({ 0: 100, 23: 7 }, { reversed: true, widthPx });
    const row = grays(pixels, width, 0);
    expect([row[0], row[width - 1]]).toEqual([7, 100]);
  });

  it.each([1, 1.25, 2])(
    'draws a lone event at least two pixels wide where cells are finer (ratio %s)',
    (pixelRatio) => {
      for (const minute of [0, 1, 700, 1438, 1439]) {
        const { width, pixels } = raster({ [minute]: 50 }, { columnCount: 1440, pixelRatio });
        const marks = grays(pixels, width, 0).filter((gray) => gray === 50).length;
        expect(marks).toBeGreaterThanOrEqual(Math.round(2 * pixelRatio));
        expect(marks).toBeLessThanOrEqual(Math.round(2 * pixelRatio) + 1);
      }
    }
  );

  const fine = { columnCount: 1440, widthPx: 300 };

  it('lets the largest value win where cells share a pixel, in whichever order they come', () => {
    for (const filled of [
      { 700: 10, 701: 200, 702: 30 },
      { 700: 30, 701: 200, 702: 10 },
    ]) {
      const { width, pixels } = raster(filled, fine);
      expect(grays(pixels, width, 0).filter((gray) => gray === 200).length).toBeGreaterThanOrEqual(2);
    }
  });

  it('lets the largest value win where its color comes earlier', () => {
    const choice = {
      kind: 'mappings' as const,
      matches: [
        { from: 90, to: 99 },
        { from: 0, to: 9 },
      ],
    };
    const colors = colorTable(
      [
        [1, 1, 1, 1],
        [2, 2, 2, 1],
        [3, 3, 3, 1],
      ],
      0,
      empty
    );
    for (const filled of [
      { 701: 5, 702: 95 },
      { 701: 95, 702: 5 },
    ]) {
      const { width, pixels } = raster(filled, { ...fine, choice, colors });
      expect(new Set(grays(pixels, width, 0))).toEqual(new Set(['ground', 2]));
    }
  });

  it('lets the value farthest from the center win, of equally far ones the larger', () => {
    const choice = { kind: 'linear' as const, center: 0, min: -255, max: 255 };
    const wins: Array<[number[], number]> = [
      [[-100, 50], -100],
      [[50, -100], -100],
      [[-50, 100], 100],
      [[-50, 50], 50],
      [[50, -50], 50],
    ];
    for (const [[first, second], winner] of wins) {
      const { width, pixels } = raster({ 701: first, 702: second }, { ...fine, choice });
      expect(new Set(grays(pixels, width, 0))).toEqual(new Set(['ground', Math.round((winner + 255) / 2)]));
    }
  });

  it('lets a value win over a cell without a number, however small it is', () => {
    const { width, pixels } = raster({ 700: NaN, 701: 0, 702: NaN }, fine);
    expect(grays(pixels, width, 0)).toContain(0);
  });

  it('loses no event of a full grid: every minute’s largest neighbour is on the screen', () => {
    const filled = Object.fromEntries(
      Array.from({ length: 1440 }, (_, minute) => [minute, minute % 7 === 0 ? 255 : 1])
    );
    const { width, pixels } = raster(filled, { columnCount: 1440, widthPx: 400 });
    expect(grays(pixels, width, 0).every((gray) => gray === 255)).toBe(true);
  });

  it('keeps empty cells, cells without a number and zero apart', () => {
    const { width, pixels } = raster({ 1: NaN, 2: 0 });
    expect(grays(pixels, width, 0).slice(0, 3)).toEqual(['ground', 'ground', 0]);
  });

  it.each([500, 36])('draws nothing where the range has no such time, %s pixels wide', (widthPx) => {
    const missing = [0, 1, 2, 3, 4, 5, 12];
    const { width, pixels } = raster({ 12: 9 }, { widthPx, missing });
    const row = grays(pixels, width, 0);
    expect(row.slice(0, width / 4).every((gray) => gray === null)).toBe(true);
    expect(row[width / 4]).toBe('ground');
    expect(row).toContain(9);
  });
});

describe('schemeCut', () => {
  it.each<[string, number, number[], Partial<ColorScaleChoice>, number]>([
    ['small cells', 3, [1, 2], {}, 0.3],
    ['middling cells, few filled', 10, [1, NaN], {}, 0.18],
    ['middling cells, most filled', 10, [1, 2], {}, 0],
    ['large cells', 20, [1, NaN], {}, 0],
    ['thresholds', 3, [1, 2], { kind: 'thresholds' }, 0],
    ['mappings', 3, [1, 2], { kind: 'mappings' }, 0],
    ['a center', 3, [1, 2], { center: 1 }, 0],
    ['no values', 3, [NaN], {}, 0],
  ])('of %s', (_, px, cells, choice, expected) => {
    expect(schemeCut(px, colorScale(Float64Array.from(cells), { ...automaticScale, ...choice }))).toBe(expected);
  });
});
