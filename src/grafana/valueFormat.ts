import {
  type Field,
  type FieldConfig,
  type FieldConfigSource,
  FieldType,
  formattedValueToString,
  getDisplayProcessor,
  getFieldDisplayName,
  type GrafanaTheme2,
} from '@grafana/data';
import { type CalculationId } from '../core/calculation';

/** How values are written. Both take NaN for "no value". */
export interface ValueFormat {
  /** All digits: tooltips, tables, totals. */
  readonly full: (value: number) => string;
  /** At most about six characters: beside bars. */
  readonly short: (value: number) => string;
}

/** Longest text that is still written in full beside a bar. */
const SHORT_LENGTH = 6;

/**
 * Returns the formats for the results of a calculation. Counts do not carry the field's own unit (a count of bytes is
 * no bytes), unless the author set one for the panel. `largest` decides whether bars need short numbers.
 */
export function valueFormat(
  valueField: Field | null,
  calculation: CalculationId,
  fieldConfig: FieldConfigSource,
  theme: GrafanaTheme2,
  largest: number
): ValueFormat {
  const config = formatConfig(valueField, calculation, fieldConfig);
  const format = (unit: string | undefined, decimals: FieldConfig['decimals']) => {
    const display = getDisplayProcessor({
      field: { type: FieldType.number, config: { ...config, unit, decimals } },
      theme,
    });
    return (value: number) => formattedValueToString(display(Number.isNaN(value) ? null : value)).trim();
  };
  const full = config.unit === undefined ? withoutUnit(config) : format(config.unit, config.decimals);
  const needsShort = config.unit === undefined && full(largest).length > SHORT_LENGTH;
  return { full, short: needsShort ? format('short', config.decimals ?? 1) : full };
}

/** Returns the author's limits of the color scale; null where there is none. 0 is a limit. */
export function valueLimits(
  valueField: Field | null,
  fieldConfig: FieldConfigSource
): { min: number | null; max: number | null } {
  const config = valueField?.config ?? fieldConfig.defaults;
  return { min: config.min ?? null, max: config.max ?? null };
}

/** Returns the name of the values for legend and tooltip, or null where rows are counted. */
export function valueName(valueField: Field | null, frames: Parameters<typeof getFieldDisplayName>[2]): string | null {
  if (valueField === null) {
    return null;
  }
  const { displayName, displayNameFromDS } = valueField.config;
  return (
    displayName ??
    (frames !== undefined && frames.length > 1 ? valueField.name : (displayNameFromDS ?? valueField.name))
  );
}

/** Significant digits of a number that is not whole, where the author asks for no decimals. */
const SIGNIFICANT_DIGITS = 3;

/**
 * Grouped digits: as many decimals as the author asks for, else none of a whole number and three significant digits of
 * others. Grafana has no unit that does this: `locale` writes no decimals of a whole number, `none` groups no digits.
 */
function withoutUnit({ decimals, noValue }: FieldConfig): (value: number) => string {
  return (value) => {
    if (Number.isNaN(value)) {
      return noValue ?? '';
    }
    if (decimals !== undefined && decimals !== null) {
      return value.toLocaleString(undefined, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    }
    const wholeDigits = Math.trunc(Math.abs(value)).toFixed(0).length;
    const digits = Math.min(Math.max(SIGNIFICANT_DIGITS, wholeDigits), 21);
    return value.toLocaleString(undefined, Number.isInteger(value) ? {} : { maximumSignificantDigits: digits });
  };
}

function formatConfig(
  valueField: Field | null,
  calculation: CalculationId,
  { defaults }: FieldConfigSource
): FieldConfig {
  const { unit, decimals, noValue } = valueField?.config ?? defaults;
  return calculation === 'count'
    ? { unit: defaults.unit, decimals: defaults.decimals, noValue }
    : { unit, decimals, noValue };
}
