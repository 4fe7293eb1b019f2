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
  readonly cells: Int32Array<ArrayBuffer>;
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

/** One of these. */
export type CellLook = typeof NOTHING | typeof GROUND | typeof DASH | typeof VALUE;

/** Returns what a cell shows: nothing at all (not in the range), the ground (no event), a dash (no number) or a value. */
export function cellLook({ cells, cellEvents, presence }: CellValues, cell: number): CellLook {
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
 * takes its neighbours' pixels as far as those are smaller. Where nothing happened it is the cell under the middle.
 */
export function pixelCells(values: CellValues, layout: GridLayout, scale: ColorScale | null): PixelCells {
  const columns = pixelSpans(layout.columns, layout.pixelRatio);
  const rows = pixelSpans(layout.rows, layout.pixelRatio);
  const width = columns.middle.length;
  const height = rows.middle.length;
  const pixels = new Int32Array(width * height);
  const shared = columns.shared || rows.shared;
  const strengths = shared ? cellStrengths(values, scale) : NO_STRENGTHS;
  const line = new Int32Array(layout.columns.count);
  for (let y = 0; y < height; y++) {
    const row = pixels.subarray(y * width, (y + 1) * width);
    placeGround(row, columns, rows.middle[y] * layout.columns.count);
    if (shared) {
      strongestOfRows(line, strengths, rows.first[y], rows.last[y]);
      placeStrongest(row, line, strengths, columns);
    }
  }
  return { width, height, cells: pixels };
}

const NO_STRENGTHS = new Float64Array(0);

/** The strength of a cell without events. */
const NONE = -Infinity;

/** Gives a row of pixels the cells under their middles. */
function placeGround(row: Int32Array, columns: PixelSpans, firstCell: number): void {
  for (let x = 0; x < row.length; x++) {
    row[x] = firstCell + columns.middle[x];
  }
}

/** Writes the strongest cell of each column in the rows `first` to `last`, both inclusive. */
function strongestOfRows(line: Int32Array, strengths: Float64Array, first: number, last: number): void {
  for (let column = 0; column < line.length; column++) {
    let best = first * line.length + column;
    let most = strengths[best];
    for (let row = first + 1; row <= last; row++) {
      const cell = row * line.length + column;
      if (strengths[cell] > most) {
        best = cell;
        most = strengths[cell];
      }
    }
    line[column] = best;
  }
}

/** Gives each pixel of a row the strongest cell of the columns that claim it, if something happened in one. */
function placeStrongest(row: Int32Array, line: Int32Array, strengths: Float64Array, columns: PixelSpans): void {
  for (let x = 0; x < row.length; x++) {
    let most = NONE;
    const last = columns.last[x];
    for (let column = columns.first[x]; column <= last; column++) {
      const strength = strengths[line[column]];
      if (strength > most) {
        row[x] = line[column];
        most = strength;
      }
    }
  }
}

/** Returns how strongly each cell is seen: by its value or, with a center, by its distance from it. */
function cellStrengths({ cells, cellEvents }: CellValues, scale: ColorScale | null): Float64Array {
  const center = scale === null ? null : scale.center;
  const strengths = new Float64Array(cells.length);
  for (let cell = 0; cell < cells.length; cell++) {
    strengths[cell] = cellEvents[cell] === 0 ? NONE : valueStrength(cells[cell], center);
  }
  return strengths;
}

function valueStrength(value: number, center: number | null): number {
  if (Number.isNaN(value)) {
    // weaker than any number
    return -Number.MAX_VALUE;
  }
  if (center === null) {
    return value;
  }
  // of equally far ones the larger is seen: what is below is a hair weaker
  return value < center ? (center - value) * (1 - Number.EPSILON) : value - center;
}

/** Which buckets of a track claim each pixel: `first` to `last`, both inclusive, in the order of their numbers. */
interface PixelSpans {
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The bucket under the middle of each pixel. */
  readonly middle: Int32Array;
  /** True where buckets are finer than a mark, so that several may claim a pixel. */
  readonly shared: boolean;
}

function pixelSpans({ count, reversed, pitchPx, lengthPx }: Track, pixelRatio: number): PixelSpans {
  const shared = pitchPx < SMALLEST_MARK_PX;
  const length = shared ? Math.max(Math.round(lengthPx * pixelRatio), 1) : count;
  const mark = shared ? Math.min(Math.round(SMALLEST_MARK_PX * pixelRatio), length) : 1;
  const first = new Int32Array(length).fill(count);
  const last = new Int32Array(length).fill(-1);
  for (let place = 0; place < count; place++) {
    const bucket = reversed ? count - 1 - place : place;
    const start = Math.floor((place * length) / count);
    const end = Math.min(Math.max(Math.ceil(((place + 1) * length) / count), start + mark), length);
    for (let pixel = Math.min(start, end - mark); pixel < end; pixel++) {
      first[pixel] = Math.min(first[pixel], bucket);
      last[pixel] = Math.max(last[pixel], bucket);
    }
  }
  const middle = new Int32Array(length);
  for (let pixel = 0; pixel < length; pixel++) {
    const place = Math.floor(((pixel + 0.5) * count) / length);
    middle[pixel] = reversed ? count - 1 - place : place;
  }
  return { first, last, middle, shared };
}
