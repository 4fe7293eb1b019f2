import { type RefObject, useCallback, useMemo, useReducer } from 'react';
import { type GridAxes } from '../core/blockOnAxes';
import { type CellBlock } from '../core/cellBlock';
import { type Lit } from '../draw/lit';
import { type PointerListener } from '../draw/pointer';
import { type CellPlace, type Scene } from '../draw/scene';
import { cursorGrid } from './cursorGrid';
import { type Cursor, type KeyPress, moveCursor } from './moveCursor';
import {
  nextReview,
  NO_REVIEW,
  pointedAt,
  type Review,
  reviewOnAxes,
  type ReviewStep,
  type Spoken,
  spokenOf,
} from './review';
import { useElsewhere } from './useElsewhere';
import { useEscape } from './useEscape';

/** What the keyboard does to the picture. */
export interface KeyListener {
  /** Returns what a key did; null where the grid has no use for it. */
  onKey(press: KeyPress): 'used' | 'leave' | null;
  /** The keyboard has come to the grid. */
  onFocus(): void;
  onBlur(): void;
}

/** What a person is looking at in a picture, and what changes that. */
export interface ReviewOfPicture {
  /** What a tooltip tells of. */
  readonly spoken: Spoken | null;
  /** What was pinned with the keyboard may take the focus. */
  readonly pinnedBy: Review['pinnedBy'];
  readonly lit: Pick<Lit, 'block' | 'by' | 'pinned'>;
  /** Where the keyboard is, or was; null where it never has been. */
  readonly cell: CellPlace | null;
  /** The keyboard is on the grid. */
  readonly byKeyboard: boolean;
  readonly pointer: PointerListener;
  readonly keys: KeyListener;
  /** Pins cells that were found elsewhere, with the keyboard. */
  readonly open: (block: CellBlock) => void;
  readonly unpin: () => void;
}

interface Kept {
  readonly axes: GridAxes;
  readonly review: Review;
}

/**
 * Returns what is looked at in a scene. It is remembered by what buckets begin with, so it outlives a refresh, another
 * range and axes that trade places. `plot` is the picture's element; `onTable` asks for the table, which keeps what is
 * pinned while it stands in place of the picture (`isShown`).
 */
export function useReview(
  scene: Scene,
  plot: RefObject<HTMLElement | null>,
  { isShown, onTable }: { readonly isShown: boolean; readonly onTable: () => void }
): ReviewOfPicture {
  const { columns, rows } = scene.fold;
  const axes = useMemo(() => ({ columns, rows }), [columns, rows]);
  const grid = useMemo(() => cursorGrid(scene), [scene]);
  const [kept, take] = useReducer(
    (last: Kept, step: ReviewStep): Kept => ({ axes, review: nextReview(onAxes(last, axes), step, grid) }),
    { axes, review: NO_REVIEW }
  );
  const review = useMemo(() => onAxes(kept, axes), [kept, axes]);
  const pointer = useMemo(() => pointerListener(take), []);
  const open = useCallback((block: CellBlock) => take({ kind: 'open', block }), []);
  const unpin = useCallback(() => take({ kind: 'unpin' }), []);
  const keys = useMemo(
    () => keyListener({ grid, review, peak: scene.peak, onTable }, take),
    [grid, review, scene.peak, onTable]
  );
  const unhover = useCallback(() => take({ kind: 'hover', block: null }), []);
  // what covers the page can be sent away without moving the pointer (WCAG 1.4.13)
  useEscape(review.hovered !== null && review.pinned === null, unhover);
  useElsewhere(isShown && review.pinned !== null, plot, unpin);

  return useMemo(() => {
    const { block, by } = pointedAt(review, grid);
    return {
      spoken: spokenOf(review, grid),
      pinnedBy: review.pinnedBy,
      lit: { block, by, pinned: review.pinned },
      cell: review.cursor?.cell ?? null,
      byKeyboard: review.byKeyboard,
      pointer,
      keys,
      open,
      unpin,
    };
  }, [review, grid, pointer, keys, open, unpin]);
}

function onAxes({ axes, review }: Kept, now: GridAxes): Review {
  return axes === now ? review : reviewOnAxes(review, axes, now);
}

function pointerListener(take: (step: ReviewStep) => void): PointerListener {
  return {
    onHover: (block) => take({ kind: 'hover', block }),
    onSelect: (block) => take({ kind: 'draw', block }),
    onPin: (block) => take({ kind: 'pin', block }),
  };
}

interface Now {
  readonly grid: ReturnType<typeof cursorGrid>;
  readonly review: Review;
  readonly peak: CellPlace | null;
  readonly onTable: () => void;
}

function keyListener(now: Now, take: (step: ReviewStep) => void): KeyListener {
  return {
    onFocus: () => take({ kind: 'cursor', cursor: cursorNow(now) }),
    onBlur: () => take({ kind: 'leave' }),
    onKey(press) {
      const action = moveCursor(press, cursorNow(now), now.grid);
      switch (action?.kind) {
        case 'move':
          take({ kind: 'cursor', cursor: action.cursor });
          return 'used';
        case 'pin':
          take({ kind: 'cursor', cursor: cursorNow(now) });
          take({ kind: 'pinCursor' });
          return 'used';
        case 'table':
          // the picture goes with its focus
          take({ kind: 'leave' });
          now.onTable();
          return 'used';
        case 'escape':
          return escape(now.review, take);
        default:
          return null;
      }
    },
  };
}

/** Lets go of the last thing first. */
function escape({ pinned, byKeyboard, cursor }: Review, take: (step: ReviewStep) => void): 'used' | 'leave' | null {
  if (pinned !== null) {
    take({ kind: 'unpin' });
    return 'used';
  }
  if (!byKeyboard) {
    return null;
  }
  if (cursor !== null && cursor.anchor !== null) {
    take({ kind: 'unselect' });
    return 'used';
  }
  return 'leave';
}

/** The keyboard begins at the peak, or goes on from where it was. */
function cursorNow({ review, peak }: Now): Cursor {
  return review.cursor ?? { cell: peak ?? { column: 0, row: 0 }, anchor: null };
}
