/** Numbers written as codes: equal numbers have the same code, from 0 up to `codeCount` (exclusive). */
export interface NumberCodes {
  readonly codes: Float64Array;
  readonly codeCount: number;
}

/** Whole numbers that do not reach further than this for each number are codes as they are. */
const CODES_PER_NUMBER = 4;

const MOST_SPARE_CODES = 65_536;

const found = new WeakMap<Float64Array, NumberCodes>();

/**
 * Returns codes of finite numbers; 0 and −0 are equal. Small whole numbers are their own codes. The codes of an array
 * are kept as long as the array is, so it must not be written to afterwards.
 */
export function numberCodes(numbers: Float64Array): NumberCodes {
  let codes = found.get(numbers);
  if (codes === undefined) {
    codes = ownCodes(numbers) ?? dictionaryCodes(numbers);
    found.set(numbers, codes);
  }
  return codes;
}

/** Returns the numbers as codes, or null where they are too far apart or not whole. */
function ownCodes(numbers: Float64Array): NumberCodes | null {
  const end = numbers.length * CODES_PER_NUMBER + MOST_SPARE_CODES;
  let largest = -1;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!(number >= 0 && number < end && number === Math.floor(number))) {
      return null;
    }
    if (number > largest) {
      largest = number;
    }
  }
  return { codes: numbers, codeCount: largest + 1 };
}

/** Numbers are looked up in a hash table with open addressing, which is doubled where it is half full. */
function dictionaryCodes(numbers: Float64Array): NumberCodes {
  const codes = new Float64Array(numbers.length);
  let table = emptyTable(1024);
  const known = new Float64Array(numbers.length);
  let codeCount = 0;
  for (let i = 0; i < numbers.length; i++) {
    // −0 becomes 0
    const number = numbers[i] + 0;
    let at = hash(number) & table.mask;
    while (table.codes[at] >= 0 && table.numbers[at] !== number) {
      at = (at + 1) & table.mask;
    }
    if (table.codes[at] < 0) {
      table.numbers[at] = number;
      table.codes[at] = codeCount;
      known[codeCount++] = number;
      if (codeCount * 2 > table.mask) {
        table = tableOf(known, codeCount);
      }
      codes[i] = codeCount - 1;
    } else {
      codes[i] = table.codes[at];
    }
  }
  return { codes, codeCount };
}

interface CodeTable {
  readonly numbers: Float64Array;
  /** −1 where the place is free. */
  readonly codes: Int32Array;
  readonly mask: number;
}

function emptyTable(size: number): CodeTable {
  return { numbers: new Float64Array(size), codes: new Int32Array(size).fill(-1), mask: size - 1 };
}

/** Returns a table that holds the numbers `known[0 … count)`, of which none are equal, with four places for each. */
function tableOf(known: Float64Array, count: number): CodeTable {
  const table = emptyTable(2 ** Math.ceil(Math.log2(count * 4)));
  for (let code = 0; code < count; code++) {
    let at = hash(known[code]) & table.mask;
    while (table.codes[at] >= 0) {
      at = (at + 1) & table.mask;
    }
    table.numbers[at] = known[code];
    table.codes[at] = code;
  }
  return table;
}

const hashed = new Float64Array(1);
const hashedBits = new Int32Array(hashed.buffer);

/** Mixes the bits of a number; constants of the finalizer of MurmurHash3 (A. Appleby). */
function hash(number: number): number {
  hashed[0] = number;
  let bits = hashedBits[0] ^ Math.imul(hashedBits[1], 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
