import { type Rgba } from '../core/rgba';

/** Returns the color at a position (0 … 1) of a scheme, of which the share `cut` at the low end is left out. */
export function cssColor(scheme: readonly Rgba[], cut: number, position: number): string {
  const [red, green, blue, alpha] = scheme[Math.round((cut + (1 - cut) * position) * (scheme.length - 1))];
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}
