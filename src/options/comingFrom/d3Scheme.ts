import { defaultOptions } from '../options';

const TWO_ENDED = [
  'BrBG',
  'PRGn',
  'PiYG',
  'PuOr',
  'RdBu',
  'RdGy',
  'RdYlBu',
  'RdYlGn',
  'Spectral',
  'Rainbow',
  'Sinebow',
];

const SEQUENTIAL = [
  ...[
    'Blues',
    'Greens',
    'Greys',
    'Oranges',
    'Purples',
    'Reds',
    'BuGn',
    'BuPu',
    'GnBu',
    'OrRd',
    'PuBuGn',
    'PuBu',
    'PuRd',
  ],
  ...['RdPu', 'YlGnBu', 'YlGn', 'YlOrBr', 'YlOrRd', 'Turbo', 'Viridis', 'Magma', 'Inferno', 'Plasma', 'Cividis'],
  ...['Warm', 'Cool', 'Cubehelix'],
];

/** The names of d3's color schemes, as they have them and as we offer them. */
export const D3_NAMES: readonly string[] = [...TWO_ENDED, ...SEQUENTIAL];

/** Returns our scheme for one of d3's, named `Blues` or `interpolateBlues`; a new panel's for any other. */
export function d3Scheme(name: unknown): string {
  const known = D3_NAMES.find((candidate) => candidate === plainName(name));
  return known === undefined ? defaultOptions.color.scheme : `d3-${known}`;
}

/** Returns true for a scheme that goes from one color to another, which some panels turn in both themes. */
export function isTwoEnded(name: unknown): boolean {
  return TWO_ENDED.some((candidate) => candidate === plainName(name));
}

function plainName(name: unknown): string {
  return typeof name === 'string' ? name.replace(/^interpolate/, '') : '';
}
