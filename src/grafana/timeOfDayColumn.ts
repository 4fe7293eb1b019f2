import { MINUTES_PER_DAY } from '../core/duration';
import { BUCKET_MINUTES } from '../core/calendarAxis';
import { numberOf } from './valueColumn';

const CLOCK = /^\s*(\d\d?):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*$/;

/** What the numbers of a time-of-day field count. */
export type TimeOfDayUnit = 'hours' | 'minutes';

/** Returns the minute of the day of `13:30`, `13:30:00` or a number of hours or minutes, NaN for anything else. */
export function minuteOfDay(value: unknown, unit: TimeOfDayUnit): number {
  const clock = typeof value === 'string' && value.length <= 20 ? CLOCK.exec(value) : null;
  if (clock !== null) {
    const [, hour, minute] = clock;
    return Number(hour) < 24 && Number(minute) < 60 ? Number(hour) * 60 + Number(minute) : NaN;
  }
  const number = numberOf(value);
  const minute = unit === 'hours' ? number * 60 : number;
  return Number.isInteger(number) && minute >= 0 && minute < MINUTES_PER_DAY ? minute : NaN;
}

/** Returns the id of the axis with the widest buckets whose edges hold all minutes of the day, an hour at most. */
export function timeAxisOf(columns: readonly Float64Array[]): string {
  const widths = BUCKET_MINUTES.filter((minutes) => minutes <= 60).reverse();
  const fits = (width: number) =>
    columns.every((minutes) => minutes.every((minute) => Number.isNaN(minute) || minute % width === 0));
  const width = widths.find(fits) ?? 1;
  return width === 60 ? 'hour' : `time:${width}`;
}
