import { type PlotLayout } from './layout';
import { type CellBlock } from '../core/cellBlock';
import { type Rect } from './rect';
import { edgePx, type Track } from './track';

/** Returns where the visible part of a bucket begins and how long it is, its gap left out, in whole device pixels. */
export function bucketSpan(track: Track, bucket: number, pixelRatio: number): { startPx: number; lengthPx: number } {
  return spanOf(track, bucket, 1, pixelRatio);
}

/** Returns the rectangle that a cell fills, its gaps left out. */
export function cellRect(layout: PlotLayout, column: number, row: number): Rect {
  return blockRect(layout, { column, row, columnCount: 1, rowCount: 1 });
}

/** Returns the rectangle that the cell with a row-major index fills. */
export function rectOfCell(layout: PlotLayout, cell: number): Rect {
  return cellRect(layout, cell % layout.columns.count, Math.floor(cell / layout.columns.count));
}

/** Returns the rectangle that a block of cells fills, the gaps around it left out. */
export function blockRect({ columns, rows, pixelRatio }: PlotLayout, block: CellBlock): Rect {
  const x = spanOf(columns, block.column, block.columnCount, pixelRatio);
  const y = spanOf(rows, block.row, block.rowCount, pixelRatio);
  return { x: x.startPx, y: y.startPx, width: x.lengthPx, height: y.lengthPx };
}

function spanOf(
  track: Track,
  bucket: number,
  count: number,
  pixelRatio: number
): { startPx: number; lengthPx: number } {
  const gap = Math.round(track.gapPx * pixelRatio);
  const [first, last] = track.reversed ? [bucket + count, bucket] : [bucket, bucket + count];
  const start = Math.round(edgePx(track, first) * pixelRatio) + Math.floor(gap / 2);
  const end = Math.round(edgePx(track, last) * pixelRatio) - (gap - Math.floor(gap / 2));
  return { startPx: start / pixelRatio, lengthPx: Math.max(end - start, 1) / pixelRatio };
}
