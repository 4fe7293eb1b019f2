import { timeSpan } from '../core/bucketLabel';
import { type CellBlock } from '../core/cellBlock';
import { MINUTES_PER_DAY } from '../core/duration';
import { type ZoneDifference } from '../core/zoneDifference';
import { t } from '../i18n/t';
import { type BlockAxes, type Buckets, isWhole, timeRuns } from './blockText';

/** Another zone whose hours are told beside those of the calendar. */
export interface SecondZone {
  readonly name: string;
  /** How far it is ahead of the calendar's zone, by stretches of the time range. */
  readonly differences: readonly ZoneDifference[];
}

/** Returns the block's time of day in the second zone: `17:00–18:00 Moscow`; null where it is no one part of the day. */
export function secondZoneText({ columns, rows }: BlockAxes, block: CellBlock, zone: SecondZone): string | null {
  const sides: Buckets[] = [
    { axis: columns, first: block.column, count: block.columnCount },
    { axis: rows, first: block.row, count: block.rowCount },
  ];
  const parts = sides
    .filter((buckets) => buckets.axis.bucketMinutes !== null && !isWhole(buckets))
    .flatMap((buckets) => timeRuns(buckets));
  if (parts.length !== 1) {
    return null;
  }
  const [{ startMinute, minutes }] = parts;
  const ahead = [...new Set(zone.differences.map(({ aheadMinutes }) => aheadMinutes))];
  const spans = ahead.map((aheadMinutes) => spanText(startMinute + aheadMinutes, minutes));
  return `${spans.join(' / ')} ${zone.name}`;
}

function spanText(startMinute: number, minutes: number): string {
  const days = Math.floor(startMinute / MINUTES_PER_DAY);
  const span = timeSpan(startMinute - days * MINUTES_PER_DAY, minutes);
  if (days === 0) {
    return span;
  }
  return days > 0
    ? t('second-zone.next-day', '{{span}} next day', { span })
    : t('second-zone.day-before', '{{span}} the day before', { span });
}
