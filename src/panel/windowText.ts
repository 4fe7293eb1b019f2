import { clock, dayText } from '../core/bucketLabel';
import { type CellWindow } from '../core/cellWindows';
import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from '../core/duration';
import { localInstant } from '../core/localInstant';
import { zoneClock } from '../core/zoneClock';
import { t } from '../i18n/t';

/** How windows are dated. */
export interface WindowDating {
  readonly zone: string;
  /** Minute of the day at which a calendar day begins. */
  readonly dayStartMinute: number;
  readonly withYear: boolean;
  readonly locale: string;
}

/**
 * Returns a window by its date and time: `Tue, Mar 12 02:00–03:00`, with the offset on a day whose clock was changed; a
 * whole day by its date alone. The date is the one on which the window begins.
 */
export function windowText(window: CellWindow, dating: WindowDating): string {
  const { zone, withYear, locale } = dating;
  const { offsetMs: startOffsetMs } = zoneClock(zone).segmentAt(window.startMs);
  const { offsetMs: endOffsetMs } = zoneClock(zone).segmentAt(window.endMs - 1);
  const localStartMs = window.startMs + startOffsetMs;
  const localEndMs = window.endMs + endOffsetMs;
  const day = Math.floor(localStartMs / MS_PER_DAY);
  const date = dayText(day, withYear ? 'dateOfYear' : 'date', locale);
  const changed = changesClock(window.day, dating);
  if (!changed && localStartMs === day * MS_PER_DAY && localEndMs === (day + 1) * MS_PER_DAY) {
    return date;
  }
  const start = clock(minuteOfDay(localStartMs));
  const end = clock(minuteOfDay(localEndMs) || MINUTES_PER_DAY);
  if (!changed) {
    return `${date} ${start}–${end}`;
  }
  return startOffsetMs === endOffsetMs
    ? `${date} ${start}–${end} ${offsetText(startOffsetMs)}`
    : `${date} ${start} ${offsetText(startOffsetMs)} – ${end} ${offsetText(endOffsetMs)}`;
}

/** Returns how many events there are: `41 events`. */
export function eventsText(count: number, locale: string): string {
  const events = count.toLocaleString(locale);
  return t('window.events', '{{events}} events', { count, events, defaultValue_one: '{{events}} event' });
}

/** Returns a window as an ISO 8601 interval in UTC: `2024-03-12T02:00:00.000Z/2024-03-12T03:00:00.000Z`. */
export function windowInterval({ startMs, endMs }: Pick<CellWindow, 'startMs' | 'endMs'>): string {
  return [startMs, endMs].map((timeMs) => new Date(timeMs).toISOString()).join('/');
}

/** Returns true where the offset at the beginning of a calendar day is not that at its end. */
function changesClock(day: number, { zone, dayStartMinute }: WindowDating): boolean {
  const [startMs, endMs] = [day, day + 1].map((each) =>
    localInstant(each * MS_PER_DAY + dayStartMinute * MS_PER_MINUTE, zone)
  );
  const offsetAt = (timeMs: number) => zoneClock(zone).segmentAt(timeMs).offsetMs;
  return offsetAt(startMs) !== offsetAt(endMs - 1);
}

function minuteOfDay(localMs: number): number {
  const minute = Math.floor(localMs / MS_PER_MINUTE) % MINUTES_PER_DAY;
  return (minute + MINUTES_PER_DAY) % MINUTES_PER_DAY;
}

function offsetText(offsetMs: number): string {
  const minutes = Math.round(Math.abs(offsetMs) / MS_PER_MINUTE);
  return `UTC${offsetMs < 0 ? '-' : '+'}${clock(minutes)}`;
}
