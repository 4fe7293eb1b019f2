import { t } from '@grafana/i18n';
import { clock } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { type CalendarFold } from '../core/calendarFold';
import { MINUTES_PER_DAY } from '../core/duration';
import { type ZoneDifference } from '../core/zoneDifference';
import { type GridTarget } from '../draw/hitTest';

/** Another zone whose hours are told beside those of the calendar. */
export interface SecondZone {
  readonly name: string;
  /** How far it is ahead of the calendar's zone, by stretches of the time range. */
  readonly differences: readonly ZoneDifference[];
}

/** Returns the target's time of day in the second zone: `17:00–18:00 Moscow`; null where it has no time of day. */
export function secondZoneText({ column, row }: GridTarget, fold: CalendarFold, zone: SecondZone): string | null {
  const times = [...startsOf(fold.columns, column), ...startsOf(fold.rows, row)];
  if (times.length === 0) {
    return null;
  }
  const [{ startMinute, minutes }] = times;
  const ahead = [...new Set(zone.differences.map(({ aheadMinutes }) => aheadMinutes))];
  const spans = ahead.map((aheadMinutes) => spanText(startMinute + aheadMinutes, minutes));
  return `${spans.join(' / ')} ${zone.name}`;
}

function startsOf(axis: CalendarAxis, bucket: number | null): Array<{ startMinute: number; minutes: number }> {
  return bucket === null || axis.bucketMinutes === null
    ? []
    : [{ startMinute: axis.startOf(bucket), minutes: axis.bucketMinutes }];
}

function spanText(startMinute: number, minutes: number): string {
  const days = Math.floor(startMinute / MINUTES_PER_DAY);
  const start = startMinute - days * MINUTES_PER_DAY;
  const end = (start + minutes) % MINUTES_PER_DAY;
  const span = `${clock(start)}–${clock(end === 0 ? MINUTES_PER_DAY : end)}`;
  if (days === 0) {
    return span;
  }
  return days > 0
    ? t('second-zone.next-day', '{{span}} next day', { span })
    : t('second-zone.day-before', '{{span}} the day before', { span });
}
