/** A date of the proleptic Gregorian calendar; `month` 1 to 12, `day` 1 to 31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;

/** 1970-01-01 was a Thursday: 3, counted from Monday. */
const WEEKDAY_OF_DAY_0 = 3;

/**
 * Returns the date of a day counted from 1970-01-01 (day 0), for any day before or after.
 * Formula: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days` (eras of 400 years that
 * begin on 1 March).
 */
export function civilDate(dayNumber: number): CivilDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Returns the day, counted from 1970-01-01 (day 0), of a date; `month` 1 to 12. The inverse of `civilDate`. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - 719_468;
}

/** Returns the weekday of a day counted from 1970-01-01 (day 0): 0 is Monday, 6 is Sunday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + WEEKDAY_OF_DAY_0) % 7) + 7) % 7;
}

/** Returns which day of its year a day is: 1 to 366. */
export function dayOfYear(day: number): number {
  return day - dayNumber({ year: civilDate(day).year, month: 1, day: 1 }) + 1;
}
