import { type CalculationId } from '../core/calculation';

/** What an engine makes of the events of a group. */
export type Aggregate =
  | 'count'
  | 'sum'
  | 'mean'
  | 'min'
  | 'max'
  | 'first'
  | 'last'
  | 'percentile'
  | 'stdDev'
  | 'range'
  | 'distinct'
  | 'distinctDays';

/** What the engine makes of the events of a slot or cell, and what the panel makes of that. */
export interface PushedCalculation {
  readonly aggregate: Aggregate;
  readonly calculation: CalculationId;
}

/** How a calculation is parted between engine and panel. */
export interface PushedCalculations {
  /** null: no single value of a slot merges into that of its cell. */
  readonly bySlot: PushedCalculation | null;
  readonly folded: PushedCalculation;
  /** True where bars and total of the folded answer are those of the events. */
  readonly barsExact: boolean;
}

const counted: PushedCalculations = exact({ aggregate: 'count', calculation: 'sum' });

/** Every calculation. Of a folded answer each cell has one row, so that any calculation of its own value gives the cell. */
export const pushedCalculations: Record<CalculationId, PushedCalculations> = {
  count: counted,
  sum: exact({ aggregate: 'sum', calculation: 'sum' }),
  mean: ofCells({ aggregate: 'mean', calculation: 'mean' }),
  min: exact({ aggregate: 'min', calculation: 'min' }),
  max: exact({ aggregate: 'max', calculation: 'max' }),
  first: exact({ aggregate: 'first', calculation: 'first' }),
  last: exact({ aggregate: 'last', calculation: 'last' }),
  median: ofCells({ aggregate: 'percentile', calculation: 'mean' }),
  percentile: ofCells({ aggregate: 'percentile', calculation: 'mean' }),
  stdDev: ofCells({ aggregate: 'stdDev', calculation: 'mean' }),
  range: ofCells({ aggregate: 'range', calculation: 'mean' }),
  distinct: ofCells({ aggregate: 'distinct', calculation: 'sum' }),
  distinctDays: {
    // a slot never lies on two days: it says that there was something on its day
    bySlot: { aggregate: 'count', calculation: 'distinctDays' },
    folded: { aggregate: 'distinctDays', calculation: 'sum' },
    barsExact: false,
  },
  shareOfAll: exact({ aggregate: 'sum', calculation: 'shareOfAll' }),
  shareOfRow: exact({ aggregate: 'sum', calculation: 'shareOfRow' }),
  shareOfColumn: exact({ aggregate: 'sum', calculation: 'shareOfColumn' }),
  rate: exact({ aggregate: 'sum', calculation: 'rate' }),
};

function exact(pushed: PushedCalculation): PushedCalculations {
  return { bySlot: pushed, folded: pushed, barsExact: true };
}

function ofCells(folded: PushedCalculation): PushedCalculations {
  return { bySlot: null, folded, barsExact: false };
}
