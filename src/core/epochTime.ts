/** The units in which times since 1970 are written, by the power of ten that makes them milliseconds. */
const UNIT_EXPONENTS = [3, 0, -3, -6];

const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

const EPOCH_TEXT = /^([+-]?)(\d+)(?:\.(\d*))?$/;

/** True for text that is a plain decimal number, and so may be a time since 1970 in some unit. */
export function isEpochText(text: string): boolean {
  return EPOCH_TEXT.test(text);
}

/**
 * Returns the power of ten that turns numbers of a column into milliseconds: seconds 3, milliseconds 0, microseconds
 * −3, nanoseconds −6; the one that puts their median between 1990 and 2100, null where none does.
 */
export function epochExponent(numbers: Float64Array): number | null {
  const median = numbers.slice().sort()[numbers.length >> 1];
  const fits = (exponent: number) => median * 10 ** exponent >= EARLIEST_MS && median * 10 ** exponent < LATEST_MS;
  return UNIT_EXPONENTS.find(fits) ?? null;
}

/**
 * Returns the epoch milliseconds of a decimal number in the unit of `exponent`, NaN for other text. What is finer than
 * a microsecond is cut off on the text, so that no rounding carries the end of a day into the next.
 */
export function parseEpoch(text: string, exponent: number): number {
  const match = EPOCH_TEXT.exec(text);
  if (match === null) {
    return NaN;
  }
  const [, sign, whole, fraction = ''] = match;
  const digitsToMicroseconds = Math.max(whole.length + exponent + 3, 0);
  const microseconds = (whole + fraction).slice(0, digitsToMicroseconds).padEnd(digitsToMicroseconds, '0');
  const timeMs = Number(`${microseconds === '' ? '0' : microseconds}e-3`);
  return sign === '-' ? -timeMs : timeMs;
}
