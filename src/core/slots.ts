import { type Statistics } from './statistics';

/**
 * What stage 1 knows of the events: their statistics by pieces of UTC time. No zone has a part in it.
 */
export interface Slots {
  readonly layout: DenseLayout | SparseLayout;
  readonly statistics: Statistics;
  /** Every number of the range with its slot, where calculations need them; else null. */
  readonly values: PlacedNumbers | null;
  /** Rows that were looked at, dropped ones included. */
  readonly read: number;
  readonly dropped: Dropped;
}

/** Slots of one width, side by side: slot `i` starts at `startMs + i * widthMs`. */
export interface DenseLayout {
  readonly kind: 'dense';
  readonly startMs: number;
  readonly widthMs: number;
  readonly count: number;
}

/** One slot an event, as wide as an instant, in the order in which the events came. */
export interface SparseLayout {
  readonly kind: 'sparse';
  readonly timesMs: Float64Array;
}

/** Numbers one by one: `numbers[i]` is in the slot (or other place) `places[i]`. In the order in which they came. */
export interface PlacedNumbers {
  readonly places: Int32Array;
  readonly numbers: Float64Array;
}

/** How many rows were left out of a fold, by reason. A row has one reason, the first that applies. */
export interface Dropped {
  /** The time is missing or no finite number. */
  readonly noTime: number;
  /** The time is before the start or after the end of the range. */
  readonly outsideRange: number;
  /** The calendar's filter (weekdays, part of the day, dates) does not keep the time. 0 before a calendar is chosen. */
  readonly leftOut: number;
  /** The value is missing or no finite number. */
  readonly noNumber: number;
}
