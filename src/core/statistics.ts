/**
 * What is kept of the events of a group:
 * `count` how many events and numbers · `moments` also sum, smallest and largest number · `ends` also the numbers of
 * the earliest and the latest event · `values` also every number (`Slots.values`, not in `Statistics`).
 */
export type StatisticsKind = 'count' | 'moments' | 'ends' | 'values';

/** Sum, smallest and largest number of each group: 0, +∞ and −∞ where a group has no number. */
export interface Moments {
  readonly sums: Float64Array;
  readonly minimums: Float64Array;
  readonly maximums: Float64Array;
}

/**
 * The numbers of the earliest and the latest event of each group, with their times: NaN, +∞ and −∞ where a group has
 * no number. Of events at the same time the one that came in first is the first, the one that came in last the last.
 */
export interface Ends {
  readonly firstTimesMs: Float64Array;
  readonly firstValues: Float64Array;
  readonly lastTimesMs: Float64Array;
  readonly lastValues: Float64Array;
}

/** Running numbers of groups of events, one entry a group; groups are slots, cells, columns, rows, or all events. */
export interface Statistics {
  /** How many events have a time in the group. */
  readonly events: Int32Array;
  /** How many of them have a number as value. The same array as `events` where every event counts. */
  readonly numbers: Int32Array;
  readonly moments: Moments | null;
  readonly ends: Ends | null;
}

/** Returns statistics of `size` groups without events. `countsRows` says that every event has the value 1. */
export function emptyStatistics(size: number, kind: StatisticsKind, countsRows: boolean): Statistics {
  const events = new Int32Array(size);
  return {
    events,
    numbers: countsRows ? events : new Int32Array(size),
    moments:
      kind === 'moments'
        ? {
            sums: new Float64Array(size),
            minimums: new Float64Array(size).fill(Infinity),
            maximums: new Float64Array(size).fill(-Infinity),
          }
        : null,
    ends:
      kind === 'ends'
        ? {
            firstTimesMs: new Float64Array(size).fill(Infinity),
            firstValues: new Float64Array(size).fill(NaN),
            lastTimesMs: new Float64Array(size).fill(-Infinity),
            lastValues: new Float64Array(size).fill(NaN),
          }
        : null,
  };
}

/**
 * Returns the statistics of `size` larger groups; `groupOf[i]` names the larger group that group `i` belongs to, −1
 * where it belongs to none.
 */
export function regroup(statistics: Statistics, groupOf: Int32Array, size: number): Statistics {
  const { moments, ends } = statistics;
  const kind = moments !== null ? 'moments' : ends !== null ? 'ends' : 'count';
  const result = emptyStatistics(size, kind, statistics.numbers === statistics.events);
  addCounts(statistics.events, groupOf, result.events);
  if (result.numbers !== result.events) {
    addCounts(statistics.numbers, groupOf, result.numbers);
  }
  if (moments !== null && result.moments !== null) {
    mergeMoments(moments, groupOf, result.moments);
  }
  if (ends !== null && result.ends !== null) {
    mergeEnds(ends, groupOf, result.ends);
  }
  return result;
}

function addCounts(counts: Int32Array, groupOf: Int32Array, result: Int32Array): void {
  for (let i = 0; i < counts.length; i++) {
    const group = groupOf[i];
    if (group >= 0) {
      result[group] += counts[i];
    }
  }
}

function mergeMoments(moments: Moments, groupOf: Int32Array, result: Moments): void {
  const { sums, minimums, maximums } = moments;
  for (let i = 0; i < sums.length; i++) {
    const group = groupOf[i];
    if (group < 0) {
      continue;
    }
    result.sums[group] += sums[i];
    if (minimums[i] < result.minimums[group]) {
      result.minimums[group] = minimums[i];
    }
    if (maximums[i] > result.maximums[group]) {
      result.maximums[group] = maximums[i];
    }
  }
}

function mergeEnds(ends: Ends, groupOf: Int32Array, result: Ends): void {
  const { firstTimesMs, firstValues, lastTimesMs, lastValues } = ends;
  for (let i = 0; i < firstTimesMs.length; i++) {
    const group = groupOf[i];
    if (group < 0) {
      continue;
    }
    if (firstTimesMs[i] < result.firstTimesMs[group]) {
      result.firstTimesMs[group] = firstTimesMs[i];
      result.firstValues[group] = firstValues[i];
    }
    if (lastTimesMs[i] >= result.lastTimesMs[group] && lastTimesMs[i] !== -Infinity) {
      result.lastTimesMs[group] = lastTimesMs[i];
      result.lastValues[group] = lastValues[i];
    }
  }
}
