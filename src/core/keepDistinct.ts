import { type GroupedNumbers } from './groupNumbers';

/**
 * Returns the different codes of each group, moved to the front of the same array. Codes are whole numbers from 0 up to
 * `codeCount` (exclusive). Each code is stamped with the last group in which it was seen, so no set is made for any
 * group.
 */
export function keepDistinct({ numbers: codes, starts }: GroupedNumbers, codeCount: number): GroupedNumbers {
  const groupCount = starts.length - 1;
  const distinctStarts = new Int32Array(groupCount + 1);
  const stamps = new Int32Array(codeCount).fill(-1);
  let next = 0;
  for (let group = 0; group < groupCount; group++) {
    for (let i = starts[group]; i < starts[group + 1]; i++) {
      // a code of −0 is 0
      const code = codes[i] | 0;
      if (stamps[code] !== group) {
        stamps[code] = group;
        codes[next++] = code;
      }
    }
    distinctStarts[group + 1] = next;
  }
  return { numbers: codes.subarray(0, next), starts: distinctStarts };
}
