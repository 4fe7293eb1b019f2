import { isEpochText } from '../../../src/core/epochTime';
import { parseTimes } from '../../../src/core/parseTimes';
import { isNumberText } from './numberText';
import type { Table } from './tableBuilder';

/** What a look at a column tells. Shares are of the texts that are not empty. */
export interface ColumnFacts {
  readonly name: string;
  /** How much of it can be read as times. */
  readonly timeShare: number;
  /** True where its times are plain numbers, which may as well be something else. */
  readonly timesAreNumbers: boolean;
  readonly numberShare: number;
  /** How many different texts there are; Infinity where nearly every row has its own. */
  readonly distinct: number;
  /** The first text that is not empty, null where all are. */
  readonly example: string | null;
}

const LOOK_AT = 1000;
const ENOUGH_NUMBERS = 0.9;

/** Returns what there is to know of each column, by rows from all over the table. */
export function columnFacts({ names, columns, rowCount }: Table): ColumnFacts[] {
  const step = Math.max(1, Math.floor(rowCount / LOOK_AT));
  return columns.map((column, index) => {
    const codes = column.codes(rowCount);
    const texts: string[] = [];
    for (let row = 0; row < rowCount; row += step) {
      const text = (column.texts[codes[row] ?? 0] ?? '').trim();
      if (text !== '') {
        texts.push(text);
      }
    }
    return {
      name: names[index] ?? '',
      ...sampleFacts(texts),
      distinct: column.distinct,
      example: column.texts[1] ?? null,
    };
  });
}

/** Returns the facts that some of a column's texts tell. */
export function sampleFacts(
  texts: readonly string[]
): Pick<ColumnFacts, 'timeShare' | 'timesAreNumbers' | 'numberShare'> {
  if (texts.length === 0) {
    return { timeShare: 0, timesAreNumbers: false, numberShare: 0 };
  }
  const { unreadable } = parseTimes(texts, 'UTC');
  return {
    timeShare: 1 - unreadable / texts.length,
    timesAreNumbers: texts.filter(isEpochText).length >= texts.length * ENOUGH_NUMBERS,
    numberShare: texts.filter(isNumberText).length / texts.length,
  };
}
