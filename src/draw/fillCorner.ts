/** A corner of a cell, and whether the cell lies right of (1) or left of (-1), below (1) or above (-1) it. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly toCellX: 1 | -1;
  readonly toCellY: 1 | -1;
}

/** Fills the corner of a cell with a triangle parted from the cell by an edge. Lengths are CSS pixels. */
export function fillCorner(
  ctx: CanvasRenderingContext2D,
  corner: Corner,
  size: { readonly legPx: number; readonly edgePx: number },
  colors: { readonly edge: string; readonly fill: string }
): void {
  fillTriangle(ctx, corner, size.legPx, colors.edge);
  fillTriangle(ctx, corner, size.legPx - size.edgePx, colors.fill);
}

function fillTriangle(
  ctx: CanvasRenderingContext2D,
  { x, y, toCellX, toCellY }: Corner,
  legPx: number,
  color: string
): void {
  ctx.fillStyle = color;
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x + toCellX * legPx, y);
  ctx.lineTo(x, y + toCellY * legPx);
  ctx.closePath();
  ctx.fill();
}
