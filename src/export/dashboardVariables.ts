import { t } from '../i18n/t';
import { type Fact } from './provenance';

/** How Grafana writes "all values" into a URL. */
const ALL = '$__all';

/** How Grafana compares in ad hoc filters. */
const OPERATORS = ['=', '!=', '=~', '!~', '<', '>', '<=', '>=', '=|', '!=|'];

/** What stands in URLs for the characters that part an ad hoc filter. */
const DELIMITERS: ReadonlyArray<readonly [written: string, meant: string]> = [
  ['__gfp__', '|'],
  ['__gfc__', ','],
  ['__gfh__', '#'],
];

/**
 * Returns the variables of a dashboard from what Grafana makes of `${__all_variables}` (`var-ip=1.2.3.4&var-ip=…`), one
 * for each name, several values with commas. An ad hoc filter `key|=|value` is written as `key = value`.
 */
export function dashboardVariables(query: string): readonly Fact[] {
  const valuesOf = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(query)) {
    if (key.startsWith('var-') && value !== '') {
      const name = key.slice('var-'.length);
      valuesOf.set(name, [...(valuesOf.get(name) ?? []), valueText(value)]);
    }
  }
  return [...valuesOf].map(([name, values]) => ({ name, value: values.join(', ') }));
}

function valueText(value: string): string {
  return value === ALL ? t('export.all-values', 'All') : (filterText(value) ?? value);
}

/** Returns an ad hoc filter in words; null where a value is none, but a regular expression, say. */
function filterText(value: string): string | null {
  const [key, operator, ...values] = value.split('|').map(filterPart);
  return values.length > 0 && OPERATORS.includes(operator) ? [key, operator, ...values].join(' ') : null;
}

/** A part of an ad hoc filter; after a comma comes what it is called, after a number sign where it comes from. */
function filterPart(part: string): string {
  const [written] = part.split(/[,#]/);
  return DELIMITERS.reduce((text, [from, to]) => text.replaceAll(from, to), written);
}
