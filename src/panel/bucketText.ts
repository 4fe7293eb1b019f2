import { t } from '@grafana/i18n';
import { bucketLabel, bucketName, clock } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';

/** Returns a bucket in words, for titles and sentences: `Monday`, `14:00–15:00`, `day 12`. */
export function bucketText(axis: CalendarAxis, bucket: number, locale: string): string {
  return axis.kind === 'dayOfMonth'
    ? t('bucket.day-of-month', 'Day {{day}}', { day: bucket + 1 })
    : bucketName(axis, bucket, locale);
}

/** Returns a bucket in few letters, for keys: `Mon`, `14:00`, `Day 12`. */
export function bucketKey(axis: CalendarAxis, bucket: number, locale: string): string {
  if (axis.bucketMinutes !== null) {
    return clock(bucket * axis.bucketMinutes);
  }
  return axis.kind === 'dayOfMonth' ? bucketText(axis, bucket, locale) : bucketLabel(axis, bucket, locale);
}

/** Returns both buckets of a cell, the day before the time. */
export function cellText(
  columns: CalendarAxis,
  column: number,
  rows: CalendarAxis,
  row: number,
  write: (axis: CalendarAxis, bucket: number) => string
): string {
  const parts = [
    { axis: rows, bucket: row },
    { axis: columns, bucket: column },
  ];
  parts.sort((a, b) => Number(a.axis.reads === 'minuteOfDay') - Number(b.axis.reads === 'minuteOfDay'));
  return parts.map(({ axis, bucket }) => write(axis, bucket)).join(' ');
}
