import { type ColorScaleChoice } from './colorScale';

/** The values at both ends of a color scale; `min` is never above `max`. */
export interface ScaleEnds {
  readonly min: number;
  readonly max: number;
}

/** Returns the ends of a scale without a center. `filled` are the finite values of the cells, rising; at least one. */
export function plainEnds(
  filled: Float64Array,
  kind: ColorScaleChoice['kind'],
  choice: ColorScaleChoice,
  sparse: boolean
): ScaleEnds {
  const author = authorEnds(choice);
  const usable = (end: number | null): number | null => (kind === 'log' && end !== null && end <= 0 ? null : end);
  const [low, high] = [usable(author.low), usable(author.high)];
  const lowest = kind === 'log' ? filled[firstPositive(filled)] : filled[0];
  const start = choice.fromZero && kind !== 'log' && kind !== 'quantile' ? zeroStart(lowest, sparse) : lowest;
  const highest = filled[filled.length - 1];
  const min = low ?? Math.min(start, high ?? start);
  if (high !== null) {
    return { min, max: high };
  }
  const clamped = choice.clampPercentile === null ? highest : percentile(filled, choice.clampPercentile);
  return { min, max: Math.max(clamped > min ? clamped : highest, min) };
}

/** In a sparse grid the smallest count is a lone event, so the scale starts there; else at nothing. */
function zeroStart(lowest: number, sparse: boolean): number {
  return sparse && lowest >= 1 ? 1 : Math.min(lowest, 0);
}

/**
 * Returns ends equally far from the center. An end that the cells decide is no farther than the percentile of their
 * distances, where one is asked for. `filled` are the finite values of the cells, rising; at least one.
 */
export function centeredEnds(filled: Float64Array, center: number, choice: ColorScaleChoice): ScaleEnds {
  const { low, high } = authorEnds(choice);
  const most =
    choice.clampPercentile === null
      ? Infinity
      : percentile(filled.map((value) => Math.abs(value - center)).sort(), choice.clampPercentile);
  const cellReach = (end: number): number => Math.min(Math.abs(end - center), most > 0 ? most : Infinity);
  const reach = Math.max(
    low === null ? cellReach(filled[0]) : Math.abs(low - center),
    high === null ? cellReach(filled[filled.length - 1]) : Math.abs(high - center)
  );
  return { min: Math.max(center - reach, -Number.MAX_VALUE), max: Math.min(center + reach, Number.MAX_VALUE) };
}

/** The author's ends, the lower one first. */
function authorEnds({ min, max }: ColorScaleChoice): { low: number | null; high: number | null } {
  const low = min !== null && Number.isFinite(min) ? min : null;
  const high = max !== null && Number.isFinite(max) ? max : null;
  return low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };
}

/** Returns the smallest value of a sorted array that at least `percent` % of the values do not exceed. */
function percentile(sorted: Float64Array, percent: number): number {
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.min(Math.max(rank, 1), sorted.length) - 1];
}

/** Returns the index of the first value above zero in a sorted array that has one. */
function firstPositive(sorted: Float64Array): number {
  return sorted.findIndex((value) => value > 0);
}
