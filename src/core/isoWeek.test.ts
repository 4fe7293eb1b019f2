import { isoWeekName } from '../testing/naiveAxis';
import { MS_PER_DAY } from './duration';
import { isoWeek } from './isoWeek';

const nameOf = ({ year, week }: { year: number; week: number }) => `${year}-W${String(week).padStart(2, '0')}`;

describe('isoWeek', () => {
  it.each([
    ['2018-12-31', '2019-W01'],
    ['2019-12-29', '2019-W52'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2022-01-01', '2021-W52'],
    ['1970-01-01', '1970-W01'],
    ['1969-12-28', '1969-W52'],
    ['2005-01-02', '2004-W53'],
  ])('of %s is %s', (date, expected) => {
    expect(nameOf(isoWeek(new Date(`${date}T00:00Z`).getTime() / MS_PER_DAY))).toBe(expected);
  });

  it('agrees with the rule by ordinal days on every day of 400 years', () => {
    const wrong: number[] = [];
    for (let day = -60_000; day < 86_097; day++) {
      if (nameOf(isoWeek(day)) !== isoWeekName(new Date(day * MS_PER_DAY))) {
        wrong.push(day);
      }
    }
    expect(wrong).toEqual([]);
  });
});
