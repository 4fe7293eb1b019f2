import { rasterCells } from './cellRaster';
import { colorTable } from './colorTable';
import { drawCells } from './drawCells';
import { drawMarginals } from './drawMarginals';
import { drawMarks } from './drawMarks';
import { type Scene } from './scene';

/** Draws cells, marginals and marks, without the labels of the axes. The context's unit is the device pixel. */
export function drawScene(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, fold, scale, style, cut } = scene;
  const raster = rasterCells(fold, layout, scale, colorTable(style.scheme, cut, style.empty));
  ctx.save();
  drawCells(ctx, scene, raster, createCanvas);
  ctx.scale(layout.pixelRatio, layout.pixelRatio);
  drawMarginals(ctx, scene);
  drawMarks(ctx, scene);
  ctx.restore();
}

function createCanvas(width: number, height: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}
