import { type CalendarAxis } from './calendarAxis';
import { civilDate, dayNumber } from './civilDate';
import { MINUTES_PER_DAY, MS_PER_DAY } from './duration';
import { isoWeek } from './isoWeek';

/** 1970-01-05, a Monday: day 4. */
const A_MONDAY = 4;

const A_MONTH_DAYS = 31;

/** How dates are written: their parts, in the order and with the words of a locale. */
const DATE_STYLES = {
  weekday: { weekday: 'short' },
  weekdayName: { weekday: 'long' },
  month: { month: 'short' },
  monthName: { month: 'long' },
  monthOfYear: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
  date: { weekday: 'short', day: 'numeric', month: 'short' },
  dateOfYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  dateName: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  week: { day: 'numeric', month: 'short' },
  weekOfYear: { day: 'numeric', month: 'short', year: 'numeric' },
  weekName: { day: 'numeric', month: 'long', year: 'numeric' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The ways in which a day can be written. */
export type DateStyle = keyof typeof DATE_STYLES;

/** Formats are kept by locale and style: to make one costs as much as to use it fifty times. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns a day, counted from 1970-01-01, or what the style tells of it, in the Gregorian calendar and the locale. */
export function dayText(day: number, style: DateStyle, locale: string): string {
  const key = `${style} ${locale}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...DATE_STYLES[style], calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(day * MS_PER_DAY);
}

/**
 * Returns the short text of a bucket for an axis: `Mon`, `13`, `13:30`, `31`, `Mon, Mar 4`, `W12`; names and dates in
 * the locale. Dates and weeks carry their year where the axis spans several.
 */
export function bucketLabel(axis: CalendarAxis, bucket: number, locale: string): string {
  return shortText(axis, bucket, locale, spansYears(axis));
}

/**
 * Returns the text of a bucket that is read after the label of the bucket `before` (null: it is the first). As
 * `bucketLabel`, but of dates and weeks only the first of each year carries it.
 */
export function labelAfter(before: number | null, axis: CalendarAxis, bucket: number, locale: string): string {
  const newYear = before === null || yearOf(axis, before) !== yearOf(axis, bucket);
  return shortText(axis, bucket, locale, newYear && spansYears(axis));
}

/** `withYear` matters to dates and weeks alone. */
function shortText(axis: CalendarAxis, bucket: number, locale: string, withYear: boolean): string {
  const start = axis.startOf(bucket);
  switch (axis.kind) {
    case 'weekday':
      return dayText(A_MONDAY + start, 'weekday', locale);
    case 'hour':
      return start % 60 === 0 ? twoDigits(start / 60) : clock(start);
    case 'time':
      return clock(start);
    case 'date':
      return dayText(start, withYear ? 'dateOfYear' : 'date', locale);
    case 'week':
      return dayText(start, withYear ? 'weekOfYear' : 'week', locale);
    case 'isoWeek':
      return withYear ? isoWeekText(start) : `W${twoDigits(isoWeek(start).week)}`;
    case 'month':
      return dayText(dayIn(start), 'month', locale);
    case 'weekOfMonth':
      return `${start * 7 - 6}–${Math.min(start * 7, A_MONTH_DAYS)}`;
    case 'quarterHour':
    case 'minuteOfHour':
      return `:${twoDigits(start)}`;
    case 'dayOfMonth':
    case 'dayOfYear':
    case 'year':
      return String(start);
  }
}

/**
 * Returns the full text of a bucket for a sentence: `Monday`, `13:00–14:00`, `31`, `Monday, March 4, 2024`; names and
 * dates in the locale. A week is written as its first day, an ISO week as `2024-W12`.
 */
export function bucketName(axis: CalendarAxis, bucket: number, locale: string): string {
  const start = axis.startOf(bucket);
  switch (axis.kind) {
    case 'weekday':
      return dayText(A_MONDAY + start, 'weekdayName', locale);
    case 'hour':
    case 'time':
      return timeSpan(start, axis.bucketMinutes ?? 0);
    case 'date':
      return dayText(start, 'dateName', locale);
    case 'week':
      return dayText(start, 'weekName', locale);
    case 'isoWeek':
      return isoWeekText(start);
    case 'month':
      return dayText(dayIn(start), 'monthName', locale);
    case 'quarterHour':
      return `:${twoDigits(start)}–:${twoDigits((start + 15) % 60)}`;
    default:
      return bucketLabel(axis, bucket, locale);
  }
}

/** Returns a minute of the day as `HH:MM`; the end of the day is `24:00`. */
export function clock(minuteOfDay: number): string {
  const minute = Math.min(minuteOfDay, MINUTES_PER_DAY);
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** Returns a part of the day as `13:30–13:45`; one that ends at midnight ends at `24:00`. */
export function timeSpan(startMinute: number, minutes: number): string {
  const endMinute = startMinute + minutes;
  return `${clock(startMinute)}–${clock(endMinute > MINUTES_PER_DAY ? endMinute - MINUTES_PER_DAY : endMinute)}`;
}

/** Returns whether the first and the last bucket of an axis of days begin in different years. */
function spansYears(axis: CalendarAxis): boolean {
  return yearOf(axis, 0) !== yearOf(axis, axis.bucketCount - 1);
}

/** Returns the year in which a bucket of an axis of days begins; of an ISO week the one that it belongs to. */
function yearOf(axis: CalendarAxis, bucket: number): number {
  const day = axis.startOf(bucket);
  return axis.kind === 'isoWeek' ? isoWeek(day).year : civilDate(day).year;
}

function isoWeekText(day: number): string {
  const { year, week } = isoWeek(day);
  return `${year}-W${twoDigits(week)}`;
}

/** Returns a day in a month, 1 … 12. */
function dayIn(month: number): number {
  return dayNumber({ year: 2000, month, day: 1 });
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
