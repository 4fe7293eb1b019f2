import { calculationById } from '../core/calculation';
import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { bucketLabel } from '../core/bucketLabel';
import { foldBuckets } from '../core/foldBuckets';
import { frameOf } from '../testing/frames';
import { readFolded } from './readFolded';

function folded(fields: Record<string, readonly unknown[]>, valueName = '') {
  const frame = frameOf(Object.entries(fields).map(([name, values]) => ({ name, values })));
  return readFolded([frame], valueName);
}

/** Returns the filled cells as `row column value`, by their labels. */
function cellsOf(fields: Record<string, readonly unknown[]>): string[] | null {
  const reading = folded(fields);
  if (reading === null) {
    return null;
  }
  const columns = calendarAxis(reading.columns, plainSettings('monday'));
  const rows = calendarAxis(reading.rows, plainSettings('monday'));
  const { cells } = foldBuckets(reading.parts, columns, rows, calculationById('sum'));
  return Array.from(cells).flatMap((value, cell) => {
    const row = bucketLabel(rows, Math.floor(cell / columns.bucketCount), 'en');
    const column = bucketLabel(columns, cell % columns.bucketCount, 'en');
    return Number.isNaN(value) ? [] : [`${row} ${column} ${value}`];
  });
}

describe('readFolded', () => {
  it.each<[string, Record<string, readonly unknown[]>, string[] | null]>([
    ['weekday names', { weekday: ['Mon', 'sunday'], hour: [0, 23], value: [1, 2] }, ['Mon 00 1', 'Sun 23 2']],
    [
      'names of any length',
      { dow: ['Tu', 'thurs.', 'WED'], hour: [1, 2, 3], n: [1, 2, 3] },
      ['Tue 01 1', 'Wed 03 3', 'Thu 02 2'],
    ],
    [
      'numbers with a 0: Sunday',
      { dow: [0, 1, 6], hour: [1, 1, 1], c: [1, 2, 3] },
      ['Mon 01 2', 'Sat 01 3', 'Sun 01 1'],
    ],
    [
      'numbers with a 7: Sunday',
      { dow: [7, 1, 6], hour: [1, 1, 1], c: [1, 2, 3] },
      ['Mon 01 2', 'Sat 01 3', 'Sun 01 1'],
    ],
    ['numbers 1 to 6: Monday is 1', { dow: [1, 6], hour: [1, 1], c: [2, 3] }, ['Mon 01 2', 'Sat 01 3']],
    ['MySQL’s DAYOFWEEK', { 'DAYOFWEEK(ts)': [1, 2], 'HOUR(ts)': [1, 1], c: [2, 3] }, ['Mon 01 3', 'Sun 01 2']],
    ['MySQL’s WEEKDAY', { 'WEEKDAY(ts)': [0, 6], 'HOUR(ts)': [1, 1], c: [2, 3] }, ['Mon 01 2', 'Sun 01 3']],
    ['the hourly panel', { hour: [5, 5], day: ['Mon', 'Sun'], value: [1, 2] }, ['Mon 05 1', 'Sun 05 2']],
    ['the hourly panel in numbers', { hour: [5, 5], day: [0, 6], value: [1, 2] }, ['Sat 05 2', 'Sun 05 1']],
    ['days of the month', { day: [1, 31], hour: [0, 1], value: [1, 2] }, ['1 00 1', '31 01 2']],
    ['minutes of the day', { dom: [1, 2], minute_of_day: [0, 15], value: [1, 2] }, ['1 00:00 1', '2 00:15 2']],
    [
      'day, time, value',
      { day: ['Mon', 'Tue'], time: ['13:30', '00:00:00'], value: [1, 2] },
      ['Mon 13:30 1', 'Tue 00:00 2'],
    ],
    ['numbers as text', { dow: ['1', '7'], hour: ['5', '06'], value: ['1', '2.5'] }, ['Mon 05 1', 'Sun 06 2.5']],
    ['several rows for one cell', { day: ['Mon', 'Mon'], hour: [1, 1], value: [1, 2] }, ['Mon 01 3']],
    ['no value: rows', { day: ['Mon', 'Mon'], hour: [1, 1], who: ['a', 'b'] }, ['Mon 01 2']],
    ['no hour', { day: ['Mon'], value: [1] }, null],
    ['no day', { hour: [1], value: [1] }, null],
    ['dates', { day: ['2024-03-10'], hour: [1], value: [1] }, null],
    ['hours that are none', { day: ['Mon', 'Tue'], hour: [1, 24], value: [1, 2] }, null],
    ['a number that happens to fit', { weekday: ['Mon'], user: [1], value: [1] }, null],
  ])('reads %s', (_, fields, expected) => {
    expect(cellsOf(fields)).toEqual(expected);
  });

  it('says how weekdays were numbered, and what else could be shown', () => {
    const numbers = (dow: readonly unknown[]) => folded({ dow, hour: dow.map(() => 1) })?.interpretation.weekdayNumbers;
    expect([numbers([0]), numbers([7]), numbers([1, 6]), numbers(['Mon'])]).toEqual([
      'sunday=0',
      'monday=1',
      'unsure',
      null,
    ]);
    expect(folded({ dow: [1], hour: [1], a: [1], b: [2] })?.interpretation).toMatchObject({
      dayField: 'dow',
      timeOfDayField: 'hour',
      valueName: 'a',
      otherValues: ['b'],
    });
    expect(folded({ dow: [1], hour: [1], a: [1], b: [2] }, 'b')?.interpretation.valueName).toBe('b');
  });

  it('reads frames of one kind together and leaves out others', () => {
    const bucketed = (name: string, day: unknown) =>
      frameOf(
        [
          { name: 'day', values: [day] },
          { name: 'hour', values: [1] },
          { name: 'value', values: [1] },
        ],
        { name }
      );
    const reading = readFolded([bucketed('a', 'Mon'), bucketed('b', 'Tue'), bucketed('c', 20), frameOf([])], '');
    expect(reading?.parts).toHaveLength(2);
    expect(reading?.leftOut).toEqual([{ reason: 'noTimeField', count: 1, example: 'c' }]);
  });
});
