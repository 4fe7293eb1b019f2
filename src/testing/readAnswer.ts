import { type DataFrame } from '@grafana/data';
import { calculationById } from '../core/calculation';
import { makeCalendar, type CalendarChoice } from '../core/calendar';
import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { foldCalendar, type CalendarFold } from '../core/calendarFold';
import { collectSlots } from '../core/collectSlots';
import { type TimeRange } from '../core/events';
import { foldBuckets } from '../core/foldBuckets';
import { slotMinutesFor } from '../core/slotWidth';
import { readEvents } from '../grafana/readEvents';
import { noChoice } from './readFrames';

/** The options of the panel that a reading depends on. */
export interface AnswerSettings {
  readonly timeField: string;
  readonly valueField: string;
  readonly calculation: string;
  readonly percentile?: number;
}

/** Returns what the panel makes of a frame: by the shipped readers and folds. Throws an Error where it cannot be read. */
export function foldAnswer(
  frame: DataFrame,
  range: TimeRange,
  choice: CalendarChoice,
  { timeField, valueField, calculation: id, percentile }: AnswerSettings
): CalendarFold {
  const calculation = calculationById(id, percentile);
  const reading = readEvents([frame], { ...noChoice, timeField, valueField, coded: id === 'distinct' });
  if (reading.kind === 'folded') {
    const axis = (name: string) => calendarAxis(name, plainSettings(choice.weekStart));
    return foldBuckets(reading.parts, axis(reading.columns), axis(reading.rows), calculation);
  }
  if (reading.kind !== 'events') {
    throw new Error(`Cannot be read: ${JSON.stringify(reading)}`);
  }
  const calendar = makeCalendar(choice, range);
  const minutes = slotMinutesFor(range, calendar.stepMinutes);
  const slots = collectSlots(reading.events, range, minutes, calculation.needs);
  return foldCalendar(slots, { calendar, calculation, range, businessHours: null });
}

/** What two folds of the same events have in common, to be compared; numbers to ten digits, as sums go by their order. */
export function gridNumbers(fold: CalendarFold): Record<string, readonly string[]> {
  const digits = (values: ArrayLike<number>) => Array.from(values, (value) => value.toPrecision(10));
  const signs = (counts: ArrayLike<number>) => Array.from(counts, (count) => (count > 0 ? 'events' : 'none'));
  return {
    size: [String(fold.columns.bucketCount), String(fold.rows.bucketCount)],
    cells: digits(fold.cells),
    cellEvents: signs(fold.cellEvents),
    columns: digits(fold.columnMarginal),
    rows: digits(fold.rowMarginal),
    total: digits([fold.total]),
  };
}
