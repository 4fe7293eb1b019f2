import { beyondScale, type ColorScale, schemePosition } from '../core/colorScale';
import { type Scene } from '../draw/scene';
import { cssColor } from './cssColor';
import { rampDistribution } from './rampSpan';

/** So many colors make a gradient that is told from a finer one by nobody. */
const STOPS = 33;

/** Returns the colors of a scale, evenly along its ramp: blocks where the scale has steps, else they run into each other. */
export function rampColors(
  { style, cut }: Pick<Scene, 'style' | 'cut'>,
  scale: ColorScale
): { readonly colors: readonly string[]; readonly stepped: boolean } {
  const { steps } = scale;
  const count = steps ?? STOPS;
  const positionOf = (i: number) => (steps === null ? i / (count - 1) : (i + 0.5) / count);
  const colorAt = (position: number) => cssColor(style.scheme, cut, schemePosition(scale, position));
  return { colors: Array.from({ length: count }, (_, i) => colorAt(positionOf(i))), stepped: steps !== null };
}

/** Returns whether cells lie below and above the ends of a scale. */
export function beyondSides(cells: Float64Array, scale: ColorScale): { below: boolean; above: boolean } {
  const sides = { below: false, above: false };
  for (const value of cells) {
    const side = beyondScale(scale, value);
    sides.below ||= side < 0;
    sides.above ||= side > 0;
  }
  return sides;
}

/** Returns how high the bars over a ramp are, 0 … 1: the square root of their number, so that few are still seen. */
export function distributionHeights(cells: Float64Array, scale: ColorScale): readonly number[] {
  const counts = rampDistribution(cells, scale);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  return Array.from(counts, (count) => (count === 0 ? 0 : Math.max(Math.sqrt(count / most), LEAST_HEIGHT)));
}

/** A pixel and a half of twelve. */
const LEAST_HEIGHT = 0.125;
