import { civilDate, type CivilDate } from './civilDate';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { zoneClock } from './zoneClock';

/**
 * Returns an instant (epoch milliseconds) as ISO 8601 on the clock of a zone, with its offset: `2024-03-12T02:00:00+01:00`.
 * Milliseconds are written where there are any, and so are the seconds of offsets before 1972. Throws a RangeError for an
 * unknown zone.
 */
export function zonedTime(timeMs: number, zone: string): string {
  const { offsetMs } = zoneClock(zone).segmentAt(timeMs);
  const localMs = timeMs + offsetMs;
  const day = Math.floor(localMs / MS_PER_DAY);
  return `${isoDate(day)}T${clockText(localMs - day * MS_PER_DAY)}${offsetText(offsetMs)}`;
}

/** Returns a day, counted from 1970-01-01, as `2024-03-12`. */
export function isoDate(day: number): string {
  const date: CivilDate = civilDate(day);
  return `${yearText(date.year)}-${padded(date.month)}-${padded(date.day)}`;
}

/** ISO 8601 wants a sign and six figures on years that have not four. */
function yearText(year: number): string {
  return year >= 0 && year <= 9999
    ? String(year).padStart(4, '0')
    : `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`;
}

function clockText(msOfDay: number): string {
  const seconds = Math.floor(msOfDay / 1000);
  const ms = Math.floor(msOfDay - seconds * 1000);
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(padded).join(':');
  return ms === 0 ? clock : `${clock}.${String(ms).padStart(3, '0')}`;
}

function offsetText(offsetMs: number): string {
  const seconds = Math.abs(Math.round(offsetMs / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const shown = offsetMs % MS_PER_MINUTE === 0 ? parts : [...parts, seconds % 60];
  return `${offsetMs < 0 ? '-' : '+'}${shown.map(padded).join(':')}`;
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
