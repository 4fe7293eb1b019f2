import fc from 'fast-check';
import {
  automaticScale,
  belowLog,
  beyondScale,
  colorPosition,
  colorScale,
  type ColorScale,
  type ColorScaleChoice,
  colorStep,
  rampPosition,
  type ScaleKind,
  schemePosition,
} from './colorScale';

const means = automaticScale;
const counts = { ...automaticScale, fromZero: true };

function scaleOf(cells: readonly number[], choice: Partial<ColorScaleChoice> = {}): ColorScale {
  const scale = colorScale(Float64Array.from(cells), { ...means, ...choice });
  if (scale === null) {
    throw new Error('no scale');
  }
  return scale;
}

function positions(scale: ColorScale, values: readonly number[]): number[] {
  return values.map((value) => Math.round(colorPosition(scale, value) * 1000) / 1000);
}

describe('colorScale, automatic', () => {
  it.each<[string, number[], Partial<ColorScaleChoice>, Partial<ColorScale>]>([
    ['of counts starts at nothing', [2, 3, 4], counts, { min: 0, max: 4, kind: 'linear', sparse: false }],
    ['of means starts at the lowest', [2, 3, 4], means, { min: 2, max: 4, kind: 'linear', sparse: false }],
    [
      'of counts in a sparse grid starts at a lone event',
      [1, NaN, 5, NaN],
      counts,
      { min: 1, max: 5, kind: 'squareRoot', sparse: true },
    ],
    [
      'of sums below one in a sparse grid starts at nothing',
      [0.25, NaN],
      counts,
      { min: 0, max: 0.25, kind: 'squareRoot', sparse: true },
    ],
    ['of negative sums starts at the lowest', [-5, 3, 4], counts, { min: -5, max: 4, kind: 'linear', sparse: false }],
    [
      'with one cell far above the others is curved',
      [1, 1, 1, 21],
      counts,
      { min: 0, max: 21, kind: 'squareRoot', sparse: false },
    ],
    ['at twenty times the median is not', [1, 1, 1, 20], counts, { min: 0, max: 20, kind: 'linear', sparse: false }],
    ['that ends before the large cells is not', [1, 1, 1, 21], { ...counts, max: 5 }, { max: 5, kind: 'linear' }],
    ['of negative numbers is never curved', [-1, NaN], means, { min: -1, max: -1, kind: 'linear', sparse: true }],
    ['around a center is never curved', [1, NaN], { center: 0 }, { min: -1, max: 1, kind: 'linear', center: 0 }],
    ['leaves infinities out', [1, 2, Infinity, -Infinity], means, { min: 1, max: 2 }],
  ])('%s', (_, cells, choice, expected) => {
    expect(scaleOf(cells, choice)).toMatchObject(expected);
  });

  it.each([
    ['an empty grid', [NaN, NaN]],
    ['no cell', []],
    ['nothing but infinities', [Infinity, NaN]],
  ])('is none for %s', (_, cells) => {
    expect(colorScale(Float64Array.from(cells), counts)).toBeNull();
  });

  it('leaves the cells as they are', () => {
    const cells = Float64Array.of(3, 1, NaN, 2);
    colorScale(cells, { ...counts, kind: 'quantile' });
    expect([...cells]).toEqual([3, 1, NaN, 2]);
  });

  it('takes a hundred thousand cells and more', () => {
    expect(colorScale(new Float64Array(300_000).fill(2), counts)).toMatchObject({ min: 0, max: 2 });
  });
});

describe('the ends of a color scale', () => {
  it.each<[string, number[], Partial<ColorScaleChoice>, [number, number]]>([
    ['are the author’s', [1, 2, 3], { min: 2, max: 10 }, [2, 10]],
    ['may be zero', [-4, 3], { max: 0 }, [-4, 0]],
    ['may both be zero', [-4, 3], { min: 0, max: 0 }, [0, 0]],
    ['are swapped where they are the wrong way around', [1, 2, 3], { min: 9, max: 1 }, [1, 9]],
    ['are one where the author starts above all cells', [1, 2, 3], { min: 9 }, [9, 9]],
    ['are one where the author ends below all cells', [1, 2, 3], { max: -1 }, [-1, -1]],
    ['are the cells’ where the author’s are no finite numbers', [1, 2], { min: NaN, max: Infinity }, [1, 2]],
    ['clamped: a cell’s value', [...Array.from({ length: 99 }, (_, i) => i), 1e6], { clampPercentile: 98 }, [0, 97]],
    ['clamped at 100 are the cells’', [1, 2, 1e6], { clampPercentile: 100 }, [1, 1e6]],
    ['clamped at 0 would be one value, so are not', [1, 2, 3], { clampPercentile: 0 }, [1, 3]],
    ['clamped leave room', [5, 5, 5, 5, 9], { clampPercentile: 50 }, [5, 9]],
    ['clamped above are still the author’s', [1, 2, 1e6], { clampPercentile: 50, max: 7 }, [1, 7]],
    ['of a log scale start at the smallest positive cell', [-3, 0, 0.5, 8], { kind: 'log', fromZero: true }, [0.5, 8]],
    ['of a log scale are never the author’s zero', [1, 8], { kind: 'log', min: 0 }, [1, 8]],
    ['of a log scale without positive cells are linear', [-3, 0], { kind: 'log' }, [-3, 0]],
    ['of quantiles are those of the cells', [3, 4, 9], { kind: 'quantile', fromZero: true }, [3, 9]],
    ['of quantiles within the author’s are cells', [1, 3, 4, 9], { kind: 'quantile', min: 2, max: 8 }, [3, 4]],
    ['of quantiles outside all cells are linear', [1, 3], { kind: 'quantile', min: 5, max: 8 }, [5, 8]],
    ['around a center reach as far as the farther cell', [-1, 9], { center: 2 }, [-5, 9]],
    ['around a center reach as far as the author’s farther end', [3], { center: 2, min: 0, max: 10 }, [-6, 10]],
    ['around a center outside the cells', [3, 4], { center: 10 }, [3, 17]],
    ['around a center, clamped', [-90, -1, 1, 2, 2], { center: 0, clampPercentile: 80 }, [-2, 2]],
    ['around a center that all cells have', [2, 2], { center: 2 }, [2, 2]],
    ['around a center far away are finite', [-1.7e308], { center: 1.7e308 }, [-Number.MAX_VALUE, Number.MAX_VALUE]],
  ])('%s', (_, cells, choice, ends) => {
    const { min, max } = scaleOf(cells, choice);
    expect([min, max]).toEqual(ends);
  });

  it.each<ScaleKind>(['log', 'quantile', 'thresholds', 'mappings'])('take no center on %s', (kind) => {
    expect(scaleOf([1, 2], { kind, center: 7 })).toMatchObject({ center: null, min: 1, max: 2 });
  });
});

describe('colorPosition', () => {
  it.each<[string, number[], Partial<ColorScaleChoice>, Array<[value: number, position: number]>]>([
    [
      'linear',
      [10, 20],
      {},
      [
        [10, 0],
        [15, 0.5],
        [20, 1],
        [-5, 0],
        [99, 1],
        [Infinity, 1],
        [-Infinity, 0],
      ],
    ],
    [
      'square root',
      [10, 20],
      { kind: 'squareRoot' },
      [
        [10, 0],
        [12.5, 0.5],
        [20, 1],
        [9, 0],
      ],
    ],
    [
      'log',
      [1, 1000],
      { kind: 'log' },
      [
        [1, 0],
        [10, 0.333],
        [100, 0.667],
        [1000, 1],
        [0, 0],
        [-5, 0],
        [0.5, 0],
      ],
    ],
    [
      'log with zeros',
      [0, 1, 100],
      { kind: 'log' },
      [
        [-1, 0],
        [0, 0],
        [1, 0.125],
        [10, 0.563],
        [100, 1],
      ],
    ],
    [
      'symlog',
      [-8, -1, 0, 1, 8],
      { kind: 'symlog' },
      [
        [-8, 0],
        [-2, 0.25],
        [0, 0.5],
        [2, 0.75],
        [8, 1],
      ],
    ],
    [
      'symlog of amounts',
      [0, 10, 630],
      { kind: 'symlog' },
      [
        [0, 0],
        [10, 0.167],
        [30, 0.333],
        [630, 1],
      ],
    ],
    [
      'quantile',
      [1, 2, 3, 4, 1000],
      { kind: 'quantile' },
      [
        [1, 0],
        [2, 0.25],
        [3, 0.5],
        [4, 0.75],
        [1000, 1],
      ],
    ],
    [
      'quantile between cells',
      [1, 2, 4],
      { kind: 'quantile' },
      [
        [1.5, 0.25],
        [3, 0.75],
      ],
    ],
    [
      'quantile with ties',
      [1, 5, 5, 5, 9],
      { kind: 'quantile' },
      [
        [1, 0],
        [5, 0.5],
        [9, 1],
      ],
    ],
    [
      'quantile with ties at an end',
      [1, 1, 1, 5, 9],
      { kind: 'quantile' },
      [
        [1, 0],
        [5, 0.667],
        [9, 1],
      ],
    ],
    [
      'a center',
      [-1, 9],
      { center: 2 },
      [
        [-5, 0],
        [-1, 0.286],
        [2, 0.5],
        [9, 1],
      ],
    ],
    [
      'a center with square root',
      [-4, 16],
      { center: 0, kind: 'squareRoot' },
      [
        [-4, 0.25],
        [0, 0.5],
        [4, 0.75],
        [16, 1],
      ],
    ],
    [
      'a center with symlog',
      [99, 101, 107],
      { center: 100, kind: 'symlog' },
      [
        [93, 0],
        [99, 0.333],
        [100, 0.5],
        [107, 1],
      ],
    ],
    [
      'steps',
      [0, 10],
      { steps: 5 },
      [
        [0, 0],
        [1.9, 0],
        [2, 0.25],
        [5, 0.5],
        [7.9, 0.75],
        [8, 1],
        [10, 1],
      ],
    ],
    [
      'steps on a log scale with zeros',
      [0, 1, 16],
      { kind: 'log', steps: 2 },
      [
        [0, 0],
        [1, 0.5],
        [3, 0.5],
        [4, 1],
      ],
    ],
    ['one step is none', [0, 10], { steps: 1 }, [[5, 0.5]]],
    [
      'one value',
      [7, 7],
      {},
      [
        [6, 0],
        [7, 1],
        [8, 1],
      ],
    ],
    [
      'one value that is zero',
      [0, 0],
      { fromZero: true },
      [
        [-1, 0],
        [0, 0],
        [1, 1],
      ],
    ],
    [
      'one value, log',
      [7],
      { kind: 'log' },
      [
        [0, 0],
        [6, 0],
        [7, 1],
        [8, 1],
      ],
    ],
    [
      'one value, quantile',
      [7, 7],
      { kind: 'quantile' },
      [
        [6, 0],
        [7, 1],
        [8, 1],
      ],
    ],
    [
      'one value at the center',
      [7],
      { center: 7 },
      [
        [6, 0],
        [7, 0.5],
        [8, 1],
      ],
    ],
    [
      'the largest numbers',
      [-1.7e308, 1.7e308],
      {},
      [
        [-1.7e308, 0],
        [0, 0.5],
        [1.7e308, 1],
      ],
    ],
    [
      'the smallest numbers',
      [0, 5e-324],
      {},
      [
        [0, 0],
        [5e-324, 1],
      ],
    ],
  ])('%s', (_, cells, choice, expected) => {
    const scale = scaleOf(cells, choice);
    expect(
      positions(
        scale,
        expected.map(([value]) => value)
      )
    ).toEqual(expected.map(([, position]) => position));
    expect(colorPosition(scale, NaN)).toBeNaN();
  });

  it('keeps noise near zero from taking the room of a symlog scale', () => {
    const scale = scaleOf([0, 1e-15, 1, 10, 100], { kind: 'symlog' });
    expect(colorPosition(scale, 1e-15)).toBeLessThan(0.01);
    expect(colorPosition(scale, 1)).toBeLessThan(0.7);
  });

  it('gives each threshold its color, as values and as shares of the scale', () => {
    const scale = scaleOf([0, 200], { kind: 'thresholds', thresholds: { unit: 'value', values: [10, 80] } });
    expect(positions(scale, [-5, 0, 9.9, 10, 79, 80, 1e9])).toEqual([0, 0, 0, 0.5, 0.5, 1, 1]);
    const percent = scaleOf([0, 200], { kind: 'thresholds', thresholds: { unit: 'percent', values: [10, 80] } });
    expect(percent.limits).toEqual([20, 160]);
    expect(positions(percent, [19, 20, 159, 160])).toEqual([0, 0.5, 0.5, 1]);
    expect(positions(scaleOf([1], { kind: 'thresholds' }), [-9, 1, 9])).toEqual([0, 0, 0]);
  });

  it('gives each mapping its color, the first that matches', () => {
    const matches = [
      { from: 5, to: 5 },
      { from: 0, to: 9 },
      { from: NaN, to: NaN },
    ];
    const scale = scaleOf([1], { kind: 'mappings', matches });
    expect(scale.steps).toBe(4);
    expect([5, 0, 9, 9.5, -1, NaN].map((value) => colorStep(scale, value))).toEqual([1, 2, 2, 0, 0, 3]);
    expect(positions(scale, [9.5, 5, 0])).toEqual([0, 0.333, 0.667]);
    expect(colorPosition(scale, NaN)).toBe(1);
    expect(colorPosition({ ...scale, matches: matches.slice(0, 2), steps: 3 }, NaN)).toBeNaN();
  });
});

describe('beyondScale', () => {
  it.each<[string, Partial<ColorScaleChoice>, Array<[value: number, side: number]>]>([
    [
      'linear',
      { min: 2, max: 5 },
      [
        [1.9, -1],
        [2, 0],
        [5, 0],
        [5.1, 1],
        [NaN, 0],
        [Infinity, 1],
        [-Infinity, -1],
      ],
    ],
    [
      'log',
      { kind: 'log', min: 2, max: 5 },
      [
        [-1, -1],
        [0, 0],
        [1.9, -1],
        [2, 0],
        [6, 1],
      ],
    ],
    [
      'quantile',
      { kind: 'quantile', min: 2, max: 5 },
      [
        [1, -1],
        [3, 0],
        [9, 1],
      ],
    ],
    [
      'center',
      { center: 3, max: 5 },
      [
        [0, -1],
        [1, 0],
        [5, 0],
        [6, 1],
      ],
    ],
    [
      'thresholds',
      { kind: 'thresholds', min: 2, max: 5 },
      [
        [1, 0],
        [9, 0],
      ],
    ],
    [
      'mappings',
      { kind: 'mappings', min: 2, max: 5 },
      [
        [1, 0],
        [9, 0],
      ],
    ],
  ])('on a %s scale', (_, choice, expected) => {
    const scale = scaleOf([2, 3, 4, 5], choice);
    expect(expected.map(([value]) => [value, beyondScale(scale, value)])).toEqual(expected);
  });

  it('tells a clamped spike', () => {
    const scale = scaleOf([...Array.from({ length: 99 }, (_, i) => i), 1e6], { clampPercentile: 98 });
    expect([97, 98, 1e6].map((value) => beyondScale(scale, value))).toEqual([0, 1, 1]);
  });

  it('knows zero on a log scale alone', () => {
    expect([0, -0, 1, -1, NaN].map((value) => belowLog(scaleOf([0, 1], { kind: 'log' }), value))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(belowLog(scaleOf([0, 1]), 0)).toBe(false);
  });
});

describe('every color scale', () => {
  const end = fc.option(fc.double(), { nil: null });
  const cells = fc.array(
    fc.oneof(
      fc.constant(NaN),
      fc.constant(0),
      fc.integer({ min: -5, max: 20 }),
      fc.double({ min: -1e3, max: 1e3 }),
      fc.double()
    ),
    { minLength: 1, maxLength: 40 }
  );
  const choices: fc.Arbitrary<ColorScaleChoice> = fc.record({
    fromZero: fc.boolean(),
    kind: fc.constantFrom<ColorScaleChoice['kind']>(
      'auto',
      'linear',
      'squareRoot',
      'log',
      'symlog',
      'quantile',
      'thresholds'
    ),
    min: end,
    max: end,
    clampPercentile: fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null }),
    center: end,
    steps: fc.option(fc.integer({ min: 2, max: 12 }), { nil: null }),
    thresholds: fc.option(
      fc.record({
        unit: fc.constantFrom('value' as const, 'percent' as const),
        values: fc
          .array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { maxLength: 6 })
          .map((limits) => limits.sort((a, b) => a - b)),
      }),
      { nil: null }
    ),
    matches: fc.constant([]),
  });

  it('has a place for values between limits that no number holds', () => {
    const thresholds = { unit: 'percent', values: [-1e-12] } as const;
    const scale = colorScale(Float64Array.of(0), {
      ...automaticScale,
      kind: 'thresholds',
      min: -Number.MAX_VALUE,
      thresholds,
    });
    expect(scale === null ? NaN : rampPosition(scale, 0)).toBe(1);
  });

  it('rises with the value and stays on the scheme', () => {
    fc.assert(
      fc.property(cells, choices, fc.array(fc.double({ noNaN: true })), (some, choice, others) => {
        const scale = colorScale(Float64Array.from(some), choice);
        fc.pre(scale !== null);
        expect(scale.min).toBeLessThanOrEqual(scale.max);
        const values = [...some.filter((value) => !Number.isNaN(value)), ...others].sort((a, b) => a - b);
        let [lastColor, lastRamp] = [0, 0];
        for (const value of values) {
          const color = colorPosition(scale, value);
          const ramp = rampPosition(scale, value);
          expect(color).toBeGreaterThanOrEqual(lastColor);
          expect(ramp).toBeGreaterThanOrEqual(lastRamp);
          [lastColor, lastRamp] = [color, ramp];
        }
        expect(Math.max(lastColor, lastRamp)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 400 }
    );
  });

  it('is even around its center', () => {
    const inside = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(inside, { minLength: 1 }),
        inside,
        fc.constantFrom<ScaleKind>('linear', 'squareRoot', 'symlog'),
        inside,
        (some, center, kind, distance) => {
          const scale = scaleOf(some, { center, kind });
          // a power of two less, so that no rounding moves the two apart
          const far = Math.fround(distance);
          const low = colorPosition({ ...scale, min: -2000, max: 2000, center: 0 }, -far);
          const high = colorPosition({ ...scale, min: -2000, max: 2000, center: 0 }, far);
          expect(low + high).toBeCloseTo(1, 12);
          expect(colorPosition(scale, center)).toBe(0.5);
        }
      )
    );
  });

  it('with quantiles and steps has as many cells of each color, as far as none are equal', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 12 }), fc.integer({ min: 2, max: 12 }), (some, steps) => {
        const scale = scaleOf(some, { kind: 'quantile', steps });
        const sizes = new Array<number>(steps).fill(0);
        for (const value of some) {
          sizes[colorStep(scale, value)]++;
        }
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      })
    );
  });

  it('has its cells evenly along a quantile ramp', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 2 }), (some) => {
        fc.pre(!some.some((value) => Object.is(value, -0)));
        const scale = scaleOf(some, { kind: 'quantile' });
        some
          .sort((a, b) => a - b)
          .forEach((value, rank) => expect(rampPosition(scale, value)).toBeCloseTo(rank / (some.length - 1), 9));
      })
    );
  });
});

describe('schemePosition', () => {
  it.each<[string, Partial<ColorScaleChoice>, number[]]>([
    ['is the place itself', {}, [0, 0.5, 1]],
    ['keeps off the color of zero', { kind: 'log' }, [0.125, 0.5625, 1]],
    ['is that of a step', { steps: 3 }, [0, 0.5, 1]],
  ])('%s', (_, choice, expected) => {
    const scale = scaleOf([0, 1, 100], choice);
    expect([0, 0.5, 1].map((position) => schemePosition(scale, position))).toEqual(expected);
  });

  it('agrees with the colors of values', () => {
    for (const choice of [{}, { steps: 4 }, { kind: 'log' as const }, { kind: 'quantile' as const, steps: 5 }]) {
      const scale = scaleOf([0, 1, 3, 4, 10, 100, 500], choice);
      for (let value = 1; value < 500; value += 7) {
        expect(colorPosition(scale, value)).toBe(schemePosition(scale, rampPosition(scale, value)));
      }
    }
  });
});
