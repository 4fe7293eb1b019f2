import { type Calendar } from './calendar';
import { cellRuns, type CellRuns } from './cellRuns';
import { visitDays } from './dayParts';
import { MINUTES_PER_DAY, MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';

/**
 * How often local times came by in a time range, as fractions where the range cuts them. An hour that ran twice counts
 * twice, one that was skipped not at all. What the calendar leaves out counts nothing.
 */
export interface Occurrences {
  /**
   * What one occurrence lasts: the shorter stay of both axes (60: each hour counts one; 1440: each day). Where parts of the
   * day are left out, a day lasts as long as what is kept of it.
   */
  readonly unitMinutes: number;
  /** Row-major, as the grid. */
  readonly cells: Float64Array;
  /** The sums of the cells of each column. */
  readonly columns: Float64Array;
  /** The sums of the cells of each row. */
  readonly rows: Float64Array;
  readonly all: number;
}

/** A piece of time: `startMs` inclusive, `endMs` exclusive. */
export interface TimeSpan {
  readonly startMs: number;
  readonly endMs: number;
}

/** Returns how often the local time of each cell, column and row came by in the range. Exact to the millisecond. */
export function countOccurrences(range: TimeRange, calendar: Calendar): Occurrences {
  const cells = timeInCells([{ startMs: range.fromMs, endMs: range.toMs + 1 }], calendar, cellRuns(calendar));
  const unitMinutes = Math.min(calendar.columns.stayMinutes, calendar.rows.stayMinutes, keptMinutes(calendar));
  const unitMs = unitMinutes * MS_PER_MINUTE;
  const columns = new Float64Array(calendar.columns.bucketCount);
  const rows = new Float64Array(calendar.rows.bucketCount);
  let allMs = 0;
  for (let row = 0, cell = 0; row < rows.length; row++) {
    let rowMs = 0;
    for (let column = 0; column < columns.length; column++, cell++) {
      const lengthMs = cells[cell];
      columns[column] += lengthMs;
      rowMs += lengthMs;
      cells[cell] = lengthMs / unitMs;
    }
    rows[row] = rowMs / unitMs;
    allMs += rowMs;
  }
  for (let column = 0; column < columns.length; column++) {
    columns[column] /= unitMs;
  }
  return { unitMinutes, cells, columns, rows, all: allMs / unitMs };
}

function keptMinutes({ keepsMinute }: Calendar): number {
  let minutes = 0;
  for (let minute = 0; minute < MINUTES_PER_DAY; minute++) {
    minutes += keepsMinute(minute) ? 1 : 0;
  }
  return minutes;
}

/**
 * Returns for how many milliseconds of the spans the local time was on each cell (row-major); `runs` say where days
 * and times lie. Days of which the spans hold the same part, most often all, are counted and spread over the times of
 * day once.
 */
export function timeInCells(spans: readonly TimeSpan[], calendar: Calendar, runs: CellRuns): Float64Array {
  const cells = new Float64Array(calendar.columns.bucketCount * calendar.rows.bucketCount);
  for (const { fromMs, endMs, days } of alikeDays(spans, calendar, runs)) {
    const held = heldTimes(runs, fromMs, endMs);
    for (const [dayPart, count] of days) {
      addTimes(held, dayPart, count, cells);
    }
  }
  return cells;
}

/** Parts of a day: what each adds to the index of a cell, and its length. Only the first `count` entries count. */
interface HeldTimes {
  readonly parts: Int32Array;
  readonly lengthsMs: Float64Array;
  readonly count: number;
}

/** Returns the runs of a day between two times since its start. */
function heldTimes({ runs }: CellRuns, fromMs: number, endMs: number): HeldTimes {
  const parts = new Int32Array(runs.length);
  const lengthsMs = new Float64Array(runs.length);
  let count = 0;
  for (const run of runs) {
    if (run.startMs < endMs && run.endMs > fromMs) {
      parts[count] = run.part;
      lengthsMs[count++] = Math.min(run.endMs, endMs) - Math.max(run.startMs, fromMs);
    }
  }
  return { parts, lengthsMs, count };
}

function addTimes({ parts, lengthsMs, count }: HeldTimes, dayPart: number, days: number, cells: Float64Array): void {
  for (let i = 0; i < count; i++) {
    cells[dayPart + parts[i]] += days * lengthsMs[i];
  }
}

/** Days that are held from `fromMs` (inclusive) to `endMs` (exclusive) since their start. */
interface AlikeDays {
  readonly fromMs: number;
  readonly endMs: number;
  /** How many they are, by what they add to the index of a cell. */
  readonly days: Map<number, number>;
}

function alikeDays(spans: readonly TimeSpan[], calendar: Calendar, { partOfDay }: CellRuns): Iterable<AlikeDays> {
  const alike = new Map<number, AlikeDays>();
  const addDay = (day: number, fromMs: number, endMs: number) => {
    const part = partOfDay(day);
    if (part < 0) {
      return;
    }
    const key = fromMs * 2 * MS_PER_DAY + endMs;
    let group = alike.get(key);
    if (group === undefined) {
      group = { fromMs, endMs, days: new Map() };
      alike.set(key, group);
    }
    group.days.set(part, (group.days.get(part) ?? 0) + 1);
  };
  for (const { startMs, endMs } of spans) {
    visitDays(startMs, endMs, calendar, addDay);
  }
  return alike.values();
}
