import { cutText } from './cutText';
import { type KeyLook, legendSign, type SignColors } from './legendSign';
import { type Rect } from './rect';
import { type PlotStyle } from './scene';

/** A legend, ready to be drawn. Colors are CSS colors, texts fit their room. */
export interface LegendPicture {
  readonly place: Rect;
  readonly title: string;
  readonly titlePx: number;
  /** Null where the scale has none, or no cell a value. */
  readonly ramp: RampPicture | null;
  /** Zero, left of a ramp that does not hold it. */
  readonly zero: Swatch | null;
  /** The colors of value mappings. */
  readonly swatches: readonly Swatch[];
  /** What says that there are more swatches than have room; '' where there are not. */
  readonly moreSwatches: string;
  readonly keys: readonly LegendKeyPicture[];
}

/** The colors of a scale. */
export interface RampPicture {
  readonly widthPx: number;
  readonly low: string;
  readonly high: string;
  /** Evenly along the ramp; blocks where `stepped`, else they run into each other. */
  readonly colors: readonly string[];
  readonly stepped: boolean;
  /** How high the bars of the distribution are, 0 … 1, evenly along the ramp. */
  readonly distribution: readonly number[];
  readonly ticks: ReadonlyArray<{ readonly position: number; readonly text: string }>;
  /** Cells lie beyond that end. */
  readonly below: boolean;
  readonly above: boolean;
}

/** A color with its name. */
export interface Swatch {
  readonly color: string;
  readonly text: string;
}

/** A sign with its meaning. */
export interface LegendKeyPicture extends SignColors {
  readonly look: KeyLook;
  readonly text: string;
}

const FONT_PX = 12;
const LINE_PX = 16;
const GAP_PX = 8;
const TICKS_HEIGHT_PX = 14;
const RAMP = { heightPx: 8, belowPx: 4, distributionPx: 12, distributionAlpha: 0.38 };
const SIGN_PX = 14;
const SIGN_GAP_PX = 6;
const KEY_GAP_PX = 16;

/** What is drawn on, with the place of the line. */
interface Pen {
  readonly ctx: CanvasRenderingContext2D;
  readonly style: PlotStyle;
  readonly bottomPx: number;
}

/** Draws a legend as it stands on the page. The unit is the CSS pixel. */
export function drawLegend(ctx: CanvasRenderingContext2D, legend: LegendPicture, style: PlotStyle): void {
  const { place, ramp, zero } = legend;
  const ticksPx = ramp !== null && ramp.ticks.length > 0 ? TICKS_HEIGHT_PX : 0;
  const pen: Pen = { ctx, style, bottomPx: place.y + place.height - ticksPx };
  ctx.save();
  ctx.beginPath();
  ctx.rect(place.x, place.y, place.width, place.height + RAMP.belowPx);
  ctx.clip();
  ctx.font = `${FONT_PX}px ${style.fontFamily}`;
  const title = cutText(legend.title, legend.titlePx, (text) => ctx.measureText(text).width);
  let x = write(pen, title, place.x, style.textSecondary) + GAP_PX + 4;
  if (zero !== null) {
    ctx.fillStyle = zero.color;
    ctx.fillRect(x, pen.bottomPx - LINE_PX / 2 - 4, 8, 8);
    x = write(pen, zero.text, x + 12, style.text) + 2 * GAP_PX;
  }
  if (ramp !== null) {
    x = write(pen, ramp.low, x, style.text) + GAP_PX;
    drawRamp(pen, ramp, x);
    write(pen, ramp.high, x + ramp.widthPx + GAP_PX, style.text);
  }
  drawSwatches(pen, legend, x);
  drawKeys(pen, legend.keys, place.x + place.width);
  ctx.restore();
}

/** Writes a text from `x` on and returns where it ends. */
function write({ ctx, bottomPx }: Pen, text: string, x: number, color: string): number {
  ctx.fillStyle = color;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillText(text, x, bottomPx - LINE_PX / 2 + 1);
  return x + ctx.measureText(text).width;
}

function drawRamp(pen: Pen, ramp: RampPicture, x: number): void {
  const { ctx, style, bottomPx } = pen;
  const topPx = bottomPx - RAMP.belowPx - RAMP.heightPx;
  ctx.fillStyle = style.text;
  ctx.globalAlpha = RAMP.distributionAlpha;
  const binPx = ramp.widthPx / ramp.distribution.length;
  ramp.distribution.forEach((share, bin) => {
    const heightPx = share * RAMP.distributionPx;
    ctx.fillRect(x + (bin + 0.05) * binPx, topPx - heightPx, binPx * 0.9, heightPx);
  });
  ctx.globalAlpha = 1;
  fillRamp(ctx, ramp, { x, y: topPx, width: ramp.widthPx, height: RAMP.heightPx });
  const middlePx = topPx + RAMP.heightPx / 2;
  ctx.fillStyle = style.warning;
  if (ramp.below) {
    drawArrow(ctx, x, middlePx, -1);
  }
  if (ramp.above) {
    drawArrow(ctx, x + ramp.widthPx, middlePx, 1);
  }
  ctx.textAlign = 'center';
  ctx.textBaseline = 'top';
  for (const { position, text } of ramp.ticks) {
    const tickX = x + position * ramp.widthPx;
    ctx.fillStyle = style.border;
    ctx.fillRect(tickX - 0.5, bottomPx - RAMP.belowPx, 1, RAMP.belowPx);
    ctx.fillStyle = style.textSecondary;
    ctx.fillText(text, tickX, bottomPx + 1);
  }
}

function fillRamp(ctx: CanvasRenderingContext2D, { colors, stepped }: RampPicture, place: Rect): void {
  if (stepped) {
    const blockPx = place.width / colors.length;
    colors.forEach((color, i) => {
      ctx.fillStyle = color;
      ctx.fillRect(place.x + i * blockPx, place.y, blockPx, place.height);
    });
    return;
  }
  const gradient = ctx.createLinearGradient(place.x, 0, place.x + place.width, 0);
  colors.forEach((color, i) => gradient.addColorStop(i / Math.max(colors.length - 1, 1), color));
  ctx.fillStyle = gradient;
  ctx.fillRect(place.x, place.y, place.width, place.height);
}

function drawArrow(ctx: CanvasRenderingContext2D, x: number, y: number, direction: -1 | 1): void {
  ctx.beginPath();
  ctx.moveTo(x, y - 5);
  ctx.lineTo(x + direction * 6, y);
  ctx.lineTo(x, y + 5);
  ctx.fill();
}

function drawSwatches(pen: Pen, { swatches, moreSwatches }: LegendPicture, startPx: number): void {
  const { ctx, style, bottomPx } = pen;
  let x = startPx;
  for (const { color, text } of swatches) {
    ctx.fillStyle = color;
    ctx.beginPath();
    ctx.roundRect(x, bottomPx - LINE_PX / 2 - SIGN_PX / 2, SIGN_PX, SIGN_PX, 2);
    ctx.fill();
    x = write(pen, text, x + SIGN_PX + SIGN_GAP_PX, style.text) + KEY_GAP_PX;
  }
  write(pen, moreSwatches, x, style.textSecondary);
}

/** Keys end at the right. */
function drawKeys(pen: Pen, keys: readonly LegendKeyPicture[], endPx: number): void {
  const { ctx, style, bottomPx } = pen;
  let x = endPx;
  for (const key of [...keys].reverse()) {
    const textX = x - ctx.measureText(key.text).width;
    write(pen, key.text, textX, style.textSecondary);
    const shapes = legendSign(key.look, key, style);
    x = textX;
    if (shapes.length > 0) {
      x -= SIGN_PX + SIGN_GAP_PX;
      ctx.save();
      ctx.translate(x, bottomPx - LINE_PX / 2 - SIGN_PX / 2);
      shapes.forEach((shape) => drawShape(ctx, shape));
      ctx.restore();
    }
    x -= KEY_GAP_PX;
  }
}

function drawShape(
  ctx: CanvasRenderingContext2D,
  { path, color, stroke }: ReturnType<typeof legendSign>[number]
): void {
  if (stroke === null) {
    ctx.fillStyle = color;
    ctx.fill(new Path2D(path));
    return;
  }
  ctx.save();
  ctx.strokeStyle = color;
  ctx.lineWidth = stroke.widthPx;
  ctx.globalAlpha = stroke.alpha;
  ctx.setLineDash([...stroke.dash]);
  ctx.stroke(new Path2D(path));
  ctx.restore();
}
