import { commonStepMinutes } from '../../src/core/calendarAxis';
import { type CalendarFold, type CalendarSpec, foldCalendar } from '../../src/core/calendarFold';
import { collectSlots } from '../../src/core/collectSlots';
import { type Events, type TimeRange } from '../../src/core/events';
import { slotMinutesFor } from '../../src/core/slotWidth';

/** Returns the fold of the events of a range. */
export function foldInRange(events: Events, range: TimeRange, spec: CalendarSpec): CalendarFold {
  const slotMinutes = slotMinutesFor(range, commonStepMinutes(spec.columns, spec.rows));
  return foldCalendar(collectSlots(events, range, slotMinutes, spec.calculation.needs), spec);
}

/**
 * Returns the range asked for, ends inclusive; null stands for the earliest or the latest time of the events. An empty
 * range (∞ to −∞) where there is none.
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
  return { fromMs: asked.fromMs ?? fromMs, toMs: asked.toMs ?? toMs };
}
