import { type Calendar } from '../core/calendar';
import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';
import { type CellWindow } from '../core/cellWindows';
import { MS_PER_DAY } from '../core/duration';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { type NaiveCalendar } from '../testing/naiveOccurrences';
import { foldVariables, type FoldVariableName } from './foldVariables';

const RANGE = rangeOf('2023-12-25T00:00:00Z', '2024-03-31T23:59:59.999Z');

const weekHours: NaiveCalendar = { columns: 'hour', rows: 'weekday', zone: 'UTC' };

const cell = (column: number, row: number): CellBlock => ({ column, row, columnCount: 1, rowCount: 1 });

/** A window as texts: `2024-03-12 02:00/03:00`, with the calendar day of the date. */
function windowOf(text: string): CellWindow {
  const [, date, from, to] = /^(\S+) (\S+)\/(\S+)$/.exec(text) ?? [];
  const startMs = Date.parse(`${date}T${from}Z`);
  return { startMs, endMs: Date.parse(`${date}T${to}Z`), day: Date.parse(date) / MS_PER_DAY };
}

interface PlaceCase {
  of: string;
  naive?: NaiveCalendar;
  block: CellBlock;
  windows: string[];
  expected: Partial<Record<FoldVariableName, string>>;
}

function variables({ naive = weekHours, block, windows }: PlaceCase) {
  const calendar = calendarOf(naive, RANGE);
  const place = { block, windows: windows.map(windowOf), value: 5, events: 7, who: () => '' };
  return foldVariables(place, { columns: calendar.columns, rows: calendar.rows, calendar, locale: 'en-US' });
}

describe('foldVariables', () => {
  it.each<PlaceCase>([
    {
      of: 'one window',
      block: cell(2, 1),
      windows: ['2024-03-12 02:00/03:00'],
      expected: { weekday: 'Tuesday', weekdayNumber: '2', hour: '2', minute: '0', date: '2024-03-12', month: '3' },
    },
    {
      of: 'a cell over two months',
      block: cell(2, 1),
      windows: ['2024-02-27 02:00/03:00', '2024-03-05 02:00/03:00'],
      expected: { weekday: 'Tuesday', hour: '2', date: '', month: '', fromIso: '2024-02-27T02:00:00.000Z' },
    },
    {
      of: 'a cell of which the range cuts a window',
      block: cell(2, 1),
      windows: ['2024-03-05 02:20/03:00', '2024-03-12 02:00/03:00'],
      expected: { hour: '2', minute: '0', column: '02:00–03:00', row: 'Tuesday' },
    },
    {
      of: 'a row',
      block: { column: 0, row: 6, columnCount: 24, rowCount: 1 },
      windows: ['2024-03-10 00:00/12:00', '2024-03-17 00:00/12:00'],
      expected: { weekday: 'Sunday', weekdayNumber: '7', hour: '', minute: '', column: '', row: 'Sunday' },
    },
    {
      of: 'a column',
      block: { column: 2, row: 0, columnCount: 1, rowCount: 7 },
      windows: ['2024-03-11 02:00/03:00', '2024-03-12 02:00/03:00'],
      expected: { weekday: '', weekdayNumber: '', hour: '2', column: '02:00–03:00', row: '', month: '3' },
    },
    {
      of: 'a quarter of an hour',
      naive: { columns: 'time:15', rows: 'weekday', zone: 'UTC' },
      block: cell(9, 1),
      windows: ['2024-03-12 02:15/02:30'],
      expected: { hour: '2', minute: '15' },
    },
    {
      of: 'a minute of every hour',
      naive: { columns: 'minuteOfHour', rows: 'hour', zone: 'UTC' },
      block: { column: 7, row: 0, columnCount: 1, rowCount: 24 },
      windows: ['2024-03-12 02:07/02:08', '2024-03-12 03:07/03:08'],
      expected: { hour: '', minute: '7', date: '2024-03-12', weekday: 'Tuesday' },
    },
    {
      of: 'two hours',
      naive: { columns: 'time:120', rows: 'weekday', zone: 'UTC' },
      block: cell(1, 1),
      windows: ['2024-03-12 02:00/04:00'],
      expected: { hour: '', minute: '' },
    },
    {
      of: 'one hour kept of a longer bucket',
      naive: { columns: 'time:120', rows: 'weekday', zone: 'UTC', hours: { fromMinute: 120, toMinute: 180 } },
      block: cell(0, 1),
      windows: ['2024-03-12 02:00/03:00'],
      expected: { hour: '2', minute: '0' },
    },
    {
      of: 'a night that belongs to the day before',
      naive: { ...weekHours, dayStartMinute: 360 },
      block: cell(20, 0),
      windows: ['2024-03-11 02:00/03:00'],
      expected: { weekday: 'Monday', hour: '2', date: '2024-03-11' },
    },
    {
      of: 'a cell that never came by',
      block: cell(2, 1),
      windows: [],
      expected: { from: '', to: '', fromIso: '', toIso: '', weekday: '', date: '', month: '', hour: '2', zone: 'UTC' },
    },
  ])('of $of', (place) => {
    expect(variables(place)).toMatchObject(place.expected);
  });

  it('tells what buckets say where the values came folded', () => {
    const columns = calendarAxis('hour', plainSettings('monday'));
    const rows = calendarAxis('weekday', plainSettings('sunday'));
    const calendar: Calendar | null = null;
    const place = { block: cell(4, 0), windows: [], value: NaN, events: 0, who: () => 'x' };
    expect(foldVariables(place, { columns, rows, calendar, locale: 'de' })).toEqual({
      ...{ from: '', to: '', fromIso: '', toIso: '', date: '', month: '', zone: '' },
      ...{ weekday: 'Sonntag', weekdayNumber: '7', hour: '4', minute: '0', column: '04:00–05:00', row: 'Sonntag' },
      ...{ value: '', events: '0', who: 'x' },
    });
  });

  it('writes years of fewer than four digits and times beyond dates', () => {
    const window = { startMs: -9e15, endMs: 9e15, day: -700_000 };
    const calendar = calendarOf(weekHours, RANGE);
    const place = { block: cell(0, 0), windows: [window], value: 1, events: 1, who: () => '' };
    const { fromIso, toIso, date } = foldVariables(place, { ...calendar, calendar, locale: 'en-US' });
    expect([fromIso, toIso, date]).toEqual(['', '', new Date(-700_000 * MS_PER_DAY).toISOString().slice(0, 10)]);
  });
});
