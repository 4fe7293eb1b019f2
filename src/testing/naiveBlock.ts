import { type CellBlock } from '../core/cellBlock';
import { type CellWindow } from '../core/cellWindows';
import { type TimeRange } from '../core/events';
import { calendarDate, naiveDayStart } from './naiveAxis';
import { naiveGrid, type NaiveAxes, type NaiveEvent } from './naiveFold';
import { type NaivePiece } from './naiveOccurrences';
import { inBlock, naiveWindows } from './naiveWindows';
import { wallClock, type WallClock } from './wallClock';

/** A row that is on the grid. */
export interface NaiveRow {
  readonly timeMs: number;
  /** null where it is no number. */
  readonly value: number | null;
  readonly cell: number;
  /** The calendar day, counted from 1970-01-01. */
  readonly day: number;
}

const shown = new Map<string, WallClock>();

/** Each time is looked up once, however many calendars read it. */
function shownAt(timeMs: number, zone: string): WallClock {
  const key = `${timeMs} ${zone}`;
  const local = shown.get(key) ?? wallClock(timeMs, zone);
  shown.set(key, local);
  return local;
}

/** Returns the rows that are on the grid, in their order, by what `Intl` shows at each time. */
export function naiveRows(rows: readonly NaiveEvent[], { fromMs, toMs }: TimeRange, axes: NaiveAxes): NaiveRow[] {
  const grid = naiveGrid(axes, fromMs, toMs);
  const dayStartMinute = naiveDayStart(axes.dayStartMinute ?? 0, axes.hours ?? null);
  return rows.flatMap((row) => {
    const { time } = row;
    if (typeof time !== 'number' || !(time >= fromMs && time <= toMs)) {
      return [];
    }
    const local = shownAt(time, axes.zone);
    const cell = grid.cellAt(local);
    const value = 'value' in row ? row.value : 1;
    const number = typeof value === 'number' && Number.isFinite(value) ? value : null;
    const day = calendarDate(local, dayStartMinute).getTime() / 86_400_000;
    return cell < 0 ? [] : [{ timeMs: time, value: number, cell, day }];
  });
}

/** What is behind a block. */
export interface NaiveBlock {
  readonly rows: readonly NaiveRow[];
  readonly windows: readonly CellWindow[];
  /** The rows in each window. */
  readonly windowRows: ReadonlyArray<readonly NaiveRow[]>;
  /** How many days have windows. */
  readonly days: number;
  /** The rows of each day that has some. */
  readonly dayRows: ReadonlyArray<readonly NaiveRow[]>;
}

/** Returns what is behind a block, of rows that are on the grid. */
export function naiveBlock(
  rows: readonly NaiveRow[],
  { range, axes, pieces }: { range: TimeRange; axes: NaiveAxes; pieces: readonly NaivePiece[] },
  block: CellBlock
): NaiveBlock {
  const grid = naiveGrid(axes, range.fromMs, range.toMs);
  const inside = rows.filter(({ cell }) => inBlock(grid, cell, block));
  const windows = naiveWindows(range, axes, block, pieces);
  const days = [...new Set(windows.map(({ day }) => day))];
  const sorted = [...inside].sort((a, b) => a.timeMs - b.timeMs);
  return {
    rows: inside,
    windows,
    windowRows: windows.map(({ startMs, endMs }) => rowsBetween(sorted, startMs, endMs)),
    days: days.length,
    dayRows: days.map((day) => inside.filter((row) => row.day === day)).filter((list) => list.length > 0),
  };
}

/** Returns those of sorted rows that lie between two times. */
function rowsBetween(sorted: readonly NaiveRow[], fromMs: number, endMs: number): readonly NaiveRow[] {
  const first = sorted.findIndex(({ timeMs }) => timeMs >= fromMs);
  const end = sorted.findIndex(({ timeMs }) => timeMs >= endMs);
  return first < 0 ? [] : sorted.slice(first, end < 0 ? sorted.length : end);
}
