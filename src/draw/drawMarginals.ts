import { type Bar, type Bars } from './bars';
import { bucketSpan } from './cellRect';
import { ROW_VALUE_GAP_PX, type Side } from './layout';
import { type Rect } from './rect';
import { type Marginal, type Scene } from './scene';
import { type Track } from './track';

/** A bar that is not zero is at least this long. */
const SHORTEST_BAR_PX = 1.5;

/** Rows lower than this carry no value, but for the largest. */
const LOWEST_ROW_WITH_VALUE_PX = 14;

const STEP_LINE_PX = 2;

/** Least space between two values above the columns. */
const VALUE_GAP_PX = 8;

/** Least space between a value above the columns and the total. */
const TOTAL_GAP_PX = 4;

/** Draws both marginals with their values; the context's unit is the CSS pixel. */
export function drawMarginals(ctx: CanvasRenderingContext2D, scene: Scene): void {
  const { layout, style } = scene;
  drawSide(ctx, scene, 'columns', layout.columnBars, scene.columnMarginal);
  drawSide(ctx, scene, 'rows', layout.rowBars, scene.rowMarginal);
  if (layout.columnBars !== null && layout.columnPeakValue && scene.columnMarginal !== null) {
    drawColumnValues(ctx, scene, layout.columnBars, scene.columnMarginal);
  }
  if (layout.rowBars !== null && layout.rowValues && scene.rowMarginal !== null) {
    const all = { first: 0, end: scene.fold.rowMarginal.length };
    ctx.font = `12px ${style.fontFamily}`;
    ctx.fillStyle = style.textSecondary;
    drawRowValues(ctx, scene, layout.rowBars, scene.rowMarginal, all);
  }
}

function drawSide(
  ctx: CanvasRenderingContext2D,
  { layout, style }: Scene,
  side: Side,
  place: Rect | null,
  marginal: Marginal | null
): void {
  if (place === null || marginal === null) {
    return;
  }
  ctx.fillStyle = style.border;
  if (side === 'columns') {
    ctx.fillRect(place.x, place.y + place.height, place.width, 1);
  } else {
    ctx.fillRect(place.x - 1, place.y, 1, place.height);
  }
  if (marginal.kind === 'bars') {
    marginal.bars.bars.forEach((bar, index) => {
      ctx.fillStyle = index === marginal.bars.peak ? style.peakBar : style.bar;
      fillBar(ctx, barRect(place, side, marginal.bars, bar), side);
    });
  } else {
    const track = side === 'columns' ? layout.columns : layout.rows;
    drawSteps(ctx, side, place, track, marginal, layout.pixelRatio, style.bar);
  }
}

/** Fills a bar with its outer corners rounded as the cells' are. */
export function fillBar(ctx: CanvasRenderingContext2D, rect: Rect, side: Side): void {
  if (rect.width <= 0 || rect.height <= 0) {
    return;
  }
  const radius = Math.min(rect.width, rect.height) >= 8 ? 2 : 0;
  if (radius === 0) {
    ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
    return;
  }
  ctx.beginPath();
  ctx.roundRect(rect.x, rect.y, rect.width, rect.height, radius);
  // Squares the inner corners. Not by four radii: Grafana's geomap brings ol-ext, which puts a roundRect of one radius
  // in the browser's place, for all panels of the page.
  if (side === 'columns') {
    ctx.rect(rect.x, rect.y + rect.height - radius, rect.width, radius);
  } else {
    ctx.rect(rect.x, rect.y, radius, rect.height);
  }
  ctx.fill();
}

/** Returns where a bar is drawn; its length is zero where it has no value or none above zero. */
export function barRect(place: Rect, side: Side, bars: Bars, bar: Bar): Rect {
  const roomPx = side === 'columns' ? place.height : place.width;
  const share = bars.largest > 0 && bar.value > 0 ? bar.value / bars.largest : 0;
  const lengthPx = share > 0 ? Math.max(share * roomPx, SHORTEST_BAR_PX) : 0;
  return side === 'columns'
    ? { x: bar.startPx, y: place.y + place.height - lengthPx, width: bar.thicknessPx, height: lengthPx }
    : { x: place.x, y: bar.startPx, width: lengthPx, height: bar.thicknessPx };
}

/** Returns how far a value of a step line is from the base, in CSS pixels. */
export function stepPx(place: Rect, side: Side, marginal: Marginal & { kind: 'steps' }, value: number): number {
  const roomPx = side === 'columns' ? place.height : place.width;
  const span = marginal.max - marginal.min;
  return span > 0 ? ((value - marginal.min) / span) * (roomPx - STEP_LINE_PX) + STEP_LINE_PX / 2 : roomPx / 2;
}

function drawSteps(
  ctx: CanvasRenderingContext2D,
  side: Side,
  place: Rect,
  track: Track,
  marginal: Marginal & { kind: 'steps' },
  pixelRatio: number,
  color: string
): void {
  ctx.strokeStyle = color;
  ctx.lineWidth = STEP_LINE_PX;
  ctx.beginPath();
  let connected = false;
  for (let i = 0; i < marginal.values.length; i++) {
    const value = marginal.values[i];
    if (Number.isNaN(value)) {
      connected = false;
      continue;
    }
    const { startPx, lengthPx } = bucketSpan({ ...track, gapPx: 0 }, i, pixelRatio);
    const offset = stepPx(place, side, marginal, value);
    const across = side === 'columns' ? place.y + place.height - offset : place.x + offset;
    const ends = track.reversed ? [startPx + lengthPx, startPx] : [startPx, startPx + lengthPx];
    for (const along of ends) {
      const [x, y] = side === 'columns' ? [along, across] : [across, along];
      if (connected) {
        ctx.lineTo(x, y);
      } else {
        ctx.moveTo(x, y);
      }
      connected = true;
    }
  }
  ctx.stroke();
}

/** Writes the value of the largest column above its bar, of a step line those of the highest and the lowest. */
export function drawColumnValues(ctx: CanvasRenderingContext2D, scene: Scene, place: Rect, marginal: Marginal): void {
  ctx.font = `12px ${scene.style.fontFamily}`;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  if (marginal.kind === 'bars') {
    const { bars, peak } = marginal.bars;
    if (peak >= 0) {
      const text = peakText(scene, marginal.bars);
      const rect = barRect(place, 'columns', marginal.bars, bars[peak]);
      drawTextWithHalo(ctx, scene, text, clampX(ctx, scene, text, rect.x + rect.width / 2), rect.y - 2);
    }
    return;
  }
  let takenPx: readonly [startPx: number, endPx: number] = [Infinity, -Infinity];
  // the highest first: the lowest goes without a value where the two would touch
  for (const index of extremes(marginal.values).reverse()) {
    const text = scene.formatValue(marginal.values[index]);
    const { startPx, lengthPx } = bucketSpan(scene.layout.columns, index, scene.layout.pixelRatio);
    const x = clampX(ctx, scene, text, startPx + lengthPx / 2);
    const half = ctx.measureText(text).width / 2 + VALUE_GAP_PX / 2;
    if (x + half <= takenPx[0] || x - half >= takenPx[1]) {
      const y = place.y + place.height - stepPx(place, 'columns', marginal, marginal.values[index]);
      drawTextWithHalo(ctx, scene, text, x, y - 4);
      takenPx = [x - half, x + half];
    }
  }
}

/** Returns the text above the largest bar. It says so when the bar stands for several buckets. */
function peakText(scene: Scene, { bars, peak, joinedMinutes }: Bars): string {
  const value = scene.formatValue(bars[peak].value);
  return joinedMinutes === null ? value : scene.joinedText(value, joinedMinutes);
}

/** Buckets of a side, `first` up to `end` (exclusive). */
export interface Buckets {
  readonly first: number;
  readonly end: number;
}

/** Writes the values of rows after their bars, in the context's own color; those that have room for one. */
export function drawRowValues(
  ctx: CanvasRenderingContext2D,
  scene: Scene,
  place: Rect,
  marginal: Marginal,
  rows: Buckets
): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { row, x, y } of rowValues(scene, place, marginal, rows)) {
    ctx.fillText(scene.formatValue(scene.fold.rowMarginal[row]), x, y + 1);
  }
}

/** Returns the rows that have a value and room for it, with the left end of its middle line. */
export function rowValues(
  { layout, fold }: Scene,
  place: Rect,
  marginal: Marginal,
  { first, end }: Buckets
): Array<{ readonly row: number; readonly x: number; readonly y: number }> {
  const values = fold.rowMarginal;
  const largest = extremes(values).at(-1);
  const found = [];
  for (let row = first; row < end; row++) {
    if (!Number.isNaN(values[row]) && (layout.rows.pitchPx >= LOWEST_ROW_WITH_VALUE_PX || row === largest)) {
      const { startPx, lengthPx } = bucketSpan(layout.rows, row, layout.pixelRatio);
      found.push({ row, x: place.x + rowLength(place, marginal, row) + ROW_VALUE_GAP_PX, y: startPx + lengthPx / 2 });
    }
  }
  return found;
}

function rowLength(place: Rect, marginal: Marginal, row: number): number {
  if (marginal.kind === 'steps') {
    return stepPx(place, 'rows', marginal, marginal.values[row]);
  }
  const bar = marginal.bars.bars.find(({ first, end }) => row >= first && row < end);
  return bar === undefined ? 0 : barRect(place, 'rows', marginal.bars, bar).width;
}

/** Returns the indices of the lowest and the highest number, lowest first; one when they are the same. */
function extremes(values: Float64Array): number[] {
  let low = -1;
  let high = -1;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isNaN(values[i])) {
      low = low < 0 || values[i] < values[low] ? i : low;
      high = high < 0 || values[i] > values[high] ? i : high;
    }
  }
  return [...new Set([low, high])].filter((index) => index >= 0);
}

function drawTextWithHalo(ctx: CanvasRenderingContext2D, { style }: Scene, text: string, x: number, y: number): void {
  ctx.lineWidth = 4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = style.background;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = style.textSecondary;
  ctx.fillText(text, x, y);
}

/** Keeps a centred text inside the panel and off the total in its corner. */
function clampX(ctx: CanvasRenderingContext2D, { layout }: Scene, text: string, x: number): number {
  const half = ctx.measureText(text).width / 2;
  const endPx = layout.total === null ? layout.widthPx : layout.total.x - TOTAL_GAP_PX;
  return Math.max(half, Math.min(x, endPx - half));
}
