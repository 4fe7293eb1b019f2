/** A number as text, nothing around it but space; the panel reads texts as numbers by the same rule. */
const NUMBER_TEXT = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

const LONGEST_NUMBER = 400;

/** True for a text that is a number. */
export function isNumberText(text: string): boolean {
  return text.length <= LONGEST_NUMBER && NUMBER_TEXT.test(text);
}

/** Returns the number of a text, NaN where it is none. */
export function numberOfText(text: string): number {
  return isNumberText(text) ? Number(text) : NaN;
}
