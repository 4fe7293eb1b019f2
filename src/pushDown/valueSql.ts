import { type CalculationId } from '../core/calculation';
import { type Engine } from './engines';
import { type Aggregate } from './pushedCalculation';
import { quoteName } from './quoteSql';

const MEDIAN = 50;

/**
 * Returns the value of a row: 1 without a column; a number, of which what is not finite counts as none; or, where
 * different values are counted, its text.
 */
export function valueSql(column: string | null, calculation: CalculationId): string {
  if (column === null) {
    return '1';
  }
  const name = quoteName(column);
  return calculation === 'distinct'
    ? `nullif(CAST(${name} AS text), '')`
    : `nullif(nullif(nullif(CAST(${name} AS double precision), 'NaN'), 'Infinity'), '-Infinity')`;
}

/** Returns the value of a group of rows. It is null, not 0, where no row of the group has a value: the cell says so. */
export function aggregateSql(
  aggregate: Aggregate,
  engine: Engine,
  { calculation, percentile }: { readonly calculation: CalculationId; readonly percentile: number }
): string {
  switch (aggregate) {
    case 'count':
      return 'nullif(count(event_value), 0)';
    case 'sum':
      return 'sum(event_value)';
    case 'mean':
      return 'avg(event_value)';
    case 'min':
      return 'min(event_value)';
    case 'max':
      return 'max(event_value)';
    case 'first':
      return engine.firstValue;
    case 'last':
      return engine.lastValue;
    case 'percentile': {
      const percentage = calculation === 'median' ? MEDIAN : percentile;
      return `percentile_cont(${percentage / 100}) WITHIN GROUP (ORDER BY event_value)`;
    }
    case 'stdDev':
      return 'stddev_pop(event_value)';
    case 'range':
      return 'max(event_value) - min(event_value)';
    case 'distinct':
      return 'nullif(count(DISTINCT event_value), 0)';
    case 'distinctDays':
      return 'nullif(count(DISTINCT CASE WHEN event_value IS NOT NULL THEN event_day END), 0)';
  }
}

/** Returns the value of a cell of the values of its slots. */
export function mergeSql(aggregate: Aggregate, engine: Engine, request: Parameters<typeof aggregateSql>[2]): string {
  return aggregateSql(aggregate === 'count' ? 'sum' : aggregate, engine, request);
}
