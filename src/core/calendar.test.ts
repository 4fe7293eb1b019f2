import { rangeOf } from '../testing/foldEvents';
import { naiveGrid } from '../testing/naiveFold';
import { awkwardZones, fixedOffsets } from '../testing/zones';
import { type CalendarChoice, type CalendarFilter, makeCalendar, noFilter } from './calendar';
import { parseDates } from './dateList';
import { MAX_TIME_MS, MS_PER_DAY } from './duration';
import { type TimeRange } from './events';

const dayOf = (iso: string) => new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;

const plain: CalendarChoice = {
  columns: 'hour',
  rows: 'date',
  zone: 'UTC',
  weekStart: 'monday',
  dayStartMinute: 0,
  filter: noFilter,
};
const march = rangeOf('2024-03-04T12:00:00Z', '2024-03-06T12:00:00Z');

/** Returns the first and the last day that the axis of dates has, as ISO dates. */
function datesOf(choice: Partial<CalendarChoice>, range: TimeRange): string[] {
  const { rows } = makeCalendar({ ...plain, ...choice, rows: 'date' }, range);
  return [0, rows.bucketCount - 1].map((bucket) =>
    new Date(rows.startOf(bucket) * MS_PER_DAY).toISOString().slice(0, 10)
  );
}

describe('the days that a range touches', () => {
  it.each<[string, Partial<CalendarChoice>, string, string, string, string]>([
    ['both ends count', {}, '2024-03-04T23:59:59.999Z', '2024-03-06T00:00:00Z', '2024-03-04', '2024-03-06'],
    [
      'up to a day’s last millisecond',
      {},
      '2024-03-05T00:00:00Z',
      '2024-03-05T23:59:59.999Z',
      '2024-03-05',
      '2024-03-05',
    ],
    [
      'in another zone',
      { zone: 'Asia/Tokyo' },
      '2024-03-04T14:59:59Z',
      '2024-03-04T15:00:00Z',
      '2024-03-04',
      '2024-03-05',
    ],
    [
      'at a fixed offset',
      { zone: 'UTC-09:45' },
      '2024-03-04T09:44:59Z',
      '2024-03-04T09:45:00Z',
      '2024-03-03',
      '2024-03-04',
    ],
    [
      'of days from 06:00',
      { dayStartMinute: 360 },
      '2024-03-04T05:59:59Z',
      '2024-03-06T05:59:59Z',
      '2024-03-03',
      '2024-03-05',
    ],
    [
      'over the 30 December that Apia never had',
      { zone: 'Pacific/Apia' },
      '2011-12-30T09:59:59Z',
      '2011-12-30T10:00:00Z',
      '2011-12-29',
      '2011-12-31',
    ],
    [
      'ending in the hour that St John’s repeated after midnight had passed',
      { zone: 'America/St_Johns' },
      '2010-11-06T12:00:00Z',
      '2010-11-07T02:40:00Z',
      '2010-11-06',
      '2010-11-07',
    ],
    [
      'beginning in the minute before St John’s went back to the day before',
      { zone: 'America/St_Johns' },
      '2010-11-07T02:30:30Z',
      '2010-11-07T12:00:00Z',
      '2010-11-06',
      '2010-11-07',
    ],
    [
      'ending just before the clocks show the next day',
      { zone: 'America/St_Johns' },
      '2010-11-06T12:00:00Z',
      '2010-11-07T02:29:59.999Z',
      '2010-11-06',
      '2010-11-06',
    ],
    [
      'ending in the hour that São Paulo repeated instead of the next day',
      { zone: 'America/Sao_Paulo' },
      '2012-02-25T12:00:00Z',
      '2012-02-26T02:30:00Z',
      '2012-02-25',
      '2012-02-25',
    ],
    ['of a single instant', {}, '2024-03-05T00:00:00Z', '2024-03-05T00:00:00Z', '2024-03-05', '2024-03-05'],
    ['turned round', {}, '2024-03-06T00:00:00Z', '2024-03-04T00:00:00Z', '2024-03-06', '2024-03-06'],
  ])('%s', (_, choice, from, to, first, last) => {
    expect(datesOf(choice, rangeOf(from, to))).toEqual([first, last]);
  });

  it.each([
    [{ fromMs: NaN, toMs: NaN }],
    [{ fromMs: Infinity, toMs: -Infinity }],
    [{ fromMs: 0, toMs: NaN }],
    [{ fromMs: MAX_TIME_MS, toMs: MAX_TIME_MS }],
    [{ fromMs: 1e300, toMs: 1e301 }],
  ])('is at least one for %j', (range) => {
    for (const rows of ['date', 'week', 'isoWeek', 'year']) {
      expect(makeCalendar({ ...plain, rows, zone: 'Europe/London' }, range).rows.bucketCount).toBe(1);
    }
  });

  it.each([...awkwardZones, ...fixedOffsets])('in %s are those that Intl shows in any minute of the range', (zone) => {
    for (const dayStartMinute of [0, 1, 300]) {
      for (let month = 0; month < 12; month++) {
        const fromMs = Date.UTC(2010, month, 6, 21, 13, 20);
        const range = { fromMs, toMs: fromMs + 17 * 3_600_000 };
        const naive = naiveGrid(
          { columns: 'hour', rows: 'date', firstWeekday: 0, zone, dayStartMinute },
          range.fromMs,
          range.toMs
        );
        const { rows } = makeCalendar({ ...plain, zone, dayStartMinute }, range);
        expect([month, rows.bucketCount]).toEqual([month, naive.rows.bucketCount]);
      }
    }
  });
});

describe('makeCalendar', () => {
  it.each<[number, CalendarFilter['hours'], number]>([
    [0, null, 0],
    [360, null, 360],
    [0, { fromMinute: 360, toMinute: 1200 }, 0],
    [480, { fromMinute: 360, toMinute: 1200 }, 360],
    [360, { fromMinute: 360, toMinute: 1200 }, 360],
    [1200, { fromMinute: 360, toMinute: 1200 }, 1200],
    [0, { fromMinute: 1320, toMinute: 360 }, 1320],
    [720, { fromMinute: 1320, toMinute: 360 }, 720],
    [1380, { fromMinute: 1320, toMinute: 360 }, 1320],
  ])('days from minute %d that keep %j begin at minute %d', (dayStartMinute, hours, expected) => {
    const calendar = makeCalendar({ ...plain, dayStartMinute, filter: { ...noFilter, hours } }, march);
    expect(calendar.dayStartMinute).toBe(expected);
    expect(calendar.columns.startOf(0)).toBe(
      hours === null || expected === hours.fromMinute ? expected : hours.fromMinute
    );
  });

  it.each<[Partial<CalendarChoice>, number]>([
    [{}, 60],
    [{ columns: 'time:20' }, 20],
    [{ columns: 'weekday' }, 1440],
    [{ columns: 'weekday', dayStartMinute: 390 }, 30],
    [{ columns: 'weekday', filter: { ...noFilter, hours: { fromMinute: 525, toMinute: 1020 } } }, 15],
    [{ columns: 'time:15', rows: 'time:20' }, 5],
    [{ columns: 'quarterHour', rows: 'hour' }, 15],
    [{ columns: 'quarterHour', rows: 'hour', dayStartMinute: 10 }, 5],
    [{ zone: 'UTC+05:30' }, 30],
    [{ zone: 'UTC-01:07', columns: 'weekday' }, 1],
    [{ zone: 'Asia/Kolkata' }, 60],
  ])('%j has edges in steps of %d minutes', (choice, step) => {
    expect(makeCalendar({ ...plain, ...choice }, march).stepMinutes).toBe(step);
  });

  it('keeps days by weekday and by date, and minutes by hours', () => {
    const filter = {
      weekdays: [0, 1],
      hours: { fromMinute: 60, toMinute: 120 },
      dates: parseDates('03-05'),
      datesKept: false,
    };
    const left = makeCalendar({ ...plain, filter }, march);
    const days = ['2024-03-04', '2024-03-05', '2024-03-06', '2024-03-11', '2025-03-04'];
    expect(days.filter((date) => left.keepsDay(dayOf(date)))).toEqual(['2024-03-04', '2024-03-11', '2025-03-04']);
    expect([59, 60, 119, 120].filter(left.keepsMinute)).toEqual([60, 119]);
    const kept = makeCalendar({ ...plain, filter: { ...filter, datesKept: true } }, march);
    expect(days.filter((date) => kept.keepsDay(dayOf(date)))).toEqual(['2024-03-05']);
    const all = makeCalendar(plain, march);
    expect(days.every((date) => all.keepsDay(dayOf(date))) && all.keepsMinute(0)).toBe(true);
  });

  it.each<[string, Partial<CalendarChoice>, string]>([
    ['an unknown zone', { zone: 'Mars/Olympus' }, 'Mars/Olympus'],
    ['an offset that is too large', { zone: 'UTC+19' }, 'UTC+19'],
    ['an unknown axis', { columns: 'fortnight' }, 'fortnight'],
    ['a day that begins after its end', { dayStartMinute: 1440 }, '1440'],
    ['a day that begins before midnight', { dayStartMinute: -60 }, '-60'],
  ])('throws for %s', (_, choice, text) => {
    const make = () => makeCalendar({ ...plain, ...choice }, march);
    expect(make).toThrow(RangeError);
    expect(make).toThrow(text);
  });

  it('says what to do when a grid is too large', () => {
    const range = rangeOf('2014-01-01T00:00:00Z', '2023-12-31T00:00:00Z');
    expect(() => makeCalendar({ ...plain, columns: 'time:1' }, range)).toThrow(RangeError);
    expect(() => makeCalendar({ ...plain, columns: 'time:1' }, range)).toThrow(
      'A grid of 1,440 columns and 3,652 rows is too large. Pick a shorter time range, or an axis of fewer buckets.'
    );
    expect(makeCalendar({ ...plain, columns: 'time:5' }, range).rows.bucketCount).toBe(3652);
  });
});
