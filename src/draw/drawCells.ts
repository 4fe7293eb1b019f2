import { type CellRaster } from './cellRaster';
import { drawOutside } from './drawOutside';
import { type PlotLayout } from './layout';
import { type Rect } from './rect';
import { type Scene } from './scene';
import { edgePx, type Track } from './track';

/** Makes an empty canvas of a size in device pixels. */
export type CreateCanvas = (width: number, height: number) => HTMLCanvasElement;

/**
 * Draws the raster at once, the hatch of what is outside the time range, and cuts out the gaps; the context's unit is the
 * device pixel, and it is clear where the grid comes. The cost does not grow with the number of cells: round corners are
 * cut out of a canvas of its own by a pattern of one cell.
 */
export function drawCells(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  raster: CellRaster,
  createCanvas: CreateCanvas
): void {
  const { layout } = scene;
  const place = gridPlace(layout);
  if (place.width === 0 || place.height === 0) {
    return;
  }
  if (layout.radiusPx === 0) {
    drawRaster(ctx, raster, place, createCanvas);
    drawHatch(ctx, scene, { x: 0, y: 0 });
    clearGaps(ctx, layout, place);
    return;
  }
  const rounded = createCanvas(place.width, place.height);
  const roundedCtx = rounded.getContext('2d');
  if (roundedCtx !== null) {
    drawRaster(roundedCtx, raster, { ...place, x: 0, y: 0 }, createCanvas);
    drawHatch(roundedCtx, scene, place);
    cutCorners(roundedCtx, layout, place, createCanvas);
    ctx.drawImage(rounded, place.x, place.y);
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

/** Hatches in CSS pixels, on a context whose origin is at a place of the picture in device pixels. */
function drawHatch(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  { x, y }: { readonly x: number; readonly y: number }
): void {
  const { pixelRatio } = scene.layout;
  ctx.save();
  ctx.setTransform(pixelRatio, 0, 0, pixelRatio, -x, -y);
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

/** Leaves of the enlarged raster what is inside the round corners of the cells. */
function cutCorners(
  ctx: CanvasRenderingContext2D,
  layout: PlotLayout,
  { width, height }: Rect,
  createCanvas: CreateCanvas
): void {
  const tile = cellTile(layout, createCanvas);
  const pattern = tile === null ? null : ctx.createPattern(tile, 'repeat');
  if (pattern !== null) {
    ctx.globalCompositeOperation = 'destination-in';
    ctx.fillStyle = pattern;
    ctx.fillRect(0, 0, width, height);
  }
}

/** Returns a canvas that is opaque where a cell is and clear where its gaps are; cells of this kind take whole pixels. */
function cellTile(
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
