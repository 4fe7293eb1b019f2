import { isEqual } from 'lodash';
import { useState } from 'react';

/** Returns the first of plain values that are equal in depth, for as long as they are; NaN is equal to NaN. */
export function useSameValue<T extends object>(value: T): T {
  const [kept, keep] = useState(value);
  if (isEqual(kept, value)) {
    return kept;
  }
  keep(value);
  return value;
}
