import { type Ends, type Moments, type Statistics } from './statistics';

/**
 * Adds a block of events to the statistics of their slots: event `i` is in `slots[i]` (−1: nowhere), at `timesMs[i]`,
 * with the value `values[i]`; a value that is not finite is no number.
 */
export function addBlock(
  statistics: Statistics,
  slots: Int32Array,
  timesMs: Float64Array,
  values: Float64Array,
  length: number
): void {
  addCounts(statistics, slots, values, length);
  if (statistics.moments !== null) {
    addMoments(statistics.moments, slots, values, length);
  }
  if (statistics.ends !== null) {
    addEnds(statistics.ends, slots, timesMs, values, length);
  }
}

function addCounts({ events, numbers }: Statistics, slots: Int32Array, values: Float64Array, length: number): void {
  const countsRows = numbers === events;
  for (let i = 0; i < length; i++) {
    const slot = slots[i];
    if (slot >= 0) {
      events[slot]++;
      if (!countsRows && isNumber(values[i])) {
        numbers[slot]++;
      }
    }
  }
}

function addMoments(
  { sums, minimums, maximums }: Moments,
  slots: Int32Array,
  values: Float64Array,
  length: number
): void {
  for (let i = 0; i < length; i++) {
    const slot = slots[i];
    const value = values[i];
    if (slot >= 0 && isNumber(value)) {
      sums[slot] += value;
      if (value < minimums[slot]) {
        minimums[slot] = value;
      }
      if (value > maximums[slot]) {
        maximums[slot] = value;
      }
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
