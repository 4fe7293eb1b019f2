import { useMemo } from 'react';

/** Returns a copy of plain data (what JSON can hold) that stays the same object (===) for as long as its JSON does. */
export function useSameValue<T>(value: T): T {
  const json = JSON.stringify(value);
  return useMemo((): T => JSON.parse(json), [json]);
}
