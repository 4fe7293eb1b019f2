import { type Field } from '@grafana/data';
import { civilDate, dayNumber } from '../core/civilDate';
import { MS_PER_DAY } from '../core/duration';
import { zoneClock } from '../core/zoneClock';
import { hasType } from './fieldType';
import { readTimeColumn } from './timeColumn';

/** A date without a time of day, or with a midnight of no said zone. */
const WRITTEN_DAY = /^\s*(\d{4})([-/]?)(\d\d)\2(\d\d)(?:[Tt ] *00:00(?::00(?:[.,]0+)?)?)?\s*$/;

/** The longest text that is a date. */
const LONGEST_TEXT = 40;

/**
 * Returns the calendar day, counted from 1970-01-01 (day 0), of each value of a field, NaN where it is none. A date
 * without a time (text, or a number such as 20261225) and an instant at midnight UTC are that date as it is written;
 * other instants are the local date in `zone`. Throws a RangeError for an unknown zone.
 */
export function readDayColumn(field: Field, zone: string, textZone: string): Float64Array {
  const { timesMs } = readTimeColumn(field, textZone);
  const numbersAreTimes = hasType(field, 'time');
  const clock = zoneClock(zone);
  const days = new Float64Array(timesMs.length);
  for (let i = 0; i < days.length; i++) {
    const value: unknown = field.values[i];
    const timeMs = timesMs[i];
    const written =
      typeof value === 'string' || (typeof value === 'number' && !numbersAreTimes) ? writtenDay(value) : NaN;
    if (!Number.isNaN(written) || typeof timeMs !== 'number' || !Number.isFinite(timeMs)) {
      days[i] = written;
    } else {
      const offsetMs = timeMs % MS_PER_DAY === 0 ? 0 : clock.segmentAt(timeMs).offsetMs;
      days[i] = Math.floor((timeMs + offsetMs) / MS_PER_DAY);
    }
  }
  return days;
}

/** Returns NaN for what is no date, or one that no calendar has. */
function writtenDay(value: string | number): number {
  const text = String(value);
  const match = text.length <= LONGEST_TEXT ? WRITTEN_DAY.exec(text) : null;
  if (match === null) {
    return NaN;
  }
  const date = { year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) };
  const day = dayNumber(date);
  const isReal = date.month >= 1 && date.month <= 12 && civilDate(day).day === date.day;
  return isReal ? day : NaN;
}
