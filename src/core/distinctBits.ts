import { type NumberCodes } from './numberCodes';
import { type Grid } from './gridGroups';

/** Sets of this many bits in all (4 MB) still fit where a processor finds them quickly. */
const MOST_BITS = 2 ** 25;

const BITS_PER_WORD = 32;

/** Codes with the cell of each of their places. */
export interface CodesOnGrid {
  readonly places: Int32Array;
  readonly codes: NumberCodes;
  /** The cell of each place, −1 where it is in none. */
  readonly cellOf: Int32Array;
  readonly columnCount: number;
  readonly rowCount: number;
}

/** Returns true where a set of bits for each cell, one bit a code, is small enough. */
export function fitsBits({ codes, columnCount, rowCount }: CodesOnGrid): boolean {
  return columnCount * rowCount * wordsFor(codes.codeCount) * BITS_PER_WORD <= MOST_BITS;
}

/**
 * Returns how many different codes there are in each cell, column, row and in all: a bit is set for each code of a cell,
 * and the sets are united.
 */
export function countDistinctBits({ places, codes, cellOf, columnCount, rowCount }: CodesOnGrid): Grid<Int32Array> {
  const words = wordsFor(codes.codeCount);
  const cells = new Int32Array(columnCount * rowCount * words);
  setBits(places, codes.codes, cellOf, words, cells);
  const columns = new Int32Array(columnCount * words);
  const rows = new Int32Array(rowCount * words);
  for (let row = 0, from = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++, from += words) {
      unite(cells, from, columns, column * words, words);
      unite(cells, from, rows, row * words, words);
    }
  }
  const all = new Int32Array(words);
  for (let row = 0; row < rowCount; row++) {
    unite(rows, row * words, all, 0, words);
  }
  return {
    cells: countBits(cells, words),
    columns: countBits(columns, words),
    rows: countBits(rows, words),
    all: countBits(all, words),
  };
}

/** At least one, so that there is a set to count of. */
function wordsFor(codeCount: number): number {
  return Math.max(Math.ceil(codeCount / BITS_PER_WORD), 1);
}

function setBits(places: Int32Array, codes: Float64Array, cellOf: Int32Array, words: number, bits: Int32Array): void {
  for (let i = 0; i < places.length; i++) {
    const cell = cellOf[places[i]];
    if (cell >= 0) {
      const code = codes[i] | 0;
      bits[cell * words + (code >> 5)] |= 1 << (code & 31);
    }
  }
}

function unite(from: Int32Array, fromStart: number, to: Int32Array, toStart: number, words: number): void {
  for (let i = 0; i < words; i++) {
    to[toStart + i] |= from[fromStart + i];
  }
}

/** Returns the number of bits that are set in each stretch of `words` words. */
function countBits(bits: Int32Array, words: number): Int32Array {
  const counts = new Int32Array(bits.length / words);
  for (let group = 0, at = 0; group < counts.length; group++) {
    let count = 0;
    for (let i = 0; i < words; i++) {
      count += bitCount(bits[at++]);
    }
    counts[group] = count;
  }
  return counts;
}

/** Returns how many of the 32 bits are set: sums of neighbors, of pairs, of fours (Warren, "Hacker's Delight", 5-1). */
function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
