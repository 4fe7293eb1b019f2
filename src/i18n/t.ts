import { t as translate } from '@grafana/i18n';

/** Nothing of ours becomes HTML, so an escaped `<` or `/` would be read as `&lt;` and `&#x2F;`. */
const AS_IT_IS = { escapeValue: false };

/**
 * Returns a text in the language of the user, with `values` in place of `{{name}}` as they are. `count` picks the plural
 * form; the default text is English.
 */
export function t(id: string, defaultText: string, values: Record<string, unknown> = {}): string {
  return translate(id, defaultText, { ...values, interpolation: AS_IT_IS });
}
