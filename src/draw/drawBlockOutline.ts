import { type CellBlock } from '../core/cellBlock';
import { blockRect } from './cellRect';
import { type Pointing } from './lit';
import { type Rect } from './rect';
import { type Scene } from './scene';

/** A block smaller than this is too small to be outlined, so its mark is. */
const SMALLEST_MARK_PX = 3;

/** The edge that parts the line from the block, in the color of the ground. */
const EDGE_PX = 1;

const LINE_PX: Record<Pointing, number> = { pointer: 2, keyboard: 2.5 };

/** Draws a line around a block, whiter for the pointer, blue for the keyboard. The context's unit is the CSS pixel. */
export function drawBlockOutline(
  ctx: CanvasRenderingContext2D,
  { layout, style }: Scene,
  block: CellBlock,
  by: Pointing
): void {
  const rect = markRect(blockRect(layout, block));
  ctx.lineWidth = 2 * EDGE_PX;
  ctx.strokeStyle = style.background;
  strokeAround(ctx, rect, EDGE_PX / 2);
  ctx.lineWidth = LINE_PX[by];
  ctx.strokeStyle = by === 'keyboard' ? style.focus : style.outline;
  strokeAround(ctx, rect, EDGE_PX + LINE_PX[by] / 2);
}

function strokeAround(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rect, distancePx: number): void {
  ctx.strokeRect(x - distancePx, y - distancePx, width + 2 * distancePx, height + 2 * distancePx);
}

function markRect(rect: Rect): Rect {
  const width = Math.max(rect.width, SMALLEST_MARK_PX);
  const height = Math.max(rect.height, SMALLEST_MARK_PX);
  return { x: rect.x - (width - rect.width) / 2, y: rect.y - (height - rect.height) / 2, width, height };
}
