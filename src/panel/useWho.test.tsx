import { renderHook } from '@testing-library/react';
import { calculationById } from '../core/calculation';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { useWho } from './useWho';

const range = rangeOf('2024-03-11', '2024-03-17T23:59:59.999Z');
const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, range);
const cell = (row: number, column: number) => ({ column, row, columnCount: 1, rowCount: 1 });
const ALL = { column: 0, row: 0, columnCount: 24, rowCount: 7 };

/** Rows of a time of the week of 11 March, an IP ('' for none) and a number. */
function whoOf(rows: ReadonlyArray<[time: string, ip: string, value: number]>, calculation = 'sum') {
  const frame = frameOf([
    timeField(
      'Time',
      rows.map(([time]) => `2024-03-${time}Z`)
    ),
    textField('source_ip', ...rows.map(([, ip]) => (ip === '' ? null : ip))),
    numberField(
      'sessions',
      {},
      rows.map(([, , value]) => value)
    ),
  ]);
  const source = {
    reading: readAsEvents([frame], { valueField: 'sessions' }),
    frames: [frame],
    choice: 'source_ip',
    calendar,
    range,
    calculation: calculationById(calculation),
    format: (value: number) => `${value} B`,
    locale: 'en-US',
  };
  return renderHook(() => useWho(source)).result.current;
}

const TWO_AND_NOBODY = whoRows('a 5', 'b 3', ' 7', 'a 1');

/** Rows of one cell, Monday 05:00. */
function whoRows(...texts: string[]): Array<[string, string, number]> {
  return texts.map((text, i) => {
    const [ip, value] = text.split(' ');
    return [`11T05:0${i}`, ip, Number(value)];
  });
}

describe('useWho', () => {
  it('tells the heaviest, and what events without a name have', () => {
    expect(whoOf(TWO_AND_NOBODY).of(cell(0, 5))).toMatchObject({
      name: 'source_ip',
      counts: '',
      rows: [
        { text: 'a', value: '6 B', share: 6 / 16 },
        { text: 'b', value: '3 B', share: 3 / 16 },
      ],
      nobody: { value: '7 B', share: 7 / 16 },
    });
  });

  it.each([
    ['sum', '6 B', ''],
    ['rate', '6 B', ''],
    ['shareOfRow', '6 B', ''],
    ['count', '2', ''],
    ['mean', '2', 'events'],
    ['max', '2', 'events'],
  ])('weighs %s by what its shares are of, and says so where that is not the value', (calculation, value, counts) => {
    const who = whoOf(TWO_AND_NOBODY, calculation).of(cell(0, 5));
    expect([who?.rows[0].value, who?.counts]).toEqual([value, counts]);
  });

  it('names the only one of a block, and nobody where some events have no name', () => {
    const who = whoOf([...whoRows('a 5', ' 3'), ['12T05:00', 'b', 1]]);
    expect([cell(0, 5), cell(1, 5), cell(2, 5), ALL].map(who.onlyOf)).toEqual(['', 'b', '', '']);
  });

  it('names the only one of each window', () => {
    const who = whoOf([
      ['11T05:00', 'a', 1],
      ['12T05:00', 'b', 1],
      ['13T05:00', 'a', 1],
      ['13T05:30', 'b', 1],
      ['14T05:30', '', 1],
    ]);
    const column = { column: 5, row: 0, columnCount: 1, rowCount: 7 };
    const windows = [11, 12, 13, 14, 15].map((date) => {
      const startMs = Date.UTC(2024, 2, date, 5);
      return { startMs, endMs: startMs + 3_600_000, day: startMs / 86_400_000 };
    });
    expect(who.onlyOfWindows(column, windows)).toEqual(['a', 'b', '', '', '']);
  });

  it('lists nobody where all events are one', () => {
    expect(whoOf(whoRows('a 5', 'a 3')).of(ALL)).toBeNull();
    expect(whoOf(whoRows('a 5', ' 3')).of(ALL)?.nobody).toEqual({ value: '3 B', share: 3 / 8 });
  });
});
