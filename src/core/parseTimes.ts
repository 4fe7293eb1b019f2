import { epochExponent, isEpochText, parseEpoch } from './epochTime';
import { parseTime } from './parseTime';

/** A column of text read as times. */
export interface ParsedTimes {
  /** Epoch milliseconds, NaN where there is no time. */
  readonly timesMs: Float64Array;
  /** How many texts were empty. */
  readonly empty: number;
  /** How many texts were something else than a time. */
  readonly unreadable: number;
}

/**
 * Returns the times of a column of text: written times (`parseTime.ts`; local to `zone` without an offset) and numbers
 * since 1970, all in one unit that the column's median tells (`epochTime.ts`). Space around a text does not matter.
 */
export function parseTimes(texts: readonly string[], zone: string): ParsedTimes {
  const timesMs = new Float64Array(texts.length);
  const epochRows: number[] = [];
  let empty = 0;
  let unreadable = 0;
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i].trim();
    timesMs[i] = parseTime(text, zone);
    if (text === '') {
      empty++;
    } else if (isEpochText(text)) {
      epochRows.push(i);
    } else if (Number.isNaN(timesMs[i])) {
      unreadable++;
    }
  }
  const exponent = epochExponent(Float64Array.from(epochRows, (row) => Number(texts[row])));
  for (const row of epochRows) {
    timesMs[row] = exponent === null ? NaN : parseEpoch(texts[row].trim(), exponent);
  }
  return { timesMs, empty, unreadable: unreadable + (exponent === null ? epochRows.length : 0) };
}
