/** Returns the largest whole number that divides both; 0 is divided by every number. */
export function commonDivisor(a: number, b: number): number {
  let divisor = Math.abs(a);
  let rest = Math.abs(b);
  while (rest > 0) {
    [divisor, rest] = [rest, divisor % rest];
  }
  return divisor;
}
