import { type GroupedNumbers } from './groupNumbers';
import { selectRank } from './selectRank';

/**
 * Returns what gives the percentile (0 … 100) of a group, NaN where it is empty: the number below which that share of
 * the group lies. Between two ranks it is interpolated linearly, rank (n − 1) × percentage / 100 counted from 0, as
 * SQL's PERCENTILE_CONT, numpy and spreadsheets (PERCENTILE.INC) do. 50 is the median.
 * The numbers are reordered within their group.
 */
export function percentileOf({ numbers, starts }: GroupedNumbers, percentage: number): (group: number) => number {
  return (group) => {
    const start = starts[group];
    const end = starts[group + 1];
    if (start === end) {
      return NaN;
    }
    const position = ((end - start - 1) * percentage) / 100;
    const rank = start + Math.floor(position);
    const below = selectRank(numbers, start, end, rank);
    const share = position - Math.floor(position);
    return share === 0 ? below : below + share * (smallest(numbers, rank + 1, end) - below);
  };
}

function smallest(numbers: Float64Array, start: number, end: number): number {
  let least = Infinity;
  for (let i = start; i < end; i++) {
    if (numbers[i] < least) {
      least = numbers[i];
    }
  }
  return least;
}
