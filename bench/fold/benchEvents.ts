import { type TimeRange } from '../../src/core/events';
import { seededRandom } from '../../src/testing/random';

/** March 2024 in New York, with the change to summer time. */
export const MONTH: TimeRange = { fromMs: Date.UTC(2024, 2, 1, 5), toMs: Date.UTC(2024, 3, 1, 4) - 1 };

/** The 365 days that begin with it. */
export const YEAR: TimeRange = { fromMs: MONTH.fromMs, toMs: Date.UTC(2025, 2, 1, 5) - 1 };

export const ORDERS = ['ordered', 'random'] as const;
export type Order = (typeof ORDERS)[number];

/** Typed arrays, or plain ones as Grafana delivers them: parsed from JSON. */
export const KINDS = ['typed', 'plain'] as const;
export type Kind = (typeof KINDS)[number];

/** Columns of one order, each both ways. */
export interface BenchColumns {
  readonly timesMs: Column;
  /** Amounts of which no two are alike. */
  readonly amounts: Column;
  /** Whole numbers up to 5,000, as codes of source addresses. */
  readonly codes: Column;
}

/** The same numbers as an array of each kind. */
export interface Column {
  readonly typed: Float64Array;
  readonly plain: number[];
}

/** Returns columns of so many events of a range, the same for the same count. Times are whole milliseconds. */
export function benchColumns(count: number, order: Order, { fromMs, toMs }: TimeRange): BenchColumns {
  const random = seededRandom(count);
  const times = Float64Array.from({ length: count }, () => Math.floor(fromMs + random() * (toMs + 1 - fromMs)));
  return {
    timesMs: bothKinds(order === 'ordered' ? times.sort() : times),
    amounts: bothKinds(Float64Array.from({ length: count }, () => Math.exp(2 + 3 * random()))),
    codes: bothKinds(Float64Array.from({ length: count }, () => Math.floor(random() * 5000))),
  };
}

/** Reading JSON in parts keeps its text short of the longest string there can be. */
const PART = 1_000_000;

function bothKinds(typed: Float64Array): Column {
  const plain: number[] = [];
  for (let start = 0; start < typed.length; start += PART) {
    const part: number[] = JSON.parse(JSON.stringify(Array.from(typed.subarray(start, start + PART))));
    for (const number of part) {
      plain.push(number);
    }
  }
  return { typed, plain };
}
