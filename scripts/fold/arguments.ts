import { parseArgs } from 'node:util';

import { calculationById, type Calculation } from '../../src/core/calculation';
import { calendarAxis, type CalendarAxis, type WeekStart } from '../../src/core/calendarAxis';
import { parseTimes } from '../../src/core/parseTimes';
import { zoneClock } from '../../src/core/zoneClock';
import { InputError } from './inputError';
import { type RowFilter } from './readTable';

/** What the command is asked for. */
export interface FoldArguments {
  readonly file: string;
  readonly filters: readonly RowFilter[];
  /** The time field by name; null: the likely one. */
  readonly time: string | null;
  /** The value field by name, `none` to count rows; null: not given. */
  readonly value: string | null;
  /** Where times without a zone are local. */
  readonly inputZone: string;
  /** Of data frames the one to read, counted from 0; null: all. */
  readonly frame: number | null;
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  readonly zone: string;
  readonly weekStart: WeekStart;
  /** null: not given. */
  readonly calculation: Calculation | null;
  /** Both ends inclusive, in epoch milliseconds; null: where the data begin or end. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

const USAGE =
  'Usage: npm run --silent fold -- FILE [--time NAME] [--value NAME|none] [--where NAME=VALUE] [--frame N] [--columns AXIS] ' +
  '[--rows AXIS] [--zone IANA] [--input-zone IANA] [--week-start monday|sunday|saturday] [--calculation NAME] ' +
  '[--from TIME] [--to TIME]';

const OPTIONS = {
  time: { type: 'string' },
  value: { type: 'string' },
  where: { type: 'string', multiple: true },
  frame: { type: 'string' },
  columns: { type: 'string' },
  rows: { type: 'string' },
  zone: { type: 'string' },
  'input-zone': { type: 'string' },
  'week-start': { type: 'string' },
  calculation: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

const WEEK_STARTS: readonly WeekStart[] = ['monday', 'sunday', 'saturday'];

/** Returns the arguments of the command line with defaults filled in; throws an InputError for what is wrong. */
export function readArguments(argv: readonly string[]): FoldArguments {
  const { values, positionals } = parse(argv);
  if (positionals.length !== 1) {
    throw new InputError(`${positionals.length === 0 ? 'No file given' : 'More than one file given'}. ${USAGE}`);
  }
  const { where = [], calculation, 'input-zone': inputZone = 'UTC', 'week-start': week = 'monday' } = values;
  const weekStart = WEEK_STARTS.find((known) => known === week);
  if (weekStart === undefined) {
    throw new InputError(`Unknown week start "${week}". Known: ${WEEK_STARTS.join(', ')}.`);
  }
  checkZone(inputZone);
  const fromMs = readTime('--from', values.from, inputZone);
  const toMs = readTime('--to', values.to, inputZone);
  if (fromMs !== null && toMs !== null && fromMs > toMs) {
    throw new InputError('--from is later than --to; swap them.');
  }
  return {
    file: positionals[0],
    filters: where.map(readFilter),
    time: values.time ?? null,
    value: values.value ?? null,
    inputZone,
    frame: values.frame === undefined ? null : readIndex(values.frame),
    weekStart,
    columns: accept(() => calendarAxis(values.columns ?? 'hour', weekStart)),
    rows: accept(() => calendarAxis(values.rows ?? 'weekday', weekStart)),
    zone: checkZone(values.zone ?? 'UTC'),
    calculation: calculation === undefined ? null : accept(() => calculationById(calculation)),
    fromMs,
    toMs,
  };
}

/** Returns what `read` returns; what it throws becomes an InputError. */
function accept<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new InputError(error instanceof Error ? error.message : String(error));
  }
}

/** Returns the flags and the files of a command line; of what Node says to a wrong one, the first sentence is kept. */
function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    const [sentence] = (error instanceof Error ? error.message : String(error)).split(/\.\s/);
    throw new InputError(`${sentence}. ${USAGE}`);
  }
}

function readFilter(text: string): RowFilter {
  const equals = text.indexOf('=');
  if (equals < 0) {
    throw new InputError(`--where needs NAME=VALUE, not "${text}".`);
  }
  return { name: text.slice(0, equals), value: text.slice(equals + 1) };
}

function readIndex(text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw new InputError(`--frame needs a number from 0 on, not "${text}".`);
  }
  return Number(text);
}

function checkZone(zone: string): string {
  try {
    zoneClock(zone);
    return zone;
  } catch {
    throw new InputError(`Unknown zone "${zone}". Give an IANA name such as Europe/Paris or UTC.`);
  }
}

function readTime(flag: string, text: string | undefined, zone: string): number | null {
  if (text === undefined) {
    return null;
  }
  const timeMs = parseTimes([text], zone).timesMs[0];
  if (Number.isNaN(timeMs)) {
    throw new InputError(`${flag} "${text}" is no time. Write it as 2024-03-10T07:30:00Z or as epoch seconds.`);
  }
  return timeMs;
}
