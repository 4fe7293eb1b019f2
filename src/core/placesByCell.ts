import { type CellBlock } from './cellBlock';

/** Places (slots, events or the like) sorted by cell: those of cell `c` are at `starts[c]` up to `starts[c + 1]`. */
export interface CellPlaces {
  /** In one cell they rise. */
  readonly places: Int32Array;
  /** One entry more than there are cells. */
  readonly starts: Int32Array;
}

/** Part of an array: `from` inclusive, `end` exclusive. */
export interface IndexSpan {
  readonly from: number;
  readonly end: number;
}

/** Returns where the places of each cell begin once they are sorted by cell; −1 in `cellOf` is no cell. */
export function cellStarts(cellOf: Int32Array, cellCount: number): Int32Array {
  const starts = new Int32Array(cellCount + 1);
  for (let place = 0; place < cellOf.length; place++) {
    if (cellOf[place] >= 0) {
      starts[cellOf[place] + 1]++;
    }
  }
  for (let cell = 0; cell < cellCount; cell++) {
    starts[cell + 1] += starts[cell];
  }
  return starts;
}

/** Returns the places sorted by their cells; `cellOf` names the cell of each place, −1 where it is in none. */
export function placesByCell(cellOf: Int32Array, cellCount: number): CellPlaces {
  const starts = cellStarts(cellOf, cellCount);
  const places = new Int32Array(starts[cellCount]);
  const next = starts.slice(0, cellCount);
  for (let place = 0; place < cellOf.length; place++) {
    const cell = cellOf[place];
    if (cell >= 0) {
      places[next[cell]++] = place;
    }
  }
  return { places, starts };
}

/** Returns where the places of a block are: one span for each of its rows that has any. */
export function spansOfBlock(starts: Int32Array, columnCount: number, block: CellBlock): readonly IndexSpan[] {
  const spans: IndexSpan[] = [];
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    const cell = row * columnCount + block.column;
    const span = { from: starts[cell], end: starts[cell + block.columnCount] };
    if (span.from < span.end) {
      spans.push(span);
    }
  }
  return spans;
}

/** Returns the places of a block. */
export function placesOnBlock(byCell: CellPlaces, columnCount: number, block: CellBlock): Int32Array {
  const spans = spansOfBlock(byCell.starts, columnCount, block);
  const places = new Int32Array(spans.reduce((count, { from, end }) => count + end - from, 0));
  let next = 0;
  for (const { from, end } of spans) {
    places.set(byCell.places.subarray(from, end), next);
    next += end - from;
  }
  return places;
}
