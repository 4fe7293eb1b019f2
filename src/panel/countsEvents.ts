import { type Field } from '@grafana/data';
import { type Calculation } from '../core/calculation';

/** Returns true where the values are the numbers of events, which need not be told beside them. */
export function countsEvents({ id }: Calculation, valueField: Field | null): boolean {
  return valueField === null && (id === 'count' || id === 'sum');
}
