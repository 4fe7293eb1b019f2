import { colorPosition, type ColorScale } from '../core/colorScale';
import { type Rgba } from '../core/rgba';

/**
 * Colors as canvas pixels (`ImageData` read as Uint32, so in the machine's byte order): entry 0 is a cell without
 * events, 1 a cell whose events have no number, then the scheme from its low to its high end.
 */
export type ColorTable = Uint32Array;

/** Index of a cell without events. */
export const EMPTY = 0;

/** Index of a cell that holds events but no number. */
export const NO_VALUE = 1;

const FIRST_STEP = 2;

/** Returns the table for a scheme (low to high), of which the share `cut` at the low end is not used. */
export function colorTable(scheme: readonly Rgba[], cut: number, empty: Rgba): ColorTable {
  const skipped = Math.round(cut * (scheme.length - 1));
  const table = new Uint32Array(FIRST_STEP + scheme.length - skipped);
  table[EMPTY] = pixel(empty);
  table[NO_VALUE] = pixel(empty);
  for (let i = skipped; i < scheme.length; i++) {
    table[FIRST_STEP + i - skipped] = pixel(scheme[i]);
  }
  return table;
}

/** Returns the table index of a value; NaN gives `NO_VALUE` unless a mapping names it. */
export function colorIndex(table: ColorTable, scale: ColorScale, value: number): number {
  const position = colorPosition(scale, value);
  return Number.isNaN(position) ? NO_VALUE : FIRST_STEP + Math.round(position * (table.length - FIRST_STEP - 1));
}

/**
 * Returns how much of the scheme's low end is left out so that small marks and lone events stand out. Nothing is left
 * out of colors that mean something each: those of thresholds, of mappings and on both sides of a center.
 */
export function schemeCut(smallerCellPx: number, scale: ColorScale | null): number {
  if (scale === null || scale.center !== null || scale.kind === 'thresholds' || scale.kind === 'mappings') {
    return 0;
  }
  if (smallerCellPx < 4) {
    return 0.3;
  }
  return scale.sparse && smallerCellPx < 20 ? 0.18 : 0;
}

function pixel([red, green, blue, alpha]: Rgba): number {
  const bytes = new Uint8ClampedArray([red, green, blue, Math.round(alpha * 255)]);
  return new Uint32Array(bytes.buffer)[0];
}
