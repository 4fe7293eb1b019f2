import fc from 'fast-check';
import { squareLayout, testChoice, testFold, testLayout } from '../testing/scenes';
import { bucketSpan } from './cellRect';
import { AXIS_HEIGHT_PX, type LayoutChoice, type PlotLayout, SECOND_AXIS_HEIGHT_PX } from './layout';

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
    radiusPx: fc.constantFrom(null, 0, 2, 6),
    rowsUpwards: fc.boolean(),
    secondAxis: fc.constantFrom(null, 'columns' as const, 'rows' as const),
  })
  .map(({ columnBars, rowBars, legend, gapPx, radiusPx, rowsUpwards, secondAxis, ...request }) =>
    testLayout({
      ...request,
      choice: { columnBars, rowBars, legend, gapPx, radiusPx, rowsUpwards, secondAxis },
    })
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

  it.each([true, false])(
    'leaves room beside the name of the zone for the buttons, bars beside the rows: %s',
    (rowBars) => {
      const room = { zoneNamePx: 96, buttonsPx: 76, choice: { ...testChoice, rowBars } };
      const { grid, widthPx, total } = testLayout(room);
      const freePx = widthPx - grid.x - grid.width;
      expect(total !== null || freePx >= 96 + 76).toBe(true);
      // with bars the buttons are in the corner
      expect(testLayout({ ...room, buttonsPx: 0 }).grid.width > grid.width).toBe(!rowBars);
    }
  );

  it('tiles the grid with cells: each begins on a whole device pixel, one gap after the last one ends', () => {
    fc.assert(
      fc.property(anyLayout, (layout) => {
        for (const track of [layout.columns, layout.rows]) {
          let end = NaN;
          for (let place = 0; place < track.count; place++) {
            const bucket = track.reversed ? track.count - 1 - place : place;
            const { startPx, lengthPx } = bucketSpan(track, bucket, layout.pixelRatio);
            expect(Math.abs(startPx * layout.pixelRatio - Math.round(startPx * layout.pixelRatio))).toBeLessThan(1e-6);
            if (place > 0 && track.pitchPx * layout.pixelRatio >= 2) {
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

describe('the second axis', () => {
  const choice = (secondAxis: LayoutChoice['secondAxis']) => ({ choice: { ...testChoice, secondAxis } });

  it.each([
    ['900 × 400 has it', 884, 352, 'columns', true],
    ['900 × 340 has it', 884, 292, 'columns', true],
    ['900 × 339 has none', 884, 291, 'columns', false],
    ['400 × 900 has it beside the rows', 384, 852, 'rows', true],
    ['340 × 900 has it beside the rows', 324, 852, 'rows', true],
    ['339 × 900 has none', 323, 852, 'rows', false],
    ['900 × 300 has it beside the rows', 884, 252, 'rows', true],
    ['none is wished', 884, 352, null, false],
  ] as const)('%s', (_, widthPx, heightPx, side, expected) => {
    expect(testLayout({ widthPx, heightPx, ...choice(side) }).secondAxis).toBe(expected);
  });

  it('takes a line under the first and leaves the legend where it is', () => {
    const [without, under] = [testLayout(), testLayout(choice('columns'))];
    const bottom = ({ grid }: PlotLayout) => grid.y + grid.height;
    expect(bottom(without) - bottom(under)).toBe(SECOND_AXIS_HEIGHT_PX);
    expect((under.legend?.y ?? 0) - bottom(under)).toBe(AXIS_HEIGHT_PX + SECOND_AXIS_HEIGHT_PX);
    expect(under.legend).toEqual(without.legend);
  });

  it('takes a column of labels left of the first', () => {
    const [without, beside] = [testLayout(), testLayout({ ...choice('rows'), widestSecondLabelPx: 41 })];
    expect(beside.grid.x - without.grid.x).toBe(49);
    expect(beside.rowLabelsPx).toBe(without.grid.x);
  });

  it('is dropped where both columns of labels would take too much of the width', () => {
    expect(testLayout({ ...choice('rows'), widthPx: 400, widestRowLabelPx: 60 }).secondAxis).toBe(true);
    expect(testLayout({ ...choice('rows'), widthPx: 400, widestRowLabelPx: 80 }).secondAxis).toBe(false);
  });

  it('makes room for the longer of both names', () => {
    const right = (secondNamePx: number) => {
      const { grid } = testLayout({ secondNamePx, choice: { ...testChoice, rowBars: false, secondAxis: 'columns' } });
      return grid.x + grid.width;
    };
    expect(right(24)).toBe(right(10));
    expect(right(100)).toBeLessThan(right(24));
  });
});

describe('the corner radius', () => {
  const fold = testFold([]);
  const radius = (cellPx: number, radiusPx: number | null, gapPx: number | null) =>
    squareLayout(fold, cellPx, { radiusPx, gapPx }).radiusPx;

  it.each([
    [30, null, null, 2],
    [15, null, null, 1],
    [7, null, null, 0],
    [30, null, 0, 0], // cells that touch are square
    [30, 6, 0, 6], // unless asked for
    [30, 0, null, 0],
    [30, 6, null, 6],
    [15, 6, null, 5],
    [6, 6, null, 2],
    [3, 6, null, 0],
  ])('of cells of %s pixels, wished %s, gap %s: %s', (cellPx, wishedPx, gapPx, expected) => {
    expect(radius(cellPx, wishedPx, gapPx)).toBe(expected);
  });
});
