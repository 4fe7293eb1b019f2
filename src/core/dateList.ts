import { type DateList } from './calendar';
import { civilDate, dayNumber } from './civilDate';

/** Days in a row, both ends inclusive. */
interface DaySpan {
  readonly first: number;
  readonly last: number;
}

const EXAMPLE = '2026-12-25, 2026-12-31..2027-01-02, 12-25';

/** A day of a leap year for dates that come every year. */
const A_LEAP_YEAR = 2000;

/**
 * Returns the dates that a text names, in any order: ISO dates (`2026-12-25`), spans of them (`2026-12-31..2027-01-02`,
 * also with `–` or ` to `) and dates or spans of every year (`12-25`, `12-24..01-06`), parted by commas, semicolons,
 * spaces or new lines. An empty text names none. Throws a RangeError that quotes the piece it cannot read.
 */
export function parseDates(text: string): DateList {
  const pieces = text
    .replace(/\s*(?:\.{2,}|…|–|—|\bto\b|\s-\s)\s*/gi, '..')
    .split(/[,;\s]+/)
    .filter((piece) => piece !== '');
  const spans: DaySpan[] = [];
  const yearly: DaySpan[] = [];
  for (const piece of pieces) {
    const [first, last = first, ...rest] = piece.split('..').map((date) => readDate(date, piece));
    if (rest.length > 0 || first.yearly !== last.yearly) {
      throw unreadable(piece);
    }
    if (first.yearly && last.day < first.day) {
      yearly.push({ first: first.day, last: Infinity }, { first: -Infinity, last: last.day });
    } else if (last.day < first.day) {
      throw new RangeError(`The dates "${piece}" end before they begin. Write the earlier one first: ${EXAMPLE}.`);
    } else {
      (first.yearly ? yearly : spans).push({ first: first.day, last: last.day });
    }
  }
  return anyOf([spanList(spans), yearlyList(yearly)]);
}

/** Returns a list of days counted from 1970-01-01 (day 0). */
export function dateListOf(days: Iterable<number>): DateList {
  return new Set(days);
}

/** Returns a list of all days that some list has. */
export function anyOf(lists: readonly DateList[]): DateList {
  return { has: (day) => lists.some((list) => list.has(day)) };
}

/** Returns the day; one of every year is that of a leap year. */
function readDate(text: string, piece: string): { day: number; yearly: boolean } {
  const match = /^(?:(\d{4})-)?(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match === null) {
    throw unreadable(piece);
  }
  const date = { year: Number(match[1] ?? A_LEAP_YEAR), month: Number(match[2]), day: Number(match[3]) };
  const day = dayNumber(date);
  const read = civilDate(day);
  if (date.month < 1 || date.month > 12 || read.month !== date.month || read.day !== date.day) {
    throw new RangeError(`The calendar has no date "${text}". Write dates like these: ${EXAMPLE}.`);
  }
  return { day, yearly: match[1] === undefined };
}

function unreadable(piece: string): RangeError {
  return new RangeError(`Cannot read the date "${piece}". Write dates like these: ${EXAMPLE}.`);
}

/** Returns a list of the days in any of the spans; a look-up is a binary search. */
function spanList(spans: readonly DaySpan[]): DateList {
  const ordered = spans.slice().sort((a, b) => a.first - b.first);
  const firsts = ordered.map(({ first }) => first);
  const lasts: number[] = [];
  ordered.forEach(({ last }, i) => lasts.push(i === 0 ? last : Math.max(last, lasts[i - 1])));
  return {
    has(day) {
      let low = 0;
      let high = firsts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        [low, high] = firsts[middle] <= day ? [middle + 1, high] : [low, middle];
      }
      return low > 0 && day <= lasts[low - 1];
    },
  };
}

/** Returns a list of the days that are in a span of the leap year by their month and day. */
function yearlyList(spans: readonly DaySpan[]): DateList {
  const list = spanList(spans);
  return spans.length === 0 ? list : { has: (day) => list.has(dayNumber({ ...civilDate(day), year: A_LEAP_YEAR })) };
}
