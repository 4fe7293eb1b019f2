import {
  calendarDate,
  inHours,
  minuteOf,
  naiveAxis,
  naiveDayStart,
  type NaiveAxis,
  type NaiveHours,
} from './naiveAxis';
import { wallClock, type WallClock } from './wallClock';

/** One event as the naive fold takes it. `value` undefined: a row that counts as 1. */
export interface NaiveEvent {
  readonly time: unknown;
  readonly value?: unknown;
}

/** Which buckets, and what is left out. */
export interface NaiveAxes {
  readonly columns: string;
  readonly rows: string;
  /** 0 = Monday. */
  readonly firstWeekday: number;
  readonly zone: string;
  /** 0 where it is not given. */
  readonly dayStartMinute?: number;
  /** Kept weekdays, 0 = Monday; all where they are not given. */
  readonly weekdays?: readonly number[];
  readonly hours?: NaiveHours | null;
  /** Tells by its ISO text whether a date is kept. */
  readonly keepsDate?: (isoDate: string) => boolean;
}

/** The numbers of each group, in the order of their times (equal times in the order of the events). */
export interface NaiveFold {
  readonly cells: number[][];
  readonly columns: number[][];
  readonly rows: number[][];
  readonly all: number[];
  readonly read: number;
  readonly dropped: { noTime: number; outsideRange: number; leftOut: number; noNumber: number };
}

/** The two axes of a grid, and the cell of a time. */
export interface NaiveGrid {
  readonly columns: NaiveAxis;
  readonly rows: NaiveAxis;
  /** Returns the cell (row-major) of what the zone's clocks show; -1 where it is left out. */
  readonly cellAt: (local: WallClock) => number;
}

const DYNAMIC = ['date', 'week', 'isoWeek', 'year'];

/** Returns the grid for a range, both ends inclusive, by what `Intl` shows at each time. */
export function naiveGrid(axes: NaiveAxes, fromMs: number, toMs: number): NaiveGrid {
  const { zone, firstWeekday, weekdays = [], hours = null, keepsDate = () => true } = axes;
  const dayStartMinute = naiveDayStart(axes.dayStartMinute ?? 0, hours);
  const dynamic = DYNAMIC.includes(axes.columns) || DYNAMIC.includes(axes.rows);
  const nearEnds = dynamic ? wallClocksNearEnds(zone, fromMs, toMs) : [];
  const dates = nearEnds.map((local) => calendarDate(local, dayStartMinute).getTime());
  const rules = { firstWeekday, dayStartMinute, weekdays, hours };
  const first = new Date(dates.reduce((a, b) => Math.min(a, b), Infinity));
  const last = new Date(dates.reduce((a, b) => Math.max(a, b), -Infinity));
  const columns = naiveAxis(axes.columns, rules, first, last);
  const rows = naiveAxis(axes.rows, rules, first, last);
  return {
    columns,
    rows,
    cellAt: (local) => {
      const date = calendarDate(local, dayStartMinute);
      const kept =
        inHours(minuteOf(local), hours) &&
        (weekdays.length === 0 || weekdays.includes((date.getUTCDay() + 6) % 7)) &&
        keepsDate(date.toISOString().slice(0, 10));
      const [column, row] = [columns.bucketOf(local), rows.bucketOf(local)];
      return kept && column >= 0 && row >= 0 ? row * columns.bucketCount + column : -1;
    },
  };
}

const shownNearEnds = new Map<string, readonly WallClock[]>();

/** Returns what the clocks show at both ends of a range and in every minute within a day of them. */
function wallClocksNearEnds(zone: string, fromMs: number, toMs: number): readonly WallClock[] {
  const key = [zone, fromMs, toMs].join();
  let shown = shownNearEnds.get(key);
  if (shown === undefined) {
    const [minuteMs, dayMs] = [60_000, 86_400_000];
    const times = [fromMs, toMs];
    for (let timeMs = Math.ceil(fromMs / minuteMs) * minuteMs; timeMs <= toMs; timeMs += minuteMs) {
      if (timeMs > fromMs + dayMs && timeMs < toMs - dayMs) {
        timeMs = Math.floor((toMs - dayMs) / minuteMs) * minuteMs;
      }
      times.push(timeMs);
    }
    shown = times.map((timeMs) => wallClock(timeMs, zone));
    shownNearEnds.set(key, shown);
  }
  return shown;
}

/** Folds events one by one with `Intl` alone, the way one would do it on paper. Range ends are inclusive. */
export function naiveFold(events: readonly NaiveEvent[], fromMs: number, toMs: number, axes: NaiveAxes): NaiveFold {
  const grid = naiveGrid(axes, fromMs, toMs);
  const columnCount = grid.columns.bucketCount;
  const rowCount = grid.rows.bucketCount;
  const lists = (length: number): number[][] => Array.from({ length }, () => []);
  const fold: NaiveFold = {
    cells: lists(columnCount * rowCount),
    columns: lists(columnCount),
    rows: lists(rowCount),
    all: [],
    read: events.length,
    dropped: { noTime: 0, outsideRange: 0, leftOut: 0, noNumber: 0 },
  };
  const kept: Array<{ time: number; value: number; cell: number }> = [];
  for (const event of events) {
    const value = 'value' in event ? event.value : 1;
    if (typeof event.time !== 'number' || !Number.isFinite(event.time)) {
      fold.dropped.noTime++;
    } else if (event.time < fromMs || event.time > toMs) {
      fold.dropped.outsideRange++;
    } else {
      const cell = grid.cellAt(wallClock(event.time, axes.zone));
      if (cell < 0) {
        fold.dropped.leftOut++;
      } else if (typeof value !== 'number' || !Number.isFinite(value)) {
        fold.dropped.noNumber++;
      } else {
        kept.push({ time: event.time, value, cell });
      }
    }
  }
  kept.sort((a, b) => a.time - b.time);
  for (const { value, cell } of kept) {
    fold.cells[cell].push(value);
    fold.columns[cell % columnCount].push(value);
    fold.rows[Math.floor(cell / columnCount)].push(value);
    fold.all.push(value);
  }
  return fold;
}
