import { type CellCut, OUTSIDE } from '../core/cellPresence';
import { absentCells } from './absentCells';
import { blockRect, rectOfCell } from './cellRect';
import { maskBlocks } from './maskBlocks';
import { type Rect } from './rect';
import { type Scene } from './scene';

/** The distance of the lines, measured across them, and how much of the text color they have. */
/** How much of the text color the lines have: 3 : 1 on the panel in both themes. */
export const HATCH_ALPHA = 0.54;

const HATCH = { spacingPx: 5, linePx: 1 };

/** A cell shorter than this is not cut. */
const SHORTEST_CUT_CELL_PX = 4;

/** What is left of a cut cell with events, so that they are seen. */
const SMALLEST_MARK_PX = 2;

/** Hatches what is outside the time range, whole cells and parts of cells; the context's unit is the CSS pixel. */
export function drawOutside(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, fold } = scene;
  const mask = absentCells(fold, OUTSIDE);
  const blocks = mask === null ? [] : maskBlocks(mask, layout.columns.count, layout.rows.count);
  const parts = (fold.presence?.cuts ?? []).flatMap((cut) => partsOutside(scene, cut));
  for (const { x, y, width, height } of parts) {
    ctx.clearRect(x, y, width, height);
  }
  hatch(ctx, [...blocks.map((block) => blockRect(layout, block)), ...parts], scene.style.text);
}

/** Returns the parts of a cell before and after the range, along the axis on which time runs within the cell. */
function partsOutside({ layout, fold }: Scene, { cell, fromShare, toShare }: CellCut): Rect[] {
  const across = fold.columns.reads === 'minuteOfDay';
  const rect = rectOfCell(layout, cell);
  const lengthPx = across ? rect.width : rect.height;
  if (lengthPx < SHORTEST_CUT_CELL_PX) {
    return [];
  }
  const leastPx = fold.cellEvents[cell] > 0 ? SMALLEST_MARK_PX : 0;
  const beforePx = Math.min(fromShare * lengthPx, lengthPx - leastPx);
  const afterPx = Math.min((1 - toShare) * lengthPx, lengthPx - leastPx - beforePx);
  const backwards = across ? layout.columns.reversed : layout.rows.reversed;
  const [startPx, endPx] = backwards ? [afterPx, beforePx] : [beforePx, afterPx];
  const parts = across
    ? [
        { ...rect, width: startPx },
        { ...rect, x: rect.x + lengthPx - endPx, width: endPx },
      ]
    : [
        { ...rect, height: startPx },
        { ...rect, y: rect.y + lengthPx - endPx, height: endPx },
      ];
  return parts.filter(({ width, height }) => width > 0 && height > 0);
}

/** Draws lines rising to the right through all rectangles, which go on from one to the next. */
function hatch(ctx: CanvasRenderingContext2D, rects: readonly Rect[], color: string): void {
  if (rects.length === 0) {
    return;
  }
  ctx.save();
  ctx.beginPath();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of rects) {
    ctx.rect(x, y, width, height);
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  ctx.clip();
  ctx.beginPath();
  const step = HATCH.spacingPx * Math.SQRT2;
  // on a line, x + y stays the same
  for (let sum = Math.ceil((left + top) / step) * step; sum < right + bottom; sum += step) {
    ctx.moveTo(sum - bottom, bottom);
    ctx.lineTo(sum - top, top);
  }
  ctx.globalAlpha = HATCH_ALPHA;
  ctx.strokeStyle = color;
  ctx.lineWidth = HATCH.linePx;
  ctx.stroke();
  ctx.restore();
}
