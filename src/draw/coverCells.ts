import { reasonRect } from './drawNotExisting';
import { type Scene } from './scene';

/** How strongly cells that do not stand out are covered, from 0 to 1. */
export const COVER = 0.36;

/**
 * Covers all cells with the ground, but no text: of `values`, a canvas of the picture's size, come those written into
 * cells, in inks for covered colors. The context's unit is the CSS pixel.
 */
export function coverCells(ctx: CanvasRenderingContext2D, scene: Scene, values: HTMLCanvasElement | null): void {
  const { grid, pixelRatio } = scene.layout;
  ctx.globalAlpha = COVER;
  ctx.fillStyle = scene.style.background;
  ctx.fillRect(grid.x, grid.y, grid.width, grid.height);
  ctx.globalAlpha = 1;
  const reason = reasonRect(ctx, scene);
  if (reason !== null) {
    ctx.clearRect(reason.x, reason.y, reason.width, reason.height);
  }
  if (values !== null) {
    ctx.drawImage(values, 0, 0, values.width / pixelRatio, values.height / pixelRatio);
  }
}
