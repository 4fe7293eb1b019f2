import { useEffect } from 'react';

/** While `active`, calls `onEscape` at Escape anywhere in the page; the key goes on to whom it is meant for. */
export function useEscape(active: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!active) {
      return undefined;
    }
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') {
        onEscape();
      }
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [active, onEscape]);
}
