import { dateTimeFormat, getLocaleData } from '@grafana/data';
import { type WeekStart } from '../core/calendarAxis';
import { zoneClock } from '../core/zoneClock';

/** Returns the name of a Grafana zone, IANA or a fixed offset: the panel's choice, or the dashboard's without one. */
export function resolveZone(choice: string, dashboardZone: string): string {
  return namedZone(choice === '' ? dashboardZone || 'browser' : choice);
}

/** Returns the name of a zone as pickers and dashboards write it; `''`, offsets and unknown names stay as they are. */
export function namedZone(zone: string): string {
  switch (zone.toLowerCase()) {
    case 'browser':
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    case 'utc':
      return 'UTC';
    default:
      return zone;
  }
}

/** Zones of fixed offsets by their old names, whose sign is the other way round. */
const ETC_OFFSET = /^Etc\/GMT([+-])(\d{1,2})$/;

/** Returns a short name for the place of a zone: `UTC`, `New York`, `UTC+05:30`. */
export function zoneName(zone: string): string {
  const [, sign, hours] = ETC_OFFSET.exec(zone) ?? [];
  if (hours !== undefined) {
    return `UTC${sign === '+' ? '-' : '+'}${hours.padStart(2, '0')}:00`;
  }
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/**
 * Returns the date and time of an instant (epoch milliseconds) in a named zone or fixed offset, in the format that
 * Grafana is set to. The offset is that of the fold, so that both agree. Throws a RangeError for an unknown zone.
 */
export function dateText(timeMs: number, zone: string): string {
  return dateTimeFormat(timeMs + zoneClock(namedZone(zone)).segmentAt(timeMs).offsetMs, { timeZone: 'utc' });
}

/** Returns the chosen first day of the week, else the one that Grafana uses (the dashboard's or the user's). */
export function resolveWeekStart(choice: '' | WeekStart): WeekStart {
  if (choice !== '') {
    return choice;
  }
  const weekStarts: Record<number, WeekStart> = { 0: 'sunday', 6: 'saturday' };
  return weekStarts[getLocaleData().firstDayOfWeek()] ?? 'monday';
}

/** What browsers know of the weeks of a language's region: `weekend` in weekdays from 1 (Monday) to 7. */
interface WeekInfo {
  readonly weekend: readonly number[];
}

/** Saturday and Sunday. */
const USUAL_WEEKEND: readonly number[] = [5, 6];

/** Returns the weekdays (0 = Monday) of the weekend in the region of a language; Saturday, Sunday where unknown. */
export function weekendDays(language: string): readonly number[] {
  try {
    const locale: Intl.Locale & { getWeekInfo?: () => WeekInfo; readonly weekInfo?: WeekInfo } = new Intl.Locale(
      language
    );
    const info = locale.getWeekInfo?.() ?? locale.weekInfo;
    return info === undefined ? USUAL_WEEKEND : info.weekend.map((weekday) => weekday - 1);
  } catch {
    return USUAL_WEEKEND;
  }
}
