import { wrapText } from '../draw/cutText';
import { type PlotStyle } from '../draw/scene';
import { type ExportSource } from './exportSource';
import { footText, type FootSource } from './footText';
import { createCanvas, PIXEL_RATIO, pictureCanvas, type PictureSource, pngOf } from './pictureCanvas';

/** What an image that stands alone is made of. */
export type ImageSource = PictureSource & FootSource & Pick<ExportSource, 'title' | 'subtitles'>;

const EDGE_PX = 16;
const GAP_PX = 16;

/** A text of the frame: what it says and how. */
interface TextLine {
  readonly text: string;
  readonly color: string;
  readonly font: string;
  readonly heightPx: number;
}

/** Returns the picture as a PNG with its title, time range and filters above and how it was made below. */
export async function framedImage(source: ImageSource): Promise<Blob> {
  const { canvas: picture, scene } = await pictureCanvas(source);
  const { widthPx, heightPx } = scene.layout;
  const measuring = createCanvas(1, 1).ctx;
  const above = headLines(source, scene.style, widthPx, measuring);
  const below = footLines(source, scene.style, widthPx, measuring);
  const pictureTopPx = EDGE_PX + heightOf(above) + GAP_PX;
  const belowPx = pictureTopPx + heightPx + GAP_PX;
  const { canvas, ctx } = createCanvas(widthPx + 2 * EDGE_PX, belowPx + heightOf(below) + EDGE_PX);
  ctx.fillStyle = source.colors.background;
  ctx.fillRect(0, 0, canvas.width, canvas.height);
  ctx.drawImage(picture, EDGE_PX * PIXEL_RATIO, pictureTopPx * PIXEL_RATIO);
  ctx.scale(PIXEL_RATIO, PIXEL_RATIO);
  writeLines(ctx, above, EDGE_PX);
  writeLines(ctx, below, belowPx);
  return pngOf(canvas);
}

function headLines(
  { title, subtitles }: ImageSource,
  style: PlotStyle,
  widthPx: number,
  ctx: CanvasRenderingContext2D
): TextLine[] {
  const titleLook = { font: `500 14px ${style.fontFamily}`, color: style.text, heightPx: 20 };
  const look = { font: `12px ${style.fontFamily}`, color: style.textSecondary, heightPx: 16 };
  return [
    ...linesOf(title, { ...titleLook, mostLines: 2 }, widthPx, ctx),
    ...subtitles.flatMap((text) => linesOf(text, { ...look, mostLines: 3 }, widthPx, ctx)),
  ];
}

function footLines(source: ImageSource, style: PlotStyle, widthPx: number, ctx: CanvasRenderingContext2D): TextLine[] {
  const look = { font: `10px ${style.fontFamily}`, color: style.textSecondary, heightPx: 14, mostLines: Infinity };
  return linesOf(footText(source), look, widthPx, ctx);
}

function linesOf(
  text: string,
  { mostLines, ...look }: Omit<TextLine, 'text'> & { readonly mostLines: number },
  widthPx: number,
  ctx: CanvasRenderingContext2D
): TextLine[] {
  ctx.font = look.font;
  const measure = (part: string) => ctx.measureText(part).width;
  return wrapText(text, widthPx, mostLines, measure).map((line) => ({ text: line, ...look }));
}

function heightOf(lines: readonly TextLine[]): number {
  return lines.reduce((sum, { heightPx }) => sum + heightPx, 0);
}

function writeLines(ctx: CanvasRenderingContext2D, lines: readonly TextLine[], topPx: number): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  let y = topPx;
  for (const { text, color, font, heightPx } of lines) {
    ctx.font = font;
    ctx.fillStyle = color;
    ctx.fillText(text, EDGE_PX, y + heightPx / 2);
    y += heightPx;
  }
}
