/** An event as the tests see it. */
export interface TimedValue {
  readonly timeMs: number;
  readonly value: number | null;
}

/** What a local clock shows. Weekday 0 is Monday. */
export interface LocalFields {
  readonly weekday: number;
  readonly dayOfMonth: number;
  readonly hour: number;
  readonly minute: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Returns a function that asks `Intl` what a clock in the zone shows: the tests' own truth, slow and obvious. */
export function localClock(zone: string): (timeMs: number) => LocalFields {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    weekday: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (timeMs) => {
    const parts = new Map(format.formatToParts(timeMs).map(({ type, value }) => [type, value]));
    return {
      weekday: WEEKDAYS.indexOf(parts.get('weekday') ?? ''),
      dayOfMonth: Number(parts.get('day')),
      hour: Number(parts.get('hour')),
      minute: Number(parts.get('minute')),
    };
  };
}

/** Values that fell into one place, in the order in which they came; rows without a number are left out. */
export type Grid = number[][][];

/** Returns the values of each cell, rows of columns. */
export function gridByHand(
  events: readonly TimedValue[],
  zone: string,
  rowCount: number,
  columnCount: number,
  place: (local: LocalFields) => { row: number; column: number }
): Grid {
  const clock = localClock(zone);
  const grid: Grid = Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => []));
  for (const { timeMs, value } of events) {
    if (value !== null) {
      const { row, column } = place(clock(timeMs));
      grid[row][column].push(value);
    }
  }
  return grid;
}

/** Adds numbers up; null where there is none, as an empty cell of the table. */
export function sum(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((a, b) => a + b, 0);
}

/** Takes the mean; null where there is none. */
export function mean(values: readonly number[]): number | null {
  const total = sum(values);
  return total === null ? null : total / values.length;
}
