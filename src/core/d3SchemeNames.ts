/** Schemes of d3 that get darker from low to high. */
export const D3_DARKENING = [
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
  'RdPu',
  'YlGnBu',
  'YlGn',
  'YlOrBr',
  'YlOrRd',
] as const;

/** Schemes of d3 that get lighter from low to high; Turbo, first of them, is dark at both ends. */
export const D3_LIGHTENING = [
  'Turbo',
  'Viridis',
  'Magma',
  'Inferno',
  'Plasma',
  'Cividis',
  'Warm',
  'Cool',
  'Cubehelix',
] as const;

/** Schemes of d3 whose two ends mean something. */
export const D3_DIVERGING = ['BrBG', 'PRGn', 'PiYG', 'PuOr', 'RdBu', 'RdGy', 'RdYlBu', 'RdYlGn', 'Spectral'] as const;

/** Schemes of d3 whose ends are alike. */
export const D3_CYCLICAL = ['Rainbow', 'Sinebow'] as const;

/** What d3 calls a scheme. */
export type D3Name = (typeof D3_LIGHTENING | typeof D3_DARKENING | typeof D3_DIVERGING | typeof D3_CYCLICAL)[number];
