/** Remembers what was made of arrays, so that the same array gives the same columns, and the fold costs no new pass. */
export interface ColumnCache<T> {
  /** Returns what was made of the array under that key, else what `make` returns. The array is not kept alive. */
  get(array: object, key: string, make: () => T): T;
}

/** Returns an empty cache. */
export function createColumnCache<T>(): ColumnCache<T> {
  const columns = new WeakMap<object, Map<string, T>>();
  return {
    get(array, key, make) {
      let ofArray = columns.get(array);
      if (ofArray === undefined) {
        ofArray = new Map();
        columns.set(array, ofArray);
      }
      const had = ofArray.get(key);
      if (had !== undefined) {
        return had;
      }
      const made = make();
      ofArray.set(key, made);
      return made;
    },
  };
}
