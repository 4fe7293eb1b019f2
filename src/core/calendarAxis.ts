import { civilDate } from './civilDate';
import { MINUTES_PER_DAY } from './duration';

/** The day that begins a week. */
export type WeekStart = 'monday' | 'sunday' | 'saturday';

/**
 * A rule that maps a local time to one of `bucketCount` buckets. `reads` says what of the local time decides:
 * the day (counted from 1970-01-01, day 0) or the minute of the day (0 … 1439); `bucketOf` takes that number.
 */
export interface CalendarAxis {
  /** The axis as it is written: `weekday`, `hour`, `time:30`, `dayOfMonth`. */
  readonly id: string;
  readonly kind: CalendarAxisKind;
  readonly reads: 'day' | 'minuteOfDay';
  readonly bucketCount: number;
  /** The largest number of minutes that divides every bucket edge. */
  readonly stepMinutes: number;
  /** Minutes of one bucket where buckets are times of day, else null. */
  readonly bucketMinutes: number | null;
  /** The weekday of bucket 0 (0 = Monday) where buckets are weekdays, else null. */
  readonly firstWeekday: number | null;
  readonly bucketOf: (dayOrMinute: number) => number;
}

/** The rules, without what is chosen of them (width, week start). */
export type CalendarAxisKind = 'weekday' | 'hour' | 'time' | 'dayOfMonth';

/** The widths that a bucket of the time axis can have. All divide the day. */
export const BUCKET_MINUTES: readonly number[] = [1, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720];

/** 1970-01-01 was a Thursday: 3, counted from Monday. */
const WEEKDAY_OF_DAY_0 = 3;

const FIRST_WEEKDAY: Record<WeekStart, number> = { monday: 0, saturday: 5, sunday: 6 };

const NO_CHOICE = { bucketMinutes: null, firstWeekday: null };

/** Every kind of axis; `bucketMinutes` and `weekStart` matter to some. */
const axes: Record<CalendarAxisKind, (bucketMinutes: number, weekStart: WeekStart) => CalendarAxis> = {
  weekday: (_, weekStart) => {
    const firstWeekday = FIRST_WEEKDAY[weekStart];
    return {
      ...NO_CHOICE,
      id: 'weekday',
      kind: 'weekday',
      reads: 'day',
      bucketCount: 7,
      stepMinutes: MINUTES_PER_DAY,
      firstWeekday,
      bucketOf: (day) => modulo(day + WEEKDAY_OF_DAY_0 - firstWeekday, 7),
    };
  },
  hour: () => ({ ...timeOfDay(60), id: 'hour', kind: 'hour' }),
  time: (bucketMinutes) => timeOfDay(bucketMinutes),
  dayOfMonth: () => ({
    ...NO_CHOICE,
    id: 'dayOfMonth',
    kind: 'dayOfMonth',
    reads: 'day',
    bucketCount: 31,
    stepMinutes: MINUTES_PER_DAY,
    bucketOf: (day) => civilDate(day).day - 1,
  }),
};

/** The kinds of axis, in the order in which they are offered. */
export const calendarAxisKinds: readonly CalendarAxisKind[] = ['weekday', 'hour', 'time', 'dayOfMonth'];

/**
 * Returns the axis written as `weekday`, `hour`, `dayOfMonth`, or `time:N` with N minutes a bucket.
 * Throws a RangeError for any other text.
 */
export function calendarAxis(id: string, weekStart: WeekStart): CalendarAxis {
  const [name, width, ...rest] = id.split(':');
  const kind = calendarAxisKinds.find((known) => known === name);
  const bucketMinutes = BUCKET_MINUTES.find((minutes) => String(minutes) === width);
  if (kind === undefined || rest.length > 0 || (kind === 'time') !== (bucketMinutes !== undefined)) {
    throw new RangeError(
      `Unknown axis "${id}". Known: weekday, hour, dayOfMonth, time:N with N of ${BUCKET_MINUTES.join(', ')}.`
    );
  }
  if (kind !== 'time' && width !== undefined) {
    throw new RangeError(`The axis "${kind}" takes no width, "${id}" has one.`);
  }
  return axes[kind](bucketMinutes ?? 60, weekStart);
}

/** Returns the largest number of minutes that divides every bucket edge of both axes. */
export function commonStepMinutes(columns: CalendarAxis, rows: CalendarAxis): number {
  let step = columns.stepMinutes;
  let rest = rows.stepMinutes;
  while (rest > 0) {
    [step, rest] = [rest, step % rest];
  }
  return step;
}

function timeOfDay(bucketMinutes: number): CalendarAxis {
  return {
    ...NO_CHOICE,
    id: `time:${bucketMinutes}`,
    kind: 'time',
    reads: 'minuteOfDay',
    bucketCount: MINUTES_PER_DAY / bucketMinutes,
    stepMinutes: bucketMinutes,
    bucketMinutes,
    bucketOf: (minuteOfDay) => Math.floor(minuteOfDay / bucketMinutes),
  };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
