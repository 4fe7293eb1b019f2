import { emptyStatistics, type Statistics } from './statistics';
import { type StatisticsCollector } from './statisticsCollector';

/** What is kept of the numbers of a slot lies side by side, so that an event touches one line of the cache. */
const LANES = 4;
const COUNT = 0;
const SUM = 1;
const MINIMUM = 2;
const MAXIMUM = 3;

/** With fewer events a run, adding each event by itself is quicker than following runs. */
const WORTHWHILE_RUN = 3;

/** So many blocks are added event by event before runs are looked for again. */
const BLOCKS_UNTIL_RUNS = 16;

/** Returns a collector of counts, sums, smallest and largest numbers of `size` slots. */
export function createMomentsCollector(size: number, countsRows: boolean): StatisticsCollector {
  const lanes = emptyLanes(size);
  /** Events without a number. */
  const others = new Int32Array(countsRows ? 0 : size);
  let blocksByEvent = 0;
  return {
    add(slots, _timesMs, values, length) {
      if (blocksByEvent > 0) {
        blocksByEvent--;
        addEach(lanes, others, slots, values, length);
      } else {
        const runs = addRuns(lanes, others, slots, values, length);
        blocksByEvent = runs * WORTHWHILE_RUN > length ? BLOCKS_UNTIL_RUNS : 0;
      }
    },
    collected: () => statisticsOf(lanes, others, size, countsRows),
  };
}

function emptyLanes(size: number): Float64Array {
  const lanes = new Float64Array(size * LANES);
  for (let at = 0; at < lanes.length; at += LANES) {
    lanes[at + MINIMUM] = Infinity;
    lanes[at + MAXIMUM] = -Infinity;
  }
  return lanes;
}

/** Adds neighbors that share a slot together. Returns how many runs of them there were. */
function addRuns(
  lanes: Float64Array,
  others: Int32Array,
  slots: Int32Array,
  values: Float64Array,
  length: number
): number {
  let runs = 0;
  for (let start = 0; start < length; runs++) {
    const slot = slots[start];
    let end = start + 1;
    while (end < length && slots[end] === slot) {
      end++;
    }
    if (slot >= 0) {
      const count = addRun(lanes, slot * LANES, values, start, end);
      if (count < end - start) {
        others[slot] += end - start - count;
      }
    }
    start = end;
  }
  return runs;
}

/** Adds `values[start … end)` to the slot whose lanes begin at `at`. Returns how many of them are numbers. */
function addRun(lanes: Float64Array, at: number, values: Float64Array, start: number, end: number): number {
  let count = 0;
  let sum = 0;
  let minimum = lanes[at + MINIMUM];
  let maximum = lanes[at + MAXIMUM];
  for (let i = start; i < end; i++) {
    const value = values[i];
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
  }
  lanes[at + COUNT] += count;
  lanes[at + SUM] += sum;
  lanes[at + MINIMUM] = minimum;
  lanes[at + MAXIMUM] = maximum;
  return count;
}

function addEach(
  lanes: Float64Array,
  others: Int32Array,
  slots: Int32Array,
  values: Float64Array,
  length: number
): void {
  for (let i = 0; i < length; i++) {
    const slot = slots[i];
    if (slot < 0) {
      continue;
    }
    const value = values[i];
    if (isNumber(value)) {
      const at = slot * LANES;
      lanes[at + COUNT]++;
      lanes[at + SUM] += value;
      if (value < lanes[at + MINIMUM]) {
        lanes[at + MINIMUM] = value;
      }
      if (value > lanes[at + MAXIMUM]) {
        lanes[at + MAXIMUM] = value;
      }
    } else {
      others[slot]++;
    }
  }
}

function statisticsOf(lanes: Float64Array, others: Int32Array, size: number, countsRows: boolean): Statistics {
  const statistics = emptyStatistics(size, 'moments', countsRows);
  const { events, numbers, moments } = statistics;
  for (let slot = 0; slot < size; slot++) {
    numbers[slot] = lanes[slot * LANES + COUNT];
    if (!countsRows) {
      events[slot] = numbers[slot] + others[slot];
    }
    if (moments !== null) {
      moments.sums[slot] = lanes[slot * LANES + SUM];
      moments.minimums[slot] = lanes[slot * LANES + MINIMUM];
      moments.maximums[slot] = lanes[slot * LANES + MAXIMUM];
    }
  }
  return statistics;
}

/** False for NaN and both infinities. */
function isNumber(value: number): boolean {
  return value - value === 0;
}
