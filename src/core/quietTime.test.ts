import { foldEvents, rangeOf, type FoldChoice } from '../testing/foldEvents';
import { calculationById } from './calculation';
import { calendarAxis, plainSettings } from './calendarAxis';
import { foldBuckets } from './foldBuckets';
import { quietTime, type QuietTime } from './quietTime';

const week = rangeOf('2024-03-04T00:00:00Z', '2024-03-10T23:59:59.999Z');

/** Returns the quiet time of events at minutes since the week's start. */
function quietOf(minutes: readonly number[], choice: FoldChoice = {}, values: unknown[] | null = null) {
  const timesMs = minutes.map((minute) => week.fromMs + minute * 60_000);
  return quietTime(foldEvents([{ timesMs, values }], week, choice));
}

/** Minutes of the week: one in every hour of every day, but for these hours. */
function hoursBut(isLeftOut: (hour: number, day: number) => boolean): number[] {
  const minutes: number[] = [];
  for (let hour = 0; hour < 24 * 7; hour++) {
    if (!isLeftOut(hour % 24, Math.floor(hour / 24))) {
      minutes.push(hour * 60 + 20);
    }
  }
  return minutes;
}

const cellOf = (column: number, row: number) => ({ column, row, columnCount: 1, rowCount: 1 });

describe('quiet times of day', () => {
  it.each<[string, (hour: number) => boolean, FoldChoice, startMinute: number, minutes: number]>([
    ['one hour', (hour) => hour === 3, {}, 180, 60],
    ['the longest of several', (hour) => hour === 1 || (hour >= 4 && hour < 7) || hour === 9, {}, 240, 180],
    ['the first of two as long', (hour) => hour === 5 || hour === 15, {}, 300, 60],
    ['over midnight', (hour) => hour >= 22 || hour < 4, {}, 1320, 360],
    ['all but one hour', (hour) => hour !== 12, {}, 780, 1380],
    ['from the start of the day', (hour) => hour < 2, {}, 0, 120],
    ['up to its end', (hour) => hour === 23, {}, 1380, 60],
    ['where days begin at 06:00', (hour) => hour >= 4 && hour < 8, { dayStartMinute: 360 }, 240, 240],
    ['on the other axis', (hour) => hour === 3, { columns: 'weekday', rows: 'hour' }, 180, 60],
    ['by the finer of two axes', (hour) => hour === 3, { columns: 'time:180', rows: 'time:30' }, 150, 90],
    ['in quarters', (hour) => hour === 3, { columns: 'time:15' }, 150, 105],
  ])('%s', (_name, isLeftOut, choice, startMinute, minutes) => {
    expect(quietOf(hoursBut(isLeftOut), choice)).toEqual({ kind: 'emptyHours', startMinute, minutes });
  });

  it('do not reach over times that the range does not have', () => {
    const range = rangeOf('2024-03-04T02:00:00Z', '2024-03-04T07:59:59.999Z');
    const timesMs = [2, 5, 6, 7].map((hour) => range.fromMs + (hour - 2) * 3_600_000);
    expect(quietTime(foldEvents([{ timesMs, values: null }], range))).toEqual({
      kind: 'emptyHours',
      startMinute: 180,
      minutes: 120,
    });
  });

  it('are not looked for where only a part of the day is kept', () => {
    const choice = { filter: { hours: { fromMinute: 480, toMinute: 1080 } } };
    expect(
      quietOf(
        hoursBut((hour) => hour === 9),
        choice
      )
    ).toMatchObject({ kind: 'cell', count: 7 });
  });

  it('are found where the values came folded', () => {
    const settings = plainSettings('monday');
    const days = Float64Array.from([0, 0, 1]);
    const minutesOfDay = Float64Array.from([60, 120, 1380]);
    const fold = foldBuckets(
      [{ days, minutesOfDay, values: null }],
      calendarAxis('hour', settings),
      calendarAxis('weekday', settings),
      calculationById('count')
    );
    expect(quietTime(fold)).toEqual({ kind: 'emptyHours', startMinute: 180, minutes: 1200 });
  });
});

describe('the quiet cell', () => {
  it('is the one with the smallest value', () => {
    const minutes = hoursBut(() => false);
    const values = minutes.map((_, i) => (i === 30 ? -4 : i));
    expect(quietOf(minutes, { calculation: 'mean' }, values)).toEqual({
      kind: 'cell',
      block: cellOf(6, 1),
      value: -4,
      events: 1,
      count: 1,
    });
  });

  it('is the first of those with the smallest value', () => {
    const minutes = hoursBut(() => false);
    const values = minutes.map((_, i) => (i % 50 === 30 ? 2 : 7));
    expect(quietOf(minutes, { calculation: 'max' }, values)).toEqual({
      kind: 'cell',
      block: cellOf(6, 1),
      value: 2,
      events: 1,
      count: 3,
    });
  });

  it('is the first without events, where there are such', () => {
    const minutes = hoursBut((hour, day) => hour === 3 && day > 3);
    const quiet: QuietTime = { kind: 'cell', block: cellOf(3, 4), value: 0, events: 0, count: 3 };
    expect(quietOf(minutes)).toEqual(quiet);
    expect(
      quietOf(
        minutes,
        { calculation: 'sum' },
        minutes.map(() => -5)
      )
    ).toEqual(quiet);
    expect(
      quietOf(
        minutes,
        { calculation: 'sum' },
        minutes.map((_, i) => i % 2)
      )
    ).toEqual(quiet);
  });

  it('is not one whose events have no number', () => {
    const minutes = hoursBut(() => false);
    const values = minutes.map((_, i) => (i === 0 ? null : i));
    expect(quietOf(minutes, { calculation: 'sum' }, values)).toMatchObject({ block: cellOf(1, 0), value: 1, count: 1 });
  });

  it('is neither outside the range nor cut by its end', () => {
    const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-05T05:19:59.999Z');
    const timesMs = Array.from({ length: 30 }, (_, hour) => range.fromMs + hour * 3_600_000);
    const values = timesMs.map((_, i) => 100 - i);
    expect(quietTime(foldEvents([{ timesMs, values }], range, { calculation: 'sum' }))).toMatchObject({
      block: cellOf(4, 1),
      value: 72,
    });
  });
});

it('there is no quiet time without events', () => {
  expect(quietOf([])).toBeNull();
});
