import { bucketLabel, bucketName, clock, timeSpan } from '../core/bucketLabel';
import { calendarAxis, type CalendarAxis, type CalendarAxisKind, plainSettings } from '../core/calendarAxis';
import { weekdayOf } from '../core/civilDate';
import { isoWeek } from '../core/isoWeek';
import { t } from '../i18n/t';

/** Returns a bucket in words, for titles and sentences: `Monday`, `14:00–15:00`, `Day 12`, `Week 12 of 2024`. */
export function bucketText(axis: CalendarAxis, bucket: number, locale: string): string {
  const start = axis.startOf(bucket);
  switch (axis.kind) {
    case 'dayOfMonth':
      return t('bucket.day-of-month', 'Day {{day}}', { day: start });
    case 'week':
      return t('bucket.week', 'Week of {{date}}', { date: bucketName(axis, bucket, locale) });
    case 'isoWeek': {
      const { year, week } = isoWeek(start);
      return t('bucket.iso-week', 'Week {{week}} of {{year}}', { week, year });
    }
    case 'weekOfMonth':
      return t('bucket.week-of-month', 'Days {{days}} of the month', { days: bucketName(axis, bucket, locale) });
    case 'minuteOfHour':
      return t('bucket.minute-of-hour', 'Minute {{minute}} of the hour', { minute: start });
    case 'dayOfYear':
      return t('bucket.day-of-year', 'Day {{day}} of the year', { day: start });
    default:
      return bucketName(axis, bucket, locale);
  }
}

/** Returns a bucket in few letters, for keys: `Mon`, `14:00`, `Day 12`, `Mon, Mar 4`. */
export function bucketKey(axis: CalendarAxis, bucket: number, locale: string): string {
  switch (axis.kind) {
    case 'hour':
      return clock(axis.startOf(bucket));
    case 'dayOfMonth':
    case 'weekOfMonth':
    case 'dayOfYear':
      return bucketText(axis, bucket, locale);
    default:
      return bucketLabel(axis, bucket, locale);
  }
}

/**
 * Returns both buckets of a cell, the larger before the smaller: `Monday 14:00–15:00`, `March, day 12`. Two that make
 * one are written as that: the Tuesday of a week as its date, minute 7 of an hour as `14:07`.
 */
export function cellText(
  columns: CalendarAxis,
  column: number,
  rows: CalendarAxis,
  row: number,
  write: (axis: CalendarAxis, bucket: number) => string
): string {
  const [larger, smaller] = largerFirst({ axis: rows, bucket: row }, { axis: columns, bucket: column });
  const day = dayOfCell(larger, smaller);
  if (day !== null) {
    return write(calendarAxis('date', { ...plainSettings('monday'), firstDay: day, lastDay: day }), 0);
  }
  const time = timeOfCell(larger, smaller);
  if (time !== null) {
    return time;
  }
  const texts = { larger: write(larger.axis, larger.bucket), smaller: write(smaller.axis, smaller.bucket) };
  if (smaller.axis.kind === 'dayOfMonth' && larger.axis.kind === 'month') {
    const facts = { month: texts.larger, day: smaller.axis.startOf(smaller.bucket) };
    return t('cell.month-day', '{{month}}, day {{day}}', facts);
  }
  return twoPartText(texts.larger, texts.smaller, smaller.axis);
}

/** Returns both sides of a grid, the one with the larger buckets first; of equals the first. */
export function largerFirst<T extends { readonly axis: CalendarAxis }>(a: T, b: T): readonly [T, T] {
  return SIZE_ORDER[a.axis.kind] <= SIZE_ORDER[b.axis.kind] ? [a, b] : [b, a];
}

/** Returns what a larger and a smaller part of a cell make: `Monday 14:00–15:00`; a comma stands before what is no time. */
export function twoPartText(larger: string, smaller: string, smallerAxis: CalendarAxis): string {
  return smallerAxis.bucketMinutes === null
    ? t('cell.two-parts', '{{larger}}, {{smaller}}', { larger, smaller })
    : t('cell.day-and-time', '{{larger}} {{smaller}}', { larger, smaller });
}

interface Bucket {
  readonly axis: CalendarAxis;
  readonly bucket: number;
}

/** The order in which the buckets of a cell are named. */
const SIZE_ORDER: Record<CalendarAxisKind, number> = {
  year: 0,
  month: 1,
  isoWeek: 2,
  week: 3,
  weekOfMonth: 4,
  dayOfYear: 5,
  weekday: 6,
  dayOfMonth: 7,
  date: 8,
  hour: 9,
  time: 10,
  quarterHour: 11,
  minuteOfHour: 12,
};

/** Returns the day on which a weekday of a week falls, null for other buckets. */
function dayOfCell(larger: Bucket, smaller: Bucket): number | null {
  const { kind } = larger.axis;
  if (smaller.axis.kind !== 'weekday' || (kind !== 'week' && kind !== 'isoWeek')) {
    return null;
  }
  const begin = larger.axis.startOf(larger.bucket);
  return begin + ((smaller.axis.startOf(smaller.bucket) - weekdayOf(begin) + 7) % 7);
}

/** Returns the time of day that a part of an hour is, null for other buckets and hours that begin at no full hour. */
function timeOfCell(larger: Bucket, smaller: Bucket): string | null {
  const hourMinute = larger.axis.startOf(larger.bucket);
  if (larger.axis.kind !== 'hour' || hourMinute % 60 !== 0) {
    return null;
  }
  const minute = hourMinute + smaller.axis.startOf(smaller.bucket);
  switch (smaller.axis.kind) {
    case 'minuteOfHour':
      return clock(minute);
    case 'quarterHour':
      return timeSpan(minute, 15);
    default:
      return null;
  }
}
