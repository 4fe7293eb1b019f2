import { type Field } from '@grafana/data';
import { type NumberColumn } from '../core/events';
import { createColumnCache } from './columnCache';
import { columnContent } from './columnContent';

/** A number as text, nothing around it but space: no thousands, units, hexadecimals. */
const NUMBER_TEXT = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

const cache = createColumnCache<NumberColumn>();

/**
 * Returns the numbers of a field: its own array where it holds them. Else a copy, made once for each array, in which
 * true is 1, false is 0, text is read as a number, and NaN stands for anything else.
 */
export function readValueColumn(field: Field): NumberColumn {
  const values: ArrayLike<unknown> = field.values;
  return cache.get(values, String(values.length), () => {
    const content = columnContent(values);
    const plain = content === 'numbers' || content === 'empty';
    if (plain && (values instanceof Float64Array || Array.isArray(values))) {
      return values;
    }
    const numbers = new Float64Array(values.length);
    for (let i = 0; i < numbers.length; i++) {
      numbers[i] = numberOf(values[i]);
    }
    return numbers;
  });
}

/** Returns a number, a boolean or a text as a number, NaN for anything else. */
export function numberOf(value: unknown): number {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'bigint':
      return Number(value);
    case 'string':
      return value.length <= 400 && NUMBER_TEXT.test(value) ? Number(value) : NaN;
    default:
      return NaN;
  }
}
