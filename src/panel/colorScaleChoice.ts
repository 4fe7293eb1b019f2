import { type Field, type FieldConfigSource, type InterpolateFunction } from '@grafana/data';
import { type Calculation } from '../core/calculation';
import { type ColorScaleChoice } from '../core/colorScale';
import { type ValueColors } from '../grafana/valueColors';
import { limitOf, valueLimits } from '../grafana/valueFormat';
import { t } from '../i18n/t';
import { type CalendarOptions } from '../options/options';

/** What a color scale is chosen by. */
export interface ColorScaleSource {
  readonly options: CalendarOptions;
  readonly calculation: Calculation;
  readonly valueField: Field | null;
  readonly fieldConfig: FieldConfigSource;
  /** Null where the color scheme colors the values. */
  readonly colors: ValueColors | null;
  readonly replaceVariables: InterpolateFunction;
}

/** Scales whose colors do not depend on how far the largest cell reaches; the option is hidden there. */
const UNCLAMPED: ReadonlyArray<CalendarOptions['color']['scale']> = ['quantile', 'thresholds', 'mappings'];

/** Returns what the author has chosen of the color scale. Throws a RangeError for a limit that is no number. */
export function colorScaleChoice(source: ColorScaleSource): ColorScaleChoice {
  const { color } = source.options;
  const limits = valueLimits(source.valueField, source.fieldConfig, source.replaceVariables);
  return {
    fromZero: source.calculation.fromZero,
    kind: color.scale,
    min: limitOf(color.min, source.replaceVariables, limits.min, t('options.color-min.name', 'Scale starts at')),
    max: limitOf(color.max, source.replaceVariables, limits.max, t('options.color-max.name', 'Scale ends at')),
    clampPercentile: color.clamp >= 100 || UNCLAMPED.includes(color.scale) ? null : color.clamp,
    center: limitOf(color.center, source.replaceVariables, null, t('options.color-center.name', 'Center')),
    steps: color.steps >= 2 ? color.steps : null,
    thresholds: source.colors?.thresholds ?? null,
    matches: source.colors?.matches ?? [],
  };
}
