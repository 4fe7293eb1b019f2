import { NOT_EXISTING } from '../core/cellPresence';
import { absentCells } from './absentCells';
import { blockRect } from './cellRect';
import { type CellBlock } from '../core/cellBlock';
import { maskBlocks } from './maskBlocks';
import { maskOutline } from './maskOutline';
import { addRoundedLine, type Point, pointsInsideCells } from './outlinePath';
import { type Rect } from './rect';
import { type Scene } from './scene';

/** How much of the text color the edge has: 3 : 1 on the panel in both themes. */
export const EDGE_ALPHA = 0.54;

const EDGE = { linePx: 1, dash: [2, 2] };

/** Regions and holes thinner than this have no edge. */
const THINNEST_REGION_PX = 5;

/** Space that the reason needs beside the text, and the least height. */
const REASON = { spacePx: 16, heightPx: 16 };

/** Draws one dashed edge around neighbours that do not exist, and the reason in the largest of them. CSS pixels. */
export function drawNotExisting(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, fold, style } = scene;
  const mask = absentCells(fold, NOT_EXISTING);
  if (mask === null) {
    return;
  }
  ctx.save();
  ctx.beginPath();
  for (const outline of maskOutline(mask, layout.columns.count, layout.rows.count)) {
    const points = pointsInsideCells(layout, outline, EDGE.linePx / 2);
    if (isThickEnough(points)) {
      addRoundedLine(ctx, points, true, layout.radiusPx);
    }
  }
  ctx.setLineDash(EDGE.dash);
  ctx.lineWidth = EDGE.linePx;
  ctx.strokeStyle = style.text;
  ctx.globalAlpha = EDGE_ALPHA;
  ctx.stroke();
  ctx.restore();
  drawReason(ctx, scene, maskBlocks(mask, layout.columns.count, layout.rows.count));
}

function isThickEnough(points: readonly Point[]): boolean {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return Math.min(right - left, bottom - top) + EDGE.linePx >= THINNEST_REGION_PX;
}

function drawReason(ctx: CanvasRenderingContext2D, scene: Scene, blocks: readonly CellBlock[]): void {
  const { layout, style, notExistingReason } = scene;
  if (notExistingReason === '') {
    return;
  }
  ctx.font = `12px ${style.fontFamily}`;
  const neededPx = ctx.measureText(notExistingReason).width + REASON.spacePx;
  let place: Rect | null = null;
  for (const block of blocks) {
    const rect = blockRect(layout, block);
    const fits = rect.width >= neededPx && rect.height >= REASON.heightPx;
    if (fits && (place === null || rect.width * rect.height > place.width * place.height)) {
      place = rect;
    }
  }
  if (place !== null) {
    ctx.fillStyle = style.textSecondary;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(notExistingReason, place.x + place.width / 2, place.y + place.height / 2 + 1);
  }
}
