import { type CellBlock } from '../core/cellBlock';
import { type CellWindow } from '../core/cellWindows';
import { type TimeRange } from '../core/events';
import { calendarDate, naiveDayStart } from './naiveAxis';
import { naiveGrid, type NaiveAxes, type NaiveGrid } from './naiveFold';
import { walkRange, type NaivePiece } from './naiveOccurrences';

const DAY_MS = 86_400_000;

/** Returns whether a cell of a grid is in the block. */
export function inBlock({ columns }: NaiveGrid, cell: number, block: CellBlock): boolean {
  const column = cell % columns.bucketCount;
  const row = (cell - column) / columns.bucketCount;
  return (
    cell >= 0 &&
    column >= block.column &&
    column < block.column + block.columnCount &&
    row >= block.row &&
    row < block.row + block.rowCount
  );
}

/** Returns the windows of a block, put together from what `Intl` shows in each minute of the range. */
export function naiveWindows(
  range: TimeRange,
  axes: NaiveAxes,
  block: CellBlock,
  pieces: readonly NaivePiece[] = walkRange(range, axes.zone)
): CellWindow[] {
  const grid = naiveGrid(axes, range.fromMs, range.toMs);
  const dayStartMinute = naiveDayStart(axes.dayStartMinute ?? 0, axes.hours ?? null);
  const windows: Array<{ day: number; startMs: number; endMs: number }> = [];
  for (const { timeMs, lengthMs, local } of pieces) {
    if (!inBlock(grid, grid.cellAt(local), block)) {
      continue;
    }
    const day = calendarDate(local, dayStartMinute).getTime() / DAY_MS;
    const last = windows[windows.length - 1];
    if (last !== undefined && last.day === day && last.endMs === timeMs) {
      last.endMs += lengthMs;
    } else {
      windows.push({ day, startMs: timeMs, endMs: timeMs + lengthMs });
    }
  }
  return windows;
}
