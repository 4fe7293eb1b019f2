import { bucketLabel, bucketName, clock } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { isoDate } from '../core/zonedTime';

/**
 * Returns the labels of all buckets of an axis as machines and people can read them: dates as ISO 8601, hours as clock
 * times; the rest as in the panel.
 */
export function bucketLabels(axis: CalendarAxis, locale: string): string[] {
  return Array.from({ length: axis.bucketCount }, (_, bucket) => labelOf(axis, bucket, locale));
}

function labelOf(axis: CalendarAxis, bucket: number, locale: string): string {
  switch (axis.kind) {
    case 'hour':
      return clock(axis.startOf(bucket));
    case 'date':
    case 'week':
      return isoDate(axis.startOf(bucket));
    case 'isoWeek':
      return bucketName(axis, bucket, locale);
    default:
      return bucketLabel(axis, bucket, locale);
  }
}
