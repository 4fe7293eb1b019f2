import { calendarOf, cellName, cellNamed } from '../testing/calendarOf';
import { calendarDay, naiveCell, naiveTimes, walkRange, type NaiveCalendar } from '../testing/naiveOccurrences';
import { NOT_EXISTING, OUTSIDE, PRESENT, cellPresence, type Presence } from './cellPresence';
import { MS_PER_DAY } from './duration';
import { type TimeRange } from './events';
import { countOccurrences } from './occurrences';

/** `to` is the first moment after the range. */
function until(from: string, to: string): TimeRange {
  return { fromMs: Date.parse(from), toMs: Date.parse(to) - 1 };
}

function presenceOf(naive: NaiveCalendar, range: TimeRange): Presence {
  const calendar = calendarOf(naive, range);
  return cellPresence(range, calendar, countOccurrences(range, calendar));
}

/** Returns the names of the cells with a flag, in order. */
function named(naive: NaiveCalendar, range: TimeRange, flags: Uint8Array, flag: number): string[] {
  const calendar = calendarOf(naive, range);
  return Array.from(flags, (value, cell) => (value === flag ? cellName(calendar, cell) : '')).filter(
    (name) => name !== ''
  );
}

const day = (iso: string) => Date.parse(iso) / MS_PER_DAY;
const hours = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => (from + i) * 60);

const newYork: NaiveCalendar = { columns: 'hour', rows: 'date', zone: 'America/New_York' };
const newYorkInSpring = until('2024-03-09T14:20:00-05:00', '2024-03-11T16:40:00-04:00');
const newYorkInAutumn = until('2024-11-02T14:20:00-04:00', '2024-11-04T16:40:00-05:00');

describe('presence of cells', () => {
  it('the picture of New York over the spring change', () => {
    const { cells } = presenceOf(newYork, newYorkInSpring);
    expect(named(newYork, newYorkInSpring, cells, NOT_EXISTING)).toEqual([`120 ${day('2024-03-10')}`]);
    expect(named(newYork, newYorkInSpring, cells, OUTSIDE)).toEqual([
      ...hours(0, 14).map((hour) => `${hour} ${day('2024-03-09')}`),
      ...hours(17, 24).map((hour) => `${hour} ${day('2024-03-11')}`),
    ]);
  });

  const words = { present: PRESENT, outside: OUTSIDE, 'not existing': NOT_EXISTING };
  const february2023 = until('2023-02-10T00:00:00Z', '2023-02-20T00:00:00Z');
  const june2024 = until('2024-06-10T00:00:00Z', '2024-06-20T00:00:00Z');
  const june2023 = until('2023-06-10T00:00:00Z', '2023-06-20T00:00:00Z');
  const may2024 = until('2024-05-01T00:00:00Z', '2024-06-01T00:00:00Z');
  const apia = until('2011-12-29T00:00:00-10:00', '2012-01-02T00:00:00+14:00');
  const inUtc = (columns: string, rows: string, more: Partial<NaiveCalendar> = {}): NaiveCalendar => ({
    columns,
    rows,
    zone: 'UTC',
    ...more,
  });
  const table: Array<[what: string, NaiveCalendar, TimeRange, cell: string, keyof typeof words]> = [
    ['10:15 at hour 9', inUtc('time:15', 'hour'), june2024, '615 540', 'not existing'],
    ['9:15 at hour 9', inUtc('time:15', 'hour'), june2024, '555 540', 'present'],
    [
      '9:15 at hour 9 in a range of minutes',
      inUtc('time:15', 'hour'),
      until('2024-06-01T12:00Z', '2024-06-01T12:05Z'),
      '555 540',
      'outside',
    ],
    ['day 31 of February', inUtc('hour', 'dayOfMonth'), february2023, '0 31', 'not existing'],
    ['day 28 of February', inUtc('hour', 'dayOfMonth'), february2023, '0 28', 'outside'],
    [
      'day 31 where January is in the range',
      inUtc('hour', 'dayOfMonth'),
      until('2023-01-31T23:00Z', '2023-02-03T00:00Z'),
      '0 31',
      'outside',
    ],
    ['30 February', inUtc('dayOfMonth', 'month'), june2024, '30 2', 'not existing'],
    ['29 February 2024', inUtc('dayOfMonth', 'month'), june2024, '29 2', 'outside'],
    ['29 February 2023', inUtc('dayOfMonth', 'month'), june2023, '29 2', 'not existing'],
    [
      '29 February where 2024 is in the range',
      inUtc('dayOfMonth', 'month'),
      until('2024-12-30T00:00Z', '2025-01-05T00:00Z'),
      '29 2',
      'outside',
    ],
    ['31 January', inUtc('dayOfMonth', 'month'), june2024, '31 1', 'outside'],
    ['day 366 of 2023', inUtc('hour', 'dayOfYear'), june2023, '0 366', 'not existing'],
    ['day 366 of 2024', inUtc('hour', 'dayOfYear'), june2024, '0 366', 'outside'],
    [
      'day 366 where 2024 is in the range',
      inUtc('hour', 'dayOfYear'),
      until('2023-12-31T00:00Z', '2024-01-01T01:00Z'),
      '0 366',
      'outside',
    ],
    ['a Monday, 15 May 2024', inUtc('weekday', 'dayOfMonth'), may2024, '0 15', 'not existing'],
    ['a Wednesday, 15 May 2024', inUtc('weekday', 'dayOfMonth'), may2024, '2 15', 'present'],
    ['a Monday in days 29 to 31 of May 2024', inUtc('weekday', 'weekOfMonth'), may2024, '0 5', 'not existing'],
    [
      'a weekday that the range does not hold',
      inUtc('hour', 'weekday'),
      until('2024-06-10T00:00Z', '2024-06-12T00:00Z'),
      '0 4',
      'outside',
    ],
    [
      'the days of a week before the range',
      inUtc('weekday', 'week'),
      until('2024-06-12T00:00Z', '2024-06-20T00:00Z'),
      `0 ${day('2024-06-10')}`,
      'outside',
    ],
    ['a month that the range does not hold', inUtc('hour', 'month'), june2024, '0 12', 'outside'],
    [
      'the morning of a day that was skipped',
      inUtc('time:720', 'date', { zone: 'Pacific/Apia' }),
      apia,
      `0 ${day('2011-12-30')}`,
      'not existing',
    ],
    [
      'a day that was skipped',
      inUtc('weekday', 'date', { zone: 'Pacific/Apia' }),
      apia,
      `4 ${day('2011-12-30')}`,
      'not existing',
    ],
    [
      'half an hour that was skipped',
      inUtc('time:30', 'date', { zone: 'Australia/Lord_Howe' }),
      until('2024-10-05T00:00Z', '2024-10-07T00:00Z'),
      `120 ${day('2024-10-06')}`,
      'not existing',
    ],
    [
      'an hour of which half was skipped',
      inUtc('hour', 'date', { zone: 'Australia/Lord_Howe' }),
      until('2024-10-05T00:00Z', '2024-10-07T00:00Z'),
      `120 ${day('2024-10-06')}`,
      'present',
    ],
    [
      'a skipped hour of a day that began at 06:00 the day before',
      { ...newYork, dayStartMinute: 360 },
      newYorkInSpring,
      `120 ${day('2024-03-09')}`,
      'not existing',
    ],
    [
      'a skipped hour among weekdays that occur',
      { ...newYork, rows: 'weekday' },
      newYorkInSpring,
      '120 6',
      'not existing',
    ],
    [
      'an hour skipped once, on one of two Sundays',
      { ...newYork, rows: 'weekday' },
      until('2024-03-10T00:00Z', '2024-03-18T00:00Z'),
      '120 6',
      'present',
    ],
    [
      'a skipped hour, month by month',
      { ...newYork, rows: 'month' },
      until('2024-03-10T12:00Z', '2024-03-10T18:00Z'),
      '120 3',
      'not existing',
    ],
    [
      'a date that is left out',
      { ...newYork, weekdays: [0, 1, 2, 3, 4] },
      newYorkInSpring,
      `900 ${day('2024-03-09')}`,
      'outside',
    ],
    [
      'a skipped hour of a date that is left out',
      { ...newYork, weekdays: [0, 1, 2, 3, 4] },
      newYorkInSpring,
      `120 ${day('2024-03-10')}`,
      'outside',
    ],
    [
      'a quarter that is left out',
      inUtc('hour', 'quarterHour', { hours: { fromMinute: 390, toMinute: 1200 } }),
      june2024,
      '360 15',
      'outside',
    ],
    [
      'a quarter that is kept',
      inUtc('hour', 'quarterHour', { hours: { fromMinute: 390, toMinute: 1200 } }),
      june2024,
      '360 30',
      'present',
    ],
    ['a month whose days are left out', inUtc('dayOfMonth', 'month', { weekdays: [6] }), june2024, '10 6', 'outside'],
  ];
  it.each(table)('%s', (_what, naive, range, cell, word) => {
    expect(presenceOf(naive, range).cells[cellNamed(calendarOf(naive, range), cell)]).toBe(words[word]);
  });

  it.each([
    ['New York in spring', newYork, newYorkInSpring],
    ['New York in autumn', newYork, newYorkInAutumn],
    ['by weekday', { ...newYork, rows: 'weekday' }, newYorkInSpring],
    ['by half hour', { ...newYork, columns: 'time:30', dayStartMinute: 360 }, newYorkInAutumn],
    ['St Johns', { ...newYork, zone: 'America/St_Johns' }, until('2011-03-12T12:00Z', '2011-03-14T12:00Z')],
    ['kept hours', { ...newYork, hours: { fromMinute: 90, toMinute: 240 } }, newYorkInSpring],
  ])('agrees with a minute-by-minute walk of whole days: %s', (_name, naive, range) => {
    const around = walkRange({ fromMs: range.fromMs - 3 * MS_PER_DAY, toMs: range.toMs + 3 * MS_PER_DAY }, naive.zone);
    const dayOf = ({ local }: (typeof around)[number]) => calendarDay(local, naive.dayStartMinute);
    const inside = around.filter(({ timeMs }) => timeMs >= range.fromMs && timeMs <= range.toMs);
    const firstDay = Math.min(...inside.map(dayOf));
    const lastDay = Math.max(...inside.map(dayOf));
    const onDays = around.filter((piece) => dayOf(piece) >= firstDay && dayOf(piece) <= lastDay);
    const present = naiveTimes(inside, naive);
    const nearby = naiveTimes(onDays, { ...naive, hours: null });
    const calendar = calendarOf(naive, range);
    presenceOf(naive, range).cells.forEach((presence, cell) => {
      const name = cellName(calendar, cell);
      const dayOfRange =
        calendar.rows.kind === 'date' || [...nearby.keys()].some((key) => key.split(' ')[1] === name.split(' ')[1]);
      const expected = present.has(name) ? PRESENT : nearby.has(name) || !dayOfRange ? OUTSIDE : NOT_EXISTING;
      expect([name, presence]).toEqual([name, expected]);
    });
  });

  it('says outside of every cell where the range ends before it begins', () => {
    const range = { fromMs: newYorkInSpring.toMs, toMs: newYorkInSpring.fromMs };
    const { cells, cuts } = presenceOf({ ...newYork, rows: 'weekday' }, range);
    expect(cells.every((presence) => presence === OUTSIDE)).toBe(true);
    expect(cuts).toEqual([]);
  });
});

describe('doubled cells', () => {
  const changeMs = Date.UTC(2024, 10, 3, 6);
  const minutes = (before: number, after: number): TimeRange => ({
    fromMs: changeMs - before * 60_000,
    toMs: changeMs + after * 60_000 - 1,
  });
  const november3 = day('2024-11-03');
  const table: Array<[name: string, NaiveCalendar, TimeRange, doubled: string[]]> = [
    ['New York in autumn', newYork, newYorkInAutumn, [`60 ${november3}`]],
    ['New York in spring', newYork, newYorkInSpring, []],
    ['weekdays', { ...newYork, rows: 'weekday' }, newYorkInAutumn, ['60 6']],
    ['the second pass is not in the range', newYork, minutes(600, 0), []],
    ['the first pass is not in the range', newYork, minutes(0, 600), []],
    ['an hour with some of both passes', newYork, minutes(10, 10), [`60 ${november3}`]],
    ['half hours of which one pass each is in the range', { ...newYork, columns: 'time:30' }, minutes(10, 10), []],
    ['left out', { ...newYork, weekdays: [0, 5] }, newYorkInAutumn, []],
    [
      'over midnight',
      { ...newYork, zone: 'America/St_Johns' },
      until('2010-11-05T12:00Z', '2010-11-09T00:00Z'),
      [`1380 ${day('2010-11-06')}`, `0 ${day('2010-11-07')}`],
    ],
    [
      'half an hour',
      { columns: 'time:30', rows: 'weekday', zone: 'Australia/Lord_Howe' },
      until('2024-04-01T12:00Z', '2024-04-10T00:00Z'),
      ['90 6'],
    ],
    [
      'two hours',
      { columns: 'hour', rows: 'month', zone: 'Antarctica/Troll' },
      until('2024-10-25T12:00Z', '2024-10-29T00:00Z'),
      ['60 10', '120 10'],
    ],
    ['days', { ...newYork, columns: 'weekday' }, newYorkInAutumn, [`6 ${november3}`]],
  ];
  it.each(table)('%s', (_name, naive, range, doubled) => {
    expect(named(naive, range, presenceOf(naive, range).doubled, 1)).toEqual(doubled);
  });

  it.each([
    ['by minute', 'America/New_York', 'time:1', until('2024-11-02T12:00Z', '2024-11-04T00:00Z')],
    ['by quarter', 'Australia/Lord_Howe', 'time:15', until('2024-04-05T12:00Z', '2024-04-08T00:00Z')],
    ['by hour over midnight', 'America/Havana', 'hour', until('2024-11-02T12:00Z', '2024-11-04T12:00Z')],
  ])('are those in which some minute of a date comes twice in a walk: %s', (_name, zone, columns, range) => {
    const naive: NaiveCalendar = { columns, rows: 'date', zone };
    const seen = new Set<string>();
    const doubled = new Set<string | null>();
    for (const { local } of walkRange(range, zone)) {
      const minute = JSON.stringify(local);
      if (seen.has(minute)) {
        doubled.add(naiveCell(naive, local));
      }
      seen.add(minute);
    }
    expect(doubled.size).toBeGreaterThan(0);
    expect(named(naive, range, presenceOf(naive, range).doubled, 1)).toEqual(
      [...doubled].sort(
        (a, b) => Number(a?.split(' ')[1]) - Number(b?.split(' ')[1]) || parseInt(a ?? '', 10) - parseInt(b ?? '', 10)
      )
    );
  });
});

describe('cells that the range cuts', () => {
  const march9 = day('2024-03-09');
  const march11 = day('2024-03-11');
  const inHour = (from: string, to: string) => until(`2024-06-12T${from}Z`, `2024-06-12T${to}Z`);
  const utc: NaiveCalendar = { columns: 'hour', rows: 'date', zone: 'UTC' };
  const june12 = day('2024-06-12');
  const table: Array<[name: string, NaiveCalendar, TimeRange, cuts: Array<[cell: string, from: number, to: number]>]> =
    [
      [
        'start and end',
        newYork,
        newYorkInSpring,
        [
          [`840 ${march9}`, 1 / 3, 1],
          [`960 ${march11}`, 0, 2 / 3],
        ],
      ],
      ['on the edges', utc, inHour('10:00', '12:00'), []],
      ['one cell, twice', utc, inHour('10:15', '10:30'), [[`600 ${june12}`, 0.25, 0.5]]],
      ['the end of a cell', utc, inHour('10:15', '11:00'), [[`600 ${june12}`, 0.25, 1]]],
      ['the begin of a cell', utc, inHour('10:00', '10:45'), [[`600 ${june12}`, 0, 0.75]]],
      [
        'weekdays that come once',
        { ...newYork, rows: 'weekday' },
        newYorkInSpring,
        [
          ['840 5', 1 / 3, 1],
          ['960 0', 0, 2 / 3],
        ],
      ],
      [
        'weekdays of which one comes twice',
        { ...utc, rows: 'weekday' },
        until('2024-06-10T14:20Z', '2024-06-17T03:20Z'),
        [],
      ],
      [
        'hours of a day',
        { columns: 'quarterHour', rows: 'hour', zone: 'UTC' },
        inHour('10:05', '12:18'),
        [
          ['0 600', 1 / 3, 1],
          ['15 720', 0, 0.2],
        ],
      ],
      [
        'hours of two days',
        { columns: 'quarterHour', rows: 'hour', zone: 'UTC' },
        until('2024-06-12T10:05Z', '2024-06-13T12:18Z'),
        [],
      ],
      ['quarters that come 24 times a day', { ...utc, columns: 'quarterHour' }, inHour('10:05', '12:18'), []],
      [
        'a day of 23 hours',
        { ...newYork, columns: 'weekday' },
        until('2024-03-10T12:00:00-04:00', '2024-03-11T00:00:00-04:00'),
        [[`6 ${day('2024-03-10')}`, 11 / 23, 1]],
      ],
      [
        'an hour between its two passes',
        newYork,
        until('2024-11-03T06:00Z', '2024-11-03T08:00Z'),
        [[`60 ${day('2024-11-03')}`, 0.5, 1]],
      ],
      [
        'half an hour that is all of its hour',
        { ...utc, zone: 'Australia/Lord_Howe' },
        until('2024-10-06T02:45:00+11:00', '2024-10-06T03:00:00+11:00'),
        [[`120 ${day('2024-10-06')}`, 0.5, 1]],
      ],
      [
        'kept hours of a day',
        { ...utc, columns: 'weekday', hours: { fromMinute: 360, toMinute: 1200 } },
        until('2024-06-12T13:00Z', '2024-06-13T05:00Z'),
        [[`2 ${june12}`, 0.5, 1]],
      ],
      [
        'a kept part of an hour',
        { ...utc, hours: { fromMinute: 630, toMinute: 1200 } },
        inHour('10:45', '12:00'),
        [[`600 ${june12}`, 0.5, 1]],
      ],
      ['what is left out', { ...utc, hours: { fromMinute: 360, toMinute: 600 } }, inHour('03:30', '12:30'), []],
      [
        'days from 06:00',
        { ...newYork, dayStartMinute: 360 },
        until('2024-03-09T02:15:00-05:00', '2024-03-09T12:00:00-05:00'),
        [[`120 ${day('2024-03-08')}`, 0.25, 1]],
      ],
      [
        'an instant',
        utc,
        until('2024-06-12T10:30:00Z', '2024-06-12T10:30:00.001Z'),
        [[`600 ${june12}`, 0.5, 0.5 + 1 / 3_600_000]],
      ],
    ];
  it.each(table)('%s', (_name, naive, range, expected) => {
    const calendar = calendarOf(naive, range);
    const { cuts } = presenceOf(naive, range);
    expect(cuts.map(({ cell }) => cellName(calendar, cell))).toEqual(expected.map(([name]) => name));
    cuts.forEach(({ fromShare, toShare }, i) => {
      expect(fromShare).toBeCloseTo(expected[i][1], 9);
      expect(toShare).toBeCloseTo(expected[i][2], 9);
    });
  });
});
