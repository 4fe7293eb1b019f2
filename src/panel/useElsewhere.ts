import { type RefObject, useEffect } from 'react';

/** Marks what serves a pinned block though it is elsewhere in the page. */
const KEEPS_PIN = '[data-activity-calendar-keeps-pin]';

/**
 * While `active`, calls `onElsewhere` at a click outside of `plot` and of what serves the pinned block, and at Escape there. Both of
 * these see to their own clicks and keys.
 */
export function useElsewhere(active: boolean, plot: RefObject<HTMLElement | null>, onElsewhere: () => void): void {
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const isElsewhere = ({ target }: Event) =>
      target instanceof Element && plot.current?.contains(target) !== true && target.closest(KEEPS_PIN) === null;
    const onClick = (event: MouseEvent) => {
      // a button pressed with the keyboard is a click without one
      if (event.detail > 0 && isElsewhere(event)) {
        onElsewhere();
      }
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && isElsewhere(event)) {
        // else the host would leave the panel's view at the same key
        event.stopPropagation();
        onElsewhere();
      }
    };
    document.addEventListener('click', onClick, true);
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('click', onClick, true);
      document.removeEventListener('keydown', onKey, true);
    };
  }, [active, plot, onElsewhere]);
}
