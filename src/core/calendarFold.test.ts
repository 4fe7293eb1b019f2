import moment from 'moment-timezone';

import { foldEvents, rangeOf, type FoldChoice } from '../testing/foldEvents';
import { naiveCalculation, naiveGroup } from '../testing/naiveCalculations';
import { naiveFold, type NaiveEvent, type NaiveFold } from '../testing/naiveFold';
import { seededRandom, shuffled } from '../testing/random';
import { awkwardZones } from '../testing/zones';
import { type CalendarFold } from './calendarFold';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';

const FIRST_WEEKDAY = { monday: 0, saturday: 5, sunday: 6 };

/** One or two for each thing that is kept of events; `foldCalculations.test.ts` has all. */
const CALCULATIONS = ['mean', 'max', 'first', 'last', 'median'];

/** Folds events one by one. */
function foldNaively(events: readonly NaiveEvent[], range: TimeRange, choice: FoldChoice): NaiveFold {
  const { columns = 'hour', rows = 'weekday', weekStart = 'monday', zone = 'UTC' } = choice;
  return naiveFold(events, range.fromMs, range.toMs, { columns, rows, firstWeekday: FIRST_WEEKDAY[weekStart], zone });
}

/** Compares a fold with one made event by event. Sums may differ in their last digits, nothing else may. */
function expectNaive(naive: NaiveFold, fold: CalendarFold, calculation = 'count'): void {
  const expectValues = (actual: ArrayLike<number>, groups: readonly number[][]) => {
    expect(actual).toHaveLength(groups.length);
    const wrong = groups.flatMap((values, group) => {
      const expected = naiveValue(calculation, values);
      const slack = calculation === 'sum' || calculation === 'mean' ? 1e-9 * Math.max(1, Math.abs(expected)) : 0;
      return Object.is(actual[group], expected) || Math.abs(actual[group] - expected) <= slack
        ? []
        : [{ group, expected, actual: actual[group] }];
    });
    expect(wrong).toEqual([]);
  };
  expectValues(fold.cells, naive.cells);
  expectValues(fold.columnMarginal, naive.columns);
  expectValues(fold.rowMarginal, naive.rows);
  expectValues([fold.total], [naive.all]);
  expect(fold.dropped).toEqual(naive.dropped);
  expect(fold.read).toBe(naive.read);
  expect(fold.used).toBe(naive.all.length);
}

/** `values` are in the order of their times. */
function naiveValue(calculation: string, values: readonly number[]): number {
  const events = values.map((value, timeMs) => ({ timeMs, value, day: 0, column: 0, row: 0 }));
  return naiveCalculation(calculation, naiveGroup(events), 95);
}

/** Returns the transition of a zone next after a time, or the time itself where the zone has none later. */
function transitionAfter(zone: string, iso: string): number {
  const timeMs = new Date(iso).getTime();
  const untils = moment.tz.zone(zone)?.untils ?? [];
  return untils.find((until) => until > timeMs && Number.isFinite(until)) ?? timeMs;
}

const notTimes = [null, undefined, NaN, Infinity, -Infinity, '1700000000000', '', false, {}];
const notNumbers = [null, undefined, NaN, Infinity, -Infinity, '12', '', true];

/** Times all over a range, on its ends, just outside, on quarter hours, with fractions of milliseconds, and no times. */
function timesAround({ fromMs, toMs }: TimeRange, count: number, random: () => number): unknown[] {
  const ends = [fromMs, toMs, fromMs - 1, fromMs + 1, toMs - 1, toMs + 1, fromMs - 0.5, toMs + 0.5];
  const anywhere = Array.from({ length: count }, () => {
    const timeMs = fromMs + random() * (toMs - fromMs);
    const kind = random();
    return kind < 0.4
      ? Math.floor(timeMs)
      : kind < 0.6
        ? timeMs
        : kind < 0.8
          ? Math.round(timeMs / 900_000) * 900_000
          : Math.round(timeMs / MS_PER_MINUTE) * MS_PER_MINUTE - (random() < 0.5 ? 1 : 0);
  });
  return [...ends, ...notTimes, String(fromMs + 1), ...anywhere];
}

function valuesFor(count: number, random: () => number): unknown[] {
  return Array.from({ length: count }, () =>
    random() < 0.1
      ? notNumbers[Math.floor(random() * notNumbers.length)]
      : random() < 0.2
        ? 0
        : Math.round((random() - 0.3) * 1e6) / 16
  );
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : NaN);

/** The ways in which one list of events comes in: order, kind of array, with or without values. */
function checkAllWays(times: readonly unknown[], range: TimeRange, choice: FoldChoice, random: () => number): void {
  const values = valuesFor(times.length, random);
  const rows = times.map((time, i) => ({ time, value: values[i] }));
  const sorted = [...rows].sort((a, b) => asNumber(a.time) - asNumber(b.time));
  for (const ordered of [sorted, shuffled(rows, random)]) {
    const timeColumn = ordered.map(({ time }) => time);
    const valueColumn = ordered.map(({ value }) => value);
    const typedTimes = Float64Array.from(timeColumn, asNumber);
    const typedValues = Float64Array.from(valueColumn, asNumber);
    const counted = foldNaively(
      ordered.map(({ time }) => ({ time })),
      range,
      choice
    );
    expectNaive(counted, foldEvents([{ timesMs: timeColumn, values: null }], range, choice));
    expectNaive(counted, foldEvents([{ timesMs: typedTimes, values: null }], range, choice));
    const naive = foldNaively(ordered, range, choice);
    for (const calculation of CALCULATIONS) {
      const asked = { ...choice, calculation };
      expectNaive(naive, foldEvents([{ timesMs: timeColumn, values: valueColumn }], range, asked), calculation);
      expectNaive(naive, foldEvents([{ timesMs: typedTimes, values: typedValues }], range, asked), calculation);
    }
  }
}

describe.each(awkwardZones)('the fold in %s is the one made event by event', (zone) => {
  const random = seededRandom(zone.length * 31 + zone.charCodeAt(zone.length - 1));

  it('in slots of 15 minutes, around a change of the clock', () => {
    const middleMs = transitionAfter(zone, '2011-06-01T00:00:00Z');
    const range = { fromMs: middleMs - MS_PER_DAY - 123_456, toMs: middleMs + MS_PER_DAY + 654_321.5 };
    const choice: FoldChoice = { zone, columns: 'time:15', rows: 'weekday', weekStart: 'sunday' };
    const casey = zone === 'Antarctica/Casey';
    const { layout } = foldEvents([{ timesMs: new Float64Array(5000), values: null }], range, choice).slots;
    expect(layout).toMatchObject({
      kind: 'dense',
      widthMs: casey ? layout.kind === 'dense' && layout.widthMs : 900_000,
    });
    checkAllWays(timesAround(range, 300, random), range, choice, random);
  });

  it('in slots of a minute, around a change of the clock', () => {
    const middleMs = transitionAfter(zone, '1999-06-01T00:00:00Z');
    const range = { fromMs: middleMs - 2 * 3_600_000 - 12_345.25, toMs: middleMs + 3 * 3_600_000 };
    const choice: FoldChoice = { zone, columns: 'hour', rows: 'dayOfMonth' };
    const times = timesAround(range, 400, random);
    const { layout } = foldEvents([{ timesMs: times, values: null }], range, choice).slots;
    expect(layout).toMatchObject({ kind: 'dense', widthMs: MS_PER_MINUTE });
    checkAllWays(times, range, choice, random);
  });

  it.each([
    ['1900-01-01T00:00:00Z', '2100-01-01T00:00:00Z'],
    ['1968-01-01T00:00:00Z', '1972-06-01T00:00:00Z'],
    ['2005-01-01T00:00:00Z', '2025-01-01T00:00:00Z'],
  ])('event by event from %s to %s', (from, to) => {
    const range = rangeOf(from, to);
    const choice: FoldChoice = { zone, columns: 'weekday', rows: 'time:20', weekStart: 'saturday' };
    const times = timesAround(range, 150, random);
    expect(foldEvents([{ timesMs: times, values: null }], range, choice).slots.layout.kind).toBe('sparse');
    checkAllWays(times, range, choice, random);
  });
});

describe('the fold', () => {
  it.each([
    ['dense', '1972-02-01T00:00:00Z', '1972-02-01T01:00:00Z'],
    ['sparse', '1969-12-30T00:00:00Z', '1970-01-02T00:00:00Z'],
  ])('does not take null for the start of 1970 (%s)', (kind, from, to) => {
    const range = rangeOf(from, to);
    const times = [null, undefined, String(range.fromMs), ...new Array(70).fill(range.fromMs)];
    const fold = foldEvents([{ timesMs: times, values: null }], range);
    expect(fold.slots.layout.kind).toBe(kind);
    expect(fold.dropped).toEqual({ noTime: 3, outsideRange: 0, leftOut: 0, noNumber: 0 });
    expect(fold.used).toBe(70);
  });

  it('takes an event before 1972 in slots that start inside the offset’s last half minute event by event', () => {
    const range = rangeOf('1972-01-07T00:44:10Z', '1972-01-07T00:45:00Z');
    const times = new Array(100).fill(Date.UTC(1972, 0, 7, 0, 44, 31));
    const choice: FoldChoice = { zone: 'Africa/Monrovia', columns: 'time:1' };
    expectNaive(
      foldNaively(
        times.map((time) => ({ time })),
        range,
        choice
      ),
      foldEvents([{ timesMs: times, values: null }], range, choice)
    );
  });

  it.each([
    ['2020-10-03T16:05:00Z', 'Antarctica/Casey'],
    ['2010-11-07T02:35:10Z', 'America/St_Johns'],
    ['1972-01-07T00:44:40Z', 'Africa/Monrovia'],
  ])('gives the offset after a change to events from %s on in %s, though their slot begins before', (from, zone) => {
    const fromMs = new Date(from).getTime();
    const range = { fromMs, toMs: fromMs + 3_600_000 };
    const times = Array.from({ length: 500 }, (_, i) => fromMs + i * 5000);
    expectNaive(
      foldNaively(
        times.map((time) => ({ time })),
        range,
        { zone }
      ),
      foldEvents([{ timesMs: times, values: null }], range, { zone })
    );
  });

  it('takes half a million events in one cell', () => {
    const range = rangeOf('2024-01-01T00:00:00Z', '2024-01-08T00:00:00Z');
    const timesMs = new Float64Array(500_000).fill(Date.UTC(2024, 0, 3, 5, 15));
    for (const column of [timesMs, Array.from(timesMs)]) {
      const fold = foldEvents([{ timesMs: column, values: null }], range);
      expect(fold.cells[2 * 24 + 5]).toBe(500_000);
      expect(fold.total).toBe(500_000);
      expect(fold.rowMarginal[2]).toBe(500_000);
    }
  });

  it('takes columns of several frames together, with and without values, typed and plain', () => {
    const range = rangeOf('2024-03-01T00:00:00Z', '2024-03-02T00:00:00Z');
    const random = seededRandom(5);
    const times = Array.from({ length: 3000 }, () => range.fromMs + Math.floor(random() * MS_PER_DAY));
    const values = valuesFor(1000, random);
    const parts = [times.slice(0, 1000), times.slice(1000, 2000), times.slice(2000)];
    const events = [
      { timesMs: Float64Array.from(parts[0]), values: null },
      { timesMs: parts[1], values },
      { timesMs: parts[2], values: Float64Array.from(values, asNumber) },
    ];
    const naive = [
      ...parts[0].map((time) => ({ time })),
      ...parts[1].map((time, i) => ({ time, value: values[i] })),
      ...parts[2].map((time, i) => ({ time, value: values[i] })),
    ];
    const zone = 'Asia/Kathmandu';
    for (const calculation of CALCULATIONS) {
      expectNaive(foldNaively(naive, range, { zone }), foldEvents(events, range, { zone, calculation }), calculation);
    }
  });

  it.each([[Float64Array.of(1, 2)], [[1, 2]]])('gives rows beyond the end of their values no number (%p)', (values) => {
    const range = rangeOf('2024-03-01T00:00:00Z', '2024-03-01T01:00:00Z');
    const timesMs = new Float64Array(2500).fill(range.fromMs);
    const fold = foldEvents([{ timesMs, values }], range, { calculation: 'sum' });
    expect(fold.total).toBe(3);
    expect(fold.dropped).toEqual({ noTime: 0, outsideRange: 0, leftOut: 0, noNumber: 2498 });
    expect(fold.cellEvents[4 * 24]).toBe(2500);
  });

  it.each([
    ['first', 'dense', 4],
    ['last', 'dense', 3],
    ['first', 'sparse', 4],
    ['last', 'sparse', 3],
  ])('takes as %s of events at the same time the one that came so (%s)', (calculation, kind, expected) => {
    const range = rangeOf('2024-03-01T00:00:00Z', kind === 'dense' ? '2024-03-01T00:40:00Z' : '2024-04-01T00:00:00Z');
    const early = Date.UTC(2024, 2, 1, 0, 5);
    const late = early + 1200_000;
    const events = [
      { timesMs: [late, early], values: [1, 4] },
      { timesMs: [early, late, late, early], values: [5, 2, 3, NaN] },
    ];
    const fold = foldEvents(events, range, { calculation });
    expect(fold.slots.layout.kind).toBe(kind);
    expect([fold.cells[4 * 24], fold.columnMarginal[0], fold.rowMarginal[4], fold.total]).toEqual(
      new Array(4).fill(expected)
    );
  });

  it('leaves everything empty where there is no event', () => {
    const fold = foldEvents([], rangeOf('2024-03-01T00:00:00Z', '2024-03-02T00:00:00Z'));
    expect(fold.cells).toEqual(new Float64Array(168).fill(NaN));
    expect([fold.total, fold.used, fold.read]).toEqual([NaN, 0, 0]);
  });

  it('takes nothing where the range ends before it starts', () => {
    const fold = foldEvents([{ timesMs: [5, 7], values: null }], { fromMs: 10, toMs: 1 });
    expect(fold.dropped).toEqual({ noTime: 0, outsideRange: 2, leftOut: 0, noNumber: 0 });
  });
});
