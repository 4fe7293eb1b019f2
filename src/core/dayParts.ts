import { type Calendar } from './calendar';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { offsetStretches } from './offsetStretches';

/**
 * Takes a part of a calendar day (1970-01-01 = 0). `fromMs` inclusive and `endMs` exclusive are what the clock shows,
 * in milliseconds since the day's start: 0 … 24 h, also where the clocks were changed on that day.
 */
export type VisitDayPart = (day: number, fromMs: number, endMs: number) => void;

/** Visits the days of a piece of local time (`localFromMs` inclusive, `localEndMs` exclusive), whole or in part. */
export function visitLocalDays(
  localFromMs: number,
  localEndMs: number,
  dayStartMinute: number,
  visit: VisitDayPart
): void {
  const dayStartMs = dayStartMinute * MS_PER_MINUTE;
  let partMs = localFromMs - dayStartMs;
  const endMs = localEndMs - dayStartMs;
  while (partMs < endMs) {
    const day = Math.floor(partMs / MS_PER_DAY);
    const partEndMs = Math.min((day + 1) * MS_PER_DAY, endMs);
    visit(day, partMs - day * MS_PER_DAY, partEndMs - day * MS_PER_DAY);
    partMs = partEndMs;
  }
}

/**
 * Visits the calendar days of `fromMs ≤ t < endMs` in the order of time. A day comes in several parts where the clocks
 * were changed, and parts of it come twice where they went back.
 */
export function visitDays(
  fromMs: number,
  endMs: number,
  { zone, dayStartMinute }: Calendar,
  visit: VisitDayPart
): void {
  for (const stretch of offsetStretches(zone, fromMs, endMs)) {
    visitLocalDays(stretch.startMs + stretch.offsetMs, stretch.endMs + stretch.offsetMs, dayStartMinute, visit);
  }
}
