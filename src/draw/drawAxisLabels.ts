import { COLUMN_LABEL_GAP_PX, LABEL_GAP_PX } from './layout';
import { type Scene } from './scene';
import { edgePx } from './track';

const FONT_PX = 12;

/**
 * Writes the labels of both axes where uPlot writes them on the page; for pictures that are not on a page, whose device
 * pixels are not the screen's. The unit is the CSS pixel.
 */
export function drawAxisLabels(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, columnLabels, rowLabels, style } = scene;
  if (!layout.axisLabels) {
    return;
  }
  const { grid } = layout;
  ctx.font = `${FONT_PX}px ${style.fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  for (const { position, text, muted } of columnLabels.labels) {
    ctx.fillStyle = muted ? style.textDisabled : style.text;
    ctx.fillText(text, edgePx(layout.columns, position), grid.y + grid.height + COLUMN_LABEL_GAP_PX);
  }
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (const { position, text, muted } of rowLabels.labels) {
    ctx.fillStyle = muted ? style.textDisabled : style.text;
    ctx.fillText(text, grid.x - LABEL_GAP_PX, edgePx(layout.rows, position));
  }
}
