import type { AdHocVariableFilter } from '@grafana/data';
import type { DataSet } from './dataSets';

/** The one key that rows can be filtered by. */
export const FILTER_KEY = 'source_ip';

/** Returns a test of source IPs against the ad hoc filters: all of them have to hold. Other keys let everything through. */
export function adHocTest(filters: readonly AdHocVariableFilter[] = []): (sourceIp: string) => boolean {
  const tests = filters.filter(({ key }) => key === FILTER_KEY).map(oneTest);
  return (sourceIp) => tests.every((test) => test(sourceIp));
}

/** Returns the source IPs of a data set, each once, in order. */
export function sourceIpsOf({ sourceIp = [] }: DataSet): string[] {
  return [...new Set(sourceIp)].sort();
}

function oneTest({ operator, value, values = [value] }: AdHocVariableFilter): (sourceIp: string) => boolean {
  switch (operator) {
    case '=':
      return (sourceIp) => sourceIp === value;
    case '!=':
      return (sourceIp) => sourceIp !== value;
    case '=|':
      return (sourceIp) => values.includes(sourceIp);
    case '!=|':
      return (sourceIp) => !values.includes(sourceIp);
    case '=~':
    case '!~': {
      // Anchored, as in the query languages that have this operator.
      const pattern = new RegExp(`^(?:${value})$`);
      return (sourceIp) => pattern.test(sourceIp) === (operator === '=~');
    }
    default:
      throw new Error(`The workbench has no filter operator ${operator}`);
  }
}
