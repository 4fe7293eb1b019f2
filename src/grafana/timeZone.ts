import { getLocaleData } from '@grafana/data';
import { type WeekStart } from '../core/calendarAxis';

/** Returns the IANA name of a Grafana zone: the panel's choice, or the dashboard's where the panel has none. */
export function resolveZone(choice: string, dashboardZone: string): string {
  return namedZone(choice === '' ? dashboardZone || 'browser' : choice);
}

/** Returns the IANA name of a zone as Grafana's zone picker writes it; `''` stays. */
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

/** Returns a short name for the place of a zone: `UTC`, `New York`. */
export function zoneName(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

/** Returns the chosen first day of the week, else the one that Grafana uses (the dashboard's or the user's). */
export function resolveWeekStart(choice: '' | WeekStart): WeekStart {
  if (choice !== '') {
    return choice;
  }
  const weekStarts: Record<number, WeekStart> = { 0: 'sunday', 6: 'saturday' };
  return weekStarts[getLocaleData().firstDayOfWeek()] ?? 'monday';
}
