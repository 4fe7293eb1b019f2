import { type CalendarAxis, type WeekStart } from '../core/calendarAxis';
import { MINUTES_PER_DAY } from '../core/duration';

/** What of the calendar an axis depends on. */
export interface BucketRules {
  readonly weekStart: WeekStart;
  readonly dayStartMinute: number;
}

/** What has to be added to a weekday (ISO, 1 = Monday) for the days since its week began, modulo 7. */
const SINCE_WEEK_START: Record<WeekStart, number> = { monday: 6, saturday: 1, sunday: 0 };

/**
 * Returns what tells the buckets of an axis apart, in their order: a number or a date, from `event_day` (a date) and
 * `event_minute` (0 … 1439). Divided by nothing: `/` cuts in one engine and not in the other.
 */
export function bucketSql({ kind, bucketMinutes }: CalendarAxis, rules: BucketRules): string {
  switch (kind) {
    case 'hour':
    case 'time': {
      const since = sinceDayStart(rules.dayStartMinute);
      return bucketMinutes === null || bucketMinutes === 1 ? since : `${since} - ${since} % ${bucketMinutes}`;
    }
    case 'quarterHour':
      return 'event_minute % 60 - event_minute % 15';
    case 'minuteOfHour':
      return 'event_minute % 60';
    case 'weekday':
      return weekdaySql(rules.weekStart);
    case 'dayOfMonth':
      return dayPart('day');
    case 'date':
      return 'event_day';
    case 'isoWeek':
      return `event_day - ${weekdaySql('monday')}`;
    case 'week':
      return `event_day - ${weekdaySql(rules.weekStart)}`;
    case 'month':
      return dayPart('month');
    case 'weekOfMonth':
      return `${dayPart('day')} - (${dayPart('day')} - 1) % 7`;
    case 'dayOfYear':
      return dayPart('doy');
    case 'year':
      return dayPart('year');
  }
}

/** Returns a part of the calendar day as a whole number: `isodow`, `day`, `month` … */
export function dayPart(part: string): string {
  return `CAST(extract(${part} FROM event_day) AS integer)`;
}

function weekdaySql(weekStart: WeekStart): string {
  return `(${dayPart('isodow')} + ${SINCE_WEEK_START[weekStart]}) % 7`;
}

function sinceDayStart(dayStartMinute: number): string {
  return dayStartMinute === 0
    ? 'event_minute'
    : `((event_minute + ${MINUTES_PER_DAY - dayStartMinute}) % ${MINUTES_PER_DAY})`;
}
