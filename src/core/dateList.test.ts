import fc from 'fast-check';

import { anyOf, dateListOf, parseDates } from './dateList';
import { MS_PER_DAY } from './duration';

const dayOf = (iso: string) => new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;

/** Returns which of the dates a text names. */
function named(text: string, dates: readonly string[]): string[] {
  const list = parseDates(text);
  return dates.filter((date) => list.has(dayOf(date)));
}

describe('parseDates', () => {
  it.each<[string, string[], string[]]>([
    ['2026-12-25', ['2026-12-25'], ['2026-12-24', '2026-12-26', '2025-12-25']],
    ['2026-12-31..2027-01-02', ['2026-12-31', '2027-01-01', '2027-01-02'], ['2026-12-30', '2027-01-03']],
    ['2026-12-31–2027-01-02', ['2027-01-01'], ['2027-01-03']],
    ['2026-12-31 – 2027-01-02', ['2027-01-01'], ['2027-01-03']],
    ['2026-12-31 - 2027-01-02', ['2027-01-01'], ['2027-01-03']],
    ['2026-12-31 to 2027-01-02', ['2027-01-01'], ['2027-01-03']],
    ['2026-12-31 TO 2027-01-02', ['2027-01-01'], ['2027-01-03']],
    ['12-25', ['1969-12-25', '2024-12-25', '2026-12-25'], ['2026-12-24', '2026-01-25']],
    ['02-29', ['2024-02-29', '2000-02-29'], ['2023-02-28', '2023-03-01', '2024-03-01']],
    ['02-28..03-01', ['2024-02-29', '2023-02-28', '2023-03-01'], ['2023-02-27', '2024-03-02']],
    ['12-24..01-06', ['2026-12-24', '2026-12-31', '2027-01-01', '2027-01-06'], ['2026-12-23', '2027-01-07']],
    ['12-24..01-06, 12-30..01-10', ['2026-12-24', '2027-01-10'], ['2026-12-23', '2027-01-11']],
    [
      '2026-12-25, 2026-12-31..2027-01-02, 12-25',
      ['2020-12-25', '2026-12-25', '2027-01-01'],
      ['2026-12-30', '2027-01-03'],
    ],
    [
      '2026-05-01;2026-05-03\n2026-05-05 2026-05-07,,',
      ['2026-05-01', '2026-05-03', '2026-05-05', '2026-05-07'],
      ['2026-05-02'],
    ],
    ['2026-01-01..2026-12-31, 2026-03-01, 2026-02-01..2026-02-03', ['2026-06-01', '2026-12-31'], ['2027-01-01']],
    ['2026-1-5', ['2026-01-05'], ['2026-01-15']],
    ['', [], ['2026-12-25']],
    [' ,\n', [], ['2026-12-25']],
  ])('"%s"', (text, inside, outside) => {
    expect(named(text, [...inside, ...outside])).toEqual(inside);
  });

  it.each([
    ['2026-12-25, tomorrow', '"tomorrow"'],
    ['25.12.2026', '"25.12.2026"'],
    ['12/25', '"12/25"'],
    ['2026-02-30', '"2026-02-30"'],
    ['02-30', '"02-30"'],
    ['2026-13-01', '"2026-13-01"'],
    ['2026-00-10', '"2026-00-10"'],
    ['2026-12-31..01-02', '"2026-12-31..01-02"'],
    ['2027-01-02..2026-12-31', '"2027-01-02..2026-12-31"'],
    ['2026-01-01..2026-01-02..2026-01-03', '"2026-01-01..2026-01-02..2026-01-03"'],
    ['2026-01-01..', '"2026-01-01.."'],
    ['..2026-01-01', '"..2026-01-01"'],
    ['2026', '"2026"'],
    ['226-01-01', '"226-01-01"'],
  ])('quotes what it cannot read in "%s" and shows what it can', (text, quoted) => {
    expect(() => parseDates(text)).toThrow(RangeError);
    expect(() => parseDates(text)).toThrow(quoted);
    expect(() => parseDates(text)).toThrow('2026-12-31..2027-01-02');
  });

  it('has the days of any spans, however they lie', () => {
    const isoDate = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
    const span = fc.tuple(fc.integer({ min: 20_000, max: 20_060 }), fc.nat(12));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const list = parseDates(spans.map(([first, more]) => `${isoDate(first)}..${isoDate(first + more)}`).join());
        for (let day = 19_995; day < 20_080; day++) {
          expect(list.has(day)).toBe(spans.some(([first, more]) => day >= first && day <= first + more));
        }
      }),
      { seed: 1 }
    );
  });
});

describe('dateListOf and anyOf', () => {
  it('have the days that they are given', () => {
    const list = anyOf([dateListOf([5, 7]), dateListOf(new Set([-3])), parseDates('1970-01-02')]);
    expect([-3, 0, 1, 5, 6, 7].filter((day) => list.has(day))).toEqual([-3, 1, 5, 7]);
    expect(anyOf([]).has(0)).toBe(false);
  });
});
