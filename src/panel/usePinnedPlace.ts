import { isEqual } from 'lodash';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Rect } from '../draw/rect';
import { onPageMove } from './onPageMove';
import { placeBeside, placeSheet, type SheetPlace, type Size, type TooltipPlace } from './tooltipPlace';

/** Where a pinned tooltip is: beside its cell, or docked to an edge of a narrow window. */
export type PinnedPlace = ({ readonly kind: 'beside' } & TooltipPlace) | ({ readonly kind: 'sheet' } & SheetPlace);

/** The parts of a tooltip that it is measured by, and what it hangs on. */
export interface PinnedParts {
  readonly box: RefObject<HTMLElement | null>;
  /** The part that scrolls where there is too little room. */
  readonly body: RefObject<HTMLElement | null>;
  readonly root: RefObject<HTMLElement | null>;
  /** In CSS pixels from the corner of `root`. */
  readonly anchor: Rect;
}

/** In windows narrower than this a tooltip is docked. */
const SHEET_BELOW_PX = 420;

/** Returns the place of a tooltip, null before it is measured. It follows the cell, the window and its own height. */
export function usePinnedPlace({ box, body, root, anchor }: PinnedParts): PinnedPlace | null {
  const [place, setPlace] = useState<PinnedPlace | null>(null);
  const { x, y, width, height } = anchor;

  useLayoutEffect(() => {
    const update = () => {
      if (box.current !== null && body.current !== null && root.current !== null) {
        const size = {
          width: box.current.offsetWidth,
          height: box.current.offsetHeight - body.current.clientHeight + body.current.scrollHeight,
        };
        const next = placeIn(root.current.getBoundingClientRect(), { x, y, width, height }, size);
        // its own list scrolls too, and moves nothing
        setPlace((had) => (isEqual(had, next) ? had : next));
      }
    };
    update();
    const observer = new ResizeObserver(update);
    for (const part of body.current?.children ?? []) {
      observer.observe(part);
    }
    const stop = onPageMove(update);
    return () => {
      observer.disconnect();
      stop();
    };
  }, [box, body, root, x, y, width, height]);

  return place;
}

function placeIn(root: DOMRect, anchor: Rect, size: Size): PinnedPlace {
  const cell = { ...anchor, x: root.left + anchor.x, y: root.top + anchor.y };
  const room = { width: window.innerWidth, height: window.innerHeight };
  return room.width < SHEET_BELOW_PX
    ? { kind: 'sheet', ...placeSheet(cell, room.height) }
    : { kind: 'beside', ...placeBeside(cell, size, room) };
}
