import { belowLog, type ColorScale, rampPosition } from '../core/colorScale';
import { type LitSpan } from '../draw/drawLitSpan';

/** Parts of a ramp whose cells are counted together, where one color runs into the next. */
export const RAMP_BINS = 44;

/** Returns how many parts a ramp has: the colors of a scale with steps, else bins. */
export function rampParts({ steps }: ColorScale): number {
  return steps ?? RAMP_BINS;
}

/** Returns the ramp from one part to another, both inclusive, in whichever order. */
export function spanOfParts(scale: ColorScale, one: number, other: number): LitSpan {
  const parts = rampParts(scale);
  return { from: Math.min(one, other) / parts, to: (Math.max(one, other) + 1) / parts };
}

/** Returns the part of the ramp under a position (0 … 1). */
export function spanAt(scale: ColorScale, position: number): LitSpan {
  const parts = rampParts(scale);
  const part = Math.min(Math.max(Math.floor(position * parts), 0), parts - 1);
  return spanOfParts(scale, part, part);
}

/** Returns the parts of the ramp from one position to another, in whichever order. */
export function spanBetween(scale: ColorScale, one: number, other: number): LitSpan {
  return { from: spanAt(scale, Math.min(one, other)).from, to: spanAt(scale, Math.max(one, other)).to };
}

/** Returns how many cells are in each bin of the ramp. What is beyond the scale is in the bins at its ends. */
export function rampDistribution(cells: Float64Array, scale: ColorScale): Float64Array {
  const counts = new Float64Array(RAMP_BINS);
  for (const value of cells) {
    // zero has no place on a log ramp, it stands beside it
    const position = belowLog(scale, value) ? NaN : rampPosition(scale, value);
    if (!Number.isNaN(position)) {
      counts[Math.min(Math.floor(position * RAMP_BINS), RAMP_BINS - 1)]++;
    }
  }
  return counts;
}
