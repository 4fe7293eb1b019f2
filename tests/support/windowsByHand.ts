import { type LocalFields, localClock, type TimedValue } from './countByHand';

/** Both ends belong to it, as to Grafana's ranges. */
export interface RangeByHand {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A dated stretch of time, with the rows that fell into it. */
export interface WindowByHand<T> {
  readonly startMs: number;
  /** Exclusive. */
  readonly endMs: number;
  readonly events: readonly T[];
}

const MINUTE_MS = 60_000;

/**
 * Returns the stretches of time in a range whose local time is kept, in order, each within one calendar day: every
 * minute of the range is asked for what `Intl` says of it. The range must begin at a full minute.
 */
export function windowsByHand<T extends TimedValue>(
  events: readonly T[],
  { fromMs, toMs }: RangeByHand,
  zone: string,
  keeps: (local: LocalFields) => boolean,
  dayStartMinute = 0
): Array<WindowByHand<T>> {
  const clock = localClock(zone, dayStartMinute);
  const windows: Array<{ startMs: number; endMs: number; day: number }> = [];
  for (let timeMs = fromMs; timeMs <= toMs; timeMs += MINUTE_MS) {
    const local = clock(timeMs);
    if (keeps(local)) {
      const endMs = Math.min(timeMs + MINUTE_MS, toMs + 1);
      const last = windows.at(-1);
      if (last?.endMs === timeMs && last.day === local.day) {
        last.endMs = endMs;
      } else {
        windows.push({ startMs: timeMs, endMs, day: local.day });
      }
    }
  }
  return windows.map(({ startMs, endMs }) => ({
    startMs,
    endMs,
    events: events.filter(({ timeMs }) => timeMs >= startMs && timeMs < endMs),
  }));
}

/** Keeps one hour of one weekday; 0 is Monday. */
export function weekdayHour(weekday: number, hour: number): (local: LocalFields) => boolean {
  return (local) => local.weekday === weekday && local.hour === hour;
}

/** Keeps a block of whole hours and weekdays; both ends belong to it, 0 is Monday. */
export function weekdaysHours(
  weekdays: readonly [first: number, last: number],
  hours: readonly [first: number, last: number]
): (local: LocalFields) => boolean {
  return ({ weekday, hour }) =>
    weekday >= weekdays[0] && weekday <= weekdays[1] && hour >= hours[0] && hour <= hours[1];
}

/** Returns how a window is named within one year: `Wed, Feb 12 23:00–24:00`. */
export function windowName({ startMs, endMs }: Pick<WindowByHand<unknown>, 'startMs' | 'endMs'>, zone: string): string {
  const date = new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', month: 'short', day: 'numeric' });
  const clock = localClock(zone);
  const written = (hour: number, minute: number) => [hour, minute].map((n) => String(n).padStart(2, '0')).join(':');
  const start = clock(startMs);
  const lastMinute = clock(endMs - 1);
  const endMinute = lastMinute.hour * 60 + lastMinute.minute + 1;
  return `${date.format(startMs)} ${written(start.hour, start.minute)}–${written(Math.floor(endMinute / 60), endMinute % 60)}`;
}
