/** What a saved object holds by name: anything, since files are written by hand and by other versions. */
export type Saved = Readonly<Record<string, unknown>>;

/** Returns what a saved value holds by name; nothing where it is no object. */
export function savedIn(value: unknown): Saved {
  return isSaved(value) ? value : {};
}

/** Returns true for an object with names, false for a list. */
export function isSaved(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns the choice that a saved value is, else the fallback. */
export function choiceOr<const T>(value: unknown, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** Returns a saved text, a number as text, else the fallback. */
export function textOr(value: unknown, fallback: string): string {
  return typeof value === 'number' && Number.isFinite(value)
    ? String(value)
    : typeof value === 'string'
      ? value
      : fallback;
}

/** Returns a saved boolean, else the fallback. */
export function booleanOr(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** Returns a saved number, or the one that a text is; null for all else. */
export function savedNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

/** Returns a saved number from `least` to `most`, else the fallback. */
export function numberOr(value: unknown, [least, most]: readonly [number, number], fallback: number): number {
  const number = savedNumber(value);
  return number !== null && number >= least && number <= most ? number : fallback;
}
