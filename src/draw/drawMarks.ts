import { colorPosition } from '../core/colorScale';
import { cellRect } from './cellRect';
import { AXIS_HEIGHT_PX } from './layout';
import { type Scene } from './scene';
import { edgePx } from './track';

/** The peak's dot: radius, share of the cell it may take, and the smallest cell that has one. */
const PEAK_DOT = { radiusPx: 3, share: 0.14, smallestCellPx: 8 };

/** Draws what stands on and around the cells: values that are missing, the peak, ticks, the zone's name. CSS pixels. */
export function drawMarks(ctx: CanvasRenderingContext2D, scene: Scene): void {
  drawMissingValues(ctx, scene);
  drawPeak(ctx, scene);
  if (scene.layout.axisLabels) {
    drawTicks(ctx, scene);
    drawZoneName(ctx, scene);
  }
}

/** A dash in each cell whose events have no number, where it is large enough to be seen. */
function drawMissingValues(ctx: CanvasRenderingContext2D, { layout, fold, style }: Scene): void {
  if (Math.min(layout.columns.pitchPx, layout.rows.pitchPx) < 6) {
    return;
  }
  ctx.fillStyle = style.textDisabled;
  const columnCount = layout.columns.count;
  for (let cell = 0; cell < fold.cells.length; cell++) {
    if (fold.cellEvents[cell] > 0 && Number.isNaN(fold.cells[cell])) {
      const rect = cellRect(layout, cell % columnCount, Math.floor(cell / columnCount));
      const length = Math.min(rect.width / 3, 8);
      ctx.fillRect(rect.x + (rect.width - length) / 2, rect.y + rect.height / 2 - 0.75, length, 1.5);
    }
  }
}

function drawPeak(ctx: CanvasRenderingContext2D, { layout, peak, fold, scale, cut, style }: Scene): void {
  if (peak === null || scale === null) {
    return;
  }
  const rect = cellRect(layout, peak.column, peak.row);
  const smaller = Math.min(rect.width, rect.height);
  if (smaller < PEAK_DOT.smallestCellPx) {
    return;
  }
  const position = colorPosition(scale, fold.cells[peak.row * layout.columns.count + peak.column]);
  const [red, green, blue] = style.scheme[Math.round((cut + (1 - cut) * position) * (style.scheme.length - 1))];
  ctx.fillStyle = red * 0.299 + green * 0.587 + blue * 0.114 > 128 ? '#1d1e22' : '#ffffff';
  ctx.beginPath();
  ctx.arc(
    rect.x + rect.width / 2,
    rect.y + rect.height / 2,
    Math.min(PEAK_DOT.radiusPx, PEAK_DOT.share * smaller),
    0,
    2 * Math.PI
  );
  ctx.fill();
}

/** Short lines at every hour of a fine time axis, longer ones where a label stands. */
function drawTicks(ctx: CanvasRenderingContext2D, { layout, columnLabels, rowLabels, style }: Scene): void {
  ctx.fillStyle = style.border;
  const labelled = new Set(columnLabels.labels.map(({ position }) => position));
  const bottom = layout.grid.y + layout.grid.height;
  for (const position of columnLabels.ticks) {
    ctx.fillRect(edgePx(layout.columns, position) - 0.5, bottom, 1, labelled.has(position) ? 5 : 3);
  }
  const labelledRows = new Set(rowLabels.labels.map(({ position }) => position));
  for (const position of rowLabels.ticks) {
    const length = labelledRows.has(position) ? 5 : 3;
    ctx.fillRect(layout.grid.x - length, edgePx(layout.rows, position) - 0.5, length, 1);
  }
}

function drawZoneName(ctx: CanvasRenderingContext2D, { layout, zoneName, columnLabels, style }: Scene): void {
  ctx.font = `12px ${style.fontFamily}`;
  const right = layout.grid.x + layout.grid.width;
  // a label on the axis' end reaches half its width past the grid
  const x = right + (columnLabels.ticks.length > 0 ? 24 : 8);
  if (x + ctx.measureText(zoneName).width > layout.widthPx) {
    return;
  }
  ctx.fillStyle = style.textSecondary;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'top';
  ctx.fillText(zoneName, x, layout.grid.y + layout.grid.height + AXIS_HEIGHT_PX - 14);
}
