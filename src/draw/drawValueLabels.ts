import { type Rgba } from '../core/rgba';
import { cellColor, covered, inkOn, opaqueText } from './cellInk';
import { cellRect, rectOfCell } from './cellRect';
import { type Rect } from './rect';
import { type Scene } from './scene';

const FONT_PX = 12;
const SMALLEST_FONT_PX = 8;

/** With `auto`: the least row, and the space at either side of every text. */
const AUTO = { rowPx: 18, sidePx: 4 };

/** With `always`: the space on each side of a text. */
const ALWAYS_SIDE_PX = 1;

/** Around a label that hides another: its letters and their soft edges. */
const HALO_PX = 2;

/**
 * Writes the values into the cells, or over cells that are covered with so much of the ground, 0 to 1. Returns true, or
 * false where none is written. The unit is the CSS pixel.
 */
export function drawValueLabels(ctx: CanvasRenderingContext2D, scene: Scene, cover = 0): boolean {
  const { valueLabels, layout, style } = scene;
  if (valueLabels === null) {
    return false;
  }
  const room = cellRect(layout, 0, 0);
  const automatic = valueLabels.mode === 'auto';
  if (
    automatic ? room.height < AUTO.rowPx : Math.min(room.width, room.height) < SMALLEST_FONT_PX + 2 * ALWAYS_SIDE_PX
  ) {
    return false;
  }
  ctx.font = `${FONT_PX}px ${style.fontFamily}`;
  const texts = readTexts(ctx, scene, automatic ? room.width - 2 * AUTO.sidePx : Infinity);
  if (texts === null || texts.length === 0) {
    return false;
  }
  const fontPx = automatic ? FONT_PX : fittingFont(texts, room);
  const paintsOf = labelPaints(scene, valueLabels.ground, cover);
  ctx.font = `${fontPx}px ${style.fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = HALO_PX;
  ctx.lineJoin = 'round';
  for (const { cell, text } of texts) {
    const { x, y, width, height } = rectOfCell(layout, cell);
    const fits = (candidate: string) => ctx.measureText(candidate).width <= width - 2 * ALWAYS_SIDE_PX;
    const written = fits(text) ? text : valueLabels.shortestOf(cell);
    if (fits(written)) {
      const { ink, under } = paintsOf(cell);
      if (cover > 0) {
        ctx.strokeStyle = under;
        ctx.strokeText(written, x + width / 2, y + height / 2 + 1);
      }
      ctx.fillStyle = ink;
      ctx.fillText(written, x + width / 2, y + height / 2 + 1);
    }
  }
  return true;
}

/** Returns what gives the ink of a cell's label, and what hides the label in another ink that is under it. */
function labelPaints(
  scene: Scene,
  [red, green, blue]: Rgba,
  cover: number
): (cell: number) => { readonly ink: string; readonly under: string } {
  const colorOf = cellColor(scene);
  return (cell) => {
    const color = colorOf(cell);
    if (color === null) {
      return { ink: scene.style.textSecondary, under: scene.style.background };
    }
    const shown = covered(color, [red, green, blue, cover]);
    return { ink: opaqueText(inkOn(shown)), under: opaqueText(shown) };
  };
}

interface CellText {
  readonly cell: number;
  readonly text: string;
  /** At the full size. */
  readonly widthPx: number;
}

/** Returns the texts of the cells with a number; null as soon as one is wider than `mostPx`. */
function readTexts(ctx: CanvasRenderingContext2D, { fold, valueLabels }: Scene, mostPx: number): CellText[] | null {
  const texts: CellText[] = [];
  for (let cell = 0; valueLabels !== null && cell < fold.cells.length; cell++) {
    if (fold.cellEvents[cell] > 0 && !Number.isNaN(fold.cells[cell])) {
      const text = valueLabels.textOf(cell);
      const widthPx = ctx.measureText(text).width;
      if (widthPx > mostPx) {
        return null;
      }
      texts.push({ cell, text, widthPx });
    }
  }
  return texts;
}

/** Returns the largest size at which all texts fit their cells; the smallest where none is. */
function fittingFont(texts: readonly CellText[], { width, height }: Rect): number {
  let widestPx = 1;
  for (const { widthPx } of texts) {
    widestPx = Math.max(widestPx, widthPx);
  }
  const byWidth = Math.floor((FONT_PX * (width - 2 * ALWAYS_SIDE_PX)) / widestPx);
  const byHeight = Math.floor(height - 2 * ALWAYS_SIDE_PX);
  return Math.max(Math.min(byWidth, byHeight, FONT_PX), SMALLEST_FONT_PX);
}
