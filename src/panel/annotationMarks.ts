import { type Calendar } from '../core/calendar';
import { type CellBlock } from '../core/cellBlock';
import { cellsOfSpans } from '../core/cellsOfSpans';
import { type TimeRange } from '../core/events';
import { type AnnotationMark } from '../draw/scene';
import { type Annotation } from '../grafana/readAnnotations';

/** Where annotations lie on the grid. */
export interface AnnotationMarks {
  /** One for each cell with a mark. */
  readonly marks: readonly AnnotationMark[];
  /** Returns the annotations that touch a block, in the order of time. */
  readonly annotationsOf: (block: CellBlock) => readonly Annotation[];
}

/** An annotation with the cells that it lies on, ascending. */
interface Placed {
  readonly annotation: Annotation;
  readonly cells: Int32Array;
}

/** A span that touches a larger share of the cells says nothing of each: its first and last cell are marked. */
const MOST_MARKED = 0.5;

/** States of alerts, the most severe first; what is not among them is as severe as a plain annotation. */
const SEVERE = ['alerting', 'error', 'nodata', 'no_data', 'pending'];

/**
 * Returns where annotations lie on a calendar, as cells of its grid. A cell is marked in the color of the most severe
 * annotation on it, of equals the first. `colorOf` gives the CSS color of a color as Grafana writes it.
 */
export function annotationMarks(
  annotations: readonly Annotation[],
  range: TimeRange,
  calendar: Calendar,
  colorOf: (color: string) => string
): AnnotationMarks {
  const spans = annotations.map(({ span }) => span);
  const cells = cellsOfSpans(spans, range, calendar);
  const placed = annotations
    .map((annotation, i): Placed => ({ annotation, cells: cells[i] }))
    .filter((entry) => entry.cells.length > 0);
  const columnCount = calendar.columns.bucketCount;
  const marked = new Map<number, Annotation>();
  for (const entry of placed) {
    for (const cell of markedCells(entry, range, calendar)) {
      const had = marked.get(cell);
      if (had === undefined || severity(entry.annotation) > severity(had)) {
        marked.set(cell, entry.annotation);
      }
    }
  }
  return {
    marks: Array.from(marked, ([cell, { color }]) => ({
      column: cell % columnCount,
      row: Math.floor(cell / columnCount),
      color: colorOf(color),
    })),
    annotationsOf: (block) =>
      placed.filter((entry) => touches(entry.cells, block, columnCount)).map(({ annotation }) => annotation),
  };
}

function severity({ state }: Annotation): number {
  const [own] = state.split(' ');
  const rank = SEVERE.indexOf(own);
  return rank < 0 ? 0 : SEVERE.length - rank;
}

function markedCells({ annotation, cells }: Placed, range: TimeRange, calendar: Calendar): Iterable<number> {
  const cellCount = calendar.columns.bucketCount * calendar.rows.bucketCount;
  if (cells.length <= cellCount * MOST_MARKED) {
    return cells;
  }
  const firstMs = Math.max(annotation.span.startMs, range.fromMs);
  const lastMs = Math.min(annotation.span.endMs - 1, range.toMs);
  const moments = [firstMs, lastMs].map((timeMs) => ({ startMs: timeMs, endMs: timeMs }));
  return cellsOfSpans(moments, range, calendar).flatMap((ofMoment) => Array.from(ofMoment));
}

/** Looks once in each row of the block, since the cells may be thousands. */
function touches(cells: Int32Array, block: CellBlock, columnCount: number): boolean {
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    const first = row * columnCount + block.column;
    const at = firstNotBelow(cells, first);
    if (at < cells.length && cells[at] < first + block.columnCount) {
      return true;
    }
  }
  return false;
}

/** Returns the index of the first number that is not below `least`. */
function firstNotBelow(ascending: Int32Array, least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < least) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
