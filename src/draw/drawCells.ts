import { type CellRaster } from './cellRaster';
import { drawOutside } from './drawOutside';
import { type PlotLayout } from './layout';
import { type Rect } from './rect';
import { type Scene } from './scene';
import { edgePx, type Track } from './track';

/** Makes an empty canvas of a size in device pixels. */
export type CreateCanvas = (width: number, height: number) => HTMLCanvasElement;

/**
 * Draws the raster at once, the hatch of what is outside the time range, and cuts out the gaps and the corners; the
 * context's unit is the device pixel, and it is clear where the grid comes. No cell costs a call of its own.
 */
export function drawCells(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  raster: CellRaster,
  createCanvas: CreateCanvas
): void {
  const place = gridPlace(scene.layout);
  if (place.width === 0 || place.height === 0) {
    return;
  }
  drawRaster(ctx, raster, place, createCanvas);
  drawHatch(ctx, scene);
  clearGaps(ctx, scene.layout, place);
  if (scene.layout.radiusPx > 0) {
    cutCorners(ctx, scene.layout, place, createCanvas);
  }
}

/** Returns where the grid is, in whole device pixels. */
function gridPlace({ pixelRatio, grid }: PlotLayout): Rect {
  return {
    x: Math.round(grid.x * pixelRatio),
    y: Math.round(grid.y * pixelRatio),
    width: Math.round(grid.width * pixelRatio),
    height: Math.round(grid.height * pixelRatio),
  };
}

function drawRaster(
  ctx: CanvasRenderingContext2D,
  { width, height, pixels }: CellRaster,
  place: Rect,
  createCanvas: CreateCanvas
): void {
  const image = new ImageData(new Uint8ClampedArray(pixels.buffer), width, height);
  // a pixel for a pixel there is nothing to enlarge, which would cost as much again
  if (width === place.width && height === place.height) {
    ctx.putImageData(image, place.x, place.y);
    return;
  }
  const small = createCanvas(width, height);
  small.getContext('2d')?.putImageData(image, 0, 0);
  ctx.imageSmoothingEnabled = false;
  ctx.drawImage(small, place.x, place.y, place.width, place.height);
}

function drawHatch(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { pixelRatio } = scene.layout;
  ctx.save();
  ctx.scale(pixelRatio, pixelRatio);
  drawOutside(ctx, scene);
  ctx.restore();
}

/** Clears what is between the cells and, half as wide, around them. */
function clearGaps(ctx: CanvasRenderingContext2D, { columns, rows, pixelRatio }: PlotLayout, place: Rect): void {
  for (const { startPx, endPx } of trackGaps(columns, pixelRatio)) {
    ctx.clearRect(startPx, place.y, endPx - startPx, place.height);
  }
  for (const { startPx, endPx } of trackGaps(rows, pixelRatio)) {
    ctx.clearRect(place.x, startPx, place.width, endPx - startPx);
  }
}

/** Returns the gaps at the edges of the buckets of a track, in device pixels; none where they touch. */
function trackGaps(track: Track, pixelRatio: number): Array<{ readonly startPx: number; readonly endPx: number }> {
  const gap = Math.round(track.gapPx * pixelRatio);
  const edges = gap === 0 ? [] : Array.from({ length: track.count + 1 }, (_, i) => edgePx(track, i) * pixelRatio);
  // the smaller half of a gap is before a cell, as in `bucketSpan`
  return edges.map((edge) => ({
    startPx: Math.round(edge) - (gap - Math.floor(gap / 2)),
    endPx: Math.round(edge) + Math.floor(gap / 2),
  }));
}

/** Cuts out what is outside the round corners of cells, by a pattern along the edges of the rows: nothing else has any. */
function cutCorners(
  ctx: CanvasRenderingContext2D,
  layout: PlotLayout,
  { x, y, width }: Rect,
  createCanvas: CreateCanvas
): void {
  const { rows, radiusPx, pixelRatio } = layout;
  const tile = cornerTile(layout, createCanvas);
  const pattern = tile === null ? null : ctx.createPattern(tile, 'repeat');
  if (pattern === null) {
    return;
  }
  ctx.save();
  // the pattern begins where the grid does
  ctx.translate(x, y);
  ctx.globalCompositeOperation = 'destination-out';
  ctx.fillStyle = pattern;
  const pitch = Math.round(rows.pitchPx * pixelRatio);
  const reach = Math.ceil((radiusPx + rows.gapPx) * pixelRatio);
  for (let edge = 0; edge <= rows.count; edge++) {
    ctx.fillRect(0, edge * pitch - reach, width, 2 * reach);
  }
  ctx.restore();
}

/** Returns a canvas that is clear where a cell is and opaque around it; cells with round corners take whole pixels. */
function cornerTile(
  { columns, rows, radiusPx, pixelRatio }: PlotLayout,
  createCanvas: CreateCanvas
): HTMLCanvasElement | null {
  const columnGap = Math.round(columns.gapPx * pixelRatio);
  const rowGap = Math.round(rows.gapPx * pixelRatio);
  const width = Math.round(columns.pitchPx * pixelRatio);
  const height = Math.round(rows.pitchPx * pixelRatio);
  const tile = createCanvas(width, height);
  const tileCtx = tile.getContext('2d');
  if (tileCtx === null) {
    return null;
  }
  tileCtx.fillRect(0, 0, width, height);
  tileCtx.globalCompositeOperation = 'destination-out';
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
