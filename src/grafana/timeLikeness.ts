import { type Field } from '@grafana/data';
import { epochExponent, isEpochText } from '../core/epochTime';
import { hasType } from './fieldType';
import { parseTimes } from '../core/parseTimes';
import { isTimeName } from './timeName';

/** How much a field without Grafana's time type looks like one. */
export interface TimeLikeness {
  /** The share of its values that are times, of those that are not empty. */
  readonly share: number;
  /** True when it can be taken for the time without asking. */
  readonly qualifies: boolean;
}

const LOOK_AT = 1000;
const ENOUGH = 0.9;

/** Numbers without a telling name are times only where all lie this near (2.7 years) around their middle. */
const CLOSE = 0.05;

const NO_TIME: TimeLikeness = { share: 0, qualifies: false };

/**
 * Judges the first thousand values of a field of numbers or text. Nine of ten values have to be times; plain numbers
 * also need a name that says so (`ts`, `created_at`), or to be milliseconds or finer within a few years.
 */
export function timeLikeness(field: Field, textZone: string): TimeLikeness {
  if (!hasType(field, 'number', 'string')) {
    return NO_TIME;
  }
  const texts: string[] = [];
  for (let i = 0; i < Math.min(field.values.length, LOOK_AT); i++) {
    const value: unknown = field.values[i];
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
    if (text !== '') {
      texts.push(text);
    }
  }
  if (texts.length === 0) {
    return NO_TIME;
  }
  return texts.filter(isEpochText).length >= texts.length * ENOUGH
    ? likenessOfNumbers(Float64Array.from(texts, Number), field.name)
    : likenessOfTexts(texts, textZone);
}

function likenessOfTexts(texts: readonly string[], textZone: string): TimeLikeness {
  const { empty, unreadable } = parseTimes(texts, textZone);
  const share = (texts.length - empty - unreadable) / texts.length;
  return { share, qualifies: share >= ENOUGH };
}

function likenessOfNumbers(numbers: Float64Array, name: string): TimeLikeness {
  const sorted = numbers.slice().sort();
  const exponent = epochExponent(sorted);
  if (exponent === null) {
    return NO_TIME;
  }
  const middle = sorted[sorted.length >> 1];
  const near = (closeness: number) =>
    sorted.filter((number) => Math.abs(number - middle) <= closeness * middle).length / sorted.length;
  const share = near(1);
  const tells = isTimeName(name) || (exponent <= 0 && near(CLOSE) === 1);
  return { share, qualifies: tells && share >= ENOUGH };
}
