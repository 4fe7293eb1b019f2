import { type ColorScale } from '../core/colorScale';
import { colorIndex, type ColorTable, EMPTY, NO_VALUE } from './colorTable';
import {
  cellLook,
  type CellLook,
  type CellValues,
  type GridLayout,
  GROUND,
  NOTHING,
  pixelCells,
  VALUE,
} from './pixelCells';

/** Pixels of the grid, row-major: one for each bucket of a side, or one for each device pixel where buckets are finer. */
export interface CellRaster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array<ArrayBuffer>;
}

/** Returns the grid as pixels, those of cells outside the time range clear; `pixelCells` says who wins a pixel. */
export function rasterCells(
  values: CellValues,
  layout: GridLayout,
  scale: ColorScale | null,
  table: ColorTable
): CellRaster {
  const colors = cellColors(values, scale, table);
  const { width, height, cells } = pixelCells(values, layout, scale);
  // the colors take the places of the cells, which are of no more use: a grid finer than the screen takes megabytes
  const pixels = new Uint32Array(cells.buffer);
  for (let pixel = 0; pixel < pixels.length; pixel++) {
    pixels[pixel] = colors[cells[pixel]];
  }
  return { width, height, pixels };
}

/** Counts repeat: the color of a whole number below this is looked up once. */
const FEW = 1024;

function cellColors(values: CellValues, scale: ColorScale | null, table: ColorTable): Uint32Array {
  const colors = new Uint32Array(values.cells.length);
  const known = new Uint32Array(FEW);
  const isKnown = new Uint8Array(FEW);
  for (let cell = 0; cell < colors.length; cell++) {
    const look = cellLook(values, cell);
    const value = values.cells[cell];
    const few = value | 0;
    if (look !== VALUE || few !== value || few < 0 || few >= FEW) {
      colors[cell] = lookPixel(look, value, scale, table);
      continue;
    }
    if (isKnown[few] === 0) {
      known[few] = lookPixel(look, value, scale, table);
      isKnown[few] = 1;
    }
    colors[cell] = known[few];
  }
  return colors;
}

function lookPixel(look: CellLook, value: number, scale: ColorScale | null, table: ColorTable): number {
  switch (look) {
    case NOTHING:
      return 0;
    case GROUND:
      return table[EMPTY];
    case VALUE:
      return table[scale === null ? NO_VALUE : colorIndex(table, scale, value)];
    default:
      return table[scale === null ? NO_VALUE : colorIndex(table, scale, NaN)];
  }
}
