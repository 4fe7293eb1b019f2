import fc from 'fast-check';
import { testLayout } from '../testing/scenes';
import { bucketSpan, cellRect } from './cellRect';
import { hitTest } from './hitTest';
import { type PlotLayout } from './layout';

const PIXEL_RATIOS = [1, 1.25, 1.5, 2];

const anyLayout = fc
  .record({
    widthPx: fc.integer({ min: 100, max: 2400 }),
    heightPx: fc.integer({ min: 60, max: 1200 }),
    pixelRatio: fc.constantFrom(...PIXEL_RATIOS),
    columnCount: fc.constantFrom(7, 24, 31, 48, 288, 1440),
    rowCount: fc.constantFrom(7, 12, 24, 31),
    widestRowValuePx: fc.integer({ min: 0, max: 80 }),
    columnBars: fc.boolean(),
    rowBars: fc.boolean(),
    legend: fc.boolean(),
    gapPx: fc.constantFrom(null, 0, 1, 4),
  })
  .map(({ columnBars, rowBars, legend, gapPx, ...request }) =>
    testLayout({ ...request, choice: { columnBars, rowBars, legend, gapPx } })
  );

function parts(layout: PlotLayout) {
  return [layout.grid, layout.columnBars, layout.rowBars, layout.legend, layout.total].filter((part) => part !== null);
}

describe('layoutPlot', () => {
  it('keeps every part inside the panel', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        for (const part of parts(layout)) {
          expect(part.x).toBeGreaterThanOrEqual(0);
          expect(part.y).toBeGreaterThanOrEqual(-0.5);
          expect(part.x + part.width).toBeLessThanOrEqual(layout.widthPx + 1);
          expect(part.y + part.height).toBeLessThanOrEqual(layout.heightPx + 1);
        }
      })
    );
  });

  it('lets no two parts overlap', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const boxes = parts(layout);
        boxes.forEach((a, i) =>
          boxes.slice(i + 1).forEach((b) => {
            const apart =
              a.x + a.width <= b.x + 0.01 ||
              b.x + b.width <= a.x + 0.01 ||
              a.y + a.height <= b.y + 0.01 ||
              b.y + b.height <= a.y + 0.01;
            expect(apart).toBe(true);
          })
        );
      })
    );
  });

  it('tiles the grid with cells: each begins on a whole device pixel, one gap after the last one ends', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        for (const track of [layout.columns, layout.rows]) {
          let end = NaN;
          for (let bucket = 0; bucket < track.count; bucket++) {
            const { startPx, lengthPx } = bucketSpan(track, bucket, layout.pixelRatio);
            expect(Math.abs(startPx * layout.pixelRatio - Math.round(startPx * layout.pixelRatio))).toBeLessThan(1e-6);
            if (bucket > 0 && track.pitchPx * layout.pixelRatio >= 2) {
              expect(startPx - end).toBeCloseTo(track.gapPx, 6);
            }
            end = startPx + lengthPx;
          }
        }
      }),
      { numRuns: 60 }
    );
  });

  it('gives every cell of 4 pixels and more the same size', () => {
    fc.assert(
      fc.property(anyLayout, ({ columns, pixelRatio }) => {
        fc.pre(columns.pitchPx >= 4);
        const lengths = Array.from({ length: columns.count }, (_, i) => bucketSpan(columns, i, pixelRatio).lengthPx);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(1e-6);
      })
    );
  });

  it.each([
    [
      '900 × 400 has all',
      884,
      352,
      ['columnBars', 'rowBars', 'legend', 'total', 'legendKeys', 'rowValues', 'columnPeakValue', 'axisLabels'],
    ],
    [
      '600 × 300 has no keys and row values',
      584,
      252,
      ['columnBars', 'rowBars', 'legend', 'total', 'columnPeakValue', 'axisLabels'],
    ],
    ['400 × 250 has no legend and total', 384, 202, ['columnBars', 'rowBars', 'columnPeakValue', 'axisLabels']],
    ['300 × 200 has no row bars and peak value', 284, 152, ['columnBars', 'axisLabels']],
    ['250 × 150 has cells and labels', 234, 102, ['axisLabels']],
    [
      '400 × 900 (turned) has row values, total and legend',
      384,
      852,
      ['columnBars', 'rowBars', 'legend', 'total', 'rowValues', 'columnPeakValue', 'axisLabels'],
    ],
    ['150 × 90 has cells alone', 134, 50, []],
  ])('a panel of %s', (_, widthPx, heightPx, shown) => {
    const layout = testLayout({ widthPx, heightPx });
    const visible = Object.entries(layout)
      .filter(
        ([name, part]) =>
          [
            'columnBars',
            'rowBars',
            'legend',
            'total',
            'legendKeys',
            'rowValues',
            'columnPeakValue',
            'axisLabels',
          ].includes(name) && Boolean(part)
      )
      .map(([name]) => name);
    expect(visible.sort()).toEqual([...shown].sort());
  });
});

describe('hitTest', () => {
  it('finds at the middle of every cell that cell', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        const stepX = Math.ceil(layout.columns.count / 40);
        for (let row = 0; row < layout.rows.count; row++) {
          for (let column = 0; column < layout.columns.count; column += stepX) {
            const x = layout.columns.startPx + (column + 0.5) * layout.columns.pitchPx;
            const y = layout.rows.startPx + (row + 0.5) * layout.rows.pitchPx;
            expect(hitTest(layout, x, y)).toEqual({ column, row });
          }
        }
      }),
      { numRuns: 40 }
    );
  });

  it('finds a cell at the corners of what is drawn of it', () => {
    const layout = testLayout();
    const rect = cellRect(layout, 23, 6);
    expect(hitTest(layout, rect.x + 0.1, rect.y + 0.1)).toEqual({ column: 23, row: 6 });
    expect(hitTest(layout, rect.x + rect.width - 0.1, rect.y + rect.height - 0.1)).toEqual({ column: 23, row: 6 });
  });

  it('finds the column under a bar above, the row of a bar beside, and nothing in the corner', () => {
    const layout = testLayout();
    const { columnBars, rowBars, total } = layout;
    expect(hitTest(layout, layout.columns.startPx + 1, (columnBars?.y ?? 0) + 5)).toEqual({ column: 0, row: null });
    expect(hitTest(layout, (rowBars?.x ?? 0) + 5, layout.rows.startPx + 1)).toEqual({ column: null, row: 0 });
    expect(hitTest(layout, (total?.x ?? 0) + 5, (total?.y ?? 0) + 5)).toBeNull();
  });
});
