import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { blockTimes } from './blockTimes';

const HOUR = 3_600_000;
const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-31T23:59:59.999Z');

describe('blockTimes', () => {
  const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, range);

  it('are one part of the day where cells lie side by side', () => {
    const { parts } = blockTimes(calendar, { column: 9, row: 0, columnCount: 8, rowCount: 5 });
    expect(parts).toEqual([{ startMs: 9 * HOUR, endMs: 17 * HOUR }]);
  });

  it('are on the days of the block alone', () => {
    const { holdsDay } = blockTimes(calendar, { column: 9, row: 5, columnCount: 1, rowCount: 2 });
    // 1970-01-01 was a Thursday
    expect([0, 1, 2, 3, 4, 5, 6].filter(holdsDay)).toEqual([2, 3]);
  });

  it('leave a gap where hours are not kept', () => {
    const hours = { fromMinute: 600, toMinute: 120 };
    const nights = {
      ...calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC', hours }, range),
      dayStartMinute: 0,
    };
    const { parts } = blockTimes(nights, { column: 0, row: 0, columnCount: 16, rowCount: 1 });
    expect(parts).toEqual([
      { startMs: 0, endMs: 2 * HOUR },
      { startMs: 10 * HOUR, endMs: 24 * HOUR },
    ]);
  });
});
