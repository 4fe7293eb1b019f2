import { civilDate, dayNumber, dayOfYear, weekdayOf } from './civilDate';
import { MS_PER_DAY } from './duration';

const FIVE_MILLENNIA_DAYS = 1_826_212;

describe('civilDate', () => {
  it('agrees with Date on every fifth day of five thousand years each way, there and back', () => {
    let wrong = 0;
    const date = new Date(0);
    for (let day = -FIVE_MILLENNIA_DAYS; day <= FIVE_MILLENNIA_DAYS; day += 5) {
      date.setTime(day * MS_PER_DAY);
      const civil = civilDate(day);
      if (
        civil.year !== date.getUTCFullYear() ||
        civil.month !== date.getUTCMonth() + 1 ||
        civil.day !== date.getUTCDate() ||
        dayNumber(civil) !== day
      ) {
        wrong++;
      }
    }
    expect(wrong).toBe(0);
  });

  it.each([
    [0, 1970, 1, 1],
    [-1, 1969, 12, 31],
    [19_782, 2024, 2, 29],
    [-25_508, 1900, 3, 1],
    [-719_528, 0, 1, 1],
  ])('day %d is %d-%d-%d', (number, year, month, day) => {
    expect(civilDate(number)).toEqual({ year, month, day });
    expect(dayNumber({ year, month, day })).toBe(number);
  });
});

describe('weekdayOf and dayOfYear', () => {
  it('agree with Date on every fifth day of a thousand years each way', () => {
    const wrong: number[] = [];
    for (let day = -365_242; day <= 365_242; day += 5) {
      const date = new Date(day * MS_PER_DAY);
      const january = new Date(date);
      january.setUTCMonth(0, 1);
      if (
        weekdayOf(day) !== (date.getUTCDay() + 6) % 7 ||
        dayOfYear(day) !== (date.getTime() - january.getTime()) / MS_PER_DAY + 1
      ) {
        wrong.push(day);
      }
    }
    expect(wrong).toEqual([]);
  });
});
