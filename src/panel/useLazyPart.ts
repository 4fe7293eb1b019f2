import { useLayoutEffect, useSyncExternalStore } from 'react';
import { type LazyPart, type PartState } from './lazyPart';

/**
 * Returns how far a part has come. It is loaded once `wanted`, and what has failed is tried again when it is next wanted;
 * what is there is there at the first render.
 */
export function useLazyPart<T>({ state, subscribe, preload }: LazyPart<T>, wanted: boolean): PartState<T> {
  // before the browser paints, so that the failure of an earlier time is not seen again
  useLayoutEffect(() => {
    if (wanted) {
      preload();
    }
  }, [preload, wanted]);
  return useSyncExternalStore(subscribe, state);
}
