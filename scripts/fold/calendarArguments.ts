import { type CalendarChoice, type CalendarFilter } from '../../src/core/calendar';
import { calendarAxis, plainSettings, type WeekStart } from '../../src/core/calendarAxis';
import { parseDates } from '../../src/core/dateList';
import { parseHours } from '../../src/core/minuteSpan';
import { zoneClock } from '../../src/core/zoneClock';
import { weekdayOfName } from '../../src/grafana/weekdayColumn';
import { accept, InputError } from './inputError';

/** The flags that choose a calendar, as they are written. */
export interface CalendarFlags {
  readonly columns?: string;
  readonly rows?: string;
  readonly zone?: string;
  readonly 'week-start'?: string;
  readonly 'day-start'?: string;
  readonly weekdays?: string;
  readonly hours?: string;
  readonly 'leave-out'?: string;
  readonly only?: string;
}

const WEEK_STARTS: readonly WeekStart[] = ['monday', 'sunday', 'saturday'];

/** Returns the calendar that is asked for, weekday × hour in UTC where nothing is; throws an InputError for what is wrong. */
export function readCalendar(flags: CalendarFlags): CalendarChoice {
  const weekStart = readWeekStart(flags['week-start'] ?? 'monday');
  return {
    columns: readAxis(flags.columns ?? 'hour', weekStart),
    rows: readAxis(flags.rows ?? 'weekday', weekStart),
    zone: checkZone(flags.zone ?? 'UTC'),
    weekStart,
    dayStartMinute: readDayStart(flags['day-start'] ?? '0'),
    filter: readFilter(flags),
  };
}

/** Returns the zone; throws an InputError for an unknown one. */
export function checkZone(zone: string): string {
  try {
    zoneClock(zone);
    return zone;
  } catch {
    throw new InputError(`Unknown zone "${zone}". Give an IANA name such as Europe/Paris, UTC, or UTC+05:30.`);
  }
}

function readWeekStart(text: string): WeekStart {
  const weekStart = WEEK_STARTS.find((known) => known === text);
  if (weekStart === undefined) {
    throw new InputError(`Unknown week start "${text}". Known: ${WEEK_STARTS.join(', ')}.`);
  }
  return weekStart;
}

function readAxis(id: string, weekStart: WeekStart): string {
  return accept(() => calendarAxis(id, plainSettings(weekStart))).id;
}

function readDayStart(text: string): number {
  const [, hour, minute = '0'] = /^(\d{1,2})(?::([0-5]\d))?$/.exec(text) ?? [];
  if (hour === undefined || Number(hour) > 23) {
    throw new InputError(`--day-start needs an hour from 0 to 23, or a time such as 05:30, not "${text}".`);
  }
  return Number(hour) * 60 + Number(minute);
}

function readFilter(flags: CalendarFlags): CalendarFilter {
  const { weekdays, hours = '', only, 'leave-out': leaveOut } = flags;
  if (only !== undefined && leaveOut !== undefined) {
    throw new InputError('--only and --leave-out exclude each other; give one of them.');
  }
  const dates = only ?? leaveOut;
  return {
    weekdays: weekdays === undefined ? [] : readWeekdays(weekdays),
    hours: accept(() => parseHours(hours)),
    dates: dates === undefined ? null : accept(() => parseDates(dates)),
    datesKept: only !== undefined,
  };
}

function readWeekdays(text: string): number[] {
  return text.split(',').map((name) => {
    const weekday = weekdayOfName(name.trim());
    if (Number.isNaN(weekday)) {
      throw new InputError(`--weekdays needs names such as mon,tue, not "${text}".`);
    }
    return weekday;
  });
}
