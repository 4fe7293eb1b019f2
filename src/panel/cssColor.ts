import { type Rgba } from '../core/rgba';

/** Returns the color at a position (0 … 1) of a scheme, of which the share `cut` at the low end is left out. */
export function cssColor(scheme: readonly Rgba[], cut: number, position: number): string {
  return cssRgba(scheme[Math.round((cut + (1 - cut) * position) * (scheme.length - 1))]);
}

/** Returns a color as CSS. */
export function cssRgba([red, green, blue, alpha]: Rgba): string {
  return `rgba(${red}, ${green}, ${blue}, ${alpha})`;
}
