import { civilDate, dayOfYear, weekdayOf } from './civilDate';
import { commonDivisor } from './commonDivisor';
import { MINUTES_PER_DAY } from './duration';
import { holdsMinute, type MinuteSpan } from './minuteSpan';

/** The day that begins a week. */
export type WeekStart = 'monday' | 'sunday' | 'saturday';

/** The rules, without what is chosen of them (width, week start). */
export type CalendarAxisKind =
  | 'hour'
  | 'time'
  | 'weekday'
  | 'dayOfMonth'
  | 'date'
  | 'isoWeek'
  | 'week'
  | 'month'
  | 'weekOfMonth'
  | 'quarterHour'
  | 'minuteOfHour'
  | 'dayOfYear'
  | 'year';

/**
 * A rule that maps a local time to one of `bucketCount` buckets. `reads` says what of the local time decides: the
 * calendar day (counted from 1970-01-01, day 0) or the minute of the day (0 … 1439); `bucketOf` takes that number.
 */
export interface CalendarAxis {
  /** The axis as it is written: `weekday`, `hour`, `time:30`, `dayOfMonth`. */
  readonly id: string;
  readonly kind: CalendarAxisKind;
  readonly reads: 'day' | 'minuteOfDay';
  /** At least 1. */
  readonly bucketCount: number;
  /** The last calendar day that the range touches, counted from 1970-01-01; the last week may reach beyond it. */
  readonly lastDay: number;
  /** The largest number of minutes that divides every bucket edge, the day's start and the ends of the kept hours. */
  readonly stepMinutes: number;
  /** Minutes of one bucket where buckets are times of day (hour, time), else null. */
  readonly bucketMinutes: number | null;
  /** How long the clock stays in one bucket at a time: 60, N, 15 or 1; 1440 on every axis that reads days. */
  readonly stayMinutes: number;
  /** -1 where the day or minute is on no bucket: no kept part of the day there, weekday not kept, out of the range. */
  readonly bucketOf: (dayOrMinute: number) => number;
  /**
   * Inverse of the rule. hour, time: the minute of the day at which the bucket begins (0 … 1439). quarterHour,
   * minuteOfHour: the minute of the hour. weekday: 0 = Monday. dayOfMonth: 1 … 31. weekOfMonth: 1 … 5. month: 1 … 12.
   * dayOfYear: 1 … 366. year: the year. date, week, isoWeek: the bucket's first day, counted from 1970-01-01.
   */
  readonly startOf: (bucket: number) => number;
}

/** What an axis depends on besides its id. */
export interface AxisSettings {
  readonly weekStart: WeekStart;
  /** Minute of the day at which a calendar day begins; what is before it belongs to the day before. */
  readonly dayStartMinute: number;
  /** The calendar days that the range touches, both inclusive; axes of dates, weeks and years run over them. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Kept weekdays, 0 = Monday; empty keeps all. The weekday axis shows these alone. */
  readonly weekdays: readonly number[];
  /** Kept part of the day; hour and time axes show only buckets that touch it. */
  readonly hours: MinuteSpan | null;
}

/** The widths that a bucket of the time axis can have. All divide the day. */
export const BUCKET_MINUTES: readonly number[] = [1, 5, 10, 15, 20, 30, 60, 120, 180, 240, 360, 480, 720];

/** An axis that runs over the time range has no more buckets than this. */
export const MOST_BUCKETS = 4000;

const FIRST_WEEKDAY: Record<WeekStart, number> = { monday: 0, saturday: 5, sunday: 6 };

type AxisRule = Omit<CalendarAxis, 'id' | 'kind' | 'lastDay'>;

/** Every kind of axis. `bucketMinutes` matters to `time` alone. */
const axes: Record<CalendarAxisKind, (settings: AxisSettings, bucketMinutes: number) => AxisRule> = {
  hour: (settings) => timeOfDay(settings, 60),
  time: (settings, bucketMinutes) => timeOfDay(settings, bucketMinutes),
  weekday: (settings) => keptWeekdays(settings),
  dayOfMonth: (settings) =>
    ofDays(
      settings,
      31,
      (day) => civilDate(day).day - 1,
      (bucket) => bucket + 1
    ),
  date: (settings) => periods(settings, 'date', 1, settings.firstDay),
  isoWeek: (settings) => periods(settings, 'week', 7, weekBegin(settings.firstDay, 0)),
  week: (settings) => periods(settings, 'week', 7, weekBegin(settings.firstDay, FIRST_WEEKDAY[settings.weekStart])),
  month: (settings) =>
    ofDays(
      settings,
      12,
      (day) => civilDate(day).month - 1,
      (bucket) => bucket + 1
    ),
  weekOfMonth: (settings) =>
    ofDays(
      settings,
      5,
      (day) => Math.floor((civilDate(day).day - 1) / 7),
      (bucket) => bucket + 1
    ),
  quarterHour: () => partOfHour(15),
  minuteOfHour: () => partOfHour(1),
  dayOfYear: (settings) =>
    ofDays(
      settings,
      366,
      (day) => dayOfYear(day) - 1,
      (bucket) => bucket + 1
    ),
  year: (settings) => years(settings),
};

/** The kinds of axis, in the order in which they are offered. */
export const calendarAxisKinds: readonly CalendarAxisKind[] = [
  'weekday',
  'hour',
  'time',
  'dayOfMonth',
  'date',
  'week',
  'isoWeek',
  'month',
  'weekOfMonth',
  'dayOfYear',
  'year',
  'quarterHour',
  'minuteOfHour',
];

/**
 * Returns the axis written as one of the kinds (`weekday`, `date` …), or as `time:N` with N minutes a bucket.
 * Throws a RangeError for any other text, and where the range needs more than `MOST_BUCKETS` buckets.
 */
export function calendarAxis(id: string, settings: AxisSettings): CalendarAxis {
  const [name, width, ...rest] = id.split(':');
  const kind = calendarAxisKinds.find((known) => known === name);
  const bucketMinutes = BUCKET_MINUTES.find((minutes) => String(minutes) === width);
  if (kind === undefined || rest.length > 0 || (kind === 'time') !== (bucketMinutes !== undefined)) {
    const others = calendarAxisKinds.filter((known) => known !== 'time').join(', ');
    throw new RangeError(`Unknown axis "${id}". Known: ${others}, time:N with N of ${BUCKET_MINUTES.join(', ')}.`);
  }
  if (kind !== 'time' && width !== undefined) {
    throw new RangeError(`The axis "${kind}" takes no width, "${id}" has one.`);
  }
  return { id, kind, lastDay: settings.lastDay, ...axes[kind](settings, bucketMinutes ?? 60) };
}

/** Returns settings in which days begin at midnight, nothing is left out and the range is day 0 alone. */
export function plainSettings(weekStart: WeekStart): AxisSettings {
  return { weekStart, dayStartMinute: 0, firstDay: 0, lastDay: 0, weekdays: [], hours: null };
}

/** Times of day from the day's start on, without the buckets that lie wholly outside the kept hours. */
function timeOfDay({ dayStartMinute, hours }: AxisSettings, bucketMinutes: number): AxisRule {
  const bucketOfMinute = new Int16Array(MINUTES_PER_DAY).fill(-1);
  const starts: number[] = [];
  for (let sinceStart = 0; sinceStart < MINUTES_PER_DAY; sinceStart += bucketMinutes) {
    const startMinute = (dayStartMinute + sinceStart) % MINUTES_PER_DAY;
    if (hours === null || holdsSome(hours, startMinute, bucketMinutes)) {
      for (let i = 0; i < bucketMinutes; i++) {
        bucketOfMinute[(startMinute + i) % MINUTES_PER_DAY] = starts.length;
      }
      starts.push(startMinute);
    }
  }
  const { fromMinute, toMinute } = hours ?? { fromMinute: 0, toMinute: 0 };
  return {
    reads: 'minuteOfDay',
    bucketCount: starts.length,
    stepMinutes: [dayStartMinute, fromMinute, toMinute].reduce(commonDivisor, bucketMinutes),
    bucketMinutes,
    stayMinutes: bucketMinutes,
    bucketOf: (minuteOfDay) => bucketOfMinute[Math.floor(minuteOfDay)] ?? -1,
    startOf: (bucket) => starts[bucket],
  };
}

function holdsSome(hours: MinuteSpan, startMinute: number, minutes: number): boolean {
  for (let i = 0; i < minutes; i++) {
    if (holdsMinute(hours, (startMinute + i) % MINUTES_PER_DAY)) {
      return true;
    }
  }
  return false;
}

function partOfHour(minutes: number): AxisRule {
  return {
    reads: 'minuteOfDay',
    bucketCount: 60 / minutes,
    stepMinutes: minutes,
    bucketMinutes: null,
    stayMinutes: minutes,
    bucketOf: (minuteOfDay) => Math.floor((minuteOfDay % 60) / minutes),
    startOf: (bucket) => bucket * minutes,
  };
}

function ofDays(
  { dayStartMinute }: AxisSettings,
  bucketCount: number,
  bucketOf: (day: number) => number,
  startOf: (bucket: number) => number
): AxisRule {
  return {
    reads: 'day',
    bucketCount,
    stepMinutes: commonDivisor(MINUTES_PER_DAY, dayStartMinute),
    bucketMinutes: null,
    stayMinutes: MINUTES_PER_DAY,
    bucketOf,
    startOf,
  };
}

function keptWeekdays(settings: AxisSettings): AxisRule {
  const week = Array.from({ length: 7 }, (_, i) => (FIRST_WEEKDAY[settings.weekStart] + i) % 7);
  const kept = week.filter((weekday) => settings.weekdays.includes(weekday));
  const shown = kept.length === 0 ? week : kept;
  const bucketOfWeekday = [0, 1, 2, 3, 4, 5, 6].map((weekday) => shown.indexOf(weekday));
  return ofDays(
    settings,
    shown.length,
    (day) => bucketOfWeekday[weekdayOf(day)],
    (bucket) => shown[bucket]
  );
}

/** Periods of `days` days side by side, from `begin` on until the range's last day. */
function periods(settings: AxisSettings, unit: 'date' | 'week', days: number, begin: number): AxisRule {
  const count = drawableCount(unit, Math.floor((settings.lastDay - begin) / days) + 1);
  return ofDays(
    settings,
    count,
    (day) => onAxis(Math.floor((day - begin) / days), count),
    (bucket) => begin + bucket * days
  );
}

function years(settings: AxisSettings): AxisRule {
  const first = civilDate(settings.firstDay).year;
  const count = drawableCount('year', civilDate(settings.lastDay).year - first + 1);
  return ofDays(
    settings,
    count,
    (day) => onAxis(civilDate(day).year - first, count),
    (bucket) => first + bucket
  );
}

function weekBegin(day: number, firstWeekday: number): number {
  return day - ((weekdayOf(day) - firstWeekday + 7) % 7);
}

function onAxis(bucket: number, count: number): number {
  return bucket >= 0 && bucket < count ? bucket : -1;
}

const ADVICE = {
  date: ['days', 'Pick a shorter time range, or an axis of weeks, months or years.'],
  week: ['weeks', 'Pick a shorter time range, or an axis of months or years.'],
  year: ['years', 'Pick a shorter time range.'],
};

/** Returns the number of buckets of an axis over the range, at least one; RangeError where they are too many. */
function drawableCount(unit: keyof typeof ADVICE, count: number): number {
  if (count > MOST_BUCKETS) {
    const [units, advice] = ADVICE[unit];
    const number = new Intl.NumberFormat('en');
    const most = number.format(MOST_BUCKETS);
    throw new RangeError(
      `A ${unit} axis of ${number.format(count)} ${units} is too long: it can have ${most}. ${advice}`
    );
  }
  return Math.max(count, 1);
}
