import { calendarOf } from '../testing/calendarOf';
import { type NaiveCalendar } from '../testing/naiveOccurrences';
import { wallClockOffsetMs } from '../testing/wallClock';
import { changesOfBlock, clockChanges } from './clockChanges';
import { MS_PER_DAY } from './duration';
import { type TimeRange } from './events';

const year = (from: number, to = from): TimeRange => ({
  fromMs: Date.UTC(from, 0, 1),
  toMs: Date.UTC(to + 1, 0, 1) - 1,
});

function changesIn(zone: string, range: TimeRange): Array<[iso: string, byMinutes: number]> {
  return clockChanges(zone, range).map(({ timeMs, offsetBeforeMs, offsetAfterMs }) => [
    new Date(timeMs).toISOString().replace(':00.000', ''),
    (offsetAfterMs - offsetBeforeMs) / 60_000,
  ]);
}

describe('clockChanges', () => {
  const table: Array<[zone: string, range: TimeRange, changes: Array<[string, number]>]> = [
    ['UTC', year(1970, 2030), []],
    ['Asia/Kolkata', year(2024), []],
    [
      'America/New_York',
      year(2024),
      [
        ['2024-03-10T07:00Z', 60],
        ['2024-11-03T06:00Z', -60],
      ],
    ],
    [
      'Europe/London',
      year(2024),
      [
        ['2024-03-31T01:00Z', 60],
        ['2024-10-27T01:00Z', -60],
      ],
    ],
    [
      'Australia/Lord_Howe',
      year(2024),
      [
        ['2024-04-06T15:00Z', -30],
        ['2024-10-05T15:30Z', 30],
      ],
    ],
    [
      'Antarctica/Troll',
      year(2024),
      [
        ['2024-03-31T01:00Z', 120],
        ['2024-10-27T01:00Z', -120],
      ],
    ],
    ['Pacific/Apia', { fromMs: Date.UTC(2011, 11, 1), toMs: Date.UTC(2012, 0, 31) }, [['2011-12-30T10:00Z', 1440]]],
  ];
  it.each(table)('%s', (zone, range, changes) => {
    expect(changesIn(zone, range)).toEqual(changes);
  });

  it('the range holds a change when it holds the moments before and at it', () => {
    const changeMs = Date.UTC(2024, 2, 10, 7);
    const counts = [
      [changeMs - 1, changeMs],
      [changeMs, changeMs + 1],
      [changeMs - 2, changeMs - 1],
      [changeMs, changeMs],
    ].map(([fromMs, toMs]) => clockChanges('America/New_York', { fromMs, toMs }).length);
    expect(counts).toEqual([1, 0, 0, 0]);
  });

  it('has the offsets of Intl, in order, over a century', () => {
    const changes = clockChanges('Europe/Berlin', year(1930, 2030));
    expect(changes.length).toBeGreaterThan(100);
    changes.forEach(({ timeMs, offsetBeforeMs, offsetAfterMs }, i) => {
      expect([offsetBeforeMs, offsetAfterMs]).toEqual([
        wallClockOffsetMs(timeMs - 1, 'Europe/Berlin'),
        wallClockOffsetMs(timeMs, 'Europe/Berlin'),
      ]);
      expect(offsetBeforeMs).toBe(i === 0 ? offsetBeforeMs : changes[i - 1].offsetAfterMs);
      expect(offsetBeforeMs).not.toBe(offsetAfterMs);
    });
  });
});

describe('changesOfBlock', () => {
  /** Returns the columns, and the rows, that some change touches; each named by its start. */
  function touched(naive: NaiveCalendar, range: TimeRange): { columns: number[]; rows: number[] } {
    const calendar = calendarOf(naive, range);
    const changes = clockChanges(naive.zone, range);
    const { columns, rows } = calendar;
    const buckets = (count: number) => Array.from({ length: count }, (_, bucket) => bucket);
    const all = { column: 0, row: 0, columnCount: columns.bucketCount, rowCount: rows.bucketCount };
    return {
      columns: buckets(columns.bucketCount)
        .filter((column) => changesOfBlock(calendar, changes, { ...all, column, columnCount: 1 }).length > 0)
        .map((column) => columns.startOf(column)),
      rows: buckets(rows.bucketCount)
        .filter((row) => changesOfBlock(calendar, changes, { ...all, row, rowCount: 1 }).length > 0)
        .map((row) => rows.startOf(row)),
    };
  }

  const day = (iso: string) => Date.parse(iso) / MS_PER_DAY;
  const newYork: NaiveCalendar = { columns: 'hour', rows: 'weekday', zone: 'America/New_York' };
  const march: TimeRange = { fromMs: Date.UTC(2024, 2, 1), toMs: Date.UTC(2024, 3, 1) };
  const table: Array<[name: string, NaiveCalendar, TimeRange, columns: number[], rows: number[]]> = [
    ['skipped hour', newYork, march, [120], [6]],
    ['skipped and repeated hour', newYork, year(2024), [60, 120], [6]],
    ['only what is kept', { ...newYork, weekdays: [0, 1, 2] }, year(2024), [], []],
    ['only hours that are kept', { ...newYork, hours: { fromMinute: 90, toMinute: 120 } }, year(2024), [60], [6]],
    ['a day from 06:00 holds the next morning', { ...newYork, dayStartMinute: 360 }, year(2024), [60, 120], [5]],
    [
      'half an hour',
      { columns: 'time:15', rows: 'month', zone: 'Australia/Lord_Howe' },
      year(2024),
      [90, 105, 120, 135],
      [4, 10],
    ],
    [
      'over midnight',
      { columns: 'hour', rows: 'date', zone: 'America/St_Johns' },
      { fromMs: Date.UTC(2010, 10, 1), toMs: Date.UTC(2010, 10, 30) },
      [0, 1380],
      [day('2010-11-06'), day('2010-11-07')],
    ],
    [
      'a whole day',
      { columns: 'time:720', rows: 'date', zone: 'Pacific/Apia' },
      { fromMs: Date.UTC(2011, 11, 28), toMs: Date.UTC(2012, 0, 3) },
      [0, 720],
      [day('2011-12-30')],
    ],
  ];
  it.each(table)('%s', (_name, naive, range, columns, rows) => {
    const buckets = touched(naive, range);
    expect(buckets.columns.sort((a, b) => a - b)).toEqual(columns);
    expect(buckets.rows).toEqual(rows);
  });

  it('a block has the changes of its own rows and columns alone', () => {
    const calendar = calendarOf({ columns: 'hour', rows: 'month', zone: 'America/New_York' }, year(2024));
    const changes = clockChanges('America/New_York', year(2024));
    const of = (column: number, row: number, columnCount = 1, rowCount = 1) =>
      changesOfBlock(calendar, changes, { column, row, columnCount, rowCount });
    expect(of(2, 2)).toEqual([changes[0]]);
    expect(of(1, 10)).toEqual([changes[1]]);
    expect(of(2, 10)).toEqual([]);
    expect(of(0, 0, 24, 12)).toEqual(changes);
    expect(of(0, 2, 3, 8)).toEqual([changes[0]]);
    expect(of(0, 3, 24, 7)).toEqual([]);
    expect(of(1, 2, 2, 9)).toEqual(changes);
  });
});
