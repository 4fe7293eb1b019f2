import { type ColorScale } from '../core/colorScale';
import { inLitSpan, type LitSpan } from '../draw/drawLitSpan';
import { t } from '../i18n/t';

/** Returns which cells a part of the color scale lights, in words: `12 cells, 1,190 to 1,347`. Plain text. */
export function litSpanText(
  cells: Float64Array,
  scale: ColorScale,
  span: LitSpan | null,
  format: (value: number) => string
): string {
  if (span === null) {
    return t('legend.none-lit', 'no color picked');
  }
  let count = 0;
  let [lowest, largest] = [Infinity, -Infinity];
  for (const value of cells) {
    if (!Number.isNaN(value) && inLitSpan(scale, span, value)) {
      count++;
      lowest = Math.min(lowest, value);
      largest = Math.max(largest, value);
    }
  }
  const texts = { cells: count, low: format(lowest), high: format(largest) };
  if (count === 0) {
    return t('legend.lit-none', 'no cells');
  }
  return lowest === largest
    ? t('legend.lit-value', 'cells: {{cells}}, {{low}}', texts)
    : t('legend.lit-values', 'cells: {{cells}}, {{low}} to {{high}}', texts);
}
