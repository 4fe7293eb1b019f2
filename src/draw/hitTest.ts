import { type PlotLayout } from './layout';
import { contains } from './rect';
import { bucketAt } from './track';

/** What the pointer is on: a cell, or a whole column or row (the other index is null). */
export interface GridTarget {
  readonly column: number | null;
  readonly row: number | null;
}

/** Returns true when both are the same cell, column or row, or both nothing. */
export function sameTarget(a: GridTarget | null, b: GridTarget | null): boolean {
  return a === b || (a !== null && b !== null && a.column === b.column && a.row === b.row);
}

/** Returns what is drawn at a point of the panel, in CSS pixels from its top left corner; null where nothing is. */
export function hitTest(layout: PlotLayout, x: number, y: number): GridTarget | null {
  const column = bucketAt(layout.columns, x);
  const row = bucketAt(layout.rows, y);
  if (column >= 0 && row >= 0) {
    return { column, row };
  }
  if (column >= 0 && layout.columnBars !== null && contains(layout.columnBars, x, y)) {
    return { column, row: null };
  }
  if (row >= 0 && layout.rowBars !== null && contains(layout.rowBars, x, y)) {
    return { column: null, row };
  }
  return null;
}
