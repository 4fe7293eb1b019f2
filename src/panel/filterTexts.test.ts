import { defaultOptions, type CalendarOptions } from '../options/options';
import { filterTexts } from './filterTexts';

describe('the calendar filter in words', () => {
  it.each<[Partial<CalendarOptions['filter']>, string[]]>([
    [{}, []],
    [{ weekdays: [0, 4] }, ['only Monday, Friday']],
    [{ hours: ' 22:00–06:00 ' }, ['only 22:00–06:00']],
    [{ dates: '12-25' }, ['without 12-25']],
    [{ dates: '12-25', dateMode: 'keep' }, ['only 12-25']],
    [{ datesQuery: 'B' }, ['without the dates of query B']],
    [
      { dates: '<b>', datesQuery: 'B', dateMode: 'keep', weekdays: [6] },
      ['only Sunday', 'only <b>, the dates of query B'],
    ],
  ])('%j is %j', (filter, expected) => {
    expect(filterTexts({ filter: { ...defaultOptions.filter, ...filter } }, 'en-US')).toEqual(expected);
  });
});
