import { type WeekdayNumbers } from './reading';
import { numberOf } from './valueColumn';

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Functions of SQL whose result is called after them where no other name is given. */
const NAMED_NUMBERS: ReadonlyArray<readonly [RegExp, WeekdayNumbers]> = [
  [/^dayofweek\(/i, 'sunday=1'], // MySQL
  [/^weekday\(/i, 'monday=0'], // MySQL
  [/^todayofweek\(|^iso_?dow$/i, 'monday=1'], // ClickHouse, PostgreSQL
];

/** Returns the weekday (0 = Monday) of an English name, whole or its first letters from two on; NaN for other text. */
export function weekdayOfName(value: unknown): number {
  if (typeof value !== 'string' || value.length > 12) {
    return NaN;
  }
  const text = value.trim().toLowerCase().replace(/\.$/, '');
  const weekday = text.length < 2 ? -1 : NAMES.findIndex((name) => name.startsWith(text));
  return weekday < 0 ? NaN : weekday;
}

/**
 * Returns how a column numbers weekdays: by the name of the SQL function that made it, else Sunday is 0 where a 0
 * occurs (PostgreSQL's DOW, JavaScript), Monday is 1 where a 7 does (ISO 8601). In both, Monday is 1.
 */
export function weekdayNumbersOf(name: string, columns: ReadonlyArray<ArrayLike<unknown>>): WeekdayNumbers {
  const named = NAMED_NUMBERS.find(([pattern]) => pattern.test(name));
  if (named !== undefined) {
    return named[1];
  }
  let sawSeven = false;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const number = numberOf(column[i]);
      if (number === 0) {
        return 'sunday=0';
      }
      sawSeven ||= number === 7;
    }
  }
  return sawSeven ? 'monday=1' : 'unsure';
}

/** Returns the weekday (0 = Monday) of a number, NaN where it is none. 0 and 7 are both Sunday where 1 is Monday. */
export function weekdayOfNumber(number: number, numbers: WeekdayNumbers): number {
  if (!Number.isInteger(number) || number < 0 || number > 7) {
    return NaN;
  }
  switch (numbers) {
    case 'monday=0':
      return number < 7 ? number : NaN;
    case 'sunday=1':
      return number > 0 ? (number + 5) % 7 : NaN;
    default:
      return (number + 6) % 7;
  }
}
