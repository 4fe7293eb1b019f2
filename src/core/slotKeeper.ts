import { collectSlots } from './collectSlots';
import { type Events, type TimeRange } from './events';
import { type Slots } from './slots';
import { slotMinutesFor, type SlotMinutes } from './slotWidth';
import { type StatisticsKind } from './statistics';

/** What stage 1 has to provide. */
export interface SlotRequest {
  readonly events: Events;
  readonly range: TimeRange;
  /** The largest number of minutes that divides every bucket edge of both axes. */
  readonly stepMinutes: number;
  readonly needs: StatisticsKind;
}

/** Remembers the last slots, so that a change that needs no new ones costs no pass over the events. */
export interface SlotKeeper {
  /** Returns slots that serve the request; collects them (one pass) unless the last ones do. */
  slotsFor(request: SlotRequest): Slots;
  /** How many passes over events there have been. */
  readonly passes: number;
}

/** Returns a keeper that has nothing yet. */
export function createSlotKeeper(): SlotKeeper {
  let last: { request: SlotRequest; slotMinutes: SlotMinutes; slots: Slots } | null = null;
  let passes = 0;
  return {
    slotsFor(request) {
      const slotMinutes = slotMinutesFor(request.range, request.stepMinutes);
      if (last === null || !serves(last.request, last.slotMinutes, last.slots, request, slotMinutes)) {
        const slots = collectSlots(request.events, request.range, slotMinutes, request.needs);
        last = { request, slotMinutes, slots };
        passes++;
      }
      return last.slots;
    },
    get passes() {
      return passes;
    },
  };
}

function serves(
  had: SlotRequest,
  hadMinutes: SlotMinutes,
  slots: Slots,
  wanted: SlotRequest,
  wantedMinutes: SlotMinutes
): boolean {
  const fineEnough = slots.layout.kind === 'sparse' || hadMinutes <= wantedMinutes;
  const hasStatistics = had.needs === wanted.needs || wanted.needs === 'count';
  return (
    fineEnough &&
    hasStatistics &&
    had.range.fromMs === wanted.range.fromMs &&
    had.range.toMs === wanted.range.toMs &&
    sameEvents(had.events, wanted.events)
  );
}

/** True when both are made of the same arrays (===), in the same order. */
function sameEvents(a: Events, b: Events): boolean {
  return (
    a.length === b.length && a.every(({ timesMs, values }, i) => timesMs === b[i].timesMs && values === b[i].values)
  );
}
