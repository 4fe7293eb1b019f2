import { foldEvents, rangeOf, type FoldChoice } from '../testing/foldEvents';
import {
  naiveCalculation,
  type NaiveChoice,
  naiveGroups,
  type NaiveGroup,
  naiveNumbers,
} from '../testing/naiveCalculations';
import { type NaiveEvent } from '../testing/naiveFold';
import { seededRandom, shuffled } from '../testing/random';
import { calculations } from './calculation';
import { type CalendarAxis } from './calendarAxis';
import { type CalendarFold } from './calendarFold';
import { type EventColumns, type Events, type TimeRange } from './events';

const notTimes = [null, undefined, NaN, Infinity, '1700000000000', {}];
const notNumbers = [null, undefined, NaN, Infinity, -Infinity, '12', true];

/** Rows in and around a range: clustered, so that cells have several, and equal values are common. */
function rowsAround({ fromMs, toMs }: TimeRange, count: number, random: () => number): NaiveEvent[] {
  const oneOf = (items: readonly unknown[]) => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, () => {
    const spread = random() < 0.5 ? random() : random() ** 4;
    const timeMs = fromMs - 600_000 + spread * (toMs - fromMs + 1_200_000);
    const step = random() < 0.3 ? 900_000 : 1000;
    const value = random() < 0.4 ? Math.floor(random() * 6) : Math.round((random() - 0.3) * 1e5) / 8;
    return {
      time: random() < 0.05 ? oneOf(notTimes) : Math.floor(timeMs / step) * step,
      value: random() < 0.1 ? oneOf(notNumbers) : value,
    };
  });
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : NaN);

function plain(rows: readonly NaiveEvent[]): EventColumns {
  return { timesMs: rows.map(({ time }) => time), values: rows.map(({ value }) => value) };
}

function typed(rows: readonly NaiveEvent[]): EventColumns {
  return {
    timesMs: Float64Array.from(rows, ({ time }) => asNumber(time)),
    values: Float64Array.from(rows, ({ value }) => asNumber(value)),
  };
}

/** The ways in which rows come in. Where values are left out, each row is 1. */
function waysOf(rows: readonly NaiveEvent[]): Array<[way: string, events: Events, rows: readonly NaiveEvent[]]> {
  const bare = rows.map(({ time }) => ({ time }));
  const [a, b] = [Math.floor(rows.length / 3), Math.floor(rows.length / 2)];
  return [
    ['plain', [plain(rows)], rows],
    ['typed', [typed(rows)], rows],
    ['bare', [{ timesMs: plain(rows).timesMs, values: null }], bare],
    [
      'of several columns',
      [typed(rows.slice(0, a)), { ...plain(rows.slice(a, b)), values: null }, plain(rows.slice(b))],
      [...rows.slice(0, a), ...bare.slice(a, b), ...rows.slice(b)],
    ],
  ];
}

function startsOf({ bucketCount, startOf }: CalendarAxis): number[] {
  return Array.from({ length: bucketCount }, (_, bucket) => startOf(bucket));
}

/** Sums may differ in their last digits, and what is made of them. */
function wrongIn(actual: ArrayLike<number>, groups: readonly NaiveGroup[], id: string, percentile: number) {
  expect(actual).toHaveLength(groups.length);
  return groups.flatMap((group, i) => {
    const expected = naiveCalculation(id, group, percentile);
    const right =
      Object.is(actual[i], expected) || Math.abs(actual[i] - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return right ? [] : [{ id, i, expected, actual: actual[i] }];
  });
}

const LAST_SUNDAY = 20_030;

const march = rangeOf('2024-03-09T17:10:00Z', '2024-03-11T20:00:00Z');
const november = rangeOf('2024-11-02T20:00:00Z', '2024-11-04T09:10:00Z');
const morning = rangeOf('2024-11-03T03:00:00Z', '2024-11-03T08:20:00Z');
const autumn = rangeOf('2024-10-30T03:07:00Z', '2024-11-08T08:20:00Z');

type Case = [name: string, kind: string, range: TimeRange, choice: FoldChoice];

const cases: readonly Case[] = [
  ['weekday × hour', '900000', march, { zone: 'America/New_York' }],
  ['a day that begins at 5 in the morning', '900000', november, { zone: 'America/New_York', dayStartMinute: 300 }],
  [
    'days that clocks go back to',
    '900000',
    rangeOf('2018-02-17T12:00:00Z', '2018-02-19T00:00:00Z'),
    { zone: 'America/Sao_Paulo', rows: 'date' },
  ],
  ['a week of two days', '900000', november, { zone: 'Australia/Lord_Howe', filter: { weekdays: [0, 6] } }],
  [
    'nights',
    '900000',
    november,
    { zone: 'Europe/London', rows: 'date', columns: 'time:30', filter: { hours: { fromMinute: 1320, toMinute: 360 } } },
  ],
  [
    'all but one date',
    '900000',
    november,
    { zone: 'Asia/Kathmandu', rows: 'dayOfMonth', filter: { dates: new Set([LAST_SUNDAY]), datesKept: false } },
  ],
  [
    'one date',
    '900000',
    november,
    { zone: 'Asia/Kathmandu', rows: 'date', filter: { dates: new Set([LAST_SUNDAY]), datesKept: true } },
  ],
  ['minutes of the hour', '60000', morning, { zone: 'America/New_York', columns: 'minuteOfHour', rows: 'hour' }],
  [
    'slots of a minute, some left out',
    '60000',
    morning,
    { zone: 'America/Havana', columns: 'time:5', rows: 'quarterHour', dayStartMinute: 20, filter: { weekdays: [6] } },
  ],
  ['event by event', 'sparse', autumn, { zone: 'America/New_York', rows: 'month' }],
  [
    'event by event, some left out',
    'sparse',
    autumn,
    {
      zone: 'Pacific/Chatham',
      rows: 'weekday',
      dayStartMinute: 45,
      filter: { weekdays: [1, 2, 6], hours: { fromMinute: 495, toMinute: 1200 } },
    },
  ],
];

describe.each(cases)('every calculation, %s (%s), agrees with the naive way', (name, kind, range, choice) => {
  const random = seededRandom(name.length);
  const rows = rowsAround(range, kind === 'sparse' ? 300 : 420, random);
  const { columns = 'hour', rows: rowAxis = 'weekday', zone = 'UTC', dayStartMinute = 0, filter = {} } = choice;
  const naiveChoice: NaiveChoice = {
    columns,
    rows: rowAxis,
    zone,
    // where kept hours go over midnight, the day begins with them
    dayStartMinute:
      filter.hours && filter.hours.fromMinute > filter.hours.toMinute ? filter.hours.fromMinute : dayStartMinute,
    weekdays: filter.weekdays,
    hours: filter.hours,
    dates: filter.dates instanceof Set ? filter.dates : undefined,
    datesKept: filter.datesKept,
  };

  it.each(waysOf(rows))('of rows that come %s', (_, events, wayRows) => {
    const expected = naiveNumbers(wayRows, range, naiveChoice);
    for (const { id } of calculations) {
      const percentile = Math.round(random() * 1000) / 10;
      const fold = foldEvents(events, range, { ...choice, calculation: id, percentile });
      const { layout } = fold.slots;
      expect(layout.kind === 'dense' ? String(layout.widthMs) : layout.kind).toBe(kind);
      const grid = gridOnce(expected.events, fold);
      expect([
        ...wrongIn(fold.cells, grid.cells, id, percentile),
        ...wrongIn(fold.columnMarginal, grid.columns, id, percentile),
        ...wrongIn(fold.rowMarginal, grid.rows, id, percentile),
        ...wrongIn([fold.total], [grid.all], id, percentile),
      ]).toEqual([]);
      expect(fold.dropped).toEqual(expected.dropped);
      expect([fold.used, fold.read]).toEqual([expected.events.length, wayRows.length]);
      expect(fold.used).toBeGreaterThan(40);
    }
  });

  it('in any order of rows', () => {
    const reordered = shuffled(rows, random);
    for (const { id } of calculations.filter((known) => known.needs !== 'ends')) {
      const fold = foldEvents([plain(rows)], range, { ...choice, calculation: id });
      const other = foldEvents([plain(reordered)], range, { ...choice, calculation: id });
      fold.cells.forEach((value, i) =>
        Number.isNaN(value) ? expect(other.cells[i]).toBeNaN() : expect(other.cells[i]).toBeCloseTo(value, 6)
      );
    }
  });

  const grids = new Map<unknown, ReturnType<typeof naiveGroups>>();
  function gridOnce(events: ReturnType<typeof naiveNumbers>['events'], fold: CalendarFold) {
    const known = grids.get(events);
    if (known !== undefined) {
      return known;
    }
    const unitMinutes = fold.occurrences?.unitMinutes ?? NaN;
    const grid = naiveGroups(events, range, naiveChoice, unitMinutes, startsOf(fold.columns), startsOf(fold.rows));
    grids.set(events, grid);
    return grid;
  }
});
