import { civilDate, dayNumber, weekdayOf } from './civilDate';

/** A week of ISO 8601: it begins on Monday and belongs to the year that has its Thursday. */
export interface IsoWeek {
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** Returns the ISO week of a day counted from 1970-01-01 (day 0). */
export function isoWeek(day: number): IsoWeek {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = civilDate(thursday);
  return { year, week: Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1 };
}
