import { type Fact } from './provenance';

/** Tells programs that open a file by double click that it is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line ends with both, as RFC 4180 says. */
const LINE_END = '\r\n';

/** Blanks, quotes and signs that are not to be seen: programs trim or strip them before they look for a formula. */
const PASSED_OVER = '[\\s"\'\\u0000-\\u001f\\u200b-\\u200f\\u061c\\u2028-\\u202f\\u2060-\\u206f\\ufeff]*';

/** What a formula begins with, also in the wide forms of East Asian keyboards. */
const FORMULA_SIGN = '[=+\\-@＝＋－＠]';

/** What makes a spreadsheet take a text for a formula. */
const FORMULA_START = new RegExp(`^(?:[\\t\\r\\n]|${PASSED_OVER}${FORMULA_SIGN})`);

/** What other programs, and spreadsheets in other regions, part fields by: they see no quotes in the middle of a field. */
const INNER_FORMULA = new RegExp(`[;|\\t\\r\\n](?=${PASSED_OVER}${FORMULA_SIGN})`, 'g');

/**
 * Likewise after a comma, where only a program that knows no quotes would part; so a number with its sign and words
 * after it, which are no formula, stay as they are: `Linear, -3 – 5`.
 */
const INNER_FORMULA_AFTER_COMMA = new RegExp(
  `,(?! *[+-]\\d[\\p{L}\\p{N}\\p{Sc}\\s.°%–−]*(?:$|[;,]))(?=${PASSED_OVER}${FORMULA_SIGN})`,
  'gu'
);

/** A field of a CSV file: a number is written with all its digits, NaN as nothing, a text in quotes. */
export type CsvField = number | string;

/** Returns a file of lines; it begins with the byte order mark. */
export function csvFile(lines: readonly string[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

/** Returns a line without its end, whatever line breaks the texts have. */
export function csvLine(fields: readonly CsvField[]): string {
  return fields.map((field) => (typeof field === 'number' ? numberField(field) : textField(field))).join(',');
}

/**
 * Returns what is said of how a file was made as lines that begin with `#`, name and value in fields of their own: many
 * readers skip such lines, a spreadsheet shows them as two columns.
 */
export function commentLines(facts: readonly Fact[]): string[] {
  return facts.map(({ name, value }) => `#,${csvLine([name, value])}`);
}

/**
 * Texts are always quoted, so that they stay one field where fields are parted by commas. A reader that parts by another
 * sign sees the quotes only at the beginning of its own fields, and cuts the others.
 */
function textField(text: string): string {
  return text === '' ? '' : `"${defused(oneLine(text)).replaceAll('"', '""')}"`;
}

/**
 * Returns a text that no spreadsheet takes for a formula, nor a part of it by whichever sign the reader parts fields:
 * the apostrophe before a formula says that it is text.
 */
export function defused(text: string): string {
  const inside = text.replace(INNER_FORMULA, "$&'").replace(INNER_FORMULA_AFTER_COMMA, "$&'");
  return FORMULA_START.test(text) ? `'${inside}` : inside;
}

/** The shortest text that gives the same number again, with a dot in every language. */
function numberField(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}

/** Many programs read, and skip, line by line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');
}
