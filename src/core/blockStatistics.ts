import { type Ends, type Moments, type Statistics } from './statistics';

/**
 * Adds a block of events to the statistics of their slots: event `i` is in `slots[i]` (−1: nowhere), at `timesMs[i]`,
 * with the value `values[i]`; a value that is not finite is no number. Neighbors that share a slot are added up before
 * the slot is written to: events mostly come in the order of time.
 */
export function addBlock(
  statistics: Statistics,
  slots: Int32Array,
  timesMs: Float64Array,
  values: Float64Array,
  length: number
): void {
  const { events, numbers, moments, ends } = statistics;
  if (moments !== null) {
    addMoments(statistics, moments, slots, values, length);
  } else if (numbers !== events) {
    addCounts(statistics, slots, values, length);
  } else {
    addEvents(events, slots, length);
  }
  if (ends !== null) {
    addEnds(ends, slots, timesMs, values, length);
  }
}

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
  for (let i = 0; i < length;) {
    const slot = slots[i];
    const start = i;
    let count = 0;
    do {
      count += isNumber(values[i++]) ? 1 : 0;
    } while (i < length && slots[i] === slot);
    if (slot >= 0) {
      events[slot] += i - start;
      numbers[slot] += count;
    }
  }
}

function addMoments(
  { events, numbers }: Statistics,
  { sums, minimums, maximums }: Moments,
  slots: Int32Array,
  values: Float64Array,
  length: number
): void {
  for (let i = 0; i < length;) {
    const slot = slots[i];
    const start = i;
    let count = 0;
    let sum = 0;
    let minimum = Infinity;
    let maximum = -Infinity;
    do {
      const value = values[i++];
      if (isNumber(value)) {
        count++;
        sum += value;
        if (value < minimum) {
          minimum = value;
        }
        if (value > maximum) {
          maximum = value;
        }
      }
    } while (i < length && slots[i] === slot);
    if (slot < 0) {
      continue;
    }
    events[slot] += i - start;
    if (numbers !== events) {
      numbers[slot] += count;
    }
    sums[slot] += sum;
    if (minimum < minimums[slot]) {
      minimums[slot] = minimum;
    }
    if (maximum > maximums[slot]) {
      maximums[slot] = maximum;
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
