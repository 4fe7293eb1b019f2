import { type RefObject, useCallback, useEffect, useRef } from 'react';

/**
 * Hands the focus on to `next` where what was pressed is gone after it, so that the keyboard does not begin the page anew.
 * Returns what to call at the press.
 */
export function useFocusWhenGone(isThere: boolean, next: RefObject<HTMLElement | null>): () => void {
  const pressed = useRef(false);
  useEffect(() => {
    if (!isThere && pressed.current) {
      pressed.current = false;
      if (document.activeElement === document.body) {
        next.current?.focus({ preventScroll: true });
      }
    }
  }, [isThere, next]);
  return useCallback(() => {
    pressed.current = true;
  }, []);
}
