import { type Field } from '@grafana/data';
import { type CalculationId } from '../core/calculation';
import { type CalculationChoice } from '../options/options';

/** Names of fields that hold counts already, so that they add up. */
const COUNT_NAME =
  /^(count|cnt|num|n|hits?|doc_?count|sessions?|events?|messages?|requests?|commits?|errors?|attempts?|logins?|alerts?|total)$|^count\b|count_over_time|\bcount\(|_(count|total|hits)$/i;

/** Returns the calculation to use: the author's, or the one that suits the value field (null: rows are counted). */
export function chooseCalculation(choice: CalculationChoice, valueField: Field | null): CalculationId {
  if (choice !== 'auto') {
    return choice;
  }
  if (valueField === null) {
    return 'count';
  }
  return COUNT_NAME.test(valueField.name.trim()) && holdsIntegers(valueField.values) ? 'sum' : 'mean';
}

/** Looks at the first thousand values; what is not a number is passed over. */
function holdsIntegers(values: ArrayLike<unknown>): boolean {
  for (let i = 0; i < Math.min(values.length, 1000); i++) {
    const value = values[i];
    if (typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)) {
      return false;
    }
  }
  return true;
}
