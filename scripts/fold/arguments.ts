import { parseArgs } from 'node:util';

import { calculationById, type Calculation } from '../../src/core/calculation';
import { type CalendarChoice } from '../../src/core/calendar';
import { parseTimes } from '../../src/core/parseTimes';
import { checkZone, readCalendar } from './calendarArguments';
import { accept, InputError } from './inputError';
import { type RowFilter } from './readTable';
import { USAGE } from './usage';

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
  readonly calendar: CalendarChoice;
  /** null: not given. */
  readonly calculation: Calculation | null;
  /** Both ends inclusive, in epoch milliseconds; null: where the data begin or end. */
  readonly fromMs: number | null;
  readonly toMs: number | null;
}

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
  'day-start': { type: 'string' },
  weekdays: { type: 'string' },
  hours: { type: 'string' },
  'leave-out': { type: 'string' },
  only: { type: 'string' },
  calculation: { type: 'string' },
  percentile: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const;

/** Returns the arguments of the command line with defaults filled in; throws an InputError for what is wrong. */
export function readArguments(argv: readonly string[]): FoldArguments {
  const { values, positionals } = parse(argv);
  if (positionals.length !== 1) {
    throw new InputError(`${positionals.length === 0 ? 'No file given' : 'More than one file given'}. ${USAGE}`);
  }
  const inputZone = checkZone(values['input-zone'] ?? 'UTC');
  const fromMs = readTime('--from', values.from, inputZone);
  const toMs = readTime('--to', values.to, inputZone);
  if (fromMs !== null && toMs !== null && fromMs > toMs) {
    throw new InputError('--from is later than --to; swap them.');
  }
  return {
    file: positionals[0],
    filters: (values.where ?? []).map(readFilter),
    time: values.time ?? null,
    value: values.value ?? null,
    inputZone,
    frame: values.frame === undefined ? null : readIndex(values.frame),
    calendar: readCalendar(values),
    calculation: readCalculation(values.calculation, values.percentile),
    fromMs,
    toMs,
  };
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

/** A percentile alone asks for that calculation; null where neither is given. */
function readCalculation(id: string | undefined, percentile: string | undefined): Calculation | null {
  if (percentile === undefined) {
    return id === undefined ? null : accept(() => calculationById(id));
  }
  if (id !== undefined && id !== 'percentile') {
    throw new InputError('--percentile is for --calculation percentile.');
  }
  return accept(() => calculationById('percentile', percentile.trim() === '' ? NaN : Number(percentile)));
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
