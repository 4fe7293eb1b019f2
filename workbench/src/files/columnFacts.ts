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
  /** True where its times follow each other in equal steps, as those of measurements do. */
  readonly evenTimes: boolean;
  readonly numberShare: number;
  /** How many different texts there are; Infinity where nearly every row has its own. */
  readonly distinct: number;
  /** The first text that is not empty, null where all are. */
  readonly example: string | null;
}

const LOOK_AT = 1000;
const ENOUGH_NUMBERS = 0.9;
const ENOUGH_EVEN = 0.9;

/** Fewer equal steps may be chance. */
const FEWEST_EVEN = 10;

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

/** Returns the facts that some of a column's texts tell, in the order of their rows. */
export function sampleFacts(texts: readonly string[]): Omit<ColumnFacts, 'name' | 'distinct' | 'example'> {
  if (texts.length === 0) {
    return { timeShare: 0, timesAreNumbers: false, evenTimes: false, numberShare: 0 };
  }
  const { timesMs, unreadable } = parseTimes(texts, 'UTC');
  return {
    timeShare: 1 - unreadable / texts.length,
    timesAreNumbers: texts.filter(isEpochText).length >= texts.length * ENOUGH_NUMBERS,
    evenTimes: areEven(timesMs),
    numberShare: texts.filter(isNumberText).length / texts.length,
  };
}

/** A few gaps and changed clocks do not matter. */
function areEven(timesMs: Float64Array): boolean {
  const steps = [...timesMs.subarray(1)].map((timeMs, i) => timeMs - (timesMs[i] ?? NaN));
  const middle = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  return (
    steps.length + 1 >= FEWEST_EVEN &&
    middle > 0 &&
    steps.filter((step) => step === middle).length >= steps.length * ENOUGH_EVEN
  );
}
