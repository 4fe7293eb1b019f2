import { type PictureSize } from './benchScene';

/** Draws on a new canvas and reads a pixel back, which Chromium can only answer once all is drawn. */
export function flushed({ widthPx, heightPx }: PictureSize, draw: (ctx: CanvasRenderingContext2D) => void): number {
  const canvas = document.createElement('canvas');
  canvas.width = widthPx;
  canvas.height = heightPx;
  const ctx = canvas.getContext('2d');
  if (ctx === null) {
    throw new Error('The browser has no canvas.');
  }
  draw(ctx);
  return ctx.getImageData(0, 0, 1, 1).data[0];
}
