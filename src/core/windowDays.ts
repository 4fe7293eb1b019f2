import { type CellWindow } from './cellWindows';
import { sumOf } from './sumOf';

/** The calendar days on which windows lie, as places 0, 1, 2 … */
export interface WindowDays {
  /** The day of each window. */
  readonly dayOf: Int32Array;
  readonly dayCount: number;
}

/** Returns the days of windows. Where clocks went back over a day's start, windows of two days alternate. */
export function windowDays(windows: readonly CellWindow[]): WindowDays {
  const places = new Map<number, number>();
  const dayOf = Int32Array.from(windows, ({ day }) => {
    const place = places.get(day) ?? places.size;
    places.set(day, place);
    return place;
  });
  return { dayOf, dayCount: places.size };
}

/** Returns the sum of each day of what its windows have. */
export function sumsByDay({ dayOf, dayCount }: WindowDays, amounts: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(dayCount);
  for (let window = 0; window < dayOf.length; window++) {
    sums[dayOf[window]] += amounts[window];
  }
  return sums;
}

/** Returns how many amounts are above 0. */
export function countAboveZero(amounts: Float64Array): number {
  let count = 0;
  for (let i = 0; i < amounts.length; i++) {
    count += amounts[i] > 0 ? 1 : 0;
  }
  return count;
}

/** Returns how many amounts, largest first, make up half of their sum; none is below 0. */
export function countToHalf(amounts: Float64Array): number {
  const sorted = amounts.slice().sort();
  const half = sumOf(sorted) / 2;
  let count = 0;
  for (let sum = 0; sum < half; count++) {
    sum += sorted[sorted.length - 1 - count];
  }
  return count;
}
