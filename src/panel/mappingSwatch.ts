import { type ColorScale, colorStep, type ValueMatch } from '../core/colorScale';
import { cellLook, type CellValues, DASH } from '../draw/pixelCells';
import { t } from '../i18n/t';
import { KEY_GAP_PX, SIGN_PX } from './legendKeys';

/** A color of a mapping scale with what it is called. */
export interface Swatch {
  /** Its place among the scale's colors. */
  readonly step: number;
  readonly text: string;
}

/** Room for "+12" behind the last swatch. */
const MORE_PX = 32;

/**
 * Returns the swatches of all mappings in their order, and of what none of them matches where such a cell occurs. Texts
 * are the author's, else the numbers.
 */
export function mappingSwatches(
  scale: ColorScale,
  values: CellValues,
  texts: readonly string[],
  format: (value: number) => string
): readonly Swatch[] {
  const swatches = scale.matches.map((match, i) => ({ step: i + 1, text: texts[i] || matchText(match, format) }));
  return hasUnmatched(scale, values) ? [...swatches, { step: 0, text: t('legend.not-mapped', 'other') }] : swatches;
}

/** Returns as many swatches, from the first on, as stand side by side in `roomPx`. */
export function fittingSwatches(
  swatches: readonly Swatch[],
  roomPx: number,
  measure: (text: string) => number
): readonly Swatch[] {
  let usedPx = 0;
  for (let i = 0; i < swatches.length; i++) {
    usedPx += SIGN_PX + Math.ceil(measure(swatches[i].text)) + 1 + (i > 0 ? KEY_GAP_PX : 0);
    const restPx = i < swatches.length - 1 ? KEY_GAP_PX + MORE_PX : 0;
    if (usedPx + restPx > roomPx) {
      return swatches.slice(0, i);
    }
  }
  return swatches;
}

/** Returns the room that all swatches take, in CSS pixels. */
export function swatchesWidth(swatches: readonly Swatch[], measure: (text: string) => number): number {
  return swatches.reduce((sum, { text }) => sum + SIGN_PX + Math.ceil(measure(text)) + 1 + KEY_GAP_PX, 0);
}

/** Returns what says how many more swatches there are. */
export function moreSwatchesText(more: number): string {
  return t('legend.more-mappings', '+{{more}}', { more });
}

function matchText({ from, to }: ValueMatch, format: (value: number) => string): string {
  if (Number.isNaN(from)) {
    return t('looks.no-value', 'no value');
  }
  if (from === to) {
    return format(from);
  }
  if (from === -Infinity) {
    return to === Infinity ? t('legend.any-number', 'any number') : `≤ ${format(to)}`;
  }
  return to === Infinity ? `≥ ${format(from)}` : `${format(from)} – ${format(to)}`;
}

function hasUnmatched(scale: ColorScale, values: CellValues): boolean {
  for (let cell = 0; cell < values.cells.length; cell++) {
    if (cellLook(values, cell) >= DASH && colorStep(scale, values.cells[cell]) === 0) {
      return true;
    }
  }
  return false;
}
