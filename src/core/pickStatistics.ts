import { type Ends, type Moments, type Statistics } from './statistics';

/** Returns the statistics of some of the groups, in the order in which they are named. */
export function pickStatistics({ events, numbers, moments, ends }: Statistics, groups: Int32Array): Statistics {
  const pickedEvents = groups.map((group) => events[group]);
  return {
    events: pickedEvents,
    numbers: numbers === events ? pickedEvents : groups.map((group) => numbers[group]),
    moments: moments === null ? null : pickMoments(moments, groups),
    ends: ends === null ? null : pickEnds(ends, groups),
  };
}

function pickMoments({ sums, minimums, maximums }: Moments, groups: Int32Array): Moments {
  return { sums: pick(sums, groups), minimums: pick(minimums, groups), maximums: pick(maximums, groups) };
}

function pickEnds({ firstTimesMs, firstValues, lastTimesMs, lastValues }: Ends, groups: Int32Array): Ends {
  return {
    firstTimesMs: pick(firstTimesMs, groups),
    firstValues: pick(firstValues, groups),
    lastTimesMs: pick(lastTimesMs, groups),
    lastValues: pick(lastValues, groups),
  };
}

function pick(numbers: Float64Array, groups: Int32Array): Float64Array {
  const picked = new Float64Array(groups.length);
  for (let i = 0; i < groups.length; i++) {
    picked[i] = numbers[groups[i]];
  }
  return picked;
}
