/** Returns the index of the largest value, of equals the first; -1 where there is no number. */
export function peakIndex(values: Float64Array): number {
  let peak = -1;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i]) && (peak < 0 || values[i] > values[peak])) {
      peak = i;
    }
  }
  return peak;
}
