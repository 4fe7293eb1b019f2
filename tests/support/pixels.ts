import { type Locator } from '@playwright/test';

/** A color as it is on the canvas: red, green, blue, alpha, each 0 … 255. */
export type Pixel = [number, number, number, number];

/** Returns the canvas' pixels at points in CSS pixels from the picture's corner; `layer` 0 is the picture, 1 the hover. */
export function pixelsAt(plot: Locator, points: Array<[x: number, y: number]>, layer = 0): Promise<Pixel[]> {
  return plot.evaluate(
    (element, request) => {
      const canvas = element.querySelectorAll('canvas')[request.layer];
      const ctx = canvas.getContext('2d');
      const scale = canvas.width / canvas.getBoundingClientRect().width;
      return request.points.map(([x, y]): [number, number, number, number] => {
        const { data } = ctx?.getImageData(Math.floor(x * scale), Math.floor(y * scale), 1, 1) ?? {
          data: [0, 0, 0, 0],
        };
        return [data[0], data[1], data[2], data[3]];
      });
    },
    { points, layer }
  );
}

/** Where uPlot's plot area, and so the grid, is in the picture, in CSS pixels. */
export function gridBox(plot: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  return plot.evaluate((element) => {
    const over = element.querySelector('.u-over');
    const outer = element.getBoundingClientRect();
    const inner = over?.getBoundingClientRect() ?? outer;
    return { x: inner.x - outer.x, y: inner.y - outer.y, width: inner.width, height: inner.height };
  });
}

/** Returns the middle of a cell in the picture. */
export async function cellCentre(
  plot: Locator,
  column: number,
  row: number,
  columnCount: number,
  rowCount: number
): Promise<[x: number, y: number]> {
  const box = await gridBox(plot);
  return [box.x + ((column + 0.5) * box.width) / columnCount, box.y + ((row + 0.5) * box.height) / rowCount];
}

/** Returns all pixels of a rectangle in CSS pixels, row by row. */
export function pixelsIn(
  plot: Locator,
  rect: { x: number; y: number; width: number; height: number },
  layer = 0
): Promise<Pixel[]> {
  return plot.evaluate(
    (element, request) => {
      const canvas = element.querySelectorAll('canvas')[request.layer];
      const ctx = canvas.getContext('2d');
      const scale = canvas.width / canvas.getBoundingClientRect().width;
      const [x, y, width, height] = [request.rect.x, request.rect.y, request.rect.width, request.rect.height].map(
        (length) => Math.round(length * scale)
      );
      const data = ctx?.getImageData(x, y, Math.max(width, 1), Math.max(height, 1)).data ?? [];
      return Array.from({ length: data.length / 4 }, (_, i): [number, number, number, number] => [
        data[i * 4],
        data[i * 4 + 1],
        data[i * 4 + 2],
        data[i * 4 + 3],
      ]);
    },
    { rect, layer }
  );
}

/** Returns the pixel of every cell, row by row, below and left of its middle: signs and the peak are elsewhere. */
export async function cellPixels(plot: Locator, columnCount: number, rowCount: number, layer = 0): Promise<Pixel[][]> {
  const box = await gridBox(plot);
  const [width, height] = [box.width / columnCount, box.height / rowCount];
  const points: Array<[number, number]> = [];
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      points.push([box.x + (column + 0.28) * width, box.y + (row + 0.72) * height]);
    }
  }
  const pixels = await pixelsAt(plot, points, layer);
  return Array.from({ length: rowCount }, (_, row) => pixels.slice(row * columnCount, (row + 1) * columnCount));
}
