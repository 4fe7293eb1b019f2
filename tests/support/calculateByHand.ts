/** Returns a percentile (0 … 100), between two ranks by linear interpolation, as SQL's PERCENTILE_CONT does. */
export function percentileByHand(values: readonly number[], percentile: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (percentile / 100) * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return below + (above - below) * (position % 1);
}

/** Returns the standard deviation of the numbers themselves, divided by n. */
export function standardDeviationByHand(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
