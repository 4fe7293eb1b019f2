const FIRST_ROWS = 1024;

/** A column of so many different texts, on more than half of its rows, gains nothing from knowing them. */
const MANY_TEXTS = 100_000;

/** The text that a row has which has none. */
const NOTHING = '';

/**
 * A column of texts: a code for each row and what the codes stand for. A text that comes often is kept once. Code 0 is
 * the empty text.
 */
export class TextColumn {
  /** What the codes stand for. Where nearly every row differs, a text may be here more than once. */
  readonly texts: string[] = [NOTHING];
  #codes = new Uint32Array(FIRST_ROWS);
  #length = 0;
  #known: Map<string, number> | null = new Map([[NOTHING, 0]]);

  /** Puts a text into a row; rows that were passed over are empty. Rows come in ascending order. */
  set(row: number, text: string): void {
    if (row >= this.#codes.length) {
      const wider = new Uint32Array(Math.max(row + 1, this.#codes.length * 2));
      wider.set(this.#codes);
      this.#codes = wider;
    }
    this.#codes[row] = this.#codeOf(text);
    this.#length = row + 1;
  }

  /** Returns the code of each of so many rows. It is the column's own memory. */
  codes(rowCount: number): Uint32Array {
    if (this.#codes.length < rowCount) {
      const wider = new Uint32Array(rowCount);
      wider.set(this.#codes);
      this.#codes = wider;
    }
    return this.#codes.subarray(0, rowCount);
  }

  /** Returns how many different texts there are, the empty one aside; Infinity where they are too many to know. */
  get distinct(): number {
    return this.#known === null ? Infinity : this.texts.length - 1;
  }

  #codeOf(text: string): number {
    if (text === NOTHING) {
      return 0;
    }
    const known = this.#known?.get(text);
    if (known !== undefined) {
      return known;
    }
    const code = this.texts.push(text) - 1;
    this.#known?.set(text, code);
    if (code >= MANY_TEXTS && code * 2 > this.#length) {
      this.#known = null;
    }
    return code;
  }
}
