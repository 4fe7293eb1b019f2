/** Milliseconds in one minute. */
export const MS_PER_MINUTE = 60_000;

/** Milliseconds in one day of 24 hours. */
export const MS_PER_DAY = 86_400_000;

/** Minutes in one day of 24 hours. */
export const MINUTES_PER_DAY = 1440;

/** The largest distance from 1970 that a JavaScript time can have, in milliseconds. */
export const MAX_TIME_MS = 8.64e15;
