import { bucketSpan, cellRect } from '../draw/cellRect';
import { type GridTarget } from '../draw/hitTest';
import { type Rect } from '../draw/rect';
import { type Scene } from '../draw/scene';

/** Returns what a tooltip hangs on: the cell, or the column's or row's bar. CSS pixels of the panel's content. */
export function targetRect({ layout }: Scene, { column, row }: GridTarget): Rect {
  if (column !== null && row !== null) {
    return cellRect(layout, column, row);
  }
  if (column !== null && layout.columnBars !== null) {
    const { startPx, lengthPx } = bucketSpan(layout.columns, column, layout.pixelRatio);
    return { x: startPx, y: layout.columnBars.y, width: lengthPx, height: layout.columnBars.height };
  }
  if (row !== null && layout.rowBars !== null) {
    const { startPx, lengthPx } = bucketSpan(layout.rows, row, layout.pixelRatio);
    return { x: layout.rowBars.x, y: startPx, width: layout.rowBars.width, height: lengthPx };
  }
  return layout.grid;
}
