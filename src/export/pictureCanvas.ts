import { cutText } from '../draw/cutText';
import { drawAxisLabels } from '../draw/drawAxisLabels';
import { drawLegend } from '../draw/drawLegend';
import { drawScene } from '../draw/drawScene';
import { type Rect } from '../draw/rect';
import { type PlotStyle, type Scene } from '../draw/scene';
import { type MeasureText } from '../draw/tickLabels';
import { t } from '../i18n/t';
import { type ExportSource } from './exportSource';

/** A picture on a canvas of its own, and what it shows. */
export interface PictureCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly scene: Scene;
}

/** Device pixels per CSS pixel, whatever the screen has. */
export const PIXEL_RATIO = 2;

/** Smaller panels have left out what an image needs. CSS pixels. */
const SMALLEST = { widthPx: 600, heightPx: 300 };

const TOTAL = { fontPx: 18, linePx: 22, unitFontPx: 12 };

/** What a picture is drawn from. */
export type PictureSource = Pick<
  ExportSource,
  'size' | 'sceneAt' | 'legendOf' | 'fontFamily' | 'words' | 'format' | 'colors'
>;

/** Returns the picture as it stands in the panel, at twice its pixels: grid, marginals, axes, total and legend. */
export async function pictureCanvas(source: PictureSource): Promise<PictureCanvas> {
  const { size, colors, fontFamily } = source;
  await loadFonts(fontFamily);
  const measure = measureWith(fontFamily);
  const scene = source.sceneAt({
    widthPx: Math.max(Math.round(size.widthPx), SMALLEST.widthPx),
    heightPx: Math.max(Math.round(size.heightPx), SMALLEST.heightPx),
    pixelRatio: PIXEL_RATIO,
    measure,
  });
  const { widthPx, heightPx } = scene.layout;
  const { canvas, ctx } = createCanvas(widthPx, heightPx);
  ctx.fillStyle = colors.background;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  drawScene(ctx, scene);
  ctx.scale(PIXEL_RATIO, PIXEL_RATIO);
  drawAxisLabels(ctx, scene);
  const { total } = scene.fold;
  if (scene.layout.total !== null && !Number.isNaN(total)) {
    drawTotal(ctx, scene.style, scene.layout.total, { number: source.format(total), unit: source.words.total });
  }
  const legend = source.legendOf(scene, measure);
  if (legend !== null) {
    drawLegend(ctx, legend, scene.style);
  }
  return { canvas, scene };
}

/** Returns an empty canvas of a size in CSS pixels with its context, whose unit is the device pixel. */
export function createCanvas(
  widthPx: number,
  heightPx: number
): { canvas: HTMLCanvasElement; ctx: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(widthPx * PIXEL_RATIO);
  canvas.height = Math.round(heightPx * PIXEL_RATIO);
  const ctx = canvas.getContext('2d');
  if (ctx === null) {
    throw new Error(t('export.no-canvas', 'This browser gives no canvas to draw on.'));
  }
  return { canvas, ctx };
}

/** Returns a canvas as a PNG. Throws where it is too large for the browser. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(tooLarge()) : resolve(blob)), 'image/png');
  });
}

/** Returns a canvas as the `data:` address of a PNG. Throws where it is too large for the browser. */
export function dataAddress(canvas: HTMLCanvasElement): string {
  const address = canvas.toDataURL('image/png');
  if (!address.startsWith('data:image/png')) {
    throw tooLarge();
  }
  return address;
}

function tooLarge(): Error {
  return new Error(t('export.too-large', 'The image is too large.'));
}

/** A weight that nothing on the page has used yet is not there for the first text on a canvas. */
async function loadFonts(fontFamily: string): Promise<void> {
  await Promise.all(['12px', '500 14px'].map((font) => document.fonts.load(`${font} ${fontFamily}`)));
}

/** What the page has measured before its fonts were there, it may remember. */
function measureWith(fontFamily: string): MeasureText {
  const { ctx } = createCanvas(1, 1);
  ctx.font = `12px ${fontFamily}`;
  return (text) => ctx.measureText(text).width;
}

function drawTotal(
  ctx: CanvasRenderingContext2D,
  { fontFamily, text, textSecondary }: PlotStyle,
  place: Rect,
  { number, unit }: { number: string; unit: string }
): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  ctx.fillStyle = text;
  ctx.font = `500 ${TOTAL.fontPx}px ${fontFamily}`;
  ctx.fillText(number, place.x, place.y + TOTAL.linePx / 2 + 1);
  ctx.fillStyle = textSecondary;
  ctx.font = `${TOTAL.unitFontPx}px ${fontFamily}`;
  const cut = cutText(unit, place.width, (part) => ctx.measureText(part).width);
  ctx.fillText(cut, place.x, place.y + TOTAL.linePx + 8);
}
