import { wallClock, type WallClock } from './wallClock';

/** One event as the naive fold takes it. `value` undefined: a row that counts as 1. */
export interface NaiveEvent {
  readonly time: unknown;
  readonly value?: unknown;
}

/** Which buckets, counted as in `bucketOfAxis`. */
export interface NaiveAxes {
  readonly columns: string;
  readonly rows: string;
  readonly firstWeekday: number;
  readonly zone: string;
}

/** The numbers of each group, in the order of their times (equal times in the order of the events). */
export interface NaiveFold {
  readonly cells: number[][];
  readonly columns: number[][];
  readonly rows: number[][];
  readonly all: number[];
  readonly read: number;
  readonly dropped: { noTime: number; outsideRange: number; noNumber: number };
}

const BUCKET_COUNTS: Record<string, number> = { weekday: 7, hour: 24, dayOfMonth: 31 };

/** Returns how many buckets an axis has. */
export function bucketCountOf(axis: string): number {
  return BUCKET_COUNTS[axis] ?? 1440 / Number(axis.slice('time:'.length));
}

function bucketOfAxis(axis: string, local: WallClock, firstWeekday: number): number {
  switch (axis) {
    case 'weekday':
      return (local.weekday - firstWeekday + 7) % 7;
    case 'hour':
      return local.hour;
    case 'dayOfMonth':
      return local.day - 1;
    default:
      return Math.floor((local.hour * 60 + local.minute) / Number(axis.slice('time:'.length)));
  }
}

/** Folds events one by one with `Intl` alone, the way one would do it on paper. Range ends are inclusive. */
export function naiveFold(events: readonly NaiveEvent[], fromMs: number, toMs: number, axes: NaiveAxes): NaiveFold {
  const columnCount = bucketCountOf(axes.columns);
  const rowCount = bucketCountOf(axes.rows);
  const lists = (length: number): number[][] => Array.from({ length }, () => []);
  const fold: NaiveFold = {
    cells: lists(columnCount * rowCount),
    columns: lists(columnCount),
    rows: lists(rowCount),
    all: [],
    read: events.length,
    dropped: { noTime: 0, outsideRange: 0, noNumber: 0 },
  };
  const kept: Array<{ time: number; value: number }> = [];
  for (const event of events) {
    const value = 'value' in event ? event.value : 1;
    if (typeof event.time !== 'number' || !Number.isFinite(event.time)) {
      fold.dropped.noTime++;
    } else if (event.time < fromMs || event.time > toMs) {
      fold.dropped.outsideRange++;
    } else if (typeof value !== 'number' || !Number.isFinite(value)) {
      fold.dropped.noNumber++;
    } else {
      kept.push({ time: event.time, value });
    }
  }
  kept.sort((a, b) => a.time - b.time);
  for (const { time, value } of kept) {
    const local = wallClock(time, axes.zone);
    const column = bucketOfAxis(axes.columns, local, axes.firstWeekday);
    const row = bucketOfAxis(axes.rows, local, axes.firstWeekday);
    fold.cells[row * columnCount + column].push(value);
    fold.columns[column].push(value);
    fold.rows[row].push(value);
    fold.all.push(value);
  }
  return fold;
}

/** Returns one value of many, NaN of none; `values` in the order of their times. */
export function naiveValue(calculation: string, values: readonly number[]): number {
  if (values.length === 0) {
    return NaN;
  }
  const sum = values.reduce((total, value) => total + value, 0);
  switch (calculation) {
    case 'count':
      return values.length;
    case 'sum':
      return sum;
    case 'mean':
      return sum / values.length;
    case 'min':
      return values.reduce((a, b) => (b < a ? b : a));
    case 'max':
      return values.reduce((a, b) => (b > a ? b : a));
    case 'first':
      return values[0];
    case 'last':
      return values[values.length - 1];
    default:
      throw new Error(`No naive calculation ${calculation}`);
  }
}
