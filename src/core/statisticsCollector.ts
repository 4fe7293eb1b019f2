import { createMomentsCollector } from './momentsCollector';
import { type Ends, emptyStatistics, type Statistics, type StatisticsKind } from './statistics';

/** Adds events, block by block, to the statistics of the slots that they are in. */
export interface StatisticsCollector {
  /**
   * Takes the first `length` events of a block: event `i` is in `slots[i]` (−1: nowhere), at `timesMs[i]`, with the value
   * `values[i]`; a value that is not finite is no number.
   */
  add(slots: Int32Array, timesMs: Float64Array, values: Float64Array, length: number): void;
  /** Returns the statistics of what was taken; nothing can be added afterwards. */
  collected(): Statistics;
}

/** Returns a collector for `size` slots. `countsRows` says that every event has the value 1. */
export function createStatisticsCollector(
  size: number,
  kind: StatisticsKind,
  countsRows: boolean
): StatisticsCollector {
  if (kind === 'moments') {
    return createMomentsCollector(size, countsRows);
  }
  const statistics = emptyStatistics(size, kind, countsRows);
  const { events, numbers, ends } = statistics;
  return {
    add(slots, timesMs, values, length) {
      if (events === numbers) {
        addEvents(events, slots, length);
      } else {
        addCounts(statistics, slots, values, length);
      }
      if (ends !== null) {
        addEnds(ends, slots, timesMs, values, length);
      }
    },
    collected: () => statistics,
  };
}

/** Neighbors that share a slot are counted before the slot is written to: events mostly come in the order of time. */
function addEvents(events: Int32Array, slots: Int32Array, length: number): void {
  for (let i = 0; i < length;) {
    const slot = slots[i];
    const start = i++;
    while (i < length && slots[i] === slot) {
      i++;
    }
    if (slot >= 0) {
      events[slot] += i - start;
    }
  }
}

function addCounts({ events, numbers }: Statistics, slots: Int32Array, values: Float64Array, length: number): void {
  for (let i = 0; i < length; i++) {
    const slot = slots[i];
    if (slot >= 0) {
      events[slot]++;
      numbers[slot] += isNumber(values[i]) ? 1 : 0;
    }
  }
}

function addEnds(ends: Ends, slots: Int32Array, timesMs: Float64Array, values: Float64Array, length: number): void {
  const { firstTimesMs, firstValues, lastTimesMs, lastValues } = ends;
  for (let i = 0; i < length; i++) {
    const slot = slots[i];
    const value = values[i];
    if (slot >= 0 && isNumber(value)) {
      const timeMs = timesMs[i];
      if (timeMs < firstTimesMs[slot]) {
        firstTimesMs[slot] = timeMs;
        firstValues[slot] = value;
      }
      if (timeMs >= lastTimesMs[slot]) {
        lastTimesMs[slot] = timeMs;
        lastValues[slot] = value;
      }
    }
  }
}

/** False for NaN and both infinities. */
function isNumber(value: number): boolean {
  return value - value === 0;
}
