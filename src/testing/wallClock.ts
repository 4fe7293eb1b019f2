/**
 * The slow, obvious reading of local time that tests compare with: one `formatToParts` an instant, nothing kept, none
 * of our own code.
 */

/** What the clocks of a zone show. `weekday` 0 = Monday. */
export interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/**
 * Returns what the clocks of a zone show at an instant; years count on from 1 (Christian era) only. A zone is an IANA
 * name or a fixed offset in full, `UTC+05:30`.
 */
export function wallClock(timeMs: number, zone: string): WallClock {
  const fixed = /^UTC([+-])(\d\d):(\d\d)$/.exec(zone);
  if (fixed !== null) {
    const aheadMs = (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
    return wallClock(fixed[1] === '+' ? timeMs + aheadMs : timeMs - aheadMs, 'UTC');
  }
  const parts = formatOf(zone).formatToParts(timeMs);
  const text = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return {
    year: Number(text('year')),
    month: Number(text('month')),
    day: Number(text('day')),
    hour: Number(text('hour')),
    minute: Number(text('minute')),
    second: Number(text('second')),
    weekday: WEEKDAYS.indexOf(text('weekday')),
  };
}

/** Returns how far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function wallClockOffsetMs(timeMs: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(timeMs, zone);
  const shownMs = new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
  return shownMs - Math.floor(timeMs / 1000) * 1000;
}
