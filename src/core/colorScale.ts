/** How a value becomes a place on the color scheme. */
export interface ColorScale {
  /** The value at the low end of the scheme. */
  readonly min: number;
  /** The value at the high end. */
  readonly max: number;
  /** Square root gives small values more room, for grids with few large cells. */
  readonly curve: 'linear' | 'squareRoot';
  /** True where half or more of the cells are empty, so that the low end needs to stand out from the ground. */
  readonly sparse: boolean;
}

/** What decides about a color scale besides the cells. */
export interface ColorScaleChoice {
  /** Counts and sums: the scale starts at zero, not at the lowest cell. */
  readonly additive: boolean;
  /** The author's limits; null where the cells decide. 0 is a limit like any other. */
  readonly min: number | null;
  readonly max: number | null;
}

/** Past this ratio of the largest to the median filled cell a linear scale shows one color. */
const HEAVY_TAIL = 20;

/** Returns the color scale of a grid's cells (NaN = empty), or null where no cell has a value. */
export function colorScale(cells: Float64Array, choice: ColorScaleChoice): ColorScale | null {
  const filled = cells.filter((value) => !Number.isNaN(value)).sort();
  if (filled.length === 0) {
    return null;
  }
  const lowest = filled[0];
  const highest = filled[filled.length - 1];
  const sparse = filled.length * 2 <= cells.length;
  const min = choice.min ?? (choice.additive ? additiveStart(lowest, sparse) : lowest);
  const max = choice.max ?? Math.max(highest, min);
  const median = filled[filled.length >> 1];
  const heavyTail = sparse || highest > HEAVY_TAIL * median;
  return { min, max, curve: heavyTail && min >= 0 ? 'squareRoot' : 'linear', sparse };
}

/** In a sparse grid the smallest count is a lone event, so the scale starts there; else at nothing. */
function additiveStart(lowest: number, sparse: boolean): number {
  return sparse && lowest >= 1 ? 1 : Math.min(lowest, 0);
}

/** Returns where a value lies on the scheme: 0 (low end) to 1 (high end), clamped; NaN stays NaN. */
export function colorPosition(scale: ColorScale, value: number): number {
  if (Number.isNaN(value)) {
    return NaN;
  }
  const { min, max, curve } = scale;
  if (!(max > min)) {
    return value < min ? 0 : 1;
  }
  const share = Math.min(Math.max((value - min) / (max - min), 0), 1);
  return curve === 'squareRoot' ? Math.sqrt(share) : share;
}
