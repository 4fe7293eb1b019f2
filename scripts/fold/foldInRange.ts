import { type Calculation } from '../../src/core/calculation';
import { type CalendarChoice, makeCalendar } from '../../src/core/calendar';
import { type CalendarFold, foldCalendar } from '../../src/core/calendarFold';
import { collectSlots } from '../../src/core/collectSlots';
import { type Events, type TimeRange } from '../../src/core/events';
import { slotMinutesFor } from '../../src/core/slotWidth';
import { accept } from './inputError';

/** Returns the fold of the events of a range; throws an InputError where the range is too long for the axes. */
export function foldInRange(
  events: Events,
  range: TimeRange,
  choice: CalendarChoice,
  calculation: Calculation
): CalendarFold {
  const calendar = accept(() => makeCalendar(choice, range));
  const slots = collectSlots(events, range, slotMinutesFor(range, calendar.stepMinutes), calculation.needs);
  return foldCalendar(slots, { calendar, calculation, range, businessHours: null });
}

/**
 * Returns the range asked for, ends inclusive; null stands for the earliest or the latest time of the events. Where
 * these have no time, a range that holds none.
 */
export function rangeOf(
  events: Events,
  asked: { readonly fromMs: number | null; readonly toMs: number | null }
): TimeRange {
  let fromMs = Infinity;
  let toMs = -Infinity;
  for (const { timesMs } of events) {
    for (let i = 0; i < timesMs.length; i++) {
      const timeMs = timesMs[i];
      if (typeof timeMs === 'number' && Number.isFinite(timeMs)) {
        fromMs = timeMs < fromMs ? timeMs : fromMs;
        toMs = timeMs > toMs ? timeMs : toMs;
      }
    }
  }
  return fromMs > toMs ? { fromMs: 0, toMs: -1 } : { fromMs: asked.fromMs ?? fromMs, toMs: asked.toMs ?? toMs };
}
