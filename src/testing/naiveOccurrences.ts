import { type CalendarChoice } from '../core/calendar';
import { type TimeRange } from '../core/events';
import { wallClock, type WallClock } from './wallClock';

const DAY_MS = 86_400_000;

/** What the oracle reads of a calendar: dates are neither kept nor left out, weeks have no part in it. */
export interface NaiveCalendar {
  readonly columns: string;
  readonly rows: string;
  readonly zone: string;
  readonly dayStartMinute?: number;
  /** 0 = Monday; empty keeps all. */
  readonly weekdays?: readonly number[];
  readonly hours?: CalendarChoice['filter']['hours'];
}

/** What the clocks of a zone show from `timeMs` on, for `lengthMs`. */
export interface NaivePiece {
  readonly timeMs: number;
  readonly lengthMs: number;
  readonly local: WallClock;
}

/** Returns every minute of the range, or every `stepMs` where the zone has seconds in its offset. Ends inclusive. */
export function walkRange({ fromMs, toMs }: TimeRange, zone: string, stepMs = 60_000): NaivePiece[] {
  const pieces: NaivePiece[] = [];
  for (let timeMs = fromMs; timeMs <= toMs;) {
    const endMs = Math.min((Math.floor(timeMs / stepMs) + 1) * stepMs, toMs + 1);
    pieces.push({ timeMs, lengthMs: endMs - timeMs, local: wallClock(timeMs, zone) });
    timeMs = endMs;
  }
  return pieces;
}

/** Returns the minute of the day that the clocks show. */
export function minuteOfDay(local: WallClock): number {
  return local.hour * 60 + local.minute;
}

/** Returns the calendar day (1970-01-01 = 0) where days begin at a minute of the day. */
export function calendarDay(local: WallClock, dayStartMinute = 0): number {
  const date = Date.UTC(local.year, local.month - 1, local.day) / DAY_MS;
  return minuteOfDay(local) < dayStartMinute ? date - 1 : date;
}

/** Returns what `startOf` of an axis says of the bucket: the hour in minutes, 0 = Monday, the day of the month … */
export function naiveStart(axis: string, day: number, minute: number, dayStartMinute = 0): number {
  const date = new Date(day * DAY_MS);
  switch (axis) {
    case 'hour':
      return timeStart(60, minute, dayStartMinute);
    case 'quarterHour':
      return (minute % 60) - (minute % 15);
    case 'minuteOfHour':
      return minute % 60;
    case 'weekday':
      return (date.getUTCDay() + 6) % 7;
    case 'dayOfMonth':
      return date.getUTCDate();
    case 'date':
      return day;
    case 'weekOfMonth':
      return Math.ceil(date.getUTCDate() / 7);
    case 'dayOfYear':
      return (day * DAY_MS - Date.UTC(date.getUTCFullYear(), 0, 1)) / DAY_MS + 1;
    case 'month':
      return date.getUTCMonth() + 1;
    case 'year':
      return date.getUTCFullYear();
    default:
      return timeStart(Number(axis.slice('time:'.length)), minute, dayStartMinute);
  }
}

function timeStart(bucketMinutes: number, minute: number, dayStartMinute: number): number {
  const sinceStart = (minute - dayStartMinute + 1440) % 1440;
  return (minute - (sinceStart % bucketMinutes) + 1440) % 1440;
}

/** Returns the cell on which the clocks are, as `column row` in the words of `naiveStart`; null where it is left out. */
export function naiveCell(calendar: NaiveCalendar, local: WallClock): string | null {
  const { columns, rows, dayStartMinute, weekdays = [], hours = null } = calendar;
  const minute = minuteOfDay(local);
  const day = calendarDay(local, dayStartMinute);
  const weekday = naiveStart('weekday', day, minute);
  if (weekdays.length > 0 && !weekdays.includes(weekday)) {
    return null;
  }
  if (hours !== null) {
    const { fromMinute, toMinute } = hours;
    const inside =
      fromMinute < toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute;
    if (!inside) {
      return null;
    }
  }
  return [columns, rows].map((axis) => naiveStart(axis, day, minute, dayStartMinute)).join(' ');
}

/** Returns for how many milliseconds of the pieces the clocks were on each cell; cells without any are left out. */
export function naiveTimes(pieces: readonly NaivePiece[], calendar: NaiveCalendar): Map<string, number> {
  const times = new Map<string, number>();
  for (const { local, lengthMs } of pieces) {
    const cell = naiveCell(calendar, local);
    if (cell !== null) {
      times.set(cell, (times.get(cell) ?? 0) + lengthMs);
    }
  }
  return times;
}
