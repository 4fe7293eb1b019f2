import { type Groups } from './groups';
import { percentileOf } from './percentile';
import { standardDeviation } from './standardDeviation';
import { type StatisticsKind } from './statistics';

/** A way to make one value of many events. */
export interface Calculation {
  readonly id: CalculationId;
  /** What has to be collected of the events. */
  readonly needs: StatisticsKind;
  /** True where the cells that events fall on are not enough: it cannot be had of rows that came folded. */
  readonly needsTimes: boolean;
  /** True when the value of a whole is the sum of the values of its parts. */
  readonly additive: boolean;
  /** True when its values are amounts: drawn as bars from zero, on a color scale that starts at 0. */
  readonly fromZero: boolean;
  /** What its values are measured in: the unit of the field's own values, percent (0 … 100), or nothing (a number). */
  readonly unit: 'own' | 'percent' | 'number';
  /** Returns what gives the value of each group. It is asked only about groups that have a number. */
  readonly valueOf: (groups: Groups) => (group: number) => number;
}

/** The calculations by name. */
export type CalculationId =
  | 'count'
  | 'sum'
  | 'mean'
  | 'min'
  | 'max'
  | 'first'
  | 'last'
  | 'median'
  | 'percentile'
  | 'stdDev'
  | 'range'
  | 'distinct'
  | 'distinctDays'
  | 'shareOfAll'
  | 'shareOfRow'
  | 'shareOfColumn'
  | 'rate';

const DEFAULT_PERCENTILE = 95;

/** Where the numbers of the events lie or how far apart, in their own unit. */
const level = { needsTimes: false, additive: false, fromZero: false, unit: 'own' } as const;

/** How much there is of something. */
const amount = { ...level, fromZero: true } as const;

const share = { ...amount, needs: 'moments', unit: 'percent' } as const;

/** Every calculation, in the order in which it is offered. Nothing but a number (no null, NaN, infinity) is counted. */
export const calculations: readonly Calculation[] = [
  {
    ...amount,
    id: 'count',
    needs: 'count',
    additive: true,
    unit: 'number',
    valueOf:
      ({ numbers }) =>
      (group) =>
        numbers[group],
  },
  {
    ...amount,
    id: 'sum',
    needs: 'moments',
    additive: true,
    valueOf:
      ({ moments }) =>
      (group) =>
        moments.sums[group],
  },
  {
    ...level,
    id: 'mean',
    needs: 'moments',
    valueOf:
      ({ moments, numbers }) =>
      (group) =>
        moments.sums[group] / numbers[group],
  },
  {
    ...level,
    id: 'min',
    needs: 'moments',
    valueOf:
      ({ moments }) =>
      (group) =>
        moments.minimums[group],
  },
  {
    ...level,
    id: 'max',
    needs: 'moments',
    valueOf:
      ({ moments }) =>
      (group) =>
        moments.maximums[group],
  },
  {
    ...level,
    id: 'first',
    needs: 'ends',
    valueOf:
      ({ ends }) =>
      (group) =>
        ends.firstValues[group],
  },
  {
    ...level,
    id: 'last',
    needs: 'ends',
    valueOf:
      ({ ends }) =>
      (group) =>
        ends.lastValues[group],
  },
  { ...level, id: 'median', needs: 'values', valueOf: ({ values }) => percentileOf(values, 50) },
  percentile(DEFAULT_PERCENTILE),
  { ...level, id: 'stdDev', needs: 'values', valueOf: ({ values }) => standardDeviation(values) },
  {
    ...level,
    id: 'range',
    needs: 'moments',
    valueOf:
      ({ moments }) =>
      (group) =>
        moments.maximums[group] - moments.minimums[group],
  },
  {
    ...amount,
    id: 'distinct',
    needs: 'values',
    unit: 'number',
    valueOf:
      ({ distinct }) =>
      (group) =>
        distinct[group],
  },
  {
    ...amount,
    id: 'distinctDays',
    needs: 'count',
    needsTimes: true,
    unit: 'number',
    valueOf:
      ({ days }) =>
      (group) =>
        days[group],
  },
  {
    ...share,
    id: 'shareOfAll',
    valueOf:
      ({ moments, wholes }) =>
      (group) =>
        percent(moments.sums[group], wholes.ofAll(group)),
  },
  {
    ...share,
    id: 'shareOfRow',
    valueOf:
      ({ moments, wholes }) =>
      (group) =>
        percent(moments.sums[group], wholes.ofRow(group)),
  },
  {
    ...share,
    id: 'shareOfColumn',
    valueOf:
      ({ moments, wholes }) =>
      (group) =>
        percent(moments.sums[group], wholes.ofColumn(group)),
  },
  {
    ...amount,
    id: 'rate',
    needs: 'moments',
    needsTimes: true,
    valueOf:
      ({ moments, occurrences }) =>
      (group) =>
        ratio(moments.sums[group], occurrences[group]),
  },
];

/**
 * Returns the calculation of that name. `percentile`, 0 … 100, is what the percentile cuts off; the others pass it
 * over. Throws a RangeError for an unknown name, and for a percentile that is none.
 */
export function calculationById(id: string, percentage: number = DEFAULT_PERCENTILE): Calculation {
  const calculation = calculations.find((candidate) => candidate.id === id);
  if (calculation === undefined) {
    throw new RangeError(`Unknown calculation "${id}". Known: ${calculations.map((known) => known.id).join(', ')}.`);
  }
  return calculation.id === 'percentile' ? percentile(percentage) : calculation;
}

function percentile(percentage: number): Calculation {
  if (!(percentage >= 0 && percentage <= 100)) {
    throw new RangeError(`The percentile has to be a number from 0 to 100, not ${percentage}.`);
  }
  return {
    ...level,
    id: 'percentile',
    needs: 'values',
    valueOf: ({ values }) => percentileOf(values, percentage),
  };
}

function percent(part: number, whole: number): number {
  return ratio(part, whole) * 100;
}

/** Returns NaN where there is nothing to divide by. */
function ratio(dividend: number, divisor: number): number {
  return divisor === 0 ? NaN : dividend / divisor;
}
