/** Longer examples are cut, so that a log line does not fill the panel. */
const LONGEST_EXAMPLE = 80;

/** Returns a value as plain text of at most 80 characters, null for nothing (null, undefined, blank text). */
export function exampleText(value: unknown): string | null {
  const text = plainText(value)
    .slice(0, 4 * LONGEST_EXAMPLE)
    .trim();
  if (text === '') {
    return null;
  }
  // by character, so that no emoji is cut in two
  const characters = Array.from(text);
  return characters.length <= LONGEST_EXAMPLE ? text : `${characters.slice(0, LONGEST_EXAMPLE - 1).join('')}…`;
}

function plainText(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value !== 'object') {
    return String(value);
  }
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
