import { type PlacedNumbers } from './slots';

/**
 * Numbers sorted by the group they belong to: those of group `g` are at `starts[g]` up to `starts[g + 1]` (exclusive).
 * Within a group their order means nothing, and who reads them may change it.
 */
export interface GroupedNumbers {
  readonly numbers: Float64Array;
  /** One entry more than there are groups. */
  readonly starts: Int32Array;
}

/**
 * Returns the numbers sorted by group, written to `room`; `groupOf` names the group of each place (−1: none), `counts`
 * says how many numbers each group gets.
 */
export function groupNumbers(
  { places, numbers }: PlacedNumbers,
  groupOf: Int32Array,
  counts: Int32Array,
  room: Float64Array = new Float64Array(numbers.length)
): GroupedNumbers {
  const starts = new Int32Array(counts.length + 1);
  for (let group = 0; group < counts.length; group++) {
    starts[group + 1] = starts[group] + counts[group];
  }
  const grouped = room.subarray(0, starts[counts.length]);
  const next = starts.slice();
  for (let i = 0; i < places.length; i++) {
    const group = groupOf[places[i]];
    if (group >= 0) {
      grouped[next[group]++] = numbers[i];
    }
  }
  return { numbers: grouped, starts };
}

/** Returns how many numbers each group has. */
export function countsOf({ starts }: GroupedNumbers): Int32Array {
  const counts = new Int32Array(starts.length - 1);
  for (let group = 0; group < counts.length; group++) {
    counts[group] = starts[group + 1] - starts[group];
  }
  return counts;
}

/** Returns the numbers of the cells of a grid (row-major) by its rows: the same array, so they share its order. */
export function joinRows({ numbers, starts }: GroupedNumbers, columnCount: number, rowCount: number): GroupedNumbers {
  const rowStarts = new Int32Array(rowCount + 1);
  for (let row = 0; row <= rowCount; row++) {
    rowStarts[row] = starts[row * columnCount];
  }
  return { numbers, starts: rowStarts };
}

/** Returns a copy by its columns, written to `room`. */
export function joinColumns(
  { numbers, starts }: GroupedNumbers,
  columnCount: number,
  rowCount: number,
  room: Float64Array
): GroupedNumbers {
  const joined = room.subarray(0, numbers.length);
  const columnStarts = new Int32Array(columnCount + 1);
  let next = 0;
  for (let column = 0; column < columnCount; column++) {
    for (let row = 0; row < rowCount; row++) {
      const cell = row * columnCount + column;
      for (let i = starts[cell]; i < starts[cell + 1]; i++) {
        joined[next++] = numbers[i];
      }
    }
    columnStarts[column + 1] = next;
  }
  return { numbers: joined, starts: columnStarts };
}
