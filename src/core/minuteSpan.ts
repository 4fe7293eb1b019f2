import { MINUTES_PER_DAY } from './duration';

/** Part of the day: `fromMinute` inclusive, `toMinute` exclusive (0 … 1440); over midnight where from >= to. */
export interface MinuteSpan {
  readonly fromMinute: number;
  readonly toMinute: number;
}

const CLOCK_TIME = String.raw`(\d{1,2})(?::?([0-5]\d))?`;
const HOURS = new RegExp(String.raw`^${CLOCK_TIME}\s*(?:-|–|—|−|\.\.|to)\s*${CLOCK_TIME}$`, 'i');

/** Returns whether a minute of the day (0 … 1439) is in the part. Where from = to, every minute is. */
export function holdsMinute({ fromMinute, toMinute }: MinuteSpan, minuteOfDay: number): boolean {
  return fromMinute < toMinute
    ? minuteOfDay >= fromMinute && minuteOfDay < toMinute
    : minuteOfDay >= fromMinute || minuteOfDay < toMinute;
}

/**
 * Returns the part of the day that a text such as `06:00–20:00`, `6-20` or `22:00-06:00` names; null for the whole day
 * and for an empty text. An end at midnight is minute 1440. Throws a RangeError with advice for any other text.
 */
export function parseHours(text: string): MinuteSpan | null {
  if (text.trim() === '') {
    return null;
  }
  const [, fromHour, fromPart = '0', toHour, toPart = '0'] = HOURS.exec(text.trim()) ?? [];
  const fromMinute = Number(fromHour) * 60 + Number(fromPart);
  const toMinute = Number(toHour) * 60 + Number(toPart);
  if (!(fromMinute <= MINUTES_PER_DAY && toMinute <= MINUTES_PER_DAY)) {
    throw new RangeError(
      `Cannot read the hours "${text}". Write when they begin and end: 06:00–20:00, or 22:00–06:00 over midnight.`
    );
  }
  const span = { fromMinute: fromMinute % MINUTES_PER_DAY, toMinute: toMinute === 0 ? MINUTES_PER_DAY : toMinute };
  return span.fromMinute === span.toMinute % MINUTES_PER_DAY ? null : span;
}
