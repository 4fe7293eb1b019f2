import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Rect } from '../draw/rect';
import { placeBeside, type TooltipPlace } from './tooltipPlace';

/** Where a tooltip is put, and the element that is measured for it. */
export interface PlacedTooltip {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Null before the size is known. */
  readonly place: TooltipPlace | null;
}

/**
 * Returns the place of a tooltip beside `anchor`, which is in CSS pixels from the corner of `root`. It is measured again
 * when `content` is another.
 */
export function useTooltipPlace(root: RefObject<HTMLElement | null>, anchor: Rect, content: unknown): PlacedTooltip {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<TooltipPlace | null>(null);
  const { x, y, width, height } = anchor;
  useLayoutEffect(() => {
    if (box.current !== null && root.current !== null) {
      const corner = root.current.getBoundingClientRect();
      setPlace(
        placeBeside({ x: corner.left + x, y: corner.top + y, width, height }, box.current.getBoundingClientRect(), {
          width: window.innerWidth,
          height: window.innerHeight,
        })
      );
    }
  }, [root, x, y, width, height, content]);
  return { box, place };
}
