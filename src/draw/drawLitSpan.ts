import { belowLog, type ColorScale, colorStep, rampPosition } from '../core/colorScale';
import { coverCells } from './coverCells';
import { cellLook, DASH, pixelCells } from './pixelCells';
import { type Scene } from './scene';
import { snap } from './track';

/** A part of the ramp of a color scale, `from` inclusive, `to` exclusive unless it is 1. */
export interface LitSpan {
  readonly from: number;
  readonly to: number;
}

/** Where zero on a log scale lies, left of the ramp: `{ from: BEFORE_RAMP, to: 0 }` lights it. */
export const BEFORE_RAMP = -1;

/** Says whether a value has its color in the span; of colors in steps each is in it as a whole or not at all. */
export function inLitSpan(scale: ColorScale, { from, to }: LitSpan, value: number): boolean {
  const position = litPosition(scale, value);
  return position >= from && (position < to || to === 1);
}

/**
 * Covers the cells whose color is outside the span with the ground, on a layer of its own; `values` as in `coverCells`.
 * The context's unit is the CSS pixel and the layer is clear before.
 */
export function drawLitSpan(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  span: LitSpan,
  values: HTMLCanvasElement | null
): void {
  const { layout, fold, scale } = scene;
  const { grid, pixelRatio } = layout;
  if (scale === null) {
    return;
  }
  coverCells(ctx, scene, values);
  const lit = new Uint8Array(fold.cells.length);
  for (let cell = 0; cell < lit.length; cell++) {
    lit[cell] = cellLook(fold, cell) >= DASH && inLitSpan(scale, span, fold.cells[cell]) ? 1 : 0;
  }
  const { width, height, cells } = pixelCells(fold, layout, scale);
  const left = snap(grid.x, pixelRatio);
  const top = snap(grid.y, pixelRatio);
  const pixelWidth = grid.width / width;
  const pixelHeight = grid.height / height;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const start = x;
      while (x < width && lit[cells[y * width + x]] === 1) {
        x++;
      }
      if (x > start) {
        ctx.clearRect(left + start * pixelWidth, top + y * pixelHeight, (x - start) * pixelWidth, pixelHeight);
      }
    }
  }
}

function litPosition(scale: ColorScale, value: number): number {
  if (belowLog(scale, value)) {
    return BEFORE_RAMP;
  }
  return scale.steps === null ? rampPosition(scale, value) : (colorStep(scale, value) + 0.5) / scale.steps;
}
