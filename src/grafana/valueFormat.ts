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
import { type Calculation } from '../core/calculation';

/** How values are written. Both take NaN for "no value". */
export interface ValueFormat {
  /** All digits: tooltips, tables, totals. */
  readonly full: (value: number) => string;
  /** At most about six characters: beside bars. */
  readonly short: (value: number) => string;
}

/** Longest text that is still written in full beside a bar. */
const SHORT_LENGTH = 6;

/** What of a calculation says how its values are written. */
type CalculationUnit = Pick<Calculation, 'unit'>;

/**
 * Returns the formats for the results of a calculation. Counts and shares do not carry the field's own unit (a count of
 * bytes is no bytes) but that which the author set for the panel, else shares are percent. `largest` decides whether
 * bars need short numbers.
 */
export function valueFormat(
  valueField: Field | null,
  calculation: CalculationUnit,
  fieldConfig: FieldConfigSource,
  theme: GrafanaTheme2,
  { largest, locale }: { readonly largest: number; readonly locale: string }
): ValueFormat {
  const config = formatConfig(valueField, calculation, fieldConfig);
  const format = (unit: string | undefined, decimals: FieldConfig['decimals']) => {
    const display = getDisplayProcessor({
      field: { type: FieldType.number, config: { ...config, unit, decimals } },
      theme,
    });
    return (value: number) => formattedValueToString(display(Number.isNaN(value) ? null : value)).trim();
  };
  const full = config.unit === undefined ? withoutUnit(config, locale) : format(config.unit, config.decimals);
  const needsShort = config.unit === undefined && full(largest).length > SHORT_LENGTH;
  return { full, short: needsShort ? format('short', config.decimals ?? 1) : full };
}

/** Replaces the variables in a text by their values. */
export type ReplaceVariables = (text: string) => string;

/**
 * Returns the standard options Min and Max; null where there is none. 0 is a limit. A dashboard may hold variables there.
 * Throws a RangeError as `limitOf` does.
 */
export function valueLimits(
  valueField: Field | null,
  fieldConfig: FieldConfigSource,
  replace: ReplaceVariables
): { min: number | null; max: number | null } {
  const { min, max } = valueField?.config ?? fieldConfig.defaults;
  return { min: standardLimit(min, replace, 'Min'), max: standardLimit(max, replace, 'Max') };
}

/** The types say number, but a dashboard's JSON may have a text. */
function standardLimit(limit: unknown, replace: ReplaceVariables, option: string): number | null {
  if (typeof limit === 'string') {
    return limitOf(limit, replace, null, option);
  }
  return typeof limit === 'number' && !Number.isNaN(limit) ? limit : null;
}

/**
 * Returns the number that an option holds as text or as a variable; `fallback` where it holds none. A variable without a
 * value counts as none. Throws a RangeError that names the option where the text is no number.
 */
export function limitOf(
  text: string,
  replace: ReplaceVariables,
  fallback: number | null,
  option: string
): number | null {
  const replaced = text.trim() === '' ? '' : replace(text).trim();
  if (replaced === '') {
    return fallback;
  }
  const limit = Number(replaced);
  if (!Number.isFinite(limit)) {
    throw new RangeError(
      `"${option}" has to be a number such as 20, 0.5 or -3, or a variable that holds one; it is "${replaced}".`
    );
  }
  return limit;
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
function withoutUnit({ decimals, noValue }: FieldConfig, locale: string): (value: number) => string {
  return (value) => {
    if (Number.isNaN(value)) {
      return noValue ?? '';
    }
    if (decimals !== undefined && decimals !== null) {
      return value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
    }
    const wholeDigits = Math.trunc(Math.abs(value)).toFixed(0).length;
    const digits = Math.min(Math.max(SIGNIFICANT_DIGITS, wholeDigits), 21);
    return value.toLocaleString(locale, Number.isInteger(value) ? {} : { maximumSignificantDigits: digits });
  };
}

function formatConfig(
  valueField: Field | null,
  calculation: CalculationUnit,
  { defaults }: FieldConfigSource
): FieldConfig {
  const { unit, decimals, noValue } = valueField?.config ?? defaults;
  switch (calculation.unit) {
    case 'own':
      return { unit, decimals, noValue };
    case 'percent':
      return { unit: defaults.unit ?? 'percent', decimals: defaults.decimals, noValue };
    case 'number':
      return { unit: defaults.unit, decimals: defaults.decimals, noValue };
  }
}
