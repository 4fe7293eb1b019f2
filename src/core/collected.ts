/** Returns the part; throws an Error where it is null, since then it was not collected of the events. */
export function collected<T>(part: T | null): T {
  if (part === null) {
    throw new Error('The calculation reads what was not collected of the events.');
  }
  return part;
}
