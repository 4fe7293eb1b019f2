import { type CalendarAxis } from './calendarAxis';
import { MINUTES_PER_DAY, MS_PER_DAY } from './duration';

/** 1970-01-05, a Monday: day 4. */
const A_MONDAY = 4;

/** Returns the short text of a bucket for an axis: `Mon`, `13`, `13:30`, `31`; weekdays in the locale. */
export function bucketLabel(axis: CalendarAxis, bucket: number, locale: string): string {
  switch (axis.kind) {
    case 'weekday':
      return weekdayName(axis, bucket, locale, 'short');
    case 'hour':
      return twoDigits(bucket);
    case 'time':
      return clock(bucket * (axis.bucketMinutes ?? 0));
    case 'dayOfMonth':
      return String(bucket + 1);
  }
}

/** Returns the full text of a bucket for a sentence: `Monday`, `13:00–14:00`, `31`; weekdays in the locale. */
export function bucketName(axis: CalendarAxis, bucket: number, locale: string): string {
  if (axis.kind === 'weekday') {
    return weekdayName(axis, bucket, locale, 'long');
  }
  if (axis.bucketMinutes !== null) {
    return `${clock(bucket * axis.bucketMinutes)}–${clock((bucket + 1) * axis.bucketMinutes)}`;
  }
  return bucketLabel(axis, bucket, locale);
}

/** Returns a minute of the day as `HH:MM`; the end of the day is `24:00`. */
export function clock(minuteOfDay: number): string {
  const minute = Math.min(minuteOfDay, MINUTES_PER_DAY);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function weekdayName(axis: CalendarAxis, bucket: number, locale: string, weekday: 'short' | 'long'): string {
  const day = A_MONDAY + (axis.firstWeekday ?? 0) + bucket;
  return new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(day * MS_PER_DAY);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
