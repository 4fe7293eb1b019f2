import { useMemo, useState } from 'react';
import { type Calculation, calculationById, type CalculationId } from '../core/calculation';
import { calendarAxis, commonStepMinutes, type WeekStart } from '../core/calendarAxis';
import { type CalendarFold, foldCalendar } from '../core/calendarFold';
import { type Events, type TimeRange } from '../core/events';
import { createSlotKeeper } from '../core/slotKeeper';
import { zoneClock } from '../core/zoneClock';

/** What decides about a fold. Axes by id (`time:15`), the zone as an IANA name. */
export interface FoldRequest {
  readonly events: Events;
  readonly range: TimeRange;
  readonly columns: string;
  readonly rows: string;
  readonly weekStart: WeekStart;
  readonly zone: string;
  readonly calculation: CalculationId;
}

/** A fold, or the setting that stands in its way. */
export type FoldResult =
  | { readonly kind: 'fold'; readonly fold: CalendarFold; readonly calculation: Calculation; readonly passes: number }
  | { readonly kind: 'badSetting'; readonly message: string };

/** Returns the fold; events are passed over only when something changed that slots cannot answer. */
export function useCalendarFold(request: FoldRequest): FoldResult {
  const [keeper] = useState(createSlotKeeper);
  const { events, columns, rows, weekStart, zone, calculation } = request;
  const { fromMs, toMs } = request.range;
  return useMemo(() => {
    return foldOrBadSetting(() => {
      const spec = {
        columns: calendarAxis(columns, weekStart),
        rows: calendarAxis(rows, weekStart),
        zone,
        calculation: calculationById(calculation),
      };
      zoneClock(zone);
      const slots = keeper.slotsFor({
        events,
        range: { fromMs, toMs },
        stepMinutes: commonStepMinutes(spec.columns, spec.rows),
        needs: spec.calculation.needs,
      });
      return { kind: 'fold', fold: foldCalendar(slots, spec), calculation: spec.calculation, passes: keeper.passes };
    });
  }, [keeper, events, fromMs, toMs, columns, rows, weekStart, zone, calculation]);
}

/** Returns the fold, or what is wrong when an axis, a zone or a calculation is unknown. */
export function foldOrBadSetting(makeFold: () => FoldResult): FoldResult {
  try {
    return makeFold();
  } catch (error) {
    if (error instanceof RangeError) {
      return { kind: 'badSetting', message: error.message };
    }
    throw error;
  }
}
