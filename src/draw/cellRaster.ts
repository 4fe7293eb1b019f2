import { type ColorScale } from '../core/colorScale';
import { colorIndex, type ColorTable, NO_VALUE } from './colorTable';
import { type PlotLayout } from './layout';
import { type Track } from './track';

/** Pixels of the grid, row-major: one for each bucket of a side, or one for each device pixel where buckets are finer. */
export interface CellRaster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint32Array;
}

/** The values of a grid and whether events are behind them. */
export interface CellValues {
  /** Row-major; NaN = no number. */
  readonly cells: Float64Array;
  readonly cellEvents: Int32Array;
}

/** No mark is thinner than this, in CSS pixels, so that a lone event is seen. */
const SMALLEST_MARK_PX = 2;

/**
 * Returns the grid as pixels. Where several cells share a pixel the largest value wins, so nothing that happened
 * vanishes; an event in a cell thinner than a mark takes its neighbours' pixels as far as those are smaller.
 */
export function rasterCells(
  values: CellValues,
  layout: PlotLayout,
  scale: ColorScale | null,
  table: ColorTable
): CellRaster {
  const columns = pixelSpans(layout.columns, layout.pixelRatio);
  const rows = pixelSpans(layout.rows, layout.pixelRatio);
  const width = columns.length;
  const height = rows.length;
  const indices = new Uint16Array(width * height);
  const columnCount = layout.columns.count;
  for (let row = 0; row < layout.rows.count; row++) {
    for (let column = 0; column < columnCount; column++) {
      const cell = row * columnCount + column;
      if (values.cellEvents[cell] > 0) {
        const value = values.cells[cell];
        const index = scale === null ? NO_VALUE : colorIndex(table, scale, value);
        raise(indices, width, index, columns, column, rows, row);
      }
    }
  }
  const pixels = new Uint32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    pixels[i] = table[indices[i]];
  }
  return { width, height, pixels };
}

/** Where each bucket of a track is in the raster: `starts[i]` up to `ends[i]` (exclusive) of `length` pixels. */
interface PixelSpans {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

function pixelSpans(track: Track, pixelRatio: number): PixelSpans {
  const { count, pitchPx } = track;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  if (pitchPx >= SMALLEST_MARK_PX) {
    for (let i = 0; i < count; i++) {
      starts[i] = i;
      ends[i] = i + 1;
    }
    return { length: count, starts, ends };
  }
  const length = Math.max(Math.round(track.lengthPx * pixelRatio), 1);
  const mark = Math.round(SMALLEST_MARK_PX * pixelRatio);
  for (let i = 0; i < count; i++) {
    const start = Math.floor((i * length) / count);
    ends[i] = Math.min(Math.max(Math.ceil(((i + 1) * length) / count), start + mark), length);
    starts[i] = Math.min(start, ends[i] - Math.min(mark, length));
  }
  return { length, starts, ends };
}

/** Raises every pixel of a cell to its color index; a larger index is a larger value. */
function raise(
  indices: Uint16Array,
  width: number,
  index: number,
  columns: PixelSpans,
  column: number,
  rows: PixelSpans,
  row: number
): void {
  for (let y = rows.starts[row]; y < rows.ends[row]; y++) {
    for (let x = columns.starts[column]; x < columns.ends[column]; x++) {
      const pixel = y * width + x;
      if (indices[pixel] < index) {
        indices[pixel] = index;
      }
    }
  }
}
