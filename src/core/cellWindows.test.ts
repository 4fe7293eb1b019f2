import fc from 'fast-check';

import { awkwardRanges } from '../testing/awkwardRanges';
import { blockIn } from '../testing/blocks';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { type NaiveAxes } from '../testing/naiveFold';
import { walkRange } from '../testing/naiveOccurrences';
import { naiveWindows } from '../testing/naiveWindows';
import { type Calendar } from './calendar';
import { type CellBlock, transposeBlock } from './cellBlock';
import { cellWindows, type CellWindow } from './cellWindows';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';

const pairs: ReadonlyArray<[columns: string, rows: string]> = [
  ['hour', 'weekday'],
  ['time:30', 'date'],
  ['minuteOfHour', 'hour'],
  ['time:5', 'quarterHour'],
  ['week', 'time:120'],
  ['dayOfMonth', 'month'],
  ['weekday', 'isoWeek'],
  ['quarterHour', 'weekOfMonth'],
  ['dayOfYear', 'year'],
];

const parts: ReadonlyArray<Omit<NaiveAxes, 'columns' | 'rows' | 'zone'>> = [
  { firstWeekday: 0 },
  { firstWeekday: 0, dayStartMinute: 360 },
  { firstWeekday: 0, weekdays: [4, 6, 0] },
  { firstWeekday: 0, hours: { fromMinute: 1320, toMinute: 90 } },
  { firstWeekday: 0, dayStartMinute: 95, weekdays: [4, 5, 6, 0], hours: { fromMinute: 25, toMinute: 1210 } },
];

function transposed(calendar: Calendar): Calendar {
  return { ...calendar, columns: calendar.rows, rows: calendar.columns };
}

describe.each(awkwardRanges)('the windows of $name', ({ zone, range }) => {
  const pieces = walkRange(range, zone);

  it('are those of a walk through every minute', () => {
    const choices = fc.tuple(fc.constantFrom(...pairs), fc.constantFrom(...parts)).chain(([[columns, rows], part]) => {
      const axes = { columns, rows, zone, ...part };
      return fc.record({ axes: fc.constant(axes), block: blockIn(calendarOf(axes, range)) });
    });
    fc.assert(
      fc.property(choices, ({ axes, block }) => {
        const calendar = calendarOf(axes, range);
        const windows = cellWindows(range, calendar, block);
        expect(windows).toEqual(naiveWindows(range, axes, block, pieces));
        expect(cellWindows(range, transposed(calendar), transposeBlock(block))).toEqual(windows);
      }),
      { seed: 6, numRuns: 40 }
    );
  });
});

describe('cellWindows', () => {
  const cell = (column: number, row: number): CellBlock => ({ column, row, columnCount: 1, rowCount: 1 });

  /** Windows as `ISO start / minutes`. */
  function texts(windows: readonly CellWindow[]): string[] {
    return windows.map(
      ({ startMs, endMs }) =>
        `${new Date(startMs).toISOString().slice(0, 16)}Z / ${(endMs - startMs) / MS_PER_MINUTE} min`
    );
  }

  function windowsOf(axes: Omit<NaiveAxes, 'firstWeekday'>, range: TimeRange, block: CellBlock): string[] {
    return texts(cellWindows(range, calendarOf({ ...axes }, range), block));
  }

  const newYork = { columns: 'hour', rows: 'weekday', zone: 'America/New_York' };
  const spring = rangeOf('2024-03-03T05:00:00Z', '2024-03-17T03:59:59.999Z');
  const autumn = rangeOf('2024-10-27T04:00:00Z', '2024-11-10T04:59:59.999Z');

  it('an hour that ran twice is one window of two hours', () => {
    expect(windowsOf(newYork, autumn, cell(1, 6))).toEqual([
      '2024-10-27T05:00Z / 60 min',
      '2024-11-03T05:00Z / 120 min',
    ]);
  });

  it('a skipped hour is none', () => {
    expect(windowsOf(newYork, spring, cell(2, 6))).toEqual(['2024-03-03T07:00Z / 60 min']);
  });

  it('what lies around a skipped hour is one window', () => {
    expect(windowsOf(newYork, spring, { ...cell(1, 6), columnCount: 3 })).toEqual([
      '2024-03-03T06:00Z / 180 min',
      '2024-03-10T06:00Z / 120 min',
    ]);
  });

  it('half an hour that came twice is two windows where other time lay between', () => {
    const axes = { columns: 'time:30', rows: 'weekday', zone: 'America/New_York' };
    expect(windowsOf(axes, autumn, cell(2, 6))).toEqual([
      '2024-10-27T05:00Z / 30 min',
      '2024-11-03T05:00Z / 30 min',
      '2024-11-03T06:00Z / 30 min',
    ]);
  });

  it('working hours are one window a day', () => {
    const windows = windowsOf(newYork, spring, { column: 9, row: 0, columnCount: 8, rowCount: 5 });
    expect(windows).toHaveLength(10);
    expect(windows[0]).toBe('2024-03-04T14:00Z / 480 min');
  });

  it('a whole row is one window for each of its days, a whole column one a day', () => {
    expect(windowsOf(newYork, autumn, { column: 0, row: 6, columnCount: 24, rowCount: 1 })).toEqual([
      '2024-10-27T04:00Z / 1440 min',
      '2024-11-03T04:00Z / 1500 min',
    ]);
    expect(windowsOf(newYork, autumn, { column: 14, row: 0, columnCount: 1, rowCount: 7 })).toHaveLength(14);
  });

  it('a minute of the hour has 24 windows a day', () => {
    const axes = { columns: 'minuteOfHour', rows: 'weekday', zone: 'UTC' };
    const week = rangeOf('2024-03-04T00:00:00Z', '2024-03-10T23:59:59.999Z');
    const windows = windowsOf(axes, week, { column: 7, row: 0, columnCount: 1, rowCount: 7 });
    expect(windows).toHaveLength(7 * 24);
    expect(windows[1]).toBe('2024-03-04T01:07Z / 1 min');
  });

  it('the range cuts them, both ends inclusive', () => {
    const range = rangeOf('2024-03-04T00:20:00Z', '2024-03-11T00:09:59.999Z');
    expect(windowsOf({ ...newYork, zone: 'UTC' }, range, cell(0, 0))).toEqual([
      '2024-03-04T00:20Z / 40 min',
      '2024-03-11T00:00Z / 10 min',
    ]);
  });

  it('a date that is left out has none', () => {
    const calendar = calendarOf({ ...newYork, zone: 'UTC' }, spring);
    const leftOut = Date.UTC(2024, 2, 4) / MS_PER_DAY;
    const kept = { ...calendar, keepsDay: (day: number) => day !== leftOut };
    expect(texts(cellWindows(spring, kept, cell(7, 0)))).toEqual(['2024-03-11T07:00Z / 60 min']);
  });

  it.each([
    ['a range that ends before it begins', { fromMs: spring.toMs, toMs: spring.fromMs }, cell(0, 0)],
    ['a block beside the grid', spring, cell(24, 0)],
  ])('%s has none', (_name, range, block) => {
    expect(cellWindows(range, calendarOf(newYork, spring), block)).toEqual([]);
  });

  it('are found without a look at each minute of each day', () => {
    const year = rangeOf('2023-01-01T00:00:00Z', '2023-12-31T23:59:59.999Z');
    const calendar = calendarOf({ columns: 'time:1', rows: 'date', zone: 'Europe/London' }, year);
    let looks = 0;
    const bucketOf = (minute: number) => {
      looks++;
      return calendar.columns.bucketOf(minute);
    };
    const counting = { ...calendar, columns: { ...calendar.columns, bucketOf } };
    const windows = cellWindows(year, counting, { column: 90, row: 0, columnCount: 1, rowCount: 365 });
    // 01:30 was skipped on one day and ran twice on another
    expect(windows).toHaveLength(365);
    expect(looks).toBeLessThanOrEqual(1440);
  });
});
