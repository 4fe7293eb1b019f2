/** Different values, rising, and the place of each among all: 0 for the smallest, 1 for the largest. */
export interface QuantileRanks {
  readonly values: Float64Array;
  readonly positions: Float64Array;
}

/**
 * Returns the ranks of sorted finite values from `min` to `max`, both inclusive, or null where there is none. Equal
 * values share the middle of their ranks. A single value is at 1, and at 0 where it is zero.
 */
export function quantileRanks(sorted: Float64Array, min: number, max: number): QuantileRanks | null {
  const inside = sorted.filter((value) => value >= min && value <= max);
  if (inside.length === 0) {
    return null;
  }
  const values = new Float64Array(inside.length);
  const positions = new Float64Array(inside.length);
  let count = 0;
  for (let start = 0, end = 0; start < inside.length; start = end) {
    end = start;
    while (end < inside.length && inside[end] === inside[start]) {
      end++;
    }
    values[count] = inside[start];
    positions[count] = (start + end - 1) / 2;
    count++;
  }
  const first = positions[0];
  const reach = positions[count - 1] - first;
  for (let i = 0; i < count; i++) {
    positions[i] = reach > 0 ? (positions[i] - first) / reach : values[i] === 0 ? 0 : 1;
  }
  return { values: values.slice(0, count), positions: positions.slice(0, count) };
}

/** Returns the place of a value, 0 to 1; a value between two others lies between their places. */
export function rankPosition({ values, positions }: QuantileRanks, value: number): number {
  let low = 0;
  let high = values.length - 1;
  if (value <= values[low]) {
    return positions[low];
  }
  if (value >= values[high]) {
    return positions[high];
  }
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (values[middle] <= value) {
      low = middle;
    } else {
      high = middle;
    }
  }
  const share = (value - values[low]) / (values[high] - values[low]);
  return positions[low] + share * (positions[high] - positions[low]);
}
