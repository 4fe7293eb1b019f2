import { NOT_EXISTING } from '../core/cellPresence';
import { absentCells } from './absentCells';
import { blockRect } from './cellRect';
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
  drawReason(ctx, scene);
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

function drawReason(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const rect = reasonRect(ctx, scene);
  if (rect !== null) {
    ctx.font = `12px ${scene.style.fontFamily}`;
    ctx.fillStyle = scene.style.textSecondary;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    ctx.fillText(scene.notExistingReason, rect.x + rect.width / 2, rect.y + rect.height / 2 + 1);
  }
}

const known = new WeakMap<Scene, Rect | null>();

/** Returns where the reason is written; null where there is none or it fits nowhere. It is looked for once a scene. */
export function reasonRect(ctx: CanvasRenderingContext2D, scene: Scene): Rect | null {
  const found = known.get(scene);
  if (found !== undefined) {
    return found;
  }
  const rect = findReasonRect(ctx, scene);
  known.set(scene, rect);
  return rect;
}

function findReasonRect(ctx: CanvasRenderingContext2D, scene: Scene): Rect | null {
  const { layout, fold, style, notExistingReason } = scene;
  const mask = notExistingReason === '' ? null : absentCells(fold, NOT_EXISTING);
  if (mask === null) {
    return null;
  }
  ctx.font = `12px ${style.fontFamily}`;
  const textPx = ctx.measureText(notExistingReason).width;
  let place: Rect | null = null;
  for (const block of maskBlocks(mask, layout.columns.count, layout.rows.count)) {
    const rect = blockRect(layout, block);
    const fits = rect.width >= textPx + REASON.spacePx && rect.height >= REASON.heightPx;
    if (fits && (place === null || rect.width * rect.height > place.width * place.height)) {
      place = rect;
    }
  }
  return (
    place && {
      x: place.x + (place.width - textPx) / 2,
      y: place.y + (place.height - REASON.heightPx) / 2,
      width: textPx,
      height: REASON.heightPx,
    }
  );
}
