import { type CalculationId } from '../core/calculation';
import { type CalculationChoice } from '../options/options';
import { type ValueSource } from './reading';

/** Words that name counts; they stand alone or last: `hits`, `doc_count`, `failedLogins`. */
const COUNT_WORDS =
  /^(count|counts|cnt|hits?|sessions?|events?|messages?|requests?|commits?|errors?|failures?|attempts?|logins?|alerts?|connections?|packets|visits?|views|rows)$/;

/** Words that leave open what is counted: `total`, `total_requests`, `num_alerts`. */
const OPEN_WORDS = /^(total|num|number|of|n)$/;

/** Words beside which a number is a share, a rate, a level or a size, whatever else the name says. */
const NO_COUNT_WORDS =
  /^(per|rate|ratio|avg|average|mean|median|min|max|percent|pct|percentage|share|duration|latency|seconds|ms|bytes|size|time|age|active|open|current|concurrent|p\d+)$/;

/** Queries whose values are counts of their step: a count, or the sum of counts. */
const COUNT_CALL =
  /^(?:sum(?:\s*(?:by|without)\s*\([^)]*\))?\s*\(\s*)?(?:count(?:_over_time|_distinct|Distinct|If)?|uniq)\s*\(/i;

/**
 * Returns the calculation to use: the author's, or the one that suits the value (null: rows are counted). Values that
 * are whole numbers and called counts add up; of all others the mean is taken.
 */
export function chooseCalculation(choice: CalculationChoice, value: ValueSource | null): CalculationId {
  if (choice !== 'auto') {
    return choice;
  }
  if (value === null) {
    return 'count';
  }
  return holdsCounts(value) && holdsIntegers(value.field.values) ? 'sum' : 'mean';
}

function holdsCounts({ field, frame, quantity }: ValueSource): boolean {
  const type: unknown = frame.meta?.type;
  if (type === 'heatmap-cells' || type === 'heatmap-rows') {
    return true;
  }
  const query = /^\s*(?:Expr:)?\s*(.*)/.exec((frame.meta?.executedQueryString ?? '').slice(0, 2000))?.[1] ?? '';
  if (field.name === 'Value' && COUNT_CALL.test(query)) {
    return true;
  }
  // counters of Prometheus only ever grow: what they hold are no counts of their step
  if (Object.hasOwn(field.labels ?? {}, '__name__')) {
    return false;
  }
  return [field.name, quantity].some((name) => isCountName(name.trim().slice(0, 200)));
}

function isCountName(name: string): boolean {
  if (COUNT_CALL.test(name)) {
    return true;
  }
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !OPEN_WORDS.test(word));
  const [first] = telling;
  return telling.length === 0
    ? words.length > 0
    : !words.some((word) => NO_COUNT_WORDS.test(word)) &&
        (COUNT_WORDS.test(telling[telling.length - 1]) || /^(count|cnt)$/.test(first));
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
