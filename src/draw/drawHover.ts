import { type Bar, barOf } from './bars';
import { bucketSpan, cellRect } from './cellRect';
import { barRect, fillBar, stepPx } from './drawMarginals';
import { type GridTarget } from './hitTest';
import { COLUMN_LABEL_GAP_PX, LABEL_GAP_PX, type Side } from './layout';
import { type Rect } from './rect';
import { type Marginal, type Scene } from './scene';
import { type AxisLabels, type TickLabel } from './tickLabels';
import { edgePx } from './track';

/** How strongly cells outside the hovered row and column are covered, from 0 to 1. */
const COVER = 0.36;

/** How strongly the other bars are covered. */
const BAR_COVER = 0.5;

/** Height of a line of text, and how much wider than its measure a covered text is at either side. */
const LINE_PX = 14;
const SIDE_PX = 1;

/**
 * Draws what the pointer lights, on a layer of its own: everything but the row and column is covered with the ground,
 * their bars and labels are lit, the cell gets an outline. The context's unit is the CSS pixel and the layer is clear before.
 */
export function drawHover(ctx: CanvasRenderingContext2D, scene: Scene, target: GridTarget): void {
  const { layout, style } = scene;
  coverCells(ctx, scene, target);
  coverBars(ctx, scene);
  lightBar(ctx, scene, 'columns', layout.columnBars, scene.columnMarginal, target.column);
  lightBar(ctx, scene, 'rows', layout.rowBars, scene.rowMarginal, target.row);
  if (layout.axisLabels) {
    lightLabels(ctx, scene, target);
  }
  if (target.column === null || target.row === null) {
    return;
  }
  const rect = markRect(cellRect(layout, target.column, target.row));
  ctx.lineWidth = 2;
  ctx.strokeStyle = style.background;
  ctx.strokeRect(rect.x - 0.5, rect.y - 0.5, rect.width + 1, rect.height + 1);
  ctx.strokeStyle = style.outline;
  ctx.strokeRect(rect.x - 2, rect.y - 2, rect.width + 4, rect.height + 4);
}

/** A cell too small to be outlined gets a mark of 3 pixels. */
function markRect(rect: Rect): Rect {
  const width = Math.max(rect.width, 3);
  const height = Math.max(rect.height, 3);
  return { x: rect.x - (width - rect.width) / 2, y: rect.y - (height - rect.height) / 2, width, height };
}

function coverCells(ctx: CanvasRenderingContext2D, { layout, style }: Scene, { column, row }: GridTarget): void {
  const { grid } = layout;
  const columnSpan = column === null ? null : bucketSpan(layout.columns, column, layout.pixelRatio);
  const rowSpan = row === null ? null : bucketSpan(layout.rows, row, layout.pixelRatio);
  ctx.globalAlpha = COVER;
  ctx.fillStyle = style.background;
  ctx.fillRect(grid.x, grid.y, grid.width, grid.height);
  ctx.globalAlpha = 1;
  if (columnSpan !== null) {
    ctx.clearRect(columnSpan.startPx, grid.y, columnSpan.lengthPx, grid.height);
  }
  if (rowSpan !== null) {
    ctx.clearRect(grid.x, rowSpan.startPx, grid.width, rowSpan.lengthPx);
  }
}

/** Dims every bar; the lit ones are drawn over it. */
function coverBars(ctx: CanvasRenderingContext2D, { layout, style }: Scene): void {
  ctx.globalAlpha = BAR_COVER;
  ctx.fillStyle = style.background;
  for (const place of [layout.columnBars, layout.rowBars]) {
    if (place !== null) {
      ctx.fillRect(place.x, place.y, place.width, place.height);
    }
  }
  ctx.globalAlpha = 1;
}

function lightBar(
  ctx: CanvasRenderingContext2D,
  { layout, style }: Scene,
  side: Side,
  place: Rect | null,
  marginal: Marginal | null,
  bucket: number | null
): void {
  if (place === null || marginal === null || bucket === null) {
    return;
  }
  ctx.fillStyle = style.text;
  if (marginal.kind === 'bars') {
    const bar: Bar | undefined = barOf(marginal.bars, bucket);
    if (bar !== undefined) {
      fillBar(ctx, barRect(place, side, marginal.bars, bar), side);
    }
    return;
  }
  const value = marginal.values[bucket];
  if (!Number.isNaN(value)) {
    const track = side === 'columns' ? layout.columns : layout.rows;
    const { startPx, lengthPx } = bucketSpan(track, bucket, layout.pixelRatio);
    const offset = stepPx(place, side, marginal, value);
    if (side === 'columns') {
      ctx.fillRect(startPx, place.y + place.height - offset - 1.5, lengthPx, 3);
    } else {
      ctx.fillRect(place.x + offset - 1.5, startPx, 3, lengthPx);
    }
  }
}

/** Writes the labels of the column and of the row again in a heavier type, over their covered own. */
function lightLabels(
  ctx: CanvasRenderingContext2D,
  { layout, style, columnLabels, rowLabels }: Scene,
  target: GridTarget
) {
  ctx.font = `500 12px ${style.fontFamily}`;
  const columnLabel = labelOf(columnLabels, target.column);
  if (columnLabel !== null) {
    const widthPx = ctx.measureText(columnLabel.text).width + 2 * SIDE_PX;
    const x = edgePx(layout.columns, columnLabel.position);
    const y = layout.grid.y + layout.grid.height + COLUMN_LABEL_GAP_PX;
    ctx.fillStyle = style.background;
    ctx.fillRect(x - widthPx / 2, y - 1, widthPx, LINE_PX);
    ctx.textAlign = 'center';
    ctx.textBaseline = 'top';
    ctx.fillStyle = style.text;
    ctx.fillText(columnLabel.text, x, y);
  }
  const rowLabel = labelOf(rowLabels, target.row);
  if (rowLabel !== null) {
    const widthPx = ctx.measureText(rowLabel.text).width + 2 * SIDE_PX;
    const x = layout.grid.x - LABEL_GAP_PX;
    const y = edgePx(layout.rows, rowLabel.position);
    ctx.fillStyle = style.background;
    ctx.fillRect(x + SIDE_PX - widthPx, y - LINE_PX / 2, widthPx, LINE_PX);
    ctx.textAlign = 'right';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = style.text;
    ctx.fillText(rowLabel.text, x, y);
  }
}

/** Returns the label in the middle of a bucket. */
function labelOf({ labels }: AxisLabels, bucket: number | null): TickLabel | null {
  return bucket === null ? null : (labels.find(({ position }) => position === bucket + 0.5) ?? null);
}
