import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useMemo } from 'react';

/** A bucket in the page, or a gap of some that are not: `index` is the first of them. */
export interface VisiblePart {
  readonly kind: 'bucket' | 'gap';
  readonly index: number;
  readonly sizePx: number;
}

/** One side of a table in a box that scrolls. */
export interface TableSide {
  readonly count: number;
  /** Length of one bucket. */
  readonly sizePx: number;
  readonly horizontal: boolean;
  /** A side with more buckets than this has only those in the page that are in sight. */
  readonly mostInFull: number;
  /** Stays in the page wherever the box is scrolled to, as what has the focus must. */
  readonly kept: number;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Buckets in the page beyond those in sight, at either end. */
const OVERSCAN = 8;

/** Returns what of a side is in the page, in order; a side of few buckets is there as a whole. */
export function useVisibleParts(side: TableSide): readonly VisiblePart[] {
  const { count, sizePx, horizontal, mostInFull, kept, scroller } = side;
  const inFull = count <= mostInFull;
  // eslint-disable-next-line react-hooks/incompatible-library -- a remark for the React Compiler, which is not in use
  const virtualizer = useVirtualizer({
    count,
    horizontal,
    enabled: !inFull,
    overscan: OVERSCAN,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizePx,
    rangeExtractor: (range) => withKept(defaultRangeExtractor(range), kept, count),
  });
  const keptIndex = inFull ? 0 : kept;
  const items = virtualizer.getVirtualItems();
  return useMemo(() => {
    if (inFull) {
      return Array.from({ length: count }, (_, index): VisiblePart => ({ kind: 'bucket', index, sizePx }));
    }
    // before the box has been measured
    const indices = items.length === 0 ? withKept([], keptIndex, count) : items.map(({ index }) => index);
    return withGaps(indices, count, sizePx);
  }, [inFull, items, count, sizePx, keptIndex]);
}

function withKept(indices: readonly number[], kept: number, count: number): number[] {
  return kept >= count || indices.includes(kept) ? [...indices] : [...indices, kept].sort((a, b) => a - b);
}

/** Returns the buckets with the room of those that are left out before, between and after them. */
export function withGaps(indices: readonly number[], count: number, sizePx: number): VisiblePart[] {
  const parts: VisiblePart[] = [];
  let next = 0;
  for (const index of [...indices, count]) {
    if (index > next) {
      parts.push({ kind: 'gap', index: next, sizePx: (index - next) * sizePx });
    }
    if (index < count) {
      parts.push({ kind: 'bucket', index, sizePx });
    }
    next = index + 1;
  }
  return parts;
}
