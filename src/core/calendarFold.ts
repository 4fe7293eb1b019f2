import { assignCells } from './assignCells';
import { type BusinessFold, type BusinessHours, foldBusinessHours } from './businessHours';
import { type Calculation } from './calculation';
import { type Calendar } from './calendar';
import { type CalendarAxis } from './calendarAxis';
import { cellPresence, type Presence } from './cellPresence';
import { type TimeRange } from './events';
import { foldCells } from './foldCells';
import { countOccurrences, type Occurrences } from './occurrences';
import { type Slots, type Dropped } from './slots';
import { slotDays } from './slotDays';
import { weightsOf } from './slotWeights';
import { type Statistics } from './statistics';

/** How slots are laid onto the calendar. */
export interface CalendarSpec {
  readonly calendar: Calendar;
  readonly calculation: Calculation;
  /** The range of which the slots were collected, both ends inclusive. */
  readonly range: TimeRange;
  /** null: nothing is asked about them. */
  readonly businessHours: BusinessHours | null;
}

/** Events laid onto two calendar axes. In all values NaN means that there is no number, which differs from 0. */
export interface CalendarFold {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
  /** Row-major: the cell of column c and row r is at `r * columns.bucketCount + c`. */
  readonly cells: Float64Array;
  /** How many events have their time in the cell, with or without a number. */
  readonly cellEvents: Int32Array;
  /** One value a column, computed from the column's events by the cells' own calculation. */
  readonly columnMarginal: Float64Array;
  readonly columnEvents: Int32Array;
  /** One value a row, likewise. */
  readonly rowMarginal: Float64Array;
  readonly rowEvents: Int32Array;
  /** The calculation over all events. */
  readonly total: number;
  /** How many events are in the picture: with a time in the range and a number. */
  readonly used: number;
  /** Rows looked at: `read` = `used` + the sum of `dropped`. */
  readonly read: number;
  readonly dropped: Dropped;
  /** How often each local time came by in the range. null where the values came folded: their range is not known. */
  readonly occurrences: Occurrences | null;
  /** Which cells exist in the range. null where the values came folded. */
  readonly presence: Presence | null;
  /** null where none were asked about. */
  readonly businessHours: BusinessFold | null;
}

/**
 * Returns the grid, both marginals and the total of slots. These were collected of the range in the spec, with what the
 * calculation needs, at least as fine as the `stepMinutes` of the calendar and of the business hours.
 */
export function foldCalendar(
  slots: Slots,
  { calendar, calculation, range, businessHours }: CalendarSpec
): CalendarFold {
  const { columns, rows } = calendar;
  const cellOfSlot = assignCells(slots.layout, calendar);
  const occurrences = countOccurrences(range, calendar);
  const ofCells = foldCells(
    {
      statistics: slots.statistics,
      cellOf: cellOfSlot,
      values: slots.values,
      days: () => slotDays(slots, calendar),
      occurrences,
    },
    { columns, rows, calculation }
  );
  return {
    ...ofCells,
    read: slots.read,
    dropped: leaveOut(slots.dropped, slots.statistics, cellOfSlot),
    occurrences,
    presence: cellPresence(range, calendar, occurrences),
    businessHours:
      businessHours === null
        ? null
        : foldBusinessHours(
            {
              layout: slots.layout,
              cellOf: cellOfSlot,
              weights: weightsOf(slots.statistics, calculation)(slots.statistics),
            },
            range,
            calendar,
            businessHours,
            occurrences
          ),
  };
}

/** Returns what was dropped with the events of slots that are in no cell as left out, whether or not with a number. */
function leaveOut(dropped: Dropped, { events, numbers }: Statistics, cellOfSlot: Int32Array): Dropped {
  let { leftOut, noNumber } = dropped;
  for (let slot = 0; slot < cellOfSlot.length; slot++) {
    if (cellOfSlot[slot] < 0) {
      leftOut += events[slot];
      noNumber -= events[slot] - numbers[slot];
    }
  }
  return { ...dropped, leftOut, noNumber };
}
