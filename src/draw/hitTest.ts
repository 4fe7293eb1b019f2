import { type CellBlock } from '../core/cellBlock';
import { columnBlock, rowBlock } from '../core/gridBlocks';
import { AXIS_HEIGHT_PX, type PlotLayout, SECOND_AXIS_HEIGHT_PX } from './layout';
import { contains, type Rect } from './rect';
import { type CellPlace } from './scene';
import { bucketAt, type Track } from './track';

/**
 * Returns what is drawn at a point of the panel, in CSS pixels from its top left corner: a cell, or the whole column or
 * row whose bar or label it is; null where nothing is.
 */
export function hitTest(layout: PlotLayout, x: number, y: number): CellBlock | null {
  const column = bucketAt(layout.columns, x);
  const row = bucketAt(layout.rows, y);
  if (column >= 0 && row >= 0) {
    return { column, row, columnCount: 1, rowCount: 1 };
  }
  const size = { columnCount: layout.columns.count, rowCount: layout.rows.count };
  if (column >= 0 && [layout.columnBars, columnLabelsRect(layout)].some((place) => holds(place, x, y))) {
    return columnBlock(column, size);
  }
  if (row >= 0 && [layout.rowBars, rowLabelsRect(layout)].some((place) => holds(place, x, y))) {
    return rowBlock(row, size);
  }
  return null;
}

/** Returns the cell at a point, else the one nearest to it. */
export function nearestCell({ columns, rows }: PlotLayout, x: number, y: number): CellPlace {
  return { column: nearestBucket(columns, x), row: nearestBucket(rows, y) };
}

function nearestBucket(track: Track, positionPx: number): number {
  const insidePx = Math.min(Math.max(positionPx, track.startPx), track.startPx + track.lengthPx - track.pitchPx / 2);
  return bucketAt(track, insidePx);
}

function holds(place: Rect | null, x: number, y: number): boolean {
  return place !== null && contains(place, x, y);
}

function columnLabelsRect({ axisLabels, secondAxis, grid }: PlotLayout): Rect | null {
  const height = AXIS_HEIGHT_PX + (secondAxis ? SECOND_AXIS_HEIGHT_PX : 0);
  return axisLabels ? { x: grid.x, y: grid.y + grid.height, width: grid.width, height } : null;
}

function rowLabelsRect({ axisLabels, grid }: PlotLayout): Rect | null {
  return axisLabels ? { x: 0, y: grid.y, width: grid.x, height: grid.height } : null;
}
