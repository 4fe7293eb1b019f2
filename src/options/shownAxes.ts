import { type CalendarAxisKind } from '../core/calendarAxis';
import { axisIds, type CalendarOptions } from './options';

/** The kinds of axis that read the time of day alone. */
const TIME_KINDS: readonly string[] = ['hour', 'time', 'quarterHour', 'minuteOfHour'] satisfies CalendarAxisKind[];

/** Returns true when the columns or the rows are of one of these kinds. */
export function showsAxis(options: CalendarOptions, ...kinds: readonly CalendarAxisKind[]): boolean {
  return shownKinds(options).some((shown) => kinds.some((kind) => kind === shown));
}

/** Returns true when something depends on where a day begins: an axis, the filter or the count of days. */
export function readsDays(options: CalendarOptions): boolean {
  const { weekdays, dates, datesQuery } = options.filter;
  return (
    shownKinds(options).some((shown) => !TIME_KINDS.includes(shown)) ||
    options.calculation === 'distinctDays' ||
    weekdays.length > 0 ||
    dates !== '' ||
    datesQuery !== ''
  );
}

function shownKinds(options: CalendarOptions): readonly string[] {
  const { columns, rows } = axisIds(options);
  return [columns, rows].map((id) => id.split(':')[0]);
}
