import { cellRect } from './cellRect';
import { type Rect } from './rect';
import { type Scene } from './scene';

/** Cells smaller than this have a line in place of an outline. */
const SMALLEST_OUTLINED_PX = 8;

const TRIANGLE = { widthPx: 7, heightPx: 4 };

/** Marks the cell of the present moment, and its column and row at the edge of the grid. The unit is the CSS pixel. */
export function drawNow(ctx: CanvasRenderingContext2D, { layout, now, style }: Scene): void {
  if (now === null) {
    return;
  }
  const { grid } = layout;
  const rect = cellRect(layout, now.column, now.row);
  const outlined = Math.min(layout.columns.pitchPx, layout.rows.pitchPx) >= SMALLEST_OUTLINED_PX;
  // on a line of the ground, so that it is seen on every color
  ctx.lineWidth = 3;
  ctx.strokeStyle = style.background;
  strokeMark(ctx, rect, outlined);
  ctx.lineWidth = 1;
  ctx.strokeStyle = style.text;
  strokeMark(ctx, rect, outlined);

  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  const half = TRIANGLE.widthPx / 2;
  ctx.fillStyle = style.text;
  fillTriangle(ctx, [x, grid.y], [x - half, grid.y - TRIANGLE.heightPx], [x + half, grid.y - TRIANGLE.heightPx]);
  fillTriangle(ctx, [grid.x, y], [grid.x - TRIANGLE.heightPx, y - half], [grid.x - TRIANGLE.heightPx, y + half]);
}

/** Strokes around the cell, or along its middle where it is too small. */
function strokeMark(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rect, outlined: boolean): void {
  if (outlined) {
    ctx.strokeRect(x - 0.5, y - 0.5, width + 1, height + 1);
    return;
  }
  ctx.beginPath();
  if (width <= height) {
    ctx.moveTo(x + width / 2, y);
    ctx.lineTo(x + width / 2, y + height);
  } else {
    ctx.moveTo(x, y + height / 2);
    ctx.lineTo(x + width, y + height / 2);
  }
  ctx.stroke();
}

type Corner = readonly [x: number, y: number];

function fillTriangle(ctx: CanvasRenderingContext2D, a: Corner, b: Corner, c: Corner): void {
  ctx.beginPath();
  ctx.moveTo(...a);
  ctx.lineTo(...b);
  ctx.lineTo(...c);
  ctx.closePath();
  ctx.fill();
}
