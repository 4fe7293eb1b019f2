import { blockOnAxes, type GridAxes } from './blockOnAxes';
import { type AxisSettings, calendarAxis, plainSettings } from './calendarAxis';

function axes(columns: string, rows: string, settings: Partial<AxisSettings> = {}): GridAxes {
  const all = { ...plainSettings('monday'), ...settings };
  return { columns: calendarAxis(columns, all), rows: calendarAxis(rows, all) };
}

type Corners = readonly [column: number, row: number, columnCount: number, rowCount: number];

const block = ([column, row, columnCount, rowCount]: Corners) => ({ column, row, columnCount, rowCount });

const hours = axes('hour', 'weekday');
const march = axes('date', 'hour', { firstDay: 100, lastDay: 130 });

describe('blockOnAxes', () => {
  it.each<[string, GridAxes, Corners, GridAxes, Corners | null]>([
    ['stays where the axes are alike', hours, [4, 1, 2, 3], axes('hour', 'weekday'), [4, 1, 2, 3]],
    ['changes sides with the axes', hours, [4, 1, 2, 3], axes('weekday', 'hour'), [1, 4, 3, 2]],
    ['follows its dates', march, [10, 4, 2, 1], axes('date', 'hour', { firstDay: 105, lastDay: 140 }), [5, 4, 2, 1]],
    ['goes with its dates', march, [10, 4, 2, 1], axes('date', 'hour', { firstDay: 111, lastDay: 140 }), null],
    [
      'goes with the last of its dates',
      march,
      [10, 4, 2, 1],
      axes('date', 'hour', { firstDay: 90, lastDay: 110 }),
      null,
    ],
    ['follows its weekdays', hours, [0, 0, 1, 2], axes('hour', 'weekday', { weekStart: 'sunday' }), [0, 1, 1, 2]],
    ['goes where its days are apart', hours, [0, 5, 1, 2], axes('hour', 'weekday', { weekStart: 'sunday' }), null],
    ['goes where a day is left out', hours, [0, 1, 1, 3], axes('hour', 'weekday', { weekdays: [1, 3, 4] }), null],
    ['follows its hours', hours, [8, 0, 1, 1], axes('hour', 'weekday', { dayStartMinute: 360 }), [2, 0, 1, 1]],
    [
      'goes where the day begins inside it',
      hours,
      [5, 0, 2, 1],
      axes('hour', 'weekday', { dayStartMinute: 360 }),
      null,
    ],
    ['goes with another axis', hours, [4, 1, 1, 1], axes('hour', 'month'), null],
    ['goes with another width', axes('time:30', 'weekday'), [4, 1, 1, 1], axes('time:15', 'weekday'), null],
  ])('%s', (_, from, corners, to, expected) => {
    expect(blockOnAxes(block(corners), from, to)).toEqual(expected === null ? null : block(expected));
  });

  it('keeps whole columns and rows whole', () => {
    const longer = axes('date', 'hour', { firstDay: 90, lastDay: 140 });
    expect(blockOnAxes(block([0, 4, 31, 1]), march, longer)).toEqual(block([0, 4, 51, 1]));
    expect(blockOnAxes(block([3, 0, 1, 24]), march, longer)).toEqual(block([13, 0, 1, 24]));
    const fewer = axes('date', 'hour', { firstDay: 100, lastDay: 130, hours: { fromMinute: 480, toMinute: 600 } });
    expect(blockOnAxes(block([3, 0, 1, 24]), march, fewer)).toEqual(block([3, 0, 1, 2]));
  });

  it('takes one date for that date, though the axis had no other', () => {
    const oneDay = axes('date', 'hour', { firstDay: 104, lastDay: 104 });
    expect(blockOnAxes(block([0, 4, 1, 1]), oneDay, march)).toEqual(block([4, 4, 1, 1]));
    expect(blockOnAxes(block([0, 0, 1, 24]), oneDay, march)).toEqual(block([4, 0, 1, 24]));
  });
});
