import { collectSlots } from './collectSlots';
import { type EventColumns, type Events, type TimeRange } from './events';
import { type Slots } from './slots';
import { slotMinutesFor, type SlotMinutes } from './slotWidth';
import { type StatisticsKind } from './statistics';

/** What stage 1 has to provide. */
export interface SlotRequest {
  readonly events: Events;
  readonly range: TimeRange;
  /** The largest number of minutes that divides every edge that matters: of axes, filter, business hours, offsets. */
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
  let last: Kept | null = null;
  let passes = 0;
  return {
    slotsFor(request) {
      const slotMinutes = slotMinutesFor(request.range, request.stepMinutes);
      if (last === null || !serves(last, request, slotMinutes)) {
        const slots = collectSlots(request.events, request.range, slotMinutes, request.needs);
        last = { request, slotMinutes, slots, ends: request.events.map(endsOf) };
        passes++;
      }
      return last.slots;
    },
    get passes() {
      return passes;
    },
  };
}

/** Slots, and what they were made from. */
interface Kept {
  readonly request: SlotRequest;
  readonly slotMinutes: SlotMinutes;
  readonly slots: Slots;
  readonly ends: readonly ColumnEnds[];
}

/** Length and outermost rows of columns: streams let the same arrays grow and slide. */
type ColumnEnds = readonly unknown[];

function endsOf({ timesMs, values }: EventColumns): ColumnEnds {
  const last = timesMs.length - 1;
  return [timesMs.length, timesMs[0], timesMs[last], values?.[0], values?.[last]];
}

function serves({ request, slotMinutes, slots, ends }: Kept, wanted: SlotRequest, wantedMinutes: SlotMinutes): boolean {
  const fineEnough = slots.layout.kind === 'sparse' || slotMinutes <= wantedMinutes;
  const hasStatistics = request.needs === wanted.needs || wanted.needs === 'count';
  return (
    fineEnough &&
    hasStatistics &&
    request.range.fromMs === wanted.range.fromMs &&
    request.range.toMs === wanted.range.toMs &&
    sameEvents(request.events, wanted.events) &&
    wanted.events.every((columns, i) => endsOf(columns).every((end, part) => Object.is(end, ends[i][part])))
  );
}

/** True when both are made of the same arrays (===), in the same order. */
function sameEvents(a: Events, b: Events): boolean {
  return (
    a.length === b.length && a.every(({ timesMs, values }, i) => timesMs === b[i].timesMs && values === b[i].values)
  );
}
