import { calculationById } from '../../src/core/calculation';
import { makeCalendar, noFilter } from '../../src/core/calendar';
import { type CalendarFold, type CalendarSpec, foldCalendar } from '../../src/core/calendarFold';
import { collectSlots } from '../../src/core/collectSlots';
import { type NumberColumn, type TimeRange } from '../../src/core/events';
import { type Slots } from '../../src/core/slots';
import { slotMinutesFor } from '../../src/core/slotWidth';
import { MONTH, YEAR } from './benchEvents';

/** The grids of the bench: what is folded onto what. */
export const GRIDS = {
  'weekday × hour': { columns: 'hour', rows: 'weekday', range: MONTH },
  '31 × 1440': { columns: 'time:1', rows: 'dayOfMonth', range: MONTH },
  '365 × 1440': { columns: 'time:1', rows: 'date', range: YEAR },
} as const;

export type GridName = keyof typeof GRIDS;

/** What is chosen besides the grid. */
export interface BenchChoice {
  readonly calculation: string;
  readonly zone?: string;
  readonly weekStart?: 'monday' | 'sunday';
}

export const ZONE = 'America/New_York';

/** Returns how slots are laid onto a grid. Made anew for each fold, as the panel does on a change. */
export function specOf(grid: GridName, { calculation, zone = ZONE, weekStart = 'monday' }: BenchChoice): CalendarSpec {
  const { columns, rows, range } = GRIDS[grid];
  return {
    calendar: makeCalendar({ columns, rows, zone, weekStart, dayStartMinute: 0, filter: noFilter }, range),
    calculation: calculationById(calculation),
    range,
    businessHours: null,
  };
}

/** Returns the slots that a grid needs of events. */
export function slotsOf(timesMs: NumberColumn, values: NumberColumn | null, spec: CalendarSpec): Slots {
  const { range, calendar, calculation } = spec;
  return collectSlots([{ timesMs, values }], range, slotMinutesFor(range, calendar.stepMinutes), calculation.needs);
}

/** Returns the whole fold: calendar, slots, cells, both marginals, occurrences and what of the range is present. */
export function foldAll(
  grid: GridName,
  timesMs: NumberColumn,
  values: NumberColumn | null,
  calculation: string
): CalendarFold {
  const spec = specOf(grid, { calculation });
  return foldCalendar(slotsOf(timesMs, values, spec), spec);
}

/** Returns the range of a grid. */
export function rangeOf(grid: GridName): TimeRange {
  return GRIDS[grid].range;
}
