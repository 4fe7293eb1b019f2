import { type WallClock } from './wallClock';

const DAY_MS = 86_400_000;

/** What decides about the buckets of an axis. */
export interface NaiveRules {
  /** 0 = Monday. */
  readonly firstWeekday: number;
  /** The minute at which the calendar day begins, after kept hours moved it. */
  readonly dayStartMinute: number;
  /** Empty keeps all. */
  readonly weekdays: readonly number[];
  /** From (inclusive) and to (exclusive) in minutes, over midnight where from > to; null keeps all. */
  readonly hours: NaiveHours | null;
}

export interface NaiveHours {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** An axis worked out by looking through all of its days or minutes. */
export interface NaiveAxis {
  readonly bucketCount: number;
  /** -1 where the local time is on no bucket. */
  readonly bucketOf: (local: WallClock) => number;
}

/** Returns the calendar day as a date at midnight of UTC. */
export function calendarDate(local: WallClock, dayStartMinute: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(local.year, local.month - 1, local.day);
  if (minuteOf(local) < dayStartMinute) {
    date.setUTCDate(date.getUTCDate() - 1);
  }
  return date;
}

/** Returns whether a minute of the day is kept. */
export function inHours(minute: number, hours: NaiveHours | null): boolean {
  if (hours === null) {
    return true;
  }
  const sinceFrom = (minute - hours.fromMinute + 1440) % 1440;
  return sinceFrom < (hours.toMinute - hours.fromMinute + 1440) % 1440;
}

/** Returns where the day begins so that it does not cut the kept hours. */
export function naiveDayStart(chosenMinute: number, hours: NaiveHours | null): number {
  const cut = hours !== null && inHours(chosenMinute, hours) && inHours((chosenMinute + 1439) % 1440, hours);
  return cut ? hours.fromMinute : chosenMinute;
}

export function minuteOf(local: WallClock): number {
  return local.hour * 60 + local.minute;
}

/** Returns an axis for a range that touches the calendar days from `first` to `last`, midnights of UTC. */
export function naiveAxis(id: string, rules: NaiveRules, first: Date, last: Date): NaiveAxis {
  const [kind, width] = id.split(':');
  const fixed = (bucketCount: number, bucketOf: (date: Date, local: WallClock) => number): NaiveAxis => ({
    bucketCount,
    bucketOf: (local) => bucketOf(calendarDate(local, rules.dayStartMinute), local),
  });
  /** One bucket for each name that comes up from the first day to the last, in the order in which they come. */
  const named = (nameOf: (date: Date) => string): NaiveAxis => {
    const names: string[] = [];
    for (const date = new Date(first); date <= last; date.setUTCDate(date.getUTCDate() + 1)) {
      if (names[names.length - 1] !== nameOf(date)) {
        names.push(nameOf(date));
      }
    }
    return fixed(names.length, (date) => names.indexOf(nameOf(date)));
  };
  switch (kind) {
    case 'hour':
      return timesOfDay(60, rules);
    case 'time':
      return timesOfDay(Number(width), rules);
    case 'weekday': {
      const order = [0, 1, 2, 3, 4, 5, 6].map((i) => (rules.firstWeekday + i) % 7);
      const shown = order.filter((weekday) => rules.weekdays.length === 0 || rules.weekdays.includes(weekday));
      return fixed(shown.length, (date) => shown.indexOf((date.getUTCDay() + 6) % 7));
    }
    case 'dayOfMonth':
      return fixed(31, (date) => date.getUTCDate() - 1);
    case 'date':
      return named((date) => date.toISOString());
    case 'week':
      return named((date) => {
        const begin = new Date(date);
        while ((begin.getUTCDay() + 6) % 7 !== rules.firstWeekday) {
          begin.setUTCDate(begin.getUTCDate() - 1);
        }
        return begin.toISOString();
      });
    case 'isoWeek':
      return named(isoWeekName);
    case 'month':
      return fixed(12, (date) => date.getUTCMonth());
    case 'weekOfMonth':
      return fixed(5, (date) => [1, 8, 15, 22, 29].filter((begin) => begin <= date.getUTCDate()).length - 1);
    case 'quarterHour':
      return fixed(4, (_, local) => [15, 30, 45].filter((begin) => begin <= local.minute).length);
    case 'minuteOfHour':
      return fixed(60, (_, local) => local.minute);
    case 'dayOfYear':
      return fixed(366, (date) => ordinal(date) - 1);
    case 'year':
      return named((date) => String(date.getUTCFullYear()));
    default:
      throw new Error(`No naive axis ${id}`);
  }
}

function timesOfDay(bucketMinutes: number, { dayStartMinute, hours }: NaiveRules): NaiveAxis {
  const pieceOf = (minute: number) => Math.floor(((minute - dayStartMinute + 1440) % 1440) / bucketMinutes);
  const pieces: number[] = [];
  for (let i = 0; i < 1440; i++) {
    const minute = (dayStartMinute + i) % 1440;
    if (inHours(minute, hours) && !pieces.includes(pieceOf(minute))) {
      pieces.push(pieceOf(minute));
    }
  }
  return { bucketCount: pieces.length, bucketOf: (local) => pieces.indexOf(pieceOf(minuteOf(local))) };
}

function ordinal(date: Date): number {
  const january = new Date(date);
  january.setUTCMonth(0, 1);
  return Math.round((date.getTime() - january.getTime()) / DAY_MS) + 1;
}

/** ISO 8601 by the ordinal day: week 0 is the last of the year before, and not every year has a week 53. */
export function isoWeekName(date: Date): string {
  const year = date.getUTCFullYear();
  const week = Math.floor((ordinal(date) - ((date.getUTCDay() + 6) % 7) - 1 + 10) / 7);
  if (week === 0) {
    return `${year - 1}-W${weeksOf(year - 1)}`;
  }
  return week > weeksOf(year) ? `${year + 1}-W01` : `${year}-W${String(week).padStart(2, '0')}`;
}

/** A year has 53 weeks when it begins or ends on a Thursday. */
function weeksOf(year: number): number {
  const weekdayOf = (month: number, day: number) => new Date(new Date(0).setUTCFullYear(year, month, day)).getUTCDay();
  return weekdayOf(0, 1) === 4 || weekdayOf(11, 31) === 4 ? 53 : 52;
}
