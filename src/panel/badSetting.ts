/** A setting that cannot be used, in a sentence that says what to do. */
export interface BadSetting {
  readonly kind: 'badSetting';
  readonly message: string;
}

/** Returns what `make` returns, or the bad setting where it throws a RangeError. */
export function orBadSetting<T>(make: () => T): T | BadSetting {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) {
      return { kind: 'badSetting', message: error.message };
    }
    throw error;
  }
}
