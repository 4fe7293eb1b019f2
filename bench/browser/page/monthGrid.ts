import { calculationById } from '../../../src/core/calculation';
import { makeCalendar, noFilter } from '../../../src/core/calendar';
import { type CalendarFold, type CalendarSpec, foldCalendar } from '../../../src/core/calendarFold';
import { collectSlots } from '../../../src/core/collectSlots';
import { type NumberColumn, type TimeRange } from '../../../src/core/events';
import { slotMinutesFor } from '../../../src/core/slotWidth';
import { seededRandom } from '../../../src/testing/random';

/** The grids that are measured, rows × columns. */
export type GridName = '7×24' | '31×1440' | '365×1440';

const ZONE = 'America/New_York';
const MARCH: TimeRange = { fromMs: Date.UTC(2024, 2, 1, 5), toMs: Date.UTC(2024, 3, 1, 4) - 1 };
const YEAR: TimeRange = { fromMs: Date.UTC(2023, 0, 1, 5), toMs: Date.UTC(2024, 0, 1, 5) - 1 };

const AXES = {
  '7×24': { columns: 'hour', rows: 'weekday', range: MARCH },
  '31×1440': { columns: 'time:1', rows: 'dayOfMonth', range: MARCH },
  '365×1440': { columns: 'time:1', rows: 'date', range: YEAR },
} as const;

/** Returns how a grid counts events in a zone with a clock change in its range. */
export function specOf(grid: GridName): CalendarSpec {
  const { columns, rows, range } = AXES[grid];
  const choice = { columns, rows, zone: ZONE, weekStart: 'monday', dayStartMinute: 0, filter: noFilter } as const;
  return {
    calendar: makeCalendar(choice, range),
    calculation: calculationById('count'),
    range,
    businessHours: null,
  };
}

/** Returns times in the range of a grid, whole milliseconds, the same at every run; more of them in working hours. */
export function timesOf(grid: GridName, count: number, order: 'ordered' | 'random'): Float64Array {
  const { fromMs, toMs } = AXES[grid].range;
  const random = seededRandom(count);
  const dayMs = 86_400_000;
  const times = Float64Array.from({ length: count }, () => {
    const day = Math.floor((random() * (toMs - fromMs)) / dayMs);
    const share = random() < 0.5 ? (random() + random()) / 2 : random();
    return Math.min(Math.floor(fromMs + (day + share) * dayMs), toMs);
  });
  return order === 'ordered' ? times.sort() : times;
}

/** Both stages of the fold as the panel runs them: zone table, slots, cells and both marginals. */
export function foldGrid(grid: GridName, timesMs: NumberColumn): CalendarFold {
  const spec = specOf(grid);
  const slotMinutes = slotMinutesFor(spec.range, spec.calendar.stepMinutes);
  const slots = collectSlots([{ timesMs, values: null }], spec.range, slotMinutes, spec.calculation.needs);
  return foldCalendar(slots, spec);
}
