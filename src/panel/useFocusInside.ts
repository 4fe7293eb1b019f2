import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react';

/** What a part of the page does about the focus. */
export interface FocusInside {
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Gives the focus back where the part has it; to be called before the part goes. */
  readonly giveBack: () => void;
}

/**
 * Moves the focus to a part of the page while `takesFocus`, and keeps it there where the button that had it goes. It is
 * given back to where it was before, or to `instead` where that has gone too.
 */
export function useFocusInside(
  box: RefObject<HTMLElement | null>,
  instead: RefObject<HTMLElement | null>,
  takesFocus: boolean
): FocusInside {
  const before = useRef<Element | null>(null);
  const isInside = useRef(false);
  const focus = useMemo(
    (): FocusInside => ({
      onFocus: () => {
        isInside.current = true;
      },
      onBlur: () => {
        isInside.current = false;
      },
      giveBack: () => {
        const had = before.current;
        if (isInside.current) {
          const isThere = had instanceof HTMLElement && had !== document.body && had.isConnected;
          (isThere ? had : instead.current)?.focus({ preventScroll: true });
        }
      },
    }),
    [instead]
  );
  useLayoutEffect(() => {
    before.current = document.activeElement;
    // what the host takes away gives nothing back itself
    return focus.giveBack;
  }, [focus]);
  useEffect(() => {
    if (takesFocus) {
      box.current?.focus({ preventScroll: true });
    }
  }, [box, takesFocus]);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body) {
      box.current?.focus({ preventScroll: true });
    }
  });
  return focus;
}
