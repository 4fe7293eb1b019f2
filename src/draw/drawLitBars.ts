import { type CellBlock } from '../core/cellBlock';
import { bucketSpan } from './cellRect';
import { litSides } from './drawCover';
import { barRect, type Buckets, drawRowValues, fillBar, stepPx } from './drawMarginals';
import { COLUMN_LABEL_GAP_PX, LABEL_GAP_PX, type Side } from './layout';
import { type Rect } from './rect';
import { type Marginal, type Scene } from './scene';
import { type AxisLabels, type TickLabel } from './tickLabels';
import { edgePx } from './track';

/** Height of a line of text, and how much wider than its measure a covered text is at either side. */
const LINE_PX = 14;
const SIDE_PX = 1;

/** The weight of a lit label. */
export const LIT_WEIGHT = 500;

/** Draws the bars, values and labels of a block's columns and rows as lit ones. The context's unit is the CSS pixel. */
export function drawLitBars(ctx: CanvasRenderingContext2D, scene: Scene, block: CellBlock): void {
  const { layout } = scene;
  const sides = litSides(layout, block);
  if (sides.columns) {
    const buckets = { first: block.column, end: block.column + block.columnCount };
    lightBars(ctx, scene, 'columns', layout.columnBars, scene.columnMarginal, buckets);
    lightLabels(ctx, scene, scene.columnLabels, buckets, writeColumnLabel);
  }
  if (sides.rows) {
    const buckets = { first: block.row, end: block.row + block.rowCount };
    lightBars(ctx, scene, 'rows', layout.rowBars, scene.rowMarginal, buckets);
    lightLabels(ctx, scene, scene.rowLabels, buckets, writeRowLabel);
    if (layout.rowBars !== null && layout.rowValues && scene.rowMarginal !== null) {
      ctx.font = `12px ${scene.style.fontFamily}`;
      ctx.fillStyle = scene.style.text;
      drawRowValues(ctx, scene, layout.rowBars, scene.rowMarginal, buckets);
    }
  }
}

function lightBars(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  side: Side,
  place: Rect | null,
  marginal: Marginal | null,
  buckets: Buckets
): void {
  if (place === null || marginal === null) {
    return;
  }
  ctx.fillStyle = scene.style.text;
  if (marginal.kind === 'steps') {
    lightSteps(ctx, scene, side, place, marginal, buckets);
    return;
  }
  for (const bar of marginal.bars.bars) {
    if (bar.first < buckets.end && bar.end > buckets.first) {
      fillBar(ctx, barRect(place, side, marginal.bars, bar), side);
    }
  }
}

function lightSteps(
  ctx: CanvasRenderingContext2D,
  { layout }: Scene,
  side: Side,
  place: Rect,
  marginal: Marginal & { kind: 'steps' },
  { first, end }: Buckets
): void {
  for (let bucket = first; bucket < end; bucket++) {
    const value = marginal.values[bucket];
    if (!Number.isNaN(value)) {
      const { startPx, lengthPx } = bucketSpan(layout[side], bucket, layout.pixelRatio);
      const offset = stepPx(place, side, marginal, value);
      if (side === 'columns') {
        ctx.fillRect(startPx, place.y + place.height - offset - 1.5, lengthPx, 3);
      } else {
        ctx.fillRect(place.x + offset - 1.5, startPx, 3, lengthPx);
      }
    }
  }
}

/** Writes the labels in the middle of buckets again in a heavier type, over their covered own. */
function lightLabels(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { labels }: AxisLabels,
  { first, end }: Buckets,
  write: (ctx: CanvasRenderingContext2D, scene: Scene, label: TickLabel) => void
): void {
  if (!scene.layout.axisLabels) {
    return;
  }
  ctx.font = `${LIT_WEIGHT} 12px ${scene.style.fontFamily}`;
  for (const label of labels) {
    const bucket = label.position - 0.5;
    if (Number.isInteger(bucket) && bucket >= first && bucket < end) {
      write(ctx, scene, label);
    }
  }
}

function writeColumnLabel(
  ctx: CanvasRenderingContext2D,
  { layout, style }: Scene,
  { text, position }: TickLabel
): void {
  const widthPx = ctx.measureText(text).width + 2 * SIDE_PX;
  const x = edgePx(layout.columns, position);
  const y = layout.grid.y + layout.grid.height + COLUMN_LABEL_GAP_PX;
  ctx.fillStyle = style.background;
  ctx.fillRect(x - widthPx / 2, y - 1, widthPx, LINE_PX);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  ctx.fillStyle = style.text;
  ctx.fillText(text, x, y);
}

function writeRowLabel(ctx: CanvasRenderingContext2D, { layout, style }: Scene, { text, position }: TickLabel): void {
  const widthPx = ctx.measureText(text).width + 2 * SIDE_PX;
  const x = layout.grid.x - LABEL_GAP_PX;
  const y = edgePx(layout.rows, position);
  ctx.fillStyle = style.background;
  ctx.fillRect(x + SIDE_PX - widthPx, y - LINE_PX / 2, widthPx, LINE_PX);
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = style.text;
  ctx.fillText(text, x, y);
}
