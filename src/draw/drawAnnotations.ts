import { bucketSpan, cellRect } from './cellRect';
import { fillCorner } from './fillCorner';
import { type AnnotationMark, type Scene } from './scene';

/** The corner of an annotated cell, with an edge of the ground. Smaller cells have a tick. */
const CORNER = { sizePx: 8, share: 0.6, edgePx: 1.5, smallestCellPx: 6 };

/** The tick of a cell that is too small for a corner. */
const TICK = { widthPx: 2, heightPx: 4 };

/** The tick beside the grid: how thick, how far from it, and how long where buckets are fine. */
const MARGIN_TICK = { thicknessPx: 2, distancePx: 1, shortestPx: 2 };

/**
 * Marks annotated cells in their upper left corner, and their columns and rows at the edge of the grid. Of several marks
 * at one place the first is drawn. The context's unit is the CSS pixel.
 */
export function drawAnnotations(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { annotations, layout } = scene;
  for (const mark of firstOf(annotations, ({ column, row }) => row * layout.columns.count + column)) {
    drawInCell(ctx, scene, mark);
  }
  for (const { column, color } of firstOf(annotations, (mark) => mark.column)) {
    drawAtColumn(ctx, scene, column, color);
  }
  for (const { row, color } of firstOf(annotations, (mark) => mark.row)) {
    drawAtRow(ctx, scene, row, color);
  }
}

function firstOf(
  marks: readonly AnnotationMark[],
  placeOf: (mark: AnnotationMark) => number
): Iterable<AnnotationMark> {
  const first = new Map<number, AnnotationMark>();
  for (const mark of marks) {
    const place = placeOf(mark);
    if (!first.has(place)) {
      first.set(place, mark);
    }
  }
  return first.values();
}

function drawInCell(ctx: CanvasRenderingContext2D, { layout, style }: Scene, { column, row, color }: AnnotationMark) {
  const { x, y, height } = cellRect(layout, column, row);
  const smaller = Math.min(layout.columns.pitchPx, layout.rows.pitchPx);
  if (smaller < CORNER.smallestCellPx) {
    ctx.fillStyle = color;
    ctx.fillRect(x, y, TICK.widthPx, Math.min(TICK.heightPx, Math.max(height, TICK.widthPx)));
    return;
  }
  const legPx = Math.min(CORNER.sizePx, CORNER.share * smaller);
  const corner = { x, y, toCellX: 1, toCellY: 1 } as const;
  fillCorner(ctx, corner, { legPx, edgePx: CORNER.edgePx }, { edge: style.background, fill: color });
}

/** Above the column, between its bar and its cells. */
function drawAtColumn(ctx: CanvasRenderingContext2D, { layout }: Scene, column: number, color: string): void {
  const { startPx, lengthPx } = bucketSpan(layout.columns, column, layout.pixelRatio);
  const { thicknessPx, distancePx, shortestPx } = MARGIN_TICK;
  ctx.fillStyle = color;
  ctx.fillRect(startPx, layout.grid.y - distancePx - thicknessPx, Math.max(lengthPx, shortestPx), thicknessPx);
}

/** Left of the row, between its label and its cells. */
function drawAtRow(ctx: CanvasRenderingContext2D, { layout }: Scene, row: number, color: string): void {
  const { startPx, lengthPx } = bucketSpan(layout.rows, row, layout.pixelRatio);
  const { thicknessPx, distancePx, shortestPx } = MARGIN_TICK;
  ctx.fillStyle = color;
  ctx.fillRect(layout.grid.x - distancePx - thicknessPx, startPx, thicknessPx, Math.max(lengthPx, shortestPx));
}
