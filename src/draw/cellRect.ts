import { type PlotLayout } from './layout';
import { type Rect } from './rect';
import { edgePx, type Track } from './track';

/** Returns where the visible part of a bucket begins and how long it is, its gap left out, in whole device pixels. */
export function bucketSpan(track: Track, bucket: number, pixelRatio: number): { startPx: number; lengthPx: number } {
  const gap = Math.round(track.gapPx * pixelRatio);
  const start = Math.round(edgePx(track, bucket) * pixelRatio) + Math.floor(gap / 2);
  const end = Math.round(edgePx(track, bucket + 1) * pixelRatio) - (gap - Math.floor(gap / 2));
  return { startPx: start / pixelRatio, lengthPx: Math.max(end - start, 1) / pixelRatio };
}

/** Returns the rectangle that a cell fills, its gaps left out. */
export function cellRect(layout: PlotLayout, column: number, row: number): Rect {
  const x = bucketSpan(layout.columns, column, layout.pixelRatio);
  const y = bucketSpan(layout.rows, row, layout.pixelRatio);
  return { x: x.startPx, y: y.startPx, width: x.lengthPx, height: y.lengthPx };
}
