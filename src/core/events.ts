/**
 * One column of numbers as a datasource delivers it: typed, or a plain array in which anything that is not a number
 * stands for "nothing here". It is read in place, never converted and never written to.
 */
export type NumberColumn = Float64Array | readonly unknown[];

/**
 * Events as parallel columns: row `i` is the event at `timesMs[i]` (epoch milliseconds) with the value `values[i]`.
 * Without values (null) every row is an event of value 1. A row beyond the end of the shorter column has no value.
 */
export interface EventColumns {
  readonly timesMs: NumberColumn;
  readonly values: NumberColumn | null;
}

/** All events of a query result, in any order; one entry for each frame and value field. */
export type Events = readonly EventColumns[];

/** The part of the time line that is asked for, in epoch milliseconds. Both ends are inclusive, as Grafana's are. */
export interface TimeRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/** Returns how many rows the events hold, dropped ones included. */
export function countRows(events: Events): number {
  return events.reduce((rows, columns) => rows + columns.timesMs.length, 0);
}
