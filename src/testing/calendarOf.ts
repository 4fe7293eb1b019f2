import { makeCalendar, type Calendar } from '../core/calendar';
import { type TimeRange } from '../core/events';
import { type NaiveCalendar } from './naiveOccurrences';

/** Returns our calendar of what the oracle reads; weeks begin on Monday. */
export function calendarOf(naive: NaiveCalendar, range: TimeRange): Calendar {
  const { columns, rows, zone, dayStartMinute = 0, weekdays = [], hours = null } = naive;
  const filter = { weekdays, hours, dates: null, datesKept: false };
  return makeCalendar({ columns, rows, zone, weekStart: 'monday', dayStartMinute, filter }, range);
}

/** Returns the name that the oracle gives a cell: the starts of its column and row. */
export function cellName({ columns, rows }: Calendar, cell: number): string {
  const column = cell % columns.bucketCount;
  return `${columns.startOf(column)} ${rows.startOf((cell - column) / columns.bucketCount)}`;
}

/** Returns the cell that has a name. Throws an Error where none has. */
export function cellNamed(calendar: Calendar, name: string): number {
  for (let cell = 0; cell < calendar.columns.bucketCount * calendar.rows.bucketCount; cell++) {
    if (cellName(calendar, cell) === name) {
      return cell;
    }
  }
  throw new Error(`No cell ${name}`);
}
