import { dayText } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { civilDate } from '../core/civilDate';
import { fitLabels, type LabelRoom } from './fitLabels';
import { type TickLabel } from './tickLabels';

/** Labels stand every so many months, counted from January of the year 0. */
interface MonthStep {
  readonly months: number;
  /** Labels are years, without the month. */
  readonly yearsAlone: boolean;
}

const STEPS: readonly MonthStep[] = [
  ...[1, 2, 3, 6, 12].map((months) => ({ months, yearsAlone: false })),
  ...[1, 2, 5, 10, 20, 50, 100].map((years) => ({ months: years * 12, yearsAlone: true })),
];

/**
 * Returns labels where months begin on an axis of dates or weeks, at the bucket that holds the month's first day.
 * The first label and January carry the year; where room is short, years stand alone. The axis' first bucket has a
 * label too where it does not crowd the next.
 */
export function monthLabels(axis: CalendarAxis, locale: string, room: LabelRoom): TickLabel[] {
  const begins = monthBegins(axis);
  for (const { months, yearsAlone } of STEPS) {
    const write = (bucket: number, before: number | null) => {
      const day = lastDayOf(axis, bucket);
      const withYear = before === null || civilDate(day).month === 1;
      return { text: dayText(day, yearsAlone ? 'year' : withYear ? 'monthOfYear' : 'month', locale), muted: false };
    };
    const onStep = begins.filter((bucket) => monthOf(axis, bucket) % months === 0);
    const withFirst = onStep[0] === 0 ? onStep : [0, ...onStep];
    const labels = fitLabels(withFirst, write, room) ?? fitLabels(onStep, write, room);
    if (labels !== null) {
      return labels;
    }
  }
  return [];
}

/** Returns the buckets that hold the first day of a month. */
function monthBegins(axis: CalendarAxis): number[] {
  const begins: number[] = [];
  for (let bucket = 0; bucket < axis.bucketCount; bucket++) {
    const lastDay = lastDayOf(axis, bucket);
    if (civilDate(lastDay).day <= lastDay - axis.startOf(bucket) + 1) {
      begins.push(bucket);
    }
  }
  return begins;
}

/** Returns the months from January of the year 0 to the one in which a bucket, or the range in it, ends. */
function monthOf(axis: CalendarAxis, bucket: number): number {
  const { year, month } = civilDate(lastDayOf(axis, bucket));
  return year * 12 + month - 1;
}

/** Returns the last day of a bucket that the range touches. A bucket that holds the first day of a month ends in it. */
function lastDayOf(axis: CalendarAxis, bucket: number): number {
  return Math.min(axis.startOf(bucket) + (axis.kind === 'date' ? 0 : 6), axis.lastDay);
}
