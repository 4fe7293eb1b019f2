import { COLUMN_LABEL_GAP_PX, LABEL_GAP_PX, SECOND_AXIS_HEIGHT_PX, type Side, type PlotLayout } from './layout';
import { type Scene } from './scene';
import { SHIFT_GAP_PX, SHIFT_SCALE, type SecondAxisLabel, secondLabelPx, shiftPx } from './secondAxis';
import { type AxisLabels } from './tickLabels';
import { edgePx } from './track';

const FONT_PX = 12;

/** A shift of the day stands so much higher than its hour. */
const SHIFT_RAISED_PX = 3;

/** From the top of a label to its middle. */
const HALF_LINE_PX = 6;

/** Draws what belongs to the axes besides their first labels: ticks, the second axis, the zones' names. CSS pixels. */
export function drawAxisMarks(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, secondAxis, style } = scene;
  drawTicks(ctx, scene);
  const nameTopPx = layout.grid.y + layout.grid.height + COLUMN_LABEL_GAP_PX;
  ctx.fillStyle = style.textSecondary;
  drawZoneName(ctx, scene, scene.zoneName, nameTopPx);
  if (layout.secondAxis && secondAxis !== null) {
    drawZoneName(ctx, scene, secondAxis.name, nameTopPx + SECOND_AXIS_HEIGHT_PX);
    drawSecondAxis(ctx, scene, secondAxis.labels, secondAxis.side);
  }
}

/** Short lines at every hour of a fine time axis, longer ones where a label stands. */
function drawTicks(ctx: CanvasRenderingContext2D, { layout, columnLabels, rowLabels, style }: Scene): void {
  ctx.fillStyle = style.border;
  const bottomPx = layout.grid.y + layout.grid.height;
  for (const { position, lengthPx } of ticksOf(columnLabels)) {
    ctx.fillRect(edgePx(layout.columns, position) - 0.5, bottomPx, 1, lengthPx);
  }
  for (const { position, lengthPx } of ticksOf(rowLabels)) {
    ctx.fillRect(layout.grid.x - lengthPx, edgePx(layout.rows, position) - 0.5, lengthPx, 1);
  }
}

function ticksOf({ labels, ticks }: AxisLabels): Array<{ position: number; lengthPx: number }> {
  const labelled = new Set(labels.map(({ position }) => position));
  return ticks.map((position) => ({ position, lengthPx: labelled.has(position) ? 5 : 3 }));
}

/** Space between the last label, or the grid, and a zone's name. */
const NAME_GAP_PX = 8;

/** Writes a zone's name right of its axis where it fits. */
function drawZoneName(
  ctx: CanvasRenderingContext2D,
  { layout, columnLabels, style }: Scene,
  name: string,
  topPx: number
) {
  ctx.font = `${FONT_PX}px ${style.fontFamily}`;
  const x = labelsEndPx(ctx, layout, columnLabels) + NAME_GAP_PX;
  if (x + ctx.measureText(name).width <= layout.widthPx) {
    ctx.textAlign = 'left';
    ctx.textBaseline = 'top';
    ctx.fillText(name, x, topPx);
  }
}

/** A label on the axis' end, or in a narrow bucket, reaches past the grid. */
function labelsEndPx(ctx: CanvasRenderingContext2D, { columns, grid }: PlotLayout, { labels }: AxisLabels): number {
  const last = labels.at(-1);
  const gridEndPx = grid.x + grid.width;
  return last === undefined
    ? gridEndPx
    : Math.max(gridEndPx, edgePx(columns, last.position) + ctx.measureText(last.text).width / 2);
}

/** The hours of all labels keep one line; their shifts hang over to the right. */
function drawSecondAxis(
  ctx: CanvasRenderingContext2D,
  { layout, style }: Scene,
  labels: readonly SecondAxisLabel[],
  side: Side
): void {
  ctx.font = `${FONT_PX}px ${style.fontFamily}`;
  const measure = (text: string) => ctx.measureText(text).width;
  const widths = labels.map((label) => {
    const overhangPx = shiftPx(label.hours.at(-1)?.shift ?? '', measure);
    return { overhangPx, hoursPx: secondLabelPx(label, measure) - overhangPx };
  });
  const widestOverhangPx = widths.reduce((widest, { overhangPx }) => Math.max(widest, overhangPx), 0);
  const rightPx = layout.grid.x - layout.rowLabelsPx - LABEL_GAP_PX - widestOverhangPx;
  const firstTopPx = layout.grid.y + layout.grid.height + COLUMN_LABEL_GAP_PX;
  const middlePx = firstTopPx + SECOND_AXIS_HEIGHT_PX + HALF_LINE_PX;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  labels.forEach((label, i) => {
    const { hoursPx } = widths[i];
    if (side === 'columns') {
      drawSecondLabel(ctx, label, edgePx(layout.columns, label.position) - hoursPx / 2, middlePx, style.fontFamily);
    } else {
      drawSecondLabel(ctx, label, rightPx - hoursPx, edgePx(layout.rows, label.position), style.fontFamily);
    }
  });
}

function drawSecondLabel(
  ctx: CanvasRenderingContext2D,
  { hours }: SecondAxisLabel,
  leftPx: number,
  middlePx: number,
  fontFamily: string
): void {
  let x = leftPx;
  hours.forEach(({ text, shift }, i) => {
    const hour = i === 0 ? text : `/${text}`;
    ctx.font = `${FONT_PX}px ${fontFamily}`;
    ctx.fillText(hour, x, middlePx);
    x += ctx.measureText(hour).width;
    if (shift !== '') {
      ctx.font = `${FONT_PX * SHIFT_SCALE}px ${fontFamily}`;
      ctx.fillText(shift, x + SHIFT_GAP_PX, middlePx - SHIFT_RAISED_PX);
      x += SHIFT_GAP_PX + ctx.measureText(shift).width;
    }
  });
}
