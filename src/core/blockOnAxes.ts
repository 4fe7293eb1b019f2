import { type CalendarAxis } from './calendarAxis';
import { type CellBlock, transposeBlock } from './cellBlock';

/** The two axes of a grid. */
export interface GridAxes {
  readonly columns: CalendarAxis;
  readonly rows: CalendarAxis;
}

/**
 * Returns where the buckets of a block are in another grid, by what they begin with, also where the axes have traded
 * places; null where the grid has other axes, or not all of the buckets side by side. Whole columns and rows stay whole.
 */
export function blockOnAxes(block: CellBlock, from: GridAxes, to: GridAxes): CellBlock | null {
  if (from.columns.id === to.columns.id && from.rows.id === to.rows.id) {
    return placeBlock(block, from, to);
  }
  return from.columns.id === to.rows.id && from.rows.id === to.columns.id
    ? placeBlock(transposeBlock(block), { columns: from.rows, rows: from.columns }, to)
    : null;
}

function placeBlock(block: CellBlock, from: GridAxes, to: GridAxes): CellBlock | null {
  const columns = placeBuckets(from.columns, to.columns, block.column, block.columnCount);
  const rows = placeBuckets(from.rows, to.rows, block.row, block.rowCount);
  return columns === null || rows === null
    ? null
    : { column: columns.first, columnCount: columns.count, row: rows.first, rowCount: rows.count };
}

function placeBuckets(
  from: CalendarAxis,
  to: CalendarAxis,
  first: number,
  count: number
): { first: number; count: number } | null {
  // one bucket is that bucket, even where the axis has no other
  if (count === from.bucketCount && count > 1) {
    return { first: 0, count: to.bucketCount };
  }
  const firstPlace = bucketFrom(to, from.startOf(first));
  const lastPlace = bucketFrom(to, from.startOf(first + count - 1));
  return firstPlace >= 0 && lastPlace - firstPlace === count - 1 ? { first: firstPlace, count } : null;
}

/** Returns the bucket that begins with something, -1 where none does. */
function bucketFrom(axis: CalendarAxis, start: number): number {
  for (let bucket = 0; bucket < axis.bucketCount; bucket++) {
    if (axis.startOf(bucket) === start) {
      return bucket;
    }
  }
  return -1;
}
