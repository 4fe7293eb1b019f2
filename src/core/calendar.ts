import { calendarAxis, type CalendarAxis, type WeekStart } from './calendarAxis';
import { weekdayOf } from './civilDate';
import { commonDivisor } from './commonDivisor';
import { MINUTES_PER_DAY } from './duration';
import { type TimeRange } from './events';
import { fixedOffsetMinutes } from './fixedOffset';
import { holdsMinute, type MinuteSpan } from './minuteSpan';
import { touchedDays } from './touchedDays';
import { zoneClock } from './zoneClock';

/** A set of calendar days, counted from 1970-01-01 (day 0). */
export interface DateList {
  has(day: number): boolean;
}

/** What of the calendar is kept. */
export interface CalendarFilter {
  /** 0 = Monday; empty keeps all. */
  readonly weekdays: readonly number[];
  /** null keeps the whole day. */
  readonly hours: MinuteSpan | null;
  /** null keeps all dates. */
  readonly dates: DateList | null;
  /** true: only `dates` are kept; false: all but these. */
  readonly datesKept: boolean;
}

/** Keeps everything. */
export const noFilter: CalendarFilter = { weekdays: [], hours: null, dates: null, datesKept: false };

/** What is chosen of a calendar. */
export interface CalendarChoice {
  /** Ids of axes: `weekday`, `time:15`; see `calendarAxis`. */
  readonly columns: string;
  readonly rows: string;
  /** An IANA name or a fixed offset such as `UTC+05:30`. */
  readonly zone: string;
  readonly weekStart: WeekStart;
  /** Minute of the day (0 … 1439) at which a calendar day begins; what is before it belongs to the day before. */
  readonly dayStartMinute: number;
  readonly filter: CalendarFilter;
}

/** Two axes in a zone: says where on the grid a moment lies. */
export interface Calendar {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  readonly zone: string;
  /** Where kept hours would be cut by the chosen start of the day, their beginning. */
  readonly dayStartMinute: number;
  /** Divides every edge of both axes, the start of the day, the ends of the kept hours and a fixed offset. */
  readonly stepMinutes: number;
  /** True where the filter leaves nothing out. */
  readonly keepsAll: boolean;
  /** Tells whether the filter keeps a calendar day, counted from 1970-01-01. */
  readonly keepsDay: (day: number) => boolean;
  /** Tells whether the filter keeps a minute of the day, 0 … 1439. */
  readonly keepsMinute: (minuteOfDay: number) => boolean;
}

/** Larger grids are not drawn: every cell takes part in each fold, and a screen has fewer pixels. */
const MOST_CELLS = 4_000_000;

/**
 * Returns the calendar for a time range. Of a range that holds no time, the axes have at least one bucket.
 * Throws a RangeError for an unknown zone or axis, a day that begins at no minute, and a grid that is too large.
 */
export function makeCalendar(choice: CalendarChoice, range: TimeRange): Calendar {
  const { zone, weekStart, filter } = choice;
  const { hours, weekdays } = filter;
  const dayStartMinute = dayStartOf(choice.dayStartMinute, hours);
  const days = touchedDays(range, zoneClock(zone), dayStartMinute);
  const settings = { weekStart, dayStartMinute, ...days, weekdays, hours };
  const columns = calendarAxis(choice.columns, settings);
  const rows = calendarAxis(choice.rows, settings);
  if (columns.bucketCount * rows.bucketCount > MOST_CELLS) {
    const [width, height] = [columns, rows].map(({ bucketCount }) => new Intl.NumberFormat('en').format(bucketCount));
    throw new RangeError(
      `A grid of ${width} columns and ${height} rows is too large. Pick a shorter time range, or an axis of fewer buckets.`
    );
  }
  const edges = [dayStartMinute, hours?.fromMinute ?? 0, hours?.toMinute ?? 0, fixedOffsetMinutes(zone) ?? 0];
  return {
    columns,
    rows,
    zone,
    dayStartMinute,
    stepMinutes: edges.reduce(commonDivisor, commonDivisor(columns.stepMinutes, rows.stepMinutes)),
    keepsAll: weekdays.length === 0 && hours === null && filter.dates === null,
    keepsDay: dayRule(filter),
    keepsMinute: hours === null ? () => true : (minuteOfDay) => holdsMinute(hours, minuteOfDay),
  };
}

function dayStartOf(chosenMinute: number, hours: MinuteSpan | null): number {
  if (!(Number.isInteger(chosenMinute) && chosenMinute >= 0 && chosenMinute < MINUTES_PER_DAY)) {
    throw new RangeError(`A day cannot begin at minute ${chosenMinute}. Pick one from 0 to ${MINUTES_PER_DAY - 1}.`);
  }
  return hours !== null && holdsMinute(hours, chosenMinute) ? hours.fromMinute : chosenMinute;
}

function dayRule({ weekdays, dates, datesKept }: CalendarFilter): (day: number) => boolean {
  const keepsDate = (day: number) => dates === null || dates.has(day) === datesKept;
  return weekdays.length === 0 ? keepsDate : (day) => weekdays.includes(weekdayOf(day)) && keepsDate(day);
}
