import { isEqual } from 'lodash';
import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { type Rect } from '../draw/rect';
import { onPageMove } from './onPageMove';
import { placeBeside, type TooltipPlace, wholeSectionsPx } from './tooltipPlace';

/** Where a tooltip is put, and the element that is measured for it, whose children are the tooltip's sections. */
export interface PlacedTooltip {
  readonly box: RefObject<HTMLDivElement | null>;
  /** Null before the size is known. */
  readonly place: TooltipPlace | null;
}

/**
 * Returns the place of a tooltip beside `anchor`, which is in CSS pixels from the corner of `root`. It follows the page.
 * Where the window is too low for all of it, its last sections are left out: a half one would be read as a whole.
 */
export function useTooltipPlace(root: RefObject<HTMLElement | null>, anchor: Rect): PlacedTooltip {
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<TooltipPlace | null>(null);
  const { x, y, width, height } = anchor;
  const update = useCallback(() => {
    if (box.current !== null && root.current !== null) {
      const corner = root.current.getBoundingClientRect();
      const next = placeOf(box.current, { x: corner.left + x, y: corner.top + y, width, height });
      setPlace((had) => (isEqual(had, next) ? had : next));
    }
  }, [root, x, y, width, height]);
  // whatever is told may have another height
  useLayoutEffect(update);
  useLayoutEffect(() => onPageMove(update), [update]);
  return { box, place };
}

function placeOf(box: HTMLElement, anchor: Rect): TooltipPlace {
  const room = { width: window.innerWidth, height: window.innerHeight };
  const sectionsPx = Array.from(box.children, (section) => section.getBoundingClientRect().height);
  const edgesPx = box.offsetHeight - box.clientHeight;
  const natural = sectionsPx.reduce((sum, sectionPx) => sum + sectionPx, edgesPx);
  const { maxHeight } = placeBeside(anchor, { width: box.offsetWidth, height: natural }, room);
  const whole = Math.ceil(wholeSectionsPx(sectionsPx, edgesPx, maxHeight));
  return { ...placeBeside(anchor, { width: box.offsetWidth, height: whole }, room), maxHeight: whole };
}
