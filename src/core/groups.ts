import { type GroupedNumbers } from './groupNumbers';
import { type Ends, type Moments } from './statistics';

/**
 * What calculations read of groups of events; the groups are the cells of a grid, or its columns, its rows, or all
 * events as one. Arrays have one entry a group. Parts are worked out when they are read; a part for which nothing was
 * collected throws.
 */
export interface Groups {
  /** How many numbers each group has. */
  readonly numbers: Int32Array;
  readonly moments: Moments;
  readonly ends: Ends;
  /** The numbers themselves. */
  readonly values: GroupedNumbers;
  /** How many different numbers each group has. */
  readonly distinct: Int32Array;
  /** On how many different calendar days each group has a number. */
  readonly days: Int32Array;
  /** How often the group's local time came by in the range. */
  readonly occurrences: Float64Array;
  readonly wholes: Wholes;
}

/** Return the sum of the whole that a group is a part of. */
export interface Wholes {
  readonly ofAll: (group: number) => number;
  /** Of the group's row; of all where the group reaches over all rows. */
  readonly ofRow: (group: number) => number;
  /** Of its column, likewise. */
  readonly ofColumn: (group: number) => number;
}
