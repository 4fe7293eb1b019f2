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
