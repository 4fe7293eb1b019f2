import { rectOfCell } from './cellRect';
import { type Rect } from './rect';
import { type Scene } from './scene';

/** Cells smaller than this are lit as a whole. */
const SMALLEST_WITH_DOT_PX = 4;

/** A lit cell is at least so long, so that it is seen. */
const SMALLEST_LIT_PX = 2;

/** The dot: share of the cell, most and least radius; its edge parts it from every color of a cell. */
const DOT = { share: 0.16, mostPx: 3, leastPx: 1 };
const EDGE_PX = 1.5;

/**
 * Marks the cells that have gained events (row-major) with a dot in their lower right corner; where cells are too small
 * the cell is lit. The context's unit is the CSS pixel.
 */
export function drawFresh(ctx: CanvasRenderingContext2D, { layout, style }: Scene, fresh: Int32Array): void {
  const withDot = Math.min(layout.columns.pitchPx, layout.rows.pitchPx) >= SMALLEST_WITH_DOT_PX;
  for (let cell = 0; cell < fresh.length; cell++) {
    if (fresh[cell] > 0) {
      const rect = rectOfCell(layout, cell);
      if (withDot) {
        drawDot(ctx, rect, style.background, style.text);
      } else {
        ctx.fillStyle = style.text;
        ctx.fillRect(rect.x, rect.y, Math.max(rect.width, SMALLEST_LIT_PX), Math.max(rect.height, SMALLEST_LIT_PX));
      }
    }
  }
}

function drawDot(ctx: CanvasRenderingContext2D, rect: Rect, edge: string, color: string): void {
  const smaller = Math.min(rect.width, rect.height);
  const radius = Math.min(Math.max(DOT.share * smaller, DOT.leastPx), DOT.mostPx);
  const edgePx = Math.min(EDGE_PX, smaller / 2 - radius);
  const [x, y] = [rect.x + rect.width - radius - edgePx, rect.y + rect.height - radius - edgePx];
  for (const [radiusPx, fill] of [
    [radius + edgePx, edge],
    [radius, color],
  ] as const) {
    ctx.fillStyle = fill;
    ctx.beginPath();
    ctx.arc(x, y, radiusPx, 0, 2 * Math.PI);
    ctx.fill();
  }
}
