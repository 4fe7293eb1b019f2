import { type Statistics, type StatisticsKind } from './statistics';

/** A way to make one value of many events. */
export interface Calculation {
  readonly id: CalculationId;
  /** What has to be collected of the events. */
  readonly needs: StatisticsKind;
  /** True when the value of a whole is the sum of the values of its parts; its bars start at zero. */
  readonly additive: boolean;
  /** Returns the value of a group, NaN when the group has no number. */
  readonly valueOf: (statistics: Statistics, group: number) => number;
}

/** The calculations by name. */
export type CalculationId = 'count' | 'sum' | 'mean' | 'min' | 'max' | 'first' | 'last';

const moment =
  (read: (moments: NonNullable<Statistics['moments']>, group: number, numbers: number) => number) =>
  ({ numbers, moments }: Statistics, group: number): number =>
    moments === null || numbers[group] === 0 ? NaN : read(moments, group, numbers[group]);

const end =
  (read: (ends: NonNullable<Statistics['ends']>, group: number) => number) =>
  ({ ends }: Statistics, group: number): number =>
    ends === null ? NaN : read(ends, group);

/** Every calculation, in the order in which it is offered. Nothing but a number (no null, NaN, infinity) is counted. */
export const calculations: readonly Calculation[] = [
  {
    id: 'count',
    needs: 'count',
    additive: true,
    valueOf: ({ numbers }, group) => (numbers[group] === 0 ? NaN : numbers[group]),
  },
  { id: 'sum', needs: 'moments', additive: true, valueOf: moment(({ sums }, group) => sums[group]) },
  {
    id: 'mean',
    needs: 'moments',
    additive: false,
    valueOf: moment(({ sums }, group, numbers) => sums[group] / numbers),
  },
  { id: 'min', needs: 'moments', additive: false, valueOf: moment(({ minimums }, group) => minimums[group]) },
  { id: 'max', needs: 'moments', additive: false, valueOf: moment(({ maximums }, group) => maximums[group]) },
  { id: 'first', needs: 'ends', additive: false, valueOf: end(({ firstValues }, group) => firstValues[group]) },
  { id: 'last', needs: 'ends', additive: false, valueOf: end(({ lastValues }, group) => lastValues[group]) },
];

/** Returns the calculation of that name; throws a RangeError for an unknown one. */
export function calculationById(id: string): Calculation {
  const calculation = calculations.find((candidate) => candidate.id === id);
  if (calculation === undefined) {
    throw new RangeError(`Unknown calculation "${id}". Known: ${calculations.map((known) => known.id).join(', ')}.`);
  }
  return calculation;
}
