import { automaticScale, colorScale, type ColorScaleChoice } from '../core/colorScale';
import { legendTicks } from './legendTicks';

function ticksOf(cells: readonly number[], choice: Partial<ColorScaleChoice>, rampPx = 220): Array<[number, string]> {
  const scale = colorScale(Float64Array.from(cells), { ...automaticScale, ...choice });
  return scale === null
    ? []
    : legendTicks(scale, { rampPx, format: (value) => String(value), measure: (text) => text.length * 6 }).map(
        ({ position, text }) => [Math.round(position * 100) / 100, text]
      );
}

describe('legendTicks', () => {
  it.each<[string, number[], Partial<ColorScaleChoice>, Array<[number, string]>]>([
    ['linear: none', [0, 10], {}, []],
    ['square root: none', [0, 10], { kind: 'squareRoot' }, []],
    ['a center', [-5, 10], { center: 0 }, [[0.5, '0']]],
    [
      'log: decades inside',
      [2, 5000],
      { kind: 'log' },
      [
        [0.21, '10'],
        [0.5, '100'],
        [0.79, '1000'],
      ],
    ],
    [
      'log: decades at the ends are said already',
      [1, 1000],
      { kind: 'log' },
      [
        [0.33, '10'],
        [0.67, '100'],
      ],
    ],
    ['log within a decade: the middle', [200, 800], { kind: 'log' }, [[0.5, '400']]],
    [
      'log over many decades: some',
      [1, 1e12],
      { kind: 'log' },
      [
        [0.25, '1000'],
        [0.58, '10000000'],
        [0.92, '100000000000'],
      ],
    ],
    [
      'symlog: zero and both sides',
      [-100, -1, 1, 100],
      { kind: 'symlog' },
      [
        [0.24, '-10'],
        [0.5, '0'],
        [0.76, '10'],
      ],
    ],
    [
      'symlog above zero',
      [1, 1000],
      { kind: 'symlog' },
      [
        [0.27, '10'],
        [0.63, '100'],
      ],
    ],
    [
      'quantile: quartiles',
      [1, 2, 3, 4, 900],
      { kind: 'quantile' },
      [
        [0.25, '2'],
        [0.5, '3'],
        [0.75, '4'],
      ],
    ],
    [
      'thresholds: where colors begin',
      [1, 99],
      { kind: 'thresholds', thresholds: { unit: 'value', values: [10, 80] } },
      [
        [0.33, '10'],
        [0.67, '80'],
      ],
    ],
    ['one value: none', [5], { kind: 'log' }, []],
    ['one value, thresholds', [5], { kind: 'thresholds', thresholds: { unit: 'value', values: [10] } }, [[0.5, '10']]],
  ])('%s', (_, cells, choice, expected) => {
    expect(ticksOf(cells, choice)).toEqual(expected);
  });

  it('never overlap, and are there on every log scale', () => {
    for (const [low, high] of [
      [1, 1e300],
      [1e-300, 1e300],
      [0.001, 0.5],
      [3, 4],
      [7, 1e9],
      [5e-324, 1],
    ]) {
      for (const rampPx of [140, 180, 220]) {
        const ticks = ticksOf([low, high], { kind: 'log' }, rampPx);
        let end = -Infinity;
        for (const [position, text] of ticks) {
          expect(position * rampPx - text.length * 3).toBeGreaterThan(end + 5);
          end = position * rampPx + text.length * 3;
        }
        expect(ticks.length).toBeGreaterThan(0);
      }
    }
  });

  it('are fewer on a narrow ramp', () => {
    const cells = [1, 10_000_000];
    expect(ticksOf(cells, { kind: 'log' }, 140).length).toBeLessThan(ticksOf(cells, { kind: 'log' }, 400).length);
  });
});
