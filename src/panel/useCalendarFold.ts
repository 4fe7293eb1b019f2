import { useMemo, useState } from 'react';
import { type BusinessHours, businessStepMinutes } from '../core/businessHours';
import { type Calculation, calculationById } from '../core/calculation';
import { type Calendar, type DateList, makeCalendar } from '../core/calendar';
import { type CalendarFold, foldCalendar } from '../core/calendarFold';
import { commonDivisor } from '../core/commonDivisor';
import { countRows, type Events, type TimeRange } from '../core/events';
import { createSlotKeeper, type SlotKeeper } from '../core/slotKeeper';
import { type Slots } from '../core/slots';
import { type BadSetting, orBadSetting } from './badSetting';
import { businessHoursOf, calendarChoice, type FoldSettings } from './foldSettings';
import { showTime } from './showTime';
import { useSameValue } from './useSameValue';

/** What is folded, and how. */
export interface FoldRequest {
  readonly events: Events;
  readonly range: TimeRange;
  readonly settings: FoldSettings;
  /** Dates that a query brought, null where none did. */
  readonly dates: DateList | null;
}

/** A fold with what it was made by. */
export interface FoldResult {
  readonly kind: 'fold';
  readonly fold: CalendarFold;
  readonly calculation: Calculation;
  /** Null where the values came folded. */
  readonly calendar: Calendar | null;
  /** Null where none are shown. */
  readonly businessHours: BusinessHours | null;
  /** What the fold was made from, for what is behind its cells; null where the values came folded. */
  readonly slots: Slots | null;
  /** How often the events have been passed over so far. */
  readonly passes: number;
}

/** Returns the fold; events are passed over only when something changed that slots cannot answer. */
export function useCalendarFold({ events, range, settings, dates }: FoldRequest): FoldResult | BadSetting {
  const [keeper] = useState(createSlotKeeper);
  const sameSettings = useSameValue(settings);
  const { fromMs, toMs } = range;
  return useMemo(
    () => orBadSetting(() => foldEvents(keeper, events, { fromMs, toMs }, sameSettings, dates)),
    [keeper, events, fromMs, toMs, sameSettings, dates]
  );
}

function foldEvents(
  keeper: SlotKeeper,
  events: Events,
  range: TimeRange,
  settings: FoldSettings,
  dates: DateList | null
): FoldResult {
  const calendar = makeCalendar(calendarChoice(settings, dates), range);
  const calculation = calculationById(settings.calculation, settings.percentile);
  const businessHours = businessHoursOf(settings);
  const passesBefore = keeper.passes;
  const collectStartMs = performance.now();
  const slots = keeper.slotsFor({
    events,
    range,
    stepMinutes:
      businessHours === null
        ? calendar.stepMinutes
        : commonDivisor(calendar.stepMinutes, businessStepMinutes(businessHours)),
    needs: calculation.needs,
  });
  if (keeper.passes !== passesBefore) {
    showTime('pass', collectStartMs, { events: countRows(events) });
  }
  const foldStartMs = performance.now();
  const fold = foldCalendar(slots, { calendar, calculation, range, businessHours });
  showTime('fold', foldStartMs, { cells: fold.cells.length });
  return { kind: 'fold', fold, calculation, calendar, businessHours, slots, passes: keeper.passes };
}
