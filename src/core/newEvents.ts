import { assignCells } from './assignCells';
import { type Calendar } from './calendar';
import { type DenseLayout, type Slots } from './slots';

/**
 * Returns how many events each cell of `calendar` (row-major) has gained from one collection of slots to the next;
 * what has left the range in between takes nothing away, and what lies before the earlier collection is not new: before
 * its first slot, or its first event where each has its own. (Slots cannot tell new events from those that a range
 * takes in which begins earlier in the same slot.) Null where they cannot be compared: the later slots have to be as
 * wide as the earlier ones or wider, in whole times.
 */
export function newEventsInCells(before: Slots, after: Slots, calendar: Calendar): Int32Array | null {
  const gains = after.layout.kind === 'dense' ? gainsOfSlots(before, after, after.layout) : gainsOfTimes(before, after);
  if (gains === null) {
    return null;
  }
  const gained = new Int32Array(calendar.columns.bucketCount * calendar.rows.bucketCount);
  const cellOf = assignCells(gains.layout, calendar);
  for (let slot = 0; slot < cellOf.length; slot++) {
    if (cellOf[slot] >= 0) {
      gained[cellOf[slot]] += gains.counts[slot];
    }
  }
  return gained;
}

/** How many events have come to each slot. */
interface Gains {
  readonly layout: Slots['layout'];
  readonly counts: Int32Array;
}

function gainsOfSlots(before: Slots, after: Slots, layout: DenseLayout): Gains | null {
  const earlier = countsBySlot(before, layout);
  if (earlier === null) {
    return null;
  }
  const firstSlot = firstComparedSlot(before, layout);
  const counts = after.statistics.events.map((count, slot) =>
    slot < firstSlot ? 0 : Math.max(count - earlier[slot], 0)
  );
  return { layout, counts };
}

/** Returns how many of the events lie in each slot of a layout; null where their slots reach over its slots. */
function countsBySlot({ layout: own, statistics }: Slots, layout: DenseLayout): Int32Array | null {
  if (own.kind === 'dense' && layout.widthMs % own.widthMs !== 0) {
    return null;
  }
  const counts = new Int32Array(layout.count);
  for (let i = 0; i < statistics.events.length; i++) {
    const timeMs = own.kind === 'dense' ? own.startMs + i * own.widthMs : own.timesMs[i];
    const slot = Math.floor((timeMs - layout.startMs) / layout.widthMs);
    if (slot >= 0 && slot < layout.count) {
      counts[slot] += statistics.events[i];
    }
  }
  return counts;
}

/** Returns the first slot that is compared: the earlier collection knows of all of it, but for what its range cut off. */
function firstComparedSlot({ layout: before }: Slots, layout: DenseLayout): number {
  if (before.kind === 'sparse') {
    const startMs = before.timesMs.reduce((least, timeMs) => Math.min(least, timeMs), Infinity);
    return startMs === Infinity ? 0 : Math.floor((startMs - layout.startMs) / layout.widthMs);
  }
  const slot = Math.floor((before.startMs - layout.startMs) / layout.widthMs);
  // where the range now begins earlier, the slot in which it began has events that were cut off
  return slot > 0 ? slot + 1 : 0;
}

/** Compares events that each have their own slot by their times; several may have the same. */
function gainsOfTimes(before: Slots, after: Slots): Gains | null {
  if (before.layout.kind === 'dense' || after.layout.kind === 'dense') {
    return null;
  }
  const earlier = before.layout.timesMs.slice().sort();
  const later = after.layout.timesMs.slice().sort();
  const timesMs = new Float64Array(later.length);
  let count = 0;
  let at = 0;
  for (const timeMs of later) {
    while (at < earlier.length && earlier[at] < timeMs) {
      at++;
    }
    if (at < earlier.length && earlier[at] === timeMs) {
      at++;
    } else if (earlier.length === 0 || timeMs >= earlier[0]) {
      timesMs[count++] = timeMs;
    }
  }
  return {
    layout: { kind: 'sparse', timesMs: timesMs.slice(0, count) },
    counts: new Int32Array(count).fill(1),
  };
}
