import { civilDate, dayNumber } from './civilDate';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { localInstant } from './localInstant';

/** Date, time of day, fraction of a second, zone. All but the date may be absent. */
const WRITTEN_TIME =
  /^(\d{4})([-/])(\d\d)\2(\d\d)(?:(?:[Tt]| +)(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?: ?([Zz]|[+-]\d\d(?::?\d\d)?))?)?$/;

/**
 * Returns the instant (epoch milliseconds) of a time written as `2024-03-10T07:30:00.5Z`, `2024-03-10 07:30`,
 * `2024/03/10` …, NaN for any other text. Seconds, fraction and zone may be absent, the zone is `Z` or an offset
 * (`+02:00`, `+0200`, `+02`); without one the time is local to `zone`. A fraction is cut to microseconds.
 * Dates that no calendar has are no times, nor are the hour 24 and the second 60.
 */
export function parseTime(text: string, zone: string): number {
  const match = WRITTEN_TIME.exec(text);
  if (match === null) {
    return NaN;
  }
  const [, year, , month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] = match;
  const days = dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  const real = Number(month) >= 1 && Number(month) <= 12 && civilDate(days).day === Number(day);
  if (!real || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return NaN;
  }
  const minutes = Number(hour) * 60 + Number(minute);
  const ms = Number(second) * 1000 + Number(fraction.slice(0, 6).padEnd(6, '0')) / 1000;
  const localMs = days * MS_PER_DAY + minutes * MS_PER_MINUTE + ms;
  return offset === undefined ? localInstant(localMs, zone) : localMs - offsetMinutes(offset) * MS_PER_MINUTE;
}

/** Returns the minutes ahead of UTC of `Z`, `+02`, `+0200` or `+02:00`, NaN from 24 hours on. */
function offsetMinutes(offset: string): number {
  if (offset === 'Z' || offset === 'z') {
    return 0;
  }
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', ''));
  const size = hours > 23 || minutes > 59 ? NaN : hours * 60 + minutes;
  return offset.startsWith('-') ? -size : size;
}
