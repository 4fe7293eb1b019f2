import { type CalendarAxis, type CalendarAxisKind } from '../core/calendarAxis';

/** Which buckets of an axis have a label. */
export interface LabelStep {
  /** Every how many of the axis' own units (buckets; minutes on axes of the time of day) a label stands. */
  readonly every: number;
  /** Where counting begins: at the first bucket, or at what the bucket is called (0:00, day 0, the year 0). */
  readonly from: 'first' | 'name';
}

/** Steps counted from the axis' first bucket. */
const STEPS_FROM_FIRST: Partial<Record<CalendarAxisKind, readonly number[]>> = {
  weekday: [1, 2, 3],
  month: [1, 3, 6],
  weekOfMonth: [1, 2],
  quarterHour: [1, 2],
  minuteOfHour: [1, 5, 10, 15, 30],
  isoWeek: [1, 2, 4, 13, 26, 52],
};

const HOUR_STEPS = [1, 2, 3, 4, 6, 12];
const MINUTE_STEPS = [1, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 720];
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Returns the calendar steps in which an axis can be labelled, the densest first. Dates further apart than a week are
 * none: there months have labels instead.
 */
export function labelSteps(axis: CalendarAxis): readonly LabelStep[] {
  switch (axis.kind) {
    case 'hour':
      return ofTimes(
        axis,
        HOUR_STEPS.map((hours) => hours * 60),
        60
      );
    case 'time':
      return ofTimes(axis, MINUTE_STEPS, axis.bucketMinutes ?? 1);
    case 'date':
      return [1, 2, 7].map(fromFirst);
    case 'week':
      return [fromFirst(1)];
    case 'dayOfMonth':
      // 1 5 10 15 …, but 1 11 21 31: the 1st and the 10th are told apart, the 30th and the 31st are not
      return [fromFirst(1), fromFirst(2), byName(5), fromFirst(10)];
    case 'dayOfYear':
      return [fromFirst(1), byName(7), byName(30), byName(90), byName(180)];
    case 'year':
      return YEAR_STEPS.map(byName);
    default:
      return withWider(STEPS_FROM_FIRST[axis.kind] ?? [1], axis.bucketCount).map(fromFirst);
  }
}

/** Returns the buckets that a step labels. The first day of the month and of the year is always one. */
export function labelledBuckets(axis: CalendarAxis, { every, from }: LabelStep): number[] {
  const ofDays = axis.kind === 'dayOfMonth' || axis.kind === 'dayOfYear';
  const buckets: number[] = [];
  for (let bucket = 0; bucket < axis.bucketCount; bucket++) {
    const count = from === 'first' ? bucket : axis.startOf(bucket);
    if (count % every === 0 || (ofDays && bucket === 0)) {
      buckets.push(bucket);
    }
  }
  return buckets;
}

function fromFirst(every: number): LabelStep {
  return { every, from: 'first' };
}

function byName(every: number): LabelStep {
  return { every, from: 'name' };
}

/** Round clock times where buckets begin at such, else steps from the first bucket. */
function ofTimes(axis: CalendarAxis, steps: readonly number[], bucketMinutes: number): LabelStep[] {
  const round = axis.startOf(0) % bucketMinutes === 0;
  return steps
    .filter((minutes) => minutes % bucketMinutes === 0)
    .map((minutes) => (round ? byName(minutes) : fromFirst(minutes / bucketMinutes)));
}

/** Adds doubled steps until they pass the axis' end. */
function withWider(steps: readonly number[], bucketCount: number): number[] {
  const all = steps.slice();
  for (let wider = 2 * all[all.length - 1]; wider < bucketCount; wider *= 2) {
    all.push(wider);
  }
  return all;
}
