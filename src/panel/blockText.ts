import { bucketLabel, clock, timeSpan } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';
import { weekdayOf } from '../core/civilDate';
import { MINUTES_PER_DAY, MS_PER_DAY } from '../core/duration';
import { t } from '../i18n/t';
import { bucketText, cellText, largerFirst, twoPartText } from './bucketText';

/** The grid that a block is part of. */
export interface BlockAxes {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
}

/**
 * Returns what a block of cells is, in words, the larger buckets before the smaller: `Mon–Fri 09:00–17:00`,
 * `March, days 5–12`. Of a whole column or row only that is named: `Monday`, `14:00–15:00`.
 */
export function blockText({ columns, rows }: BlockAxes, block: CellBlock, locale: string): string {
  const across = { axis: columns, first: block.column, count: block.columnCount };
  const down = { axis: rows, first: block.row, count: block.rowCount };
  if (across.count === 1 && down.count === 1) {
    return cellText(columns, block.column, rows, block.row, (axis, bucket) => bucketText(axis, bucket, locale));
  }
  if (isWhole(across) && isWhole(down)) {
    return t('block.all', 'All cells');
  }
  if (isWhole(across) || isWhole(down)) {
    return bucketsText(isWhole(across) ? down : across, locale);
  }
  return pairText(...largerFirst(down, across), locale);
}

/** Neighboring buckets of an axis. */
export interface Buckets {
  readonly axis: CalendarAxis;
  readonly first: number;
  readonly count: number;
}

/** Returns true where the buckets are all of an axis that has several. */
export function isWhole({ axis, count }: Buckets): boolean {
  return axis.bucketCount > 1 && count === axis.bucketCount;
}

/** Returns neighboring buckets in words: `Wednesday`, `Mon–Wed`, `14:00–17:00`, `Days 5–12`. */
export function bucketsText(buckets: Buckets, locale: string): string {
  const { axis, first, count } = buckets;
  const last = first + count - 1;
  if (count === 1) {
    return bucketText(axis, first, locale);
  }
  const ends = { first: axis.startOf(first), last: axis.startOf(last) };
  switch (axis.kind) {
    case 'hour':
    case 'time':
      return timeRuns(buckets)
        .map(({ startMinute, minutes }) => timeSpan(startMinute, minutes))
        .join(', ');
    case 'weekday':
      return runsOf(buckets, (before, after) => after === (before + 1) % 7)
        .map((run) => labelSpan(axis, run, locale))
        .join(', ');
    case 'month':
      return labelSpan(axis, buckets, locale);
    case 'date':
      return daySpanText(ends.first, ends.last, locale);
    case 'week':
      return t('block.weeks', 'Weeks of {{days}}', { days: daySpanText(ends.first, ends.last, locale) });
    case 'dayOfMonth':
      return t('block.days-of-month', 'Days {{first}}–{{last}}', ends);
    case 'weekOfMonth':
      return t('block.weeks-of-month', 'Days {{first}}–{{last}} of the month', {
        first: bucketLabel(axis, first, locale).split('–')[0],
        last: bucketLabel(axis, last, locale).split('–').at(-1),
      });
    case 'quarterHour':
      return t('block.quarter-hours', ':{{first}}–:{{last}} of the hour', {
        first: twoDigits(ends.first),
        last: twoDigits((ends.last + axis.stayMinutes) % 60),
      });
    case 'minuteOfHour':
      return t('block.minutes-of-hour', 'Minutes {{first}}–{{last}} of the hour', ends);
    case 'dayOfYear':
      return t('block.days-of-year', 'Days {{first}}–{{last}} of the year', ends);
    case 'isoWeek':
    case 'year':
      return `${bucketText(axis, first, locale)} – ${bucketText(axis, last, locale)}`;
  }
}

/** A part of the day. */
export interface TimePart {
  readonly startMinute: number;
  readonly minutes: number;
}

/** Returns the parts of the day that neighboring buckets of times are: one, or more where kept hours have a gap. */
export function timeRuns(buckets: Buckets): readonly TimePart[] {
  const bucketMinutes = buckets.axis.bucketMinutes ?? 0;
  return runsOf(buckets, (before, after) => after === (before + bucketMinutes) % MINUTES_PER_DAY).map(
    ({ first, count }) => ({ startMinute: buckets.axis.startOf(first), minutes: count * bucketMinutes })
  );
}

function pairText(larger: Buckets, smaller: Buckets, locale: string): string {
  const days = daysOfWeek(larger, smaller);
  if (days !== null) {
    return daySpanText(days.first, days.last, locale);
  }
  const minutes = minutesOfHour(larger, smaller);
  if (minutes !== null) {
    return minutes;
  }
  const [largerText, smallerText] = [bucketsText(larger, locale), bucketsText(smaller, locale)];
  if (smaller.axis.kind === 'dayOfMonth' && larger.axis.kind === 'month') {
    const first = smaller.axis.startOf(smaller.first);
    const texts = { month: largerText, first, last: first + smaller.count - 1 };
    return smaller.count === 1
      ? t('block.months-day', '{{month}}, day {{first}}', texts)
      : t('block.months-days', '{{month}}, days {{first}}–{{last}}', texts);
  }
  return twoPartText(largerText, smallerText, smaller.axis);
}

/** Returns the days that weekdays of one week are, where they follow each other; null for other buckets. */
function daysOfWeek(larger: Buckets, smaller: Buckets): { readonly first: number; readonly last: number } | null {
  const { kind } = larger.axis;
  if (larger.count > 1 || smaller.axis.kind !== 'weekday' || (kind !== 'week' && kind !== 'isoWeek')) {
    return null;
  }
  const begin = larger.axis.startOf(larger.first);
  const dayOf = (bucket: number) => begin + ((smaller.axis.startOf(bucket) - weekdayOf(begin) + 7) % 7);
  const [first, last] = [dayOf(smaller.first), dayOf(smaller.first + smaller.count - 1)];
  return last - first === smaller.count - 1 ? { first, last } : null;
}

/** Returns the time of day that neighboring parts of one full hour are; null for other buckets. */
function minutesOfHour(larger: Buckets, smaller: Buckets): string | null {
  const hourMinute = larger.axis.startOf(larger.first);
  const ofHour = smaller.axis.kind === 'minuteOfHour' || smaller.axis.kind === 'quarterHour';
  if (larger.axis.kind !== 'hour' || larger.count > 1 || hourMinute % 60 !== 0 || !ofHour) {
    return null;
  }
  const startMinute = hourMinute + smaller.axis.startOf(smaller.first);
  return `${clock(startMinute)}–${clock(startMinute + smaller.count * smaller.axis.stayMinutes)}`;
}

/** Returns the buckets in stretches in which each begins where the one before ends. */
function runsOf(
  { axis, first, count }: Buckets,
  follows: (startBefore: number, startAfter: number) => boolean
): readonly Buckets[] {
  const runs: Buckets[] = [];
  for (let bucket = first; bucket < first + count; bucket++) {
    const run = runs.at(-1);
    if (run !== undefined && follows(axis.startOf(bucket - 1), axis.startOf(bucket))) {
      runs[runs.length - 1] = { ...run, count: run.count + 1 };
    } else {
      runs.push({ axis, first: bucket, count: 1 });
    }
  }
  return runs;
}

function labelSpan(axis: CalendarAxis, { first, count }: Buckets, locale: string): string {
  const labels = count === 1 ? [first] : [first, first + count - 1];
  return labels.map((bucket) => bucketLabel(axis, bucket, locale)).join('–');
}

/** Returns days counted from 1970-01-01, both inclusive, as a locale writes a span: `Mon, Mar 4 – Fri, Mar 8, 2024`. */
function daySpanText(firstDay: number, lastDay: number, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  return format.formatRange(firstDay * MS_PER_DAY, lastDay * MS_PER_DAY);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
