import { calculationById } from '../core/calculation';
import { calendarAxis, commonStepMinutes, type WeekStart } from '../core/calendarAxis';
import { foldCalendar, type CalendarFold } from '../core/calendarFold';
import { collectSlots } from '../core/collectSlots';
import { type Events, type TimeRange } from '../core/events';
import { type Slots } from '../core/slots';
import { slotMinutesFor } from '../core/slotWidth';

/** How to fold; what is left out is weekday × hour, weeks from Monday, UTC, count. */
export interface FoldChoice {
  readonly columns?: string;
  readonly rows?: string;
  readonly weekStart?: WeekStart;
  readonly zone?: string;
  readonly calculation?: string;
}

/** Returns the fold of events by both stages, with the slots between them. */
export function foldEvents(
  events: Events,
  range: TimeRange,
  { columns = 'hour', rows = 'weekday', weekStart = 'monday', zone = 'UTC', calculation = 'count' }: FoldChoice = {}
): CalendarFold & { readonly slots: Slots } {
  const spec = {
    columns: calendarAxis(columns, weekStart),
    rows: calendarAxis(rows, weekStart),
    zone,
    calculation: calculationById(calculation),
  };
  const slotMinutes = slotMinutesFor(range, commonStepMinutes(spec.columns, spec.rows));
  const slots = collectSlots(events, range, slotMinutes, spec.calculation.needs);
  return { ...foldCalendar(slots, spec), slots };
}

/** Returns a range from ISO texts, both ends inclusive. */
export function rangeOf(from: string, to: string): TimeRange {
  return { fromMs: new Date(from).getTime(), toMs: new Date(to).getTime() };
}
