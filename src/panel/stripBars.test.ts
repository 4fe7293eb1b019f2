import fc from 'fast-check';
import { stripBars } from './stripBars';

const HOUR_MS = 3_600_000;

/** Windows of an hour, side by side, over a range of just these. */
const hours = (weights: readonly number[]) => ({
  windows: weights.map((_, i) => ({ startMs: i * HOUR_MS, endMs: (i + 1) * HOUR_MS, day: 0 })),
  weights,
  range: { fromMs: 0, toMs: weights.length * HOUR_MS - 1 },
});

const barCount = (path: string) => path.split('M').length - 1;

describe('stripBars', () => {
  it('has a bar for each window with a weight, as high as that, none for nothing', () => {
    const { path, barOf } = stripBars(hours([4, 0, 1, 2]), 100, 40);
    expect(barCount(path)).toBe(3);
    expect([0, 1, 2, 3].map((i) => barOf(i).height)).toEqual([40, 0, 10, 20]);
    expect(barOf(0)).toEqual({ x: 0, y: 0, width: 6, height: 40 });
  });

  it('places windows by their time, not by their number', () => {
    const { windows, weights } = hours([1, 1]);
    const { barOf } = stripBars({ windows, weights, range: { fromMs: -2 * HOUR_MS, toMs: 2 * HOUR_MS } }, 106, 40);
    expect(barOf(0).x).toBe(50);
    expect(barOf(1).x).toBe(75);
  });

  it('shows a little of much', () => {
    expect(stripBars(hours([1, 1_000_000]), 100, 40).barOf(0).height).toBe(2);
  });

  it('joins windows where they outnumber the pixels, to the height of the largest', () => {
    const weights = Array.from({ length: 50_000 }, (_, i) => (i === 30_000 ? 100 : 1));
    const { path, barOf } = stripBars(hours(weights), 314, 40);
    expect(barCount(path)).toBeLessThanOrEqual(157);
    expect(barOf(30_000).height).toBe(40);
    expect(barOf(30_000)).toEqual(barOf(30_010));
    expect(barOf(0).height).toBe(2);
  });

  it('is empty of no windows, and flat of no weights', () => {
    expect(stripBars(hours([]), 100, 40).path).toBe('');
    expect(stripBars(hours([0, 0]), 100, 40).path).toBe('');
  });

  it('stays inside the strip', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 400 }),
        fc.integer({ min: 20, max: 400 }),
        (weights, width) => {
          const { barOf } = stripBars(hours(weights), width, 40);
          for (let i = 0; i < weights.length; i++) {
            const bar = barOf(i);
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.width).toBeLessThanOrEqual(width + 1e-9);
            expect(bar.y).toBeGreaterThanOrEqual(0);
            expect(bar.y + bar.height).toBe(40);
          }
        }
      )
    );
  });
});
