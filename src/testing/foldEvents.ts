import { businessStepMinutes, type BusinessHours } from '../core/businessHours';
import { calculationById } from '../core/calculation';
import { type CalendarFilter, makeCalendar, noFilter } from '../core/calendar';
import { type WeekStart } from '../core/calendarAxis';
import { foldCalendar, type CalendarFold } from '../core/calendarFold';
import { collectSlots } from '../core/collectSlots';
import { commonDivisor } from '../core/commonDivisor';
import { type Events, type TimeRange } from '../core/events';
import { type Slots } from '../core/slots';
import { slotMinutesFor } from '../core/slotWidth';

/** How to fold; what is left out is weekday × hour, weeks from Monday, days from midnight, UTC, count, all kept. */
export interface FoldChoice {
  readonly columns?: string;
  readonly rows?: string;
  readonly weekStart?: WeekStart;
  readonly zone?: string;
  readonly calculation?: string;
  readonly percentile?: number;
  readonly dayStartMinute?: number;
  readonly filter?: Partial<CalendarFilter>;
  readonly businessHours?: BusinessHours | null;
}

/** Returns the fold of events by both stages, with the slots between them. */
export function foldEvents(
  events: Events,
  range: TimeRange,
  choice: FoldChoice = {}
): CalendarFold & { readonly slots: Slots } {
  const { columns = 'hour', rows = 'weekday', weekStart = 'monday', zone = 'UTC', dayStartMinute = 0 } = choice;
  const { businessHours = null } = choice;
  const filter = { ...noFilter, ...choice.filter };
  const calendar = makeCalendar({ columns, rows, weekStart, zone, dayStartMinute, filter }, range);
  const calculation = calculationById(choice.calculation ?? 'count', choice.percentile);
  const stepMinutes =
    businessHours === null
      ? calendar.stepMinutes
      : commonDivisor(calendar.stepMinutes, businessStepMinutes(businessHours));
  const slots = collectSlots(events, range, slotMinutesFor(range, stepMinutes), calculation.needs);
  return { ...foldCalendar(slots, { calendar, calculation, range, businessHours }), slots };
}

/** Returns a range from ISO texts, both ends inclusive. */
export function rangeOf(from: string, to: string): TimeRange {
  return { fromMs: new Date(from).getTime(), toMs: new Date(to).getTime() };
}
