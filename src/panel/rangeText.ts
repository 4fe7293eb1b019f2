import { type TimeRange } from '../core/events';
import { zoneClock } from '../core/zoneClock';
import { namedZone } from '../grafana/timeZone';

/** Returns the dates of a time range in a zone, in few words: `Feb 1 – 29, 2020`. Throws a RangeError for an unknown zone. */
export function rangeText({ fromMs, toMs }: TimeRange, zone: string, locale: string): string {
  const clock = zoneClock(namedZone(zone));
  const local = (timeMs: number) => timeMs + clock.segmentAt(timeMs).offsetMs;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).formatRange(local(fromMs), local(toMs));
}
