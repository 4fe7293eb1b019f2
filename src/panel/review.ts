import { blockOnAxes, type GridAxes } from '../core/blockOnAxes';
import { type CellBlock, sameBlock } from '../core/cellBlock';
import { type GridSize } from '../core/gridBlocks';
import { type Pointing } from '../draw/lit';
import { type CellPlace } from '../draw/scene';
import { type Cursor, selectionOf } from './moveCursor';

/** What a person is looking at in the grid. */
export interface Review {
  /** Under the pointer. */
  readonly hovered: CellBlock | null;
  /** Being drawn out with the pointer. */
  readonly drawn: CellBlock | null;
  readonly pinned: CellBlock | null;
  /** What it was pinned with. */
  readonly pinnedBy: Pointing;
  /** Where the keyboard is, or was; null where it never has been. */
  readonly cursor: Cursor | null;
  /** The keyboard is on the grid, so that its cursor is shown. */
  readonly byKeyboard: boolean;
}

/** What happens to it. */
export type ReviewStep =
  | { readonly kind: 'hover' | 'draw' | 'pin'; readonly block: CellBlock | null }
  | { readonly kind: 'open'; readonly block: CellBlock }
  | { readonly kind: 'cursor'; readonly cursor: Cursor }
  | { readonly kind: 'pinCursor' | 'unselect' | 'unpin' | 'leave' };

/** The one thing that is told of, and how it came to that. */
export interface Spoken {
  readonly block: CellBlock;
  readonly as: 'pinned' | 'selected' | 'cursor' | 'hovered';
}

/** Nothing is looked at. */
export const NO_REVIEW: Review = {
  hovered: null,
  drawn: null,
  pinned: null,
  pinnedBy: 'pointer',
  cursor: null,
  byKeyboard: false,
};

/** Returns what is looked at after a step. */
export function nextReview(review: Review, step: ReviewStep, grid: GridSize): Review {
  switch (step.kind) {
    case 'hover':
      return { ...review, hovered: step.block };
    case 'draw':
      return { ...review, drawn: step.block, byKeyboard: false };
    case 'pin':
      return pinByPointer(review, step.block);
    case 'open':
      return {
        ...review,
        pinned: step.block,
        pinnedBy: 'keyboard',
        cursor: { cell: placeOf(step.block), anchor: null },
      };
    case 'cursor':
      return { ...review, cursor: step.cursor, byKeyboard: true };
    case 'pinCursor':
      return { ...review, pinned: underKeyboard(review, grid), pinnedBy: 'keyboard', byKeyboard: true };
    case 'unselect':
      return { ...review, cursor: review.cursor === null ? null : { ...review.cursor, anchor: null } };
    case 'unpin':
      return { ...review, pinned: null };
    case 'leave':
      return { ...review, byKeyboard: false };
  }
}

/** What is pinned is let go by another click on it; the keyboard goes on from where the pointer was. */
function pinByPointer(review: Review, block: CellBlock | null): Review {
  const pinned = sameBlock(review.pinned, block) ? null : block;
  const cursor = block === null ? review.cursor : { cell: placeOf(block), anchor: null };
  return { ...review, pinned, pinnedBy: 'pointer', cursor, byKeyboard: false };
}

/** Returns what is told of: one thing at a time. */
export function spokenOf(review: Review, grid: GridSize): Spoken | null {
  if (review.pinned !== null) {
    return { block: review.pinned, as: 'pinned' };
  }
  if (review.drawn !== null) {
    return { block: review.drawn, as: 'selected' };
  }
  const keyed = review.byKeyboard ? underKeyboard(review, grid) : null;
  if (keyed !== null) {
    return { block: keyed, as: review.cursor?.anchor ? 'selected' : 'cursor' };
  }
  return review.hovered === null ? null : { block: review.hovered, as: 'hovered' };
}

/** Returns what is pointed at, pinned or not, and with what. */
export function pointedAt(review: Review, grid: GridSize): { block: CellBlock | null; by: Pointing } {
  const keyed = review.byKeyboard ? underKeyboard(review, grid) : null;
  return review.drawn === null && keyed !== null
    ? { block: keyed, by: 'keyboard' }
    : { block: review.drawn ?? review.hovered, by: 'pointer' };
}

function underKeyboard({ cursor }: Review, grid: GridSize): CellBlock | null {
  return cursor === null ? null : (selectionOf(cursor, grid) ?? { ...cursor.cell, columnCount: 1, rowCount: 1 });
}

/**
 * Returns the same review on another grid; what has no place there is gone. The pointer stays where it is, whatever
 * cells are under it now.
 */
export function reviewOnAxes(review: Review, from: GridAxes, to: GridAxes): Review {
  const move = (block: CellBlock | null) => (block === null ? null : blockOnAxes(block, from, to));
  const { cursor } = review;
  const cell = cursor === null ? null : move({ ...cursor.cell, columnCount: 1, rowCount: 1 });
  return {
    ...review,
    hovered: inside(review.hovered, to),
    drawn: inside(review.drawn, to),
    pinned: move(review.pinned),
    cursor: cell === null ? null : { cell: placeOf(cell), anchor: move(cursor?.anchor ?? null) },
  };
}

function inside(block: CellBlock | null, { columns, rows }: GridAxes): CellBlock | null {
  return block !== null &&
    block.column + block.columnCount <= columns.bucketCount &&
    block.row + block.rowCount <= rows.bucketCount
    ? block
    : null;
}

function placeOf({ column, row }: CellBlock): CellPlace {
  return { column, row };
}
