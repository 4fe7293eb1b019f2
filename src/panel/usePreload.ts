import { useEffect } from 'react';
import { type LazyPart } from './lazyPart';

/** Where the browser does not say when it is idle, it is taken to be after so many milliseconds. */
const IDLE_AFTER_MS = 500;

/** Loads a part when the page has come to rest after the first picture. */
export function usePreload({ preload }: LazyPart<unknown>): void {
  useEffect(() => {
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = setTimeout(preload, IDLE_AFTER_MS);
      return () => clearTimeout(timer);
    }
    const request = window.requestIdleCallback(preload);
    return () => window.cancelIdleCallback(request);
  }, [preload]);
}
