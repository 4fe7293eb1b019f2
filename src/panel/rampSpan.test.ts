import fc from 'fast-check';
import { automaticScale, colorScale, type ColorScale, type ColorScaleChoice } from '../core/colorScale';
import { inLitSpan } from '../draw/drawLitSpan';
import { RAMP_BINS, rampDistribution, spanAt, spanBetween } from './rampSpan';

const values = Array.from({ length: 101 }, (_, i) => i);

function scaleOf(choice: Partial<ColorScaleChoice> = {}): ColorScale {
  const scale = colorScale(Float64Array.from(values), { ...automaticScale, ...choice });
  if (scale === null) {
    throw new Error('no scale');
  }
  return scale;
}

describe('spanAt', () => {
  it.each<[string, Partial<ColorScaleChoice>, number, number[]]>([
    ['the low end', {}, 0, [0, 1, 2]],
    ['the high end', {}, 1, [98, 99, 100]],
    ['a color of a scale with steps', { steps: 4 }, 0.3, values.slice(25, 50)],
    ['the last color of a scale with steps', { steps: 4 }, 1, values.slice(75)],
    [
      'the color of a threshold',
      { kind: 'thresholds', thresholds: { unit: 'value', values: [10, 90] } },
      0.5,
      values.slice(10, 90),
    ],
  ])('has the cells of %s', (_, choice, position, expected) => {
    const scale = scaleOf(choice);
    expect(values.filter((value) => inLitSpan(scale, spanAt(scale, position), value))).toEqual(expected);
  });

  it('parts the ramp without a hole', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 12 }), (position, steps) => {
        const { from, to } = spanAt(scaleOf({ steps }), position);
        expect(from).toBeLessThanOrEqual(position);
        expect(to === 1 || position < to).toBe(true);
        expect(to - from).toBeCloseTo(1 / (steps < 2 ? RAMP_BINS : steps), 12);
      })
    );
  });
});

it('spanBetween has both ends’ colors, in whichever order', () => {
  const scale = scaleOf({ steps: 4 });
  expect(spanBetween(scale, 0.3, 0.6)).toEqual({ from: 0.25, to: 0.75 });
  expect(spanBetween(scale, 0.6, 0.3)).toEqual({ from: 0.25, to: 0.75 });
});

describe('rampDistribution', () => {
  it('counts every cell with a value', () => {
    const cells = Float64Array.from([...values, NaN, NaN]);
    expect(rampDistribution(cells, scaleOf()).reduce((a, b) => a + b)).toBe(101);
  });

  it('has what is beyond the scale at its ends', () => {
    const counts = rampDistribution(Float64Array.from(values), scaleOf({ min: 40, max: 60 }));
    expect([counts[0], counts[RAMP_BINS - 1]]).toEqual([41, 41]);
  });

  it('leaves zero out on a log scale', () => {
    expect(rampDistribution(Float64Array.from(values), scaleOf({ kind: 'log' })).reduce((a, b) => a + b)).toBe(100);
  });

  it('is flat on a quantile scale', () => {
    const counts = rampDistribution(Float64Array.from(values), scaleOf({ kind: 'quantile' }));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });
});
