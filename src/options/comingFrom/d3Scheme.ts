import { D3_CYCLICAL, D3_DARKENING, D3_DIVERGING, D3_LIGHTENING } from '../../core/d3SchemeNames';
import { defaultOptions } from '../options';

const TWO_ENDED = [...D3_DIVERGING, ...D3_CYCLICAL];

const NAMES = [...TWO_ENDED, ...D3_DARKENING, ...D3_LIGHTENING];

/** Returns our scheme for one of d3's, named `Blues` or `interpolateBlues`; a new panel's for any other. */
export function d3Scheme(name: unknown): string {
  const known = NAMES.find((candidate) => candidate === plainName(name));
  return known === undefined ? defaultOptions.color.scheme : `d3-${known}`;
}

/** Returns true for a scheme that goes from one color to another, which some panels turn in both themes. */
export function isTwoEnded(name: unknown): boolean {
  return TWO_ENDED.some((candidate) => candidate === plainName(name));
}

function plainName(name: unknown): string {
  return typeof name === 'string' ? name.replace(/^interpolate/, '') : '';
}
