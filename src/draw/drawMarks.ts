import { beyondScale } from '../core/colorScale';
import { cellInk } from './cellInk';
import { cellRect } from './cellRect';
import { drawAnnotations } from './drawAnnotations';
import { drawAxisMarks } from './drawAxisMarks';
import { drawBusinessHours } from './drawBusinessHours';
import { drawCellSigns } from './drawCellSigns';
import { drawNotExisting } from './drawNotExisting';
import { drawNow } from './drawNow';
import { drawValueLabels } from './drawValueLabels';
import { type Scene } from './scene';

/** The peak's dot: radius, share of the cell it may take, and the smallest cell that has one. */
const PEAK_DOT = { radiusPx: 3, share: 0.14, smallestCellPx: 8 };

/** Beside a value the dot is in the corner, so far from its sides, of rows that are so high. */
const PEAK_CORNER = { insetPx: 2, lowestRowPx: 28 };

/** Draws what stands on and around the cells. The context's unit is the CSS pixel. */
export function drawMarks(ctx: CanvasRenderingContext2D, scene: Scene): void {
  drawNotExisting(ctx, scene);
  drawCellSigns(ctx, scene);
  const labelled = drawValueLabels(ctx, scene);
  drawPeak(ctx, scene, labelled);
  drawBusinessHours(ctx, scene);
  drawAnnotations(ctx, scene);
  drawNow(ctx, scene);
  if (scene.layout.axisLabels) {
    drawAxisMarks(ctx, scene);
  }
}

function drawPeak(ctx: CanvasRenderingContext2D, scene: Scene, labelled: boolean): void {
  const { layout, peak, fold, scale } = scene;
  if (peak === null || scale === null) {
    return;
  }
  const { x, y, width, height } = cellRect(layout, peak.column, peak.row);
  const smaller = Math.min(width, height);
  const cell = peak.row * layout.columns.count + peak.column;
  const cornerTaken = height < PEAK_CORNER.lowestRowPx || beyondScale(scale, fold.cells[cell]) > 0;
  if (smaller < PEAK_DOT.smallestCellPx || (labelled && cornerTaken)) {
    return;
  }
  const radius = Math.min(PEAK_DOT.radiusPx, PEAK_DOT.share * smaller);
  const inset = PEAK_CORNER.insetPx + radius;
  const [centerX, centerY] = labelled ? [x + width - inset, y + inset] : [x + width / 2, y + height / 2];
  ctx.fillStyle = cellInk(scene)(cell);
  ctx.beginPath();
  ctx.arc(centerX, centerY, radius, 0, 2 * Math.PI);
  ctx.fill();
}
