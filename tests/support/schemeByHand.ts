import { interpolateRdBu, interpolateViridis } from 'd3-scale-chromatic';
import { type Pixel } from './pixels';

const SCHEMES = { viridis: interpolateViridis, rdBu: interpolateRdBu };

/** Returns the color of a scheme at a place, 0 … 1, on the dark theme, as a pixel. */
export function schemePixel(scheme: keyof typeof SCHEMES, position: number): Pixel {
  return cssPixel(SCHEMES[scheme](position));
}

/** Returns `#rrggbb` or `rgb(r, g, b)` as a pixel. */
export function cssPixel(css: string): Pixel {
  const hex = /^#(..)(..)(..)$/.exec(css);
  const parts = hex === null ? (css.match(/\d+/g) ?? []).map(Number) : hex.slice(1).map((part) => parseInt(part, 16));
  return [parts[0], parts[1], parts[2], 255];
}

/** Says whether two pixels are the same color but for what a table of 256 colors rounds off. */
export function sameColor(a: Pixel, b: Pixel): boolean {
  return a.every((channel, i) => Math.abs(channel - b[i]) <= 4);
}
