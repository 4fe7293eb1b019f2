import { type CellRaster } from './cellRaster';
import { drawOutside } from './drawOutside';
import { type PlotLayout } from './layout';
import { type Scene } from './scene';

/** Makes an empty canvas of a size in device pixels. */
export type CreateCanvas = (width: number, height: number) => HTMLCanvasElement;

/**
 * Draws the raster with one `drawImage`, and the hatch of what is outside the time range; the context's unit is the
 * device pixel. Gaps and round corners are cut out of the enlarged raster by a pattern of one cell, so the cost does not
 * grow with the number of cells.
 */
export function drawCells(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  raster: CellRaster,
  createCanvas: CreateCanvas
): void {
  const { layout } = scene;
  const { pixelRatio, grid } = layout;
  const width = Math.round(grid.width * pixelRatio);
  const height = Math.round(grid.height * pixelRatio);
  const small = createCanvas(raster.width, raster.height);
  const smallCtx = small.getContext('2d');
  const large = createCanvas(width, height);
  const largeCtx = large.getContext('2d');
  if (smallCtx === null || largeCtx === null || width === 0 || height === 0) {
    return;
  }
  const [left, top] = [Math.round(grid.x * pixelRatio), Math.round(grid.y * pixelRatio)];
  const image = smallCtx.createImageData(raster.width, raster.height);
  new Uint32Array(image.data.buffer).set(raster.pixels);
  smallCtx.putImageData(image, 0, 0);
  largeCtx.imageSmoothingEnabled = false;
  largeCtx.drawImage(small, 0, 0, width, height);
  largeCtx.setTransform(pixelRatio, 0, 0, pixelRatio, -left, -top);
  drawOutside(largeCtx, scene);
  largeCtx.setTransform(1, 0, 0, 1, 0, 0);
  const tile = cellTile(layout, createCanvas);
  if (tile !== null) {
    const pattern = largeCtx.createPattern(tile, 'repeat');
    if (pattern !== null) {
      largeCtx.globalCompositeOperation = 'destination-in';
      largeCtx.fillStyle = pattern;
      largeCtx.fillRect(0, 0, width, height);
    }
  }
  ctx.drawImage(large, left, top);
}

/** Returns a canvas that is opaque where a cell is and clear where its gaps are; null where square cells touch. */
function cellTile(
  { columns, rows, radiusPx, pixelRatio }: PlotLayout,
  createCanvas: CreateCanvas
): HTMLCanvasElement | null {
  const columnGap = Math.round(columns.gapPx * pixelRatio);
  const rowGap = Math.round(rows.gapPx * pixelRatio);
  if (columnGap === 0 && rowGap === 0 && radiusPx === 0) {
    return null;
  }
  const width = columnGap === 0 && radiusPx === 0 ? 1 : Math.round(columns.pitchPx * pixelRatio);
  const height = rowGap === 0 && radiusPx === 0 ? 1 : Math.round(rows.pitchPx * pixelRatio);
  const tile = createCanvas(width, height);
  const tileCtx = tile.getContext('2d');
  if (tileCtx === null) {
    return null;
  }
  tileCtx.fillStyle = '#000';
  tileCtx.beginPath();
  tileCtx.roundRect(
    Math.floor(columnGap / 2),
    Math.floor(rowGap / 2),
    width - columnGap,
    height - rowGap,
    radiusPx * pixelRatio
  );
  tileCtx.fill();
  return tile;
}
