import { parseTimes } from '../../../src/core/parseTimes';

/** How the records of a text are written. */
export type TextForm =
  { readonly kind: 'json' } | { readonly kind: 'lines' } | { readonly kind: 'log' } | DelimitedForm;

/** Records are lines, parted at a delimiter. */
export interface DelimitedForm {
  readonly kind: 'delimited';
  readonly delimiter: string;
}

const LOOK_AT_LINES = 50;
const DELIMITERS = ['\t', ';', '|', ','];

/** Lines are times where so many of them are. */
const ENOUGH = 0.9;

/** A time, alone or in brackets, a space, and what happened. */
const LOG_LINE = /^\[?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z| ?[+-]\d\d:?\d\d)?)\]? +([^\s|;,].*)$/;

/** Returns the time that a line of a log begins with, as it is written, and the rest; null for other lines. */
export function logLine(line: string): readonly [time: string, text: string] | null {
  const [, time, text] = LOG_LINE.exec(line) ?? [];
  return time === undefined || text === undefined ? null : [time, text];
}

/**
 * Returns how the records of a text are written, by its beginning: JSON by its first character, one time a line where
 * lines as a whole are times (some are written with commas), a log where they begin with one, else values parted by comma,
 * tab, semicolon or bar.
 */
export function textForm(start: string): TextForm {
  const text = start.trimStart();
  // a time of Apache's stands in brackets too
  const isJson = text.startsWith('{') || /^\[\s*(?:[[{"\]\d-]|true|false|null|$)/.test(text);
  const lines = linesOf(text);
  if (isTimes(lines)) {
    return { kind: 'lines' };
  }
  if (isLog(lines)) {
    return { kind: 'log' };
  }
  return isJson ? { kind: 'json' } : { kind: 'delimited', delimiter: findDelimiter(text) };
}

/** Lines begin with a time, but are not values of which a time is the first. */
function isLog(lines: readonly string[]): boolean {
  const hasColumns = DELIMITERS.some((delimiter) => isTimes(lines.map((line) => line.split(delimiter)[0] ?? '')));
  return (
    lines.length > 0 && !hasColumns && lines.filter((line) => logLine(line) !== null).length >= lines.length * ENOUGH
  );
}

/** Returns the delimiter that every line has most of, of equals not the comma: decimals may be written with one. */
function findDelimiter(text: string): string {
  const lines = linesOf(text.replace(/"[^"]*"/g, ''));
  const counts = (line: string) => DELIMITERS.map((delimiter) => line.split(delimiter).length - 1);
  const [first = [], ...others] = lines.slice(0, LOOK_AT_LINES).map(counts);
  const inAll = first.map((count, i) => others.reduce((least, line) => Math.min(least, line[i] ?? 0), count));
  // rows may lack their last values; the names tell then
  const frequency = inAll.some((count) => count > 0) ? inAll : first;
  return DELIMITERS[frequency.indexOf(Math.max(...frequency))] ?? ',';
}

function linesOf(text: string): string[] {
  return text.split(/\r\n?|\n/, LOOK_AT_LINES).filter((line) => line.trim() !== '');
}

/** The first line may be a name. */
function isTimes(lines: readonly string[]): boolean {
  const body = lines.length > 1 ? lines.slice(1) : lines;
  const { unreadable } = parseTimes(body, 'UTC');
  return body.length > 0 && body.length - unreadable >= body.length * ENOUGH;
}
