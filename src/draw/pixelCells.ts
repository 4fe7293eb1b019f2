import { type ColorScale } from '../core/colorScale';
import { type PlotLayout } from './layout';
import { type Track } from './track';

/**
 * Which cell each pixel of the grid shows, row-major: one pixel for each bucket of a side, or one for each device pixel
 * where buckets are finer.
 */
export interface PixelCells {
  readonly width: number;
  readonly height: number;
  readonly cells: Int32Array;
}

/** The values of a grid and what is behind them. */
export interface CellValues {
  /** Row-major; NaN = no number. */
  readonly cells: Float64Array;
  readonly cellEvents: Int32Array;
  /** 0 where some of the time range falls on the cell; null where all cells count as such. */
  readonly presence: { readonly cells: Uint8Array } | null;
}

/** What a cell shows. */
export const NOTHING = 0;
export const GROUND = 1;
export const DASH = 2;
export const VALUE = 3;

/** Returns what a cell shows: nothing at all (not in the range), the ground (no event), a dash (no number) or a value. */
export function cellLook({ cells, cellEvents, presence }: CellValues, cell: number): 0 | 1 | 2 | 3 {
  if (cellEvents[cell] > 0) {
    return Number.isNaN(cells[cell]) ? DASH : VALUE;
  }
  return presence !== null && presence.cells[cell] !== 0 ? NOTHING : GROUND;
}

/** What of a layout says where cells are. */
export type GridLayout = Pick<PlotLayout, 'columns' | 'rows' | 'pixelRatio'>;

/** No mark is thinner than this, in CSS pixels, so that a lone event is seen. */
const SMALLEST_MARK_PX = 2;

/**
 * Returns the cell that each pixel shows. Where several with events share a pixel the largest value wins, on a scale
 * with a center the one farthest from it, so that nothing that happened vanishes; an event in a cell thinner than a mark
 * takes its neighbours' pixels as far as those are smaller.
 */
export function pixelCells(values: CellValues, layout: GridLayout, scale: ColorScale | null): PixelCells {
  const columns = pixelSpans(layout.columns, layout.pixelRatio);
  const rows = pixelSpans(layout.rows, layout.pixelRatio);
  const width = columns.length;
  const height = rows.length;
  const winners = new Int32Array(width * height);
  const columnCount = layout.columns.count;
  for (let y = 0, pixel = 0; y < height; y++) {
    const first = rows.bucketOfPixel[y] * columnCount;
    for (let x = 0; x < width; x++, pixel++) {
      winners[pixel] = first + columns.bucketOfPixel[x];
    }
  }
  if (!columns.shared && !rows.shared) {
    return { width, height, cells: winners };
  }
  const strengths = cellStrengths(values, scale);
  for (let row = 0, cell = 0; row < layout.rows.count; row++) {
    for (let column = 0; column < columnCount; column++, cell++) {
      if (values.cellEvents[cell] > 0) {
        for (let y = rows.starts[row]; y < rows.ends[row]; y++) {
          for (let x = columns.starts[column]; x < columns.ends[column]; x++) {
            const pixel = y * width + x;
            const winner = winners[pixel];
            const most = strengths[winner];
            if (!(most >= strengths[cell]) || (most === strengths[cell] && values.cells[cell] > values.cells[winner])) {
              winners[pixel] = cell;
            }
          }
        }
      }
    }
  }
  return { width, height, cells: winners };
}

/**
 * Returns how strongly each cell is seen: the more its value is, or the farther from the center. Anything beats a cell
 * without events (NaN), and any value beats a cell without a number.
 */
function cellStrengths(values: CellValues, scale: ColorScale | null): Float64Array {
  const center = scale === null ? null : scale.center;
  const strengths = new Float64Array(values.cells.length);
  for (let cell = 0; cell < strengths.length; cell++) {
    const value = values.cells[cell];
    if (values.cellEvents[cell] > 0) {
      const strength = center === null ? value : Math.abs(value - center);
      strengths[cell] = Number.isNaN(strength) ? -Infinity : strength;
    } else {
      strengths[cell] = NaN;
    }
  }
  return strengths;
}

/** Where each bucket of a track is among the pixels: `starts[i]` up to `ends[i]` (exclusive) of `length`. */
interface PixelSpans {
  readonly length: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The bucket under the middle of each pixel. */
  readonly bucketOfPixel: Int32Array;
  /** True where buckets are finer than a mark, so that several may claim a pixel. */
  readonly shared: boolean;
}

function pixelSpans(track: Track, pixelRatio: number): PixelSpans {
  const { count, reversed } = track;
  const shared = track.pitchPx < SMALLEST_MARK_PX;
  const length = shared ? Math.max(Math.round(track.lengthPx * pixelRatio), 1) : count;
  const mark = shared ? Math.min(Math.round(SMALLEST_MARK_PX * pixelRatio), length) : 1;
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  for (let place = 0; place < count; place++) {
    const bucket = reversed ? count - 1 - place : place;
    const start = Math.floor((place * length) / count);
    ends[bucket] = Math.min(Math.max(Math.ceil(((place + 1) * length) / count), start + mark), length);
    starts[bucket] = Math.min(start, ends[bucket] - mark);
  }
  const bucketOfPixel = Int32Array.from({ length }, (_, pixel) => {
    const place = Math.floor(((pixel + 0.5) * count) / length);
    return reversed ? count - 1 - place : place;
  });
  return { length, starts, ends, bucketOfPixel, shared };
}
