import { type Calendar, type CalendarFilter, type DateList } from '../core/calendar';
import { civilDate } from '../core/civilDate';
import { type TimeRange } from '../core/events';
import { type MinuteSpan } from '../core/minuteSpan';
import { touchedDays } from '../core/touchedDays';
import { zoneClock } from '../core/zoneClock';
import { dayPart } from './bucketSql';

/** Returns the conditions of a filter on `event_day` and `event_minute`; dates are written out for the range alone. */
export function keptSql(
  { weekdays, hours, dates, datesKept }: CalendarFilter,
  calendar: Calendar,
  range: TimeRange
): string[] {
  return [
    ...(weekdays.length === 0
      ? []
      : [`${dayPart('isodow')} IN (${weekdays.map((weekday) => weekday + 1).join(', ')})`]),
    ...(hours === null ? [] : [hoursSql(hours)]),
    ...(dates === null ? [] : datesSql(dates, datesKept, calendar, range)),
  ];
}

function hoursSql({ fromMinute, toMinute }: MinuteSpan): string {
  return `(event_minute >= ${fromMinute} ${fromMinute < toMinute ? 'AND' : 'OR'} event_minute < ${toMinute})`;
}

function datesSql(dates: DateList, kept: boolean, { zone, dayStartMinute }: Calendar, range: TimeRange): string[] {
  const { firstDay, lastDay } = touchedDays(range, zoneClock(zone), dayStartMinute);
  const spans: string[] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    if (dates.has(day)) {
      const first = day;
      while (day < lastDay && dates.has(day + 1)) {
        day++;
      }
      spans.push(
        first === day ? `event_day = ${dateSql(day)}` : `event_day BETWEEN ${dateSql(first)} AND ${dateSql(day)}`
      );
    }
  }
  if (spans.length === 0) {
    return kept ? ['FALSE'] : [];
  }
  return [`${kept ? '' : 'NOT '}(${spans.join(' OR ')})`];
}

function dateSql(day: number): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  const padded = (number: number, length: number) => String(number).padStart(length, '0');
  return `DATE '${padded(year, 4)}-${padded(month, 2)}-${padded(dayOfMonth, 2)}'`;
}
