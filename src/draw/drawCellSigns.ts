import { beyondScale, colorPosition } from '../core/colorScale';
import { cellInk } from './cellInk';
import { rectOfCell } from './cellRect';
import { type Corner, fillCorner } from './fillCorner';
import { type Rect } from './rect';
import { type PlotStyle, type Scene } from './scene';

/** A dash for events without a number: its share of the cell, and the smallest cell that has one. */
const DASH = { share: 1 / 3, longestPx: 8, thicknessPx: 1.5, smallestCellPx: 6 };

/** The corner of a cell beyond the scale, with an edge of the ground. Smaller cells have it smaller. */
const NOTCH = { sizePx: 7, share: 0.6, edgePx: 2, smallestCellPx: 8 };

/** Two lines for a local time that ran twice. */
const TWICE = { lengthPx: 5, thicknessPx: 1, gapPx: 1.5, insetPx: 3, smallestCellPx: 12 };

/**
 * Draws the small signs inside cells: no number, beyond the scale, ran twice. Where cells are too small for a sign it
 * is left to the tooltip. The unit is the CSS pixel.
 */
export function drawCellSigns(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, fold, scale, style } = scene;
  const smaller = Math.min(layout.columns.pitchPx, layout.rows.pitchPx);
  if (smaller < DASH.smallestCellPx) {
    return;
  }
  const inkOf = smaller >= TWICE.smallestCellPx ? cellInk(scene) : null;
  // a mapping can give a color to what is no number
  const nothingHasColor = scale !== null && !Number.isNaN(colorPosition(scale, NaN));
  for (let cell = 0; cell < fold.cells.length; cell++) {
    const value = fold.cells[cell];
    if (fold.cellEvents[cell] > 0 && Number.isNaN(value) && !nothingHasColor) {
      drawDash(ctx, rectOfCell(layout, cell), style.textDisabled);
    }
    const beyond = scale === null || Number.isNaN(value) ? 0 : beyondScale(scale, value);
    if (beyond !== 0 && smaller >= NOTCH.smallestCellPx) {
      drawNotch(ctx, rectOfCell(layout, cell), beyond, style);
    }
    if (inkOf !== null && fold.presence?.doubled[cell] === 1) {
      drawTwice(ctx, rectOfCell(layout, cell), inkOf(cell));
    }
  }
}

function drawDash(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rect, color: string): void {
  const length = Math.min(width * DASH.share, DASH.longestPx);
  ctx.fillStyle = color;
  ctx.fillRect(x + (width - length) / 2, y + (height - DASH.thicknessPx) / 2, length, DASH.thicknessPx);
}

/** Above: the top right corner; below: the bottom left one. */
function drawNotch(ctx: CanvasRenderingContext2D, rect: Rect, beyond: -1 | 1, style: PlotStyle): void {
  const sizePx = Math.min(NOTCH.sizePx, NOTCH.share * Math.min(rect.width, rect.height));
  const corner: Corner =
    beyond > 0
      ? { x: rect.x + rect.width, y: rect.y, toCellX: -1, toCellY: 1 }
      : { x: rect.x, y: rect.y + rect.height, toCellX: 1, toCellY: -1 };
  const size = { legPx: sizePx, edgePx: NOTCH.edgePx };
  fillCorner(ctx, corner, size, { edge: style.background, fill: style.warning });
}

/** Two short lines, one over the other, in the lower right corner. */
function drawTwice(ctx: CanvasRenderingContext2D, { x, y, width, height }: Rect, color: string): void {
  const left = x + width - TWICE.insetPx - TWICE.lengthPx;
  const lower = y + height - TWICE.insetPx - TWICE.thicknessPx;
  ctx.fillStyle = color;
  ctx.fillRect(left, lower, TWICE.lengthPx, TWICE.thicknessPx);
  ctx.fillRect(left, lower - TWICE.gapPx - TWICE.thicknessPx, TWICE.lengthPx, TWICE.thicknessPx);
}
