import { civilDate, dayNumber } from './civilDate';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { localInstant } from './localInstant';

/** The figures of a written time, as they stand in the text; `month` 1 to 12. What is absent is 0. */
export interface WrittenFigures {
  readonly year: string;
  readonly month: string | number;
  readonly day: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  /** Digits after the second. */
  readonly fraction?: string;
  /** `Z`, `UTC`, `GMT`, `+02`, `+0200` or `+02:00`; without one the time is local to the zone. */
  readonly offset?: string;
}

/**
 * Returns the instant (epoch milliseconds) of a written time, NaN for a date that no calendar has, from hour 24,
 * minute or second 60 on. A fraction is cut to microseconds.
 */
export function writtenInstant(figures: WrittenFigures, zone: string): number {
  const { year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset } = figures;
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

/** Returns the minutes ahead of UTC of an offset, NaN from 24 hours on. */
function offsetMinutes(offset: string): number {
  if (/^(Z|UTC?|GMT)$/i.test(offset)) {
    return 0;
  }
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', ''));
  const size = hours > 23 || minutes > 59 ? NaN : hours * 60 + minutes;
  return offset.startsWith('-') ? -size : size;
}
