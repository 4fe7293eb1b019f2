/** Something that the caller of the command has to change; its message is one line that says what. */
export class InputError extends Error {}

/** Returns what `read` returns; a RangeError that it throws becomes an InputError. */
export function accept<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) {
      throw new InputError(error.message);
    }
    throw error;
  }
}
