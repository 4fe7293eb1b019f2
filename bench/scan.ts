/** The measure of everything: one loop that adds up the times. */
export function scanTyped(times: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < times.length; i++) {
    sum += times[i];
  }
  return sum;
}

/** The same text for plain arrays: one loop for both kinds would be slow on each. */
export function scanPlain(times: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < times.length; i++) {
    sum += times[i];
  }
  return sum;
}
