import { type Events } from '../../src/core/events';
import { parseTimes, type ParsedTimes } from '../../src/core/parseTimes';
import { codeColumns } from '../../src/grafana/codeColumn';
import { InputError } from './inputError';
import { columnIndex, type Table } from './readTable';

/** Which columns hold what. */
export interface ColumnChoice {
  /** null: the first column whose values are times. */
  readonly time: string | null;
  /** null: rows are counted. */
  readonly value: string | null;
  /** Where times without a zone are local. */
  readonly inputZone: string;
  /** True where different values are counted: these may be any text, and come as codes. */
  readonly coded: boolean;
}

/** The events of a table, with what the times of its rows were. */
export interface TableEvents {
  readonly events: Events;
  readonly times: ParsedTimes;
}

/** Returns the events of a table. Throws an InputError for unknown columns, and where no column holds times. */
export function readEvents(table: Table, choice: ColumnChoice): TableEvents {
  const read = choice.coded ? readCodes : readNumbers;
  const values = choice.value === null ? null : read(table.columns[columnIndex(table.names, choice.value)]);
  const times =
    choice.time === null
      ? findTimes(table, choice.inputZone)
      : parseTimes(table.columns[columnIndex(table.names, choice.time)], choice.inputZone);
  return { events: [{ timesMs: times.timesMs, values }], times };
}

/** Returns the first column of which half the texts or more are times; failing that, the first that holds any. */
function findTimes({ names, columns }: Table, zone: string): ParsedTimes {
  let some: ParsedTimes | null = null;
  for (const column of columns) {
    const times = parseTimes(column, zone);
    const readable = column.length - times.empty - times.unreadable;
    if (readable >= times.unreadable && (readable > 0 || column.length === 0)) {
      return times;
    }
    some ??= readable > 0 ? times : null;
  }
  if (some === null) {
    throw new InputError(`No column holds times; name one with --time. Columns of the file: ${names.join(', ')}.`);
  }
  return some;
}

/** Returns the numbers of a column of text, NaN for what is empty or no number. */
function readNumbers(texts: readonly string[]): Float64Array {
  return Float64Array.from(texts, (text) => (text.trim() === '' ? NaN : Number(text)));
}

/** Returns a number for each different text, NaN for what is empty. */
function readCodes(texts: readonly string[]): Float64Array {
  return codeColumns([{ values: texts, part: { kind: 'own', enumTexts: null } }], '')[0];
}
