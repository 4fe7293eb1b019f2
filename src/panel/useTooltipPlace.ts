import { type RefObject, useLayoutEffect, useState } from 'react';
import { type Rect } from '../draw/rect';
import { placeBeside, type TooltipPlace } from './tooltipPlace';

/**
 * Returns where a tooltip is put beside `anchor` (in CSS pixels from the corner of `root`), null before its size is known.
 * It is measured again when `content` is another.
 */
export function useTooltipPlace(
  box: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  anchor: Rect,
  content: unknown
): TooltipPlace | null {
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
  }, [box, root, x, y, width, height, content]);
  return place;
}
