import { type ColorScale } from '../core/colorScale';
import { colorIndex, type ColorTable, EMPTY, NO_VALUE } from './colorTable';
import { cellLook, type CellValues, type GridLayout, GROUND, NOTHING, pixelCells, VALUE } from './pixelCells';

/** Pixels of the grid, row-major: one for each bucket of a side, or one for each device pixel where buckets are finer. */
export interface CellRaster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** Returns the grid as pixels, those of cells outside the time range clear; `pixelCells` says who wins a pixel. */
export function rasterCells(
  values: CellValues,
  layout: GridLayout,
  scale: ColorScale | null,
  table: ColorTable
): CellRaster {
  const colors = new Uint32Array(values.cells.length);
  for (let cell = 0; cell < colors.length; cell++) {
    colors[cell] = cellPixel(values, scale, table, cell);
  }
  const { width, height, cells } = pixelCells(values, layout, scale);
  const pixels = new Uint32Array(cells.length);
  for (let pixel = 0; pixel < cells.length; pixel++) {
    pixels[pixel] = colors[cells[pixel]];
  }
  return { width, height, pixels };
}

function cellPixel(values: CellValues, scale: ColorScale | null, table: ColorTable, cell: number): number {
  switch (cellLook(values, cell)) {
    case NOTHING:
      return 0;
    case GROUND:
      return table[EMPTY];
    case VALUE:
      return table[scale === null ? NO_VALUE : colorIndex(table, scale, values.cells[cell])];
    default:
      return table[scale === null ? NO_VALUE : colorIndex(table, scale, NaN)];
  }
}
