/** -1: the region lies towards lower indices, 1: towards higher ones, 0: neither. */
export type Towards = -1 | 0 | 1;

/** A corner of an outline: the crossing of the line before column `column` with the line before row `row`. */
export interface OutlinePoint {
  readonly column: number;
  readonly row: number;
  /** Where the region lies, seen from the lines between columns and between rows that meet here. */
  readonly insideColumn: Towards;
  readonly insideRow: Towards;
}

/** A line around a region, or a part of one where the rest was left open. */
export interface Outline {
  readonly closed: boolean;
  /** The corners in their order, with the region to the right hand; both ends too where it is not closed. */
  readonly points: readonly OutlinePoint[];
}

/** A side of a cell. */
export type CellSide = 'top' | 'right' | 'bottom' | 'left';

/** Says whether the side of a cell on the border of the grid is left out of the outline. */
export type LeavesOpen = (column: number, row: number, side: CellSide) => boolean;

/** The way along a piece of outline: to higher columns, to higher rows, to lower columns, to lower rows. */
type Way = 0 | 1 | 2 | 3;

const WAYS: readonly Way[] = [0, 1, 2, 3];

/** The pieces of outline that are not followed yet: for each crossing a bit for each way on which one begins. */
interface Pieces {
  readonly stride: number;
  readonly leaving: Uint8Array;
  /** How many pieces begin at a crossing less how many end there. */
  readonly surplus: Int8Array;
}

/**
 * Returns the outlines of the cells that are 1 in a row-major mask, one around each region and each hole in one.
 * Cells that meet at a corner alone are two regions.
 */
export function maskOutline(
  mask: Uint8Array,
  columnCount: number,
  rowCount: number,
  leavesOpen: LeavesOpen = () => false
): Outline[] {
  const pieces = findPieces(mask, columnCount, rowCount, leavesOpen);
  const outlines: Outline[] = [];
  for (let crossing = 0; crossing < pieces.surplus.length; crossing++) {
    if (pieces.surplus[crossing] > 0) {
      outlines.push(follow(pieces, crossing));
    }
  }
  for (let crossing = 0; crossing < pieces.leaving.length; crossing++) {
    // in reading order the first crossing of an outline is a corner, and of no other outline that is left
    if (pieces.leaving[crossing] !== 0) {
      outlines.push(follow(pieces, crossing));
    }
  }
  return outlines;
}

function findPieces(mask: Uint8Array, columnCount: number, rowCount: number, leavesOpen: LeavesOpen): Pieces {
  const stride = columnCount + 1;
  const leaving = new Uint8Array(stride * (rowCount + 1));
  const surplus = new Int8Array(leaving.length);
  const add = (crossing: number, way: Way) => {
    leaving[crossing] |= 1 << way;
    surplus[crossing]++;
    surplus[crossing + stepOf(way, stride)]--;
  };
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      const cell = row * columnCount + column;
      if (mask[cell] !== 1) {
        continue;
      }
      const crossing = row * stride + column;
      if (row > 0 ? mask[cell - columnCount] !== 1 : !leavesOpen(column, row, 'top')) {
        add(crossing, 0);
      }
      if (column < columnCount - 1 ? mask[cell + 1] !== 1 : !leavesOpen(column, row, 'right')) {
        add(crossing + 1, 1);
      }
      if (row < rowCount - 1 ? mask[cell + columnCount] !== 1 : !leavesOpen(column, row, 'bottom')) {
        add(crossing + 1 + stride, 2);
      }
      if (column > 0 ? mask[cell - 1] !== 1 : !leavesOpen(column, row, 'left')) {
        add(crossing + stride, 3);
      }
    }
  }
  return { stride, leaving, surplus };
}

/** Takes the outline that begins at a crossing out of the pieces and returns it. */
function follow({ stride, leaving }: Pieces, start: number): Outline {
  const leaves = (crossing: number, way: Way) => (leaving[crossing] & (1 << way)) !== 0;
  const first = WAYS.find((way) => leaves(start, way)) ?? 0;
  const points: OutlinePoint[] = [];
  let crossing = start;
  for (let way = first; ;) {
    leaving[crossing] &= ~(1 << way);
    crossing += stepOf(way, stride);
    if (crossing === start) {
      return { closed: true, points: [pointAt(start, stride, way, first), ...points] };
    }
    // to the right first: where two regions meet at a corner, each outline stays with its own
    const turns = [WAYS[(way + 1) % 4], way, WAYS[(way + 3) % 4]];
    const at = crossing;
    const next = turns.find((turn) => leaves(at, turn));
    if (next === undefined) {
      const ends = [pointAt(start, stride, first, first), pointAt(crossing, stride, way, way)];
      return { closed: false, points: [ends[0], ...points, ends[1]] };
    }
    if (next !== way) {
      points.push(pointAt(crossing, stride, way, next));
    }
    way = next;
  }
}

function stepOf(way: Way, stride: number): number {
  return way === 0 ? 1 : way === 1 ? stride : way === 2 ? -1 : -stride;
}

function pointAt(crossing: number, stride: number, from: Way, to: Way): OutlinePoint {
  const along = (way: Way) => from === way || to === way;
  return {
    column: crossing % stride,
    row: Math.floor(crossing / stride),
    insideColumn: along(1) ? -1 : along(3) ? 1 : 0,
    insideRow: along(0) ? 1 : along(2) ? -1 : 0,
  };
}
