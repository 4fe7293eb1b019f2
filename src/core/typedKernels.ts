import { type SlotWindow } from './slotWindow';

/**
 * The loops over times in typed arrays. `plainKernels.ts` holds the same loops for plain arrays: a loop that has seen
 * both kinds runs several times slower on each (docs/decisions/0002), so a change here belongs there, too.
 */

/** An event that belongs to no slot. */
const NO_SLOT = -1;

/** So many runs are followed before their length is judged. */
const RUNS_TO_JUDGE = 256;

/** With fewer events a run, placing each event by itself is quicker than following runs. */
const WORTHWHILE_RUN = 8;

/** Counts the events of each slot into `counts`; times outside the window and unreadable ones are passed over. */
export function countTyped(timesMs: Float64Array, window: SlotWindow, counts: Int32Array): void {
  const i = countRuns(timesMs, window, counts);
  if (i < timesMs.length) {
    countEach(timesMs, i, window, counts);
  }
}

/** Follows runs of neighbours that share a slot, in any order of events; stops where runs turn out to be short. */
function countRuns(timesMs: Float64Array, window: SlotWindow, counts: Int32Array): number {
  const { fromMs, endMs, startMs, widthMs } = window;
  const length = timesMs.length;
  let runs = 0;
  let i = 0;
  while (i < length) {
    const timeMs = timesMs[i];
    if (!(timeMs >= fromMs && timeMs < endMs)) {
      i++;
      continue;
    }
    if (++runs > RUNS_TO_JUDGE && i < runs * WORTHWHILE_RUN) {
      return i;
    }
    const slot = Math.floor((timeMs - startMs) / widthMs);
    const low = Math.max(startMs + slot * widthMs, fromMs);
    const high = Math.min(startMs + (slot + 1) * widthMs, endMs);
    const runStart = i++;
    while (i + 4 <= length) {
      const a = timesMs[i];
      const b = timesMs[i + 1];
      const c = timesMs[i + 2];
      const d = timesMs[i + 3];
      if (a >= low && a < high && b >= low && b < high && c >= low && c < high && d >= low && d < high) {
        i += 4;
      } else {
        break;
      }
    }
    while (i < length && timesMs[i] >= low && timesMs[i] < high) {
      i++;
    }
    counts[slot] += i - runStart;
  }
  return i;
}

/** Places every event by itself. Two tables keep neighbours in one slot from waiting for each other's increment. */
function countEach(timesMs: Float64Array, start: number, window: SlotWindow, counts: Int32Array): void {
  const { fromMs, endMs, startMs, slotsPerMs } = window;
  const length = timesMs.length;
  const otherCounts = new Int32Array(counts.length);
  let i = start;
  for (; i + 2 <= length; i += 2) {
    const a = timesMs[i];
    const b = timesMs[i + 1];
    if (a >= fromMs && a < endMs) {
      counts[((a - startMs) * slotsPerMs) | 0]++;
    }
    if (b >= fromMs && b < endMs) {
      otherCounts[((b - startMs) * slotsPerMs) | 0]++;
    }
  }
  if (i < length && timesMs[i] >= fromMs && timesMs[i] < endMs) {
    counts[((timesMs[i] - startMs) * slotsPerMs) | 0]++;
  }
  for (let slot = 0; slot < counts.length; slot++) {
    counts[slot] += otherCounts[slot];
  }
}

/**
 * Writes the slot of each event from `start` up to `end` (exclusive) to the head of `slots`, −1 for times outside
 * the window and unreadable ones.
 */
export function placeTyped(
  timesMs: Float64Array,
  start: number,
  end: number,
  window: SlotWindow,
  slots: Int32Array
): void {
  const { fromMs, endMs, startMs, slotsPerMs } = window;
  for (let i = start; i < end; i++) {
    const timeMs = timesMs[i];
    slots[i - start] = timeMs >= fromMs && timeMs < endMs ? ((timeMs - startMs) * slotsPerMs) | 0 : NO_SLOT;
  }
}
