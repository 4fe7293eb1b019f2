import { type GroupedNumbers } from './groupNumbers';

/**
 * Returns what gives the standard deviation of a group, NaN where it is empty: that of the numbers themselves
 * (population, divided by n), as Grafana's reducer `stdDev` has it; not the estimate from a sample (n − 1).
 * The mean is found first, so that large numbers close together keep their digits.
 */
export function standardDeviation({ numbers, starts }: GroupedNumbers): (group: number) => number {
  return (group) => {
    const start = starts[group];
    const end = starts[group + 1];
    let sum = 0;
    for (let i = start; i < end; i++) {
      sum += numbers[i];
    }
    const mean = sum / (end - start);
    let squares = 0;
    for (let i = start; i < end; i++) {
      squares += (numbers[i] - mean) * (numbers[i] - mean);
    }
    return Math.sqrt(squares / (end - start));
  };
}
