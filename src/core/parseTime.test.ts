import fc from 'fast-check';

import { wallClock } from '../testing/wallClock';
import { awkwardZones } from '../testing/zones';
import { localInstant } from './localInstant';
import { parseTime } from './parseTime';
import { parseTimes } from './parseTimes';

/** Returns an instant as ISO text, or the text `none`. */
function iso(timeMs: number): string {
  return Number.isNaN(timeMs) ? 'none' : new Date(timeMs).toISOString();
}

describe('parseTime', () => {
  it.each([
    ['2024-03-10T07:30:00Z', '2024-03-10T07:30:00.000Z'],
    ['2024-03-10t07:30:00z', '2024-03-10T07:30:00.000Z'],
    ['2024-03-10T07:30:00', '2024-03-10T07:30:00.000Z'],
    ['2024-03-10 07:30:00', '2024-03-10T07:30:00.000Z'],
    ['2024-03-10 07:30', '2024-03-10T07:30:00.000Z'],
    ['2024-03-10', '2024-03-10T00:00:00.000Z'],
    ['2024/03/10 07:30:00', '2024-03-10T07:30:00.000Z'],
    ['2024/03/10', '2024-03-10T00:00:00.000Z'],
    ['2024-03-10T07:30:00+02:00', '2024-03-10T05:30:00.000Z'],
    ['2024-03-10T07:30:00-0330', '2024-03-10T11:00:00.000Z'],
    ['2024-03-10T07:30:00+05', '2024-03-10T02:30:00.000Z'],
    ['2024-03-10 07:30:00 +0200', '2024-03-10T05:30:00.000Z'],
    ['2024-03-10T07:30+05:45', '2024-03-10T01:45:00.000Z'],
    ['2024-03-10T07:30:00.5Z', '2024-03-10T07:30:00.500Z'],
    ['2024-03-10T07:30:00,25Z', '2024-03-10T07:30:00.250Z'],
    ['2024-03-10T07:30:00.123456789Z', '2024-03-10T07:30:00.123Z'],
    ['2024-03-10T23:59:59.99999999999999999999Z', '2024-03-10T23:59:59.999Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0099-12-31T00:00:00Z', '0099-12-31T00:00:00.000Z'],
    ['0000-01-01', '0000-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59.000Z'],
    ['2024-02-30', 'none'],
    ['2023-02-29', 'none'],
    ['1900-02-29', 'none'],
    ['2024-04-31T00:00:00Z', 'none'],
    ['2024-00-10', 'none'],
    ['2024-13-10', 'none'],
    ['2024-01-00', 'none'],
    ['2024-03-10T24:00:00Z', 'none'],
    ['2024-03-10T25:00', 'none'],
    ['2024-03-10T07:60', 'none'],
    ['2024-03-10T07:30:60Z', 'none'],
    ['2024-03-10T07:30:00+24:00', 'none'],
    ['2024-03-10T07:30:00+02:60', 'none'],
    ['2024-03-10T07', 'none'],
    ['2024-03-10T07:30:00.', 'none'],
    ['2024-03-10T', 'none'],
    ['2024-03/10', 'none'],
    ['2024-3-1', 'none'],
    ['24-03-10', 'none'],
    ['03/10/2024', 'none'],
    ['10.03.2024', 'none'],
    ['March 10, 2024', 'none'],
    ['2024', 'none'],
    ['20240310', 'none'],
    ['1710055800', 'none'],
    ['2024-03-10T07:30:00Z trailing', 'none'],
    ['', 'none'],
    ['now', 'none'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(iso(parseTime(text, 'UTC'))).toBe(expected);
  });

  it('keeps microseconds', () => {
    expect(parseTime('2024-03-10T07:30:00.123456Z', 'UTC')).toBe(Date.UTC(2024, 2, 10, 7, 30, 0, 123) + 0.456);
  });

  it.each([
    ['2024-07-01 12:00', 'Asia/Kathmandu', '2024-07-01T06:15:00.000Z'],
    ['2024-07-01 12:00+00:00', 'Asia/Kathmandu', '2024-07-01T12:00:00.000Z'],
    ['2024-03-10 01:59:59', 'America/New_York', '2024-03-10T06:59:59.000Z'],
    ['2024-03-10 02:30', 'America/New_York', '2024-03-10T07:30:00.000Z'], // skipped: reads as 03:30
    ['2024-03-10 03:00', 'America/New_York', '2024-03-10T07:00:00.000Z'],
    ['2024-11-03 00:59', 'America/New_York', '2024-11-03T04:59:00.000Z'],
    ['2024-11-03 01:30', 'America/New_York', '2024-11-03T05:30:00.000Z'], // doubled: the earlier
    ['2024-11-03 02:00', 'America/New_York', '2024-11-03T07:00:00.000Z'],
    ['2024-04-07 01:45', 'Australia/Lord_Howe', '2024-04-06T14:45:00.000Z'], // doubled by half an hour
    ['2024-10-06 02:15', 'Australia/Lord_Howe', '2024-10-05T15:45:00.000Z'], // skipped
    ['2011-12-29 12:00', 'Pacific/Apia', '2011-12-29T22:00:00.000Z'],
    ['2011-12-30 12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'], // a day that was skipped
    ['2011-12-31 12:00', 'Pacific/Apia', '2011-12-30T22:00:00.000Z'],
    ['2018-11-04 00:30', 'America/Sao_Paulo', '2018-11-04T03:30:00.000Z'], // midnight was skipped
  ])('reads %s in %s as %s', (text, zone, expected) => {
    expect(iso(parseTime(text, zone))).toBe(expected);
  });

  it('throws for an unknown zone', () => {
    expect(() => parseTime('2024-01-01', 'Foo/Bar')).toThrow(RangeError);
  });
});

describe.each(awkwardZones)('localInstant in %s', (zone) => {
  it('finds an instant at which the clocks show just that, and the earliest one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 70 * 366 * 1440 }), (minute) => {
        const timeMs = Date.UTC(1975, 0, 1) + minute * 60_000;
        const { year, month, day, hour, minute: shown, second } = wallClock(timeMs, zone);
        const found = localInstant(Date.UTC(year, month - 1, day, hour, shown, second), zone);
        expect(wallClock(found, zone)).toEqual(wallClock(timeMs, zone));
        expect(found).toBeLessThanOrEqual(timeMs);
      }),
      { seed: 3, numRuns: 200 }
    );
  });
});

describe('parseTimes', () => {
  it.each([
    ['seconds', ['1710055800', '1710055801.5'], ['2024-03-10T07:30:00.000Z', '2024-03-10T07:30:01.500Z']],
    ['milliseconds', ['1710055800000', '1710055800123.9'], ['2024-03-10T07:30:00.000Z', '2024-03-10T07:30:00.123Z']],
    ['microseconds', ['1710055800123456'], ['2024-03-10T07:30:00.123Z']],
    ['nanoseconds', ['1710055800123456789'], ['2024-03-10T07:30:00.123Z']],
    ['nanoseconds at the end of a day', ['1710115199999999999'], ['2024-03-10T23:59:59.999Z']],
    ['seconds with many digits', ['1710115199.999999999'], ['2024-03-10T23:59:59.999Z']],
    [
      'seconds with outliers',
      ['1710055800', '0', '1710055801', '-1', '1710055802'],
      [
        '2024-03-10T07:30:00.000Z',
        '1970-01-01T00:00:00.000Z',
        '2024-03-10T07:30:01.000Z',
        '1969-12-31T23:59:59.000Z',
        '2024-03-10T07:30:02.000Z',
      ],
    ],
    ['the first second that is read so', ['631152000'], ['1990-01-01T00:00:00.000Z']],
    [
      'numbers and written times',
      ['1710055800', '2024-03-10 07:30'],
      ['2024-03-10T07:30:00.000Z', '2024-03-10T07:30:00.000Z'],
    ],
    [
      'times with space around',
      [' 1710055800 ', '\t2024-03-10 '],
      ['2024-03-10T07:30:00.000Z', '2024-03-10T00:00:00.000Z'],
    ],
    ['numbers that are no times of our age', ['631151999', '12', '20240310'], ['none', 'none', 'none']],
    ['hexadecimal, exponents and thousands', ['0x65ed8000', '1.71e9', '1,710,055,800'], ['none', 'none', 'none']],
  ])('reads %s', (_, texts, expected) => {
    expect(Array.from(parseTimes(texts, 'UTC').timesMs, iso)).toEqual(expected);
  });

  it('tells empty texts from unreadable ones', () => {
    const { empty, unreadable } = parseTimes(['', '  ', 'n/a', '2024-02-30', '12', '2024-03-10'], 'UTC');
    expect({ empty, unreadable }).toEqual({ empty: 2, unreadable: 3 });
  });

  it('reads no texts at all', () => {
    expect(parseTimes([], 'UTC')).toEqual({ timesMs: new Float64Array(0), empty: 0, unreadable: 0 });
  });
});
