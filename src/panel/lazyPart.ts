import { notLoadedText } from './notLoadedText';

/** How far a part has come. */
export type PartState<T> =
  { readonly kind: 'waiting' } | { readonly kind: 'loaded'; readonly part: T } | { readonly kind: 'failed' };

/** A part of the plugin in a file of its own, loaded when it is first wanted. All panels share it. */
export interface LazyPart<T> {
  readonly state: () => PartState<T>;
  /** Loads it, unless it is there or on its way; what has failed is tried again. Rejects with a sentence for people. */
  readonly load: () => Promise<T>;
  /** Loads it where that is of use only later; whoever wants it then learns of a failure. */
  readonly preload: () => void;
  /** Calls `listener` at each change of the state; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Returns a part that is not loaded yet; `importPart` is a dynamic import. */
export function lazyPart<T>(importPart: () => Promise<T>): LazyPart<T> {
  let state: PartState<T> = { kind: 'waiting' };
  let loading: Promise<T> | null = null;
  const listeners = new Set<() => void>();

  function become(next: PartState<T>): void {
    state = next;
    for (const listener of listeners) {
      listener();
    }
  }

  function load(): Promise<T> {
    if (loading === null) {
      if (state.kind === 'failed') {
        become({ kind: 'waiting' });
      }
      loading = importPart().then(
        (part) => {
          become({ kind: 'loaded', part });
          return part;
        },
        () => {
          loading = null;
          become({ kind: 'failed' });
          throw new Error(notLoadedText());
        }
      );
    }
    return loading;
  }

  return {
    state: () => state,
    load,
    preload: () => void load().catch(() => undefined),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
