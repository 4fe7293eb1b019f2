import { parseTimes } from '../../../src/core/parseTimes';
import type { ColumnChoice } from './guessColumns';
import { isNumberText, numberOfText } from './numberText';
import type { Table } from './tableBuilder';
import type { TextColumn } from './textColumn';

/** The columns of a file that were chosen, row by row. Rows whose time is a text that is none stand apart. */
export interface FileEvents {
  readonly timed: EventRows;
  readonly untimed: UntimedRows;
  /** The first of the timed rows whose value is a text that is no number, for an example. */
  readonly badValue: BadValue | null;
  /** Of the timed rows, in epoch milliseconds; NaN where there is none. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** What the codes of groups stand for, those with the most rows first; null without groups. Rows of none have ''. */
  readonly groups: readonly string[] | null;
}

/** A text where a number should be. */
export interface BadValue {
  readonly row: number;
  readonly text: string;
}

/** Rows with a time, or without any text for it (NaN). */
export interface EventRows {
  readonly timesMs: Float64Array<ArrayBuffer>;
  readonly values: Float64Array<ArrayBuffer> | null;
  readonly groupCodes: Uint32Array<ArrayBuffer> | null;
}

/** Rows whose time cannot be read. */
export interface UntimedRows {
  readonly texts: readonly string[];
  readonly values: Float64Array<ArrayBuffer> | null;
  readonly groupCodes: Uint32Array<ArrayBuffer> | null;
}

/** Returns the chosen columns of a table as times, numbers and groups; times without a zone are local to `zone`. */
export function fileEvents({ columns, rowCount }: Table, choice: ColumnChoice, zone: string): FileEvents {
  const column = (index: number | null) => (index === null ? undefined : columns[index]);
  const time = column(choice.time);
  if (time === undefined) {
    throw new TypeError(`There is no column ${choice.time}`);
  }
  const [codes, texts] = [time.codes(rowCount), time.texts];
  const { timesMs } = parseTimes(texts, zone);
  const [timed, untimed] = partRows(
    codes,
    (code) => !Number.isNaN(timesMs[code] ?? NaN) || (texts[code] ?? '').trim() === ''
  );
  const values = numbersOf(column(choice.value), rowCount);
  const groups = groupsOf(column(choice.group), rowCount);
  const rowTimes = Float64Array.from(timed, (row) => timesMs[codes[row] ?? 0] ?? NaN);
  const rest = (rows: Uint32Array) => ({
    values: values && Float64Array.from(rows, (row) => values[row] ?? NaN),
    groupCodes: groups && Uint32Array.from(rows, (row) => groups.codes[row] ?? 0),
  });
  return {
    timed: { timesMs: rowTimes, ...rest(timed) },
    untimed: { texts: Array.from(untimed, (row) => texts[codes[row] ?? 0] ?? ''), ...rest(untimed) },
    badValue: badValueOf(column(choice.value), timed, rowCount),
    ...endsOf(rowTimes),
    groups: groups && groups.texts,
  };
}

/** Returns the rows whose code passes, and the others, in order. */
function partRows(codes: Uint32Array, passes: (code: number) => boolean): [Uint32Array, Uint32Array] {
  const [passed, failed] = [new Uint32Array(codes.length), new Uint32Array(codes.length)];
  let [passedCount, failedCount] = [0, 0];
  codes.forEach((code, row) => {
    if (passes(code)) {
      passed[passedCount++] = row;
    } else {
      failed[failedCount++] = row;
    }
  });
  return [passed.subarray(0, passedCount), failed.subarray(0, failedCount)];
}

function numbersOf(column: TextColumn | undefined, rowCount: number): Float64Array | null {
  if (column === undefined) {
    return null;
  }
  const numbers = Float64Array.from(column.texts, numberOfText);
  return Float64Array.from(column.codes(rowCount), (code) => numbers[code] ?? NaN);
}

function badValueOf(column: TextColumn | undefined, rows: Uint32Array, rowCount: number): BadValue | null {
  if (column === undefined) {
    return null;
  }
  const codes = column.codes(rowCount);
  const isBad = column.texts.map((text) => text.trim() !== '' && !isNumberText(text));
  const row = rows.findIndex((each) => isBad[codes[each] ?? 0]);
  return row < 0 ? null : { row, text: column.texts[codes[rows[row] ?? 0] ?? 0] ?? '' };
}

function groupsOf(column: TextColumn | undefined, rowCount: number): { codes: Uint32Array; texts: string[] } | null {
  if (column === undefined) {
    return null;
  }
  const codes = column.codes(rowCount);
  // where nearly every row differs, the column may hold a text twice
  const texts = [...new Set(column.texts)];
  const placeOf = new Map(texts.map((text, place) => [text, place]));
  const placeOfCode = Uint32Array.from(column.texts, (text) => placeOf.get(text) ?? 0);
  const counts = new Uint32Array(texts.length);
  codes.forEach((code) => {
    const place = placeOfCode[code] ?? 0;
    counts[place] = (counts[place] ?? 0) + 1;
  });
  const order = [...texts.keys()]
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .filter((place) => counts[place] !== 0);
  const rankOf = new Uint32Array(texts.length);
  order.forEach((place, rank) => (rankOf[place] = rank));
  return {
    codes: Uint32Array.from(codes, (code) => rankOf[placeOfCode[code] ?? 0] ?? 0),
    texts: order.map((place) => texts[place] ?? ''),
  };
}

function endsOf(timesMs: Float64Array): { firstMs: number; lastMs: number } {
  let [firstMs, lastMs] = [Infinity, -Infinity];
  for (const timeMs of timesMs) {
    // NaN passes neither
    firstMs = timeMs < firstMs ? timeMs : firstMs;
    lastMs = timeMs > lastMs ? timeMs : lastMs;
  }
  return lastMs >= firstMs ? { firstMs, lastMs } : { firstMs: NaN, lastMs: NaN };
}
