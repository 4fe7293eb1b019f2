import { type PlacedNumbers } from './slots';

/** Gathers numbers with their places, block by block. */
export interface NumberKeeper {
  /** Takes the first `length` values; a place of −1 or a value that is no finite number is passed over. */
  add(places: Int32Array, values: Float64Array, length: number): void;
  /** Returns what was gathered, in the order in which it came. */
  gathered(): PlacedNumbers;
}

/** Returns a keeper with room for so many numbers. */
export function createNumberKeeper(room: number): NumberKeeper {
  const keptPlaces = new Int32Array(room);
  const keptNumbers = new Float64Array(room);
  let count = 0;
  return {
    add(places, values, length) {
      count = addNumbers(places, values, length, keptPlaces, keptNumbers, count);
    },
    gathered: () => ({ places: keptPlaces.subarray(0, count), numbers: keptNumbers.subarray(0, count) }),
  };
}

/** Returns how many are kept then. */
function addNumbers(
  places: Int32Array,
  values: Float64Array,
  length: number,
  keptPlaces: Int32Array,
  keptNumbers: Float64Array,
  keptCount: number
): number {
  let count = keptCount;
  for (let i = 0; i < length; i++) {
    const value = values[i];
    // the difference is NaN for NaN and both infinities
    if (places[i] >= 0 && value - value === 0) {
      keptPlaces[count] = places[i];
      keptNumbers[count++] = value;
    }
  }
  return count;
}
