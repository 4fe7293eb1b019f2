import fc from 'fast-check';

import { calendarOf, cellName } from '../testing/calendarOf';
import { naiveTimes, walkRange, type NaiveCalendar, type NaivePiece } from '../testing/naiveOccurrences';
import { awkwardZones } from '../testing/zones';
import { type Calendar } from './calendar';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { countOccurrences, type Occurrences } from './occurrences';

const RUNS = { seed: 5, numRuns: 60 };

function rangeOf(from: string, to: string): TimeRange {
  return { fromMs: Date.parse(from), toMs: Date.parse(to) };
}

/** Returns the milliseconds of each cell that occurs, by the oracle's names. */
function times(calendar: Calendar, { cells, unitMinutes }: Occurrences): Map<string, number> {
  const result = new Map<string, number>();
  cells.forEach((count, cell) => {
    if (count > 0) {
      result.set(cellName(calendar, cell), Math.round(count * unitMinutes * MS_PER_MINUTE));
    }
  });
  return result;
}

function sorted(map: Map<string, number>): Array<[string, number]> {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

const pairs: Array<[columns: string, rows: string]> = [
  ['hour', 'weekday'],
  ['time:30', 'date'],
  ['minuteOfHour', 'hour'],
  ['time:1', 'quarterHour'],
  ['dayOfMonth', 'month'],
  ['weekday', 'date'],
  ['time:720', 'dayOfMonth'],
];

const ranges: Array<[name: string, zone: string, range: TimeRange, stepMs?: number]> = [
  ['New York in spring', 'America/New_York', rangeOf('2024-03-08T17:20:00Z', '2024-03-12T13:41:59.999Z')],
  ['New York in autumn', 'America/New_York', rangeOf('2024-10-31T03:07:11.123Z', '2024-11-04T20:00:00Z')],
  ['New York within the repeated hour', 'America/New_York', rangeOf('2024-11-03T05:20:00Z', '2024-11-03T06:40:00Z')],
  ['London in spring', 'Europe/London', rangeOf('2024-03-30T12:34:00Z', '2024-04-02T00:00:00Z')],
  ['London in autumn', 'Europe/London', rangeOf('2024-10-26T23:59:59.999Z', '2024-10-29T08:08:00Z')],
  ['Lord Howe in autumn', 'Australia/Lord_Howe', rangeOf('2024-04-05T10:15:00Z', '2024-04-08T09:01:00Z')],
  ['Lord Howe in spring', 'Australia/Lord_Howe', rangeOf('2024-10-04T10:15:00Z', '2024-10-07T09:01:00Z')],
  ['St Johns, one minute past midnight', 'America/St_Johns', rangeOf('2010-11-06T22:22:00Z', '2010-11-09T01:00:00Z')],
  ['Apia without 30 December', 'Pacific/Apia', rangeOf('2011-12-28T10:30:00Z', '2012-01-02T10:10:00Z')],
  ['Kathmandu', 'Asia/Kathmandu', rangeOf('2024-02-27T18:15:00Z', '2024-03-01T18:14:59.999Z')],
  ['Troll', 'Antarctica/Troll', rangeOf('2024-03-30T07:00:00Z', '2024-04-01T07:00:00Z')],
  ['Monrovia in seconds', 'Africa/Monrovia', rangeOf('1972-01-06T21:03:10Z', '1972-01-07T05:00:20.5Z'), 1000],
  ['an instant', 'Europe/Paris', rangeOf('2024-05-05T10:00:00Z', '2024-05-05T10:00:00Z')],
];

describe.each(ranges)('occurrences equal a minute-by-minute walk: %s', (_name, zone, range, stepMs) => {
  let pieces: NaivePiece[];
  beforeAll(() => {
    pieces = walkRange(range, zone, stepMs);
  });

  it.each(pairs)('%s × %s', (columns, rows) => {
    const naive: NaiveCalendar = { columns, rows, zone };
    const calendar = calendarOf(naive, range);
    const ours = times(calendar, countOccurrences(range, calendar));
    expect(sorted(ours)).toEqual(sorted(naiveTimes(pieces, naive)));
  });
});

describe('occurrences of a part of the calendar equal a minute-by-minute walk', () => {
  const range = rangeOf('2024-11-01T09:10:00Z', '2024-11-06T14:25:00Z');
  const zone = 'America/New_York';
  const pieces = walkRange(range, zone);
  const parts: Array<[name: string, part: Partial<NaiveCalendar>]> = [
    ['days from 06:00', { dayStartMinute: 360 }],
    ['Friday, Sunday and Monday', { weekdays: [4, 6, 0] }],
    ['01:30 to 20:00', { hours: { fromMinute: 90, toMinute: 1200 } }],
    ['days from 06:00, Saturday and Sunday', { dayStartMinute: 360, weekdays: [5, 6] }],
    [
      'days from 01:30, weekends, 09:00 to 17:00',
      { dayStartMinute: 90, weekdays: [5, 6], hours: { fromMinute: 540, toMinute: 1020 } },
    ],
  ];
  it.each(parts.flatMap(([name, part]) => pairs.slice(0, 5).map(([columns, rows]) => ({ name, part, columns, rows }))))(
    '$name: $columns × $rows',
    ({ part, columns, rows }) => {
      const naive: NaiveCalendar = { columns, rows, zone, ...part };
      const calendar = calendarOf(naive, range);
      expect(sorted(times(calendar, countOccurrences(range, calendar)))).toEqual(sorted(naiveTimes(pieces, naive)));
    }
  );

  it('a shift over midnight belongs to the day on which it begins', () => {
    const naive: NaiveCalendar = { columns: 'hour', rows: 'weekday', zone, weekdays: [5] };
    const night = { fromMinute: 1320, toMinute: 360 };
    const calendar = calendarOf({ ...naive, hours: night }, range);
    // Saturday's night holds the repeated hour of Sunday
    const ours = times(calendar, countOccurrences(range, calendar));
    expect(sorted(ours)).toEqual(sorted(naiveTimes(pieces, { ...naive, dayStartMinute: 1320, hours: night })));
    expect(ours.get('60 5')).toBe(2 * 3_600_000);
  });

  it('dates that are left out count nothing', () => {
    const calendar = calendarOf({ columns: 'hour', rows: 'date', zone }, range);
    const sunday = Date.UTC(2024, 10, 3) / MS_PER_DAY;
    const { rows } = countOccurrences(range, { ...calendar, keepsDay: (day) => day !== sunday });
    expect([...rows].map((count) => Math.round(count * 60))).toEqual([18 * 60 + 50, 1440, 0, 1440, 1440, 565]);
  });
});

describe('countOccurrences', () => {
  const year = rangeOf('2024-01-01T05:00:00Z', '2025-01-01T04:59:59.999Z');

  it('counts the hours of 2024 in New York: 366 days, one hour skipped on one, one repeated on another', () => {
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'America/New_York' }, year);
    const { columns, rows, all, unitMinutes } = countOccurrences(year, calendar);
    expect(unitMinutes).toBe(60);
    expect([...columns]).toEqual([366, 367, 365, ...Array.from({ length: 21 }, () => 366)]);
    // 2024 began on a Monday: 53 Mondays and Tuesdays; both changes fell on Sundays
    expect([...rows]).toEqual([53 * 24, 53 * 24, 52 * 24, 52 * 24, 52 * 24, 52 * 24, 52 * 24]);
    expect(all).toBe(366 * 24);
  });

  it.each([
    ['hour', 'weekday', 60],
    ['time:15', 'hour', 15],
    ['hour', 'quarterHour', 15],
    ['minuteOfHour', 'date', 1],
    ['weekday', 'month', 1440],
  ])('%s × %s comes by in units of %4$d minutes', (columns, rows, minutes) => {
    const calendar = calendarOf({ columns, rows, zone: 'UTC' }, year);
    expect(countOccurrences(year, calendar).unitMinutes).toBe(minutes);
  });

  it('comes by in units of what is kept of a day', () => {
    const hours = { fromMinute: 8 * 60, toMinute: 18 * 60 };
    const calendar = calendarOf({ columns: 'weekday', rows: 'month', zone: 'UTC', hours }, year);
    const { unitMinutes, rows } = countOccurrences(year, calendar);
    expect(unitMinutes).toBe(600);
    expect([...rows].map(Math.round)).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('says 0 of every cell where the range ends before it begins', () => {
    const range = { fromMs: year.toMs, toMs: year.fromMs };
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'Europe/Paris' }, year);
    const { cells, all } = countOccurrences(range, calendar);
    expect(cells.every((count) => count === 0)).toBe(true);
    expect(all).toBe(0);
  });

  const zone = fc.constantFrom(...awkwardZones);
  const pair = fc.constantFrom(...pairs);
  const start = fc.integer({ min: Date.UTC(1960, 0, 1), max: Date.UTC(2030, 0, 1) });
  const length = fc.integer({ min: 1, max: 10 * MS_PER_DAY });

  it('the time of all cells is the length of the range', () => {
    fc.assert(
      fc.property(zone, pair, start, length, (inZone, [columns, rows], fromMs, lengthMs) => {
        const range = { fromMs, toMs: fromMs + lengthMs - 1 };
        const occurrences = countOccurrences(range, calendarOf({ columns, rows, zone: inZone }, range));
        const unitMs = occurrences.unitMinutes * MS_PER_MINUTE;
        expect(occurrences.all).toBe(lengthMs / unitMs);
        for (const part of [occurrences.cells, occurrences.columns, occurrences.rows]) {
          const totalMs = part.reduce((sum, count) => sum + Math.round(count * unitMs), 0);
          expect(totalMs).toBe(lengthMs);
        }
      }),
      RUNS
    );
  });

  it('a longer range never lowers an occurrence', () => {
    const more = fc.integer({ min: 0, max: MS_PER_DAY });
    fc.assert(
      fc.property(zone, pair, start, length, more, more, (inZone, [columns, rows], fromMs, lengthMs, before, after) => {
        const range = { fromMs, toMs: fromMs + lengthMs };
        const longer = { fromMs: fromMs - before, toMs: range.toMs + after };
        const calendar = calendarOf({ columns, rows, zone: inZone }, longer);
        const shorter = countOccurrences(range, calendar).cells;
        countOccurrences(longer, calendar).cells.forEach((count, cell) =>
          expect(count).toBeGreaterThanOrEqual(shorter[cell])
        );
      }),
      RUNS
    );
  });
});
