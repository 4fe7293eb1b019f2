/** An event as the tests see it. */
export interface TimedValue {
  readonly timeMs: number;
  readonly value: number | null;
}

/** What a local clock and the calendar beside it show. Weekday 0 is Monday. */
export interface LocalFields {
  readonly weekday: number;
  readonly dayOfMonth: number;
  readonly hour: number;
  readonly minute: number;
  readonly month: number;
  readonly year: number;
  /** 1 is the first of January. */
  readonly dayOfYear: number;
  /** Days since 1970-01-01. */
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/**
 * Returns a function that asks `Intl` what a clock in the zone shows: the tests' own truth, slow and obvious. Before
 * `dayStartMinute` the calendar still shows the day before; the clock shows what it always does.
 */
export function localClock(zone: string, dayStartMinute = 0): (timeMs: number) => LocalFields {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  return (timeMs) => {
    const parts = new Map(format.formatToParts(timeMs).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? NaN;
    const [hour, minute] = [part('hour'), part('minute')];
    const clockDay = Date.UTC(part('year'), part('month') - 1, part('day')) / MS_PER_DAY;
    const day = hour * 60 + minute < dayStartMinute ? clockDay - 1 : clockDay;
    const date = new Date(day * MS_PER_DAY);
    const year = date.getUTCFullYear();
    return {
      weekday: (date.getUTCDay() + 6) % 7,
      dayOfMonth: date.getUTCDate(),
      month: date.getUTCMonth() + 1,
      year,
      dayOfYear: day - Date.UTC(year, 0, 1) / MS_PER_DAY + 1,
      day,
      hour,
      minute,
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
