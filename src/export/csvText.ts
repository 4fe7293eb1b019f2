import { type Fact } from './provenance';

/** Tells programs that open a file by double click that it is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** A line ends with both, as RFC 4180 says. */
const LINE_END = '\r\n';

/**
 * What makes a spreadsheet take a text for a formula, also in the wide forms of East Asian keyboards. Spaces, quotes and
 * control characters before it are passed over: programs trim or strip them.
 */
const FORMULA_START = /^(?:[\t\r\n]|[\s"'\u0000-\u001f\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]*[=+\-@＝＋－＠])/;

/** A field of a CSV file: a number is written with all its digits, NaN as nothing, a text in quotes. */
export type CsvField = number | string;

/** Returns a file of lines; it begins with the byte order mark. */
export function csvFile(lines: readonly string[]): string {
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

/** Returns a line without its end. */
export function csvLine(fields: readonly CsvField[]): string {
  return fields.map((field) => (typeof field === 'number' ? numberField(field) : textField(field))).join(',');
}

/**
 * Returns what is said of how a file was made as lines that begin with `#`, name and value in fields of their own: many
 * readers skip such lines, a spreadsheet shows them as two columns.
 */
export function commentLines(facts: readonly Fact[]): string[] {
  return facts.map(({ name, value }) => `#,${csvLine([oneLine(name), oneLine(value)])}`);
}

/** Texts are always quoted, so that they stay one field whichever character the reader parts fields by. */
function textField(text: string): string {
  return text === '' ? '' : `"${defused(text).replaceAll('"', '""')}"`;
}

/** Returns a text that no spreadsheet takes for a formula: the apostrophe before it says that it is text. */
export function defused(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

/** The shortest text that gives the same number again, with a dot in every language. */
function numberField(value: number): string {
  return Number.isNaN(value) ? '' : String(value);
}

/** A comment is skipped line by line. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u0085\u2028\u2029]+/g, ' ');
}
