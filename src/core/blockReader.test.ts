import fc from 'fast-check';

import { awkwardRanges } from '../testing/awkwardRanges';
import { blockIn } from '../testing/blocks';
import { calendarOf } from '../testing/calendarOf';
import { foldEvents, rangeOf } from '../testing/foldEvents';
import { naiveBlock, naiveRows, type NaiveRow } from '../testing/naiveBlock';
import { naiveCalculation, naiveGroup, type NaiveNumber } from '../testing/naiveCalculations';
import { type NaiveAxes, type NaiveEvent } from '../testing/naiveFold';
import { walkRange } from '../testing/naiveOccurrences';
import { seededRandom } from '../testing/random';
import { type BlockReader, createBlockReader } from './blockReader';
import { calculationById, calculations } from './calculation';
import { type CalendarFold } from './calendarFold';
import { type CellBlock } from './cellBlock';
import { type EventColumns, type TimeRange } from './events';

const notNumbers = [null, undefined, NaN, Infinity, '12'];

/** Rows in and around a range, of which some have no number or no time; `above` 0 keeps the numbers positive. */
function rowsAround({ fromMs, toMs }: TimeRange, count: number, lowest: number): NaiveEvent[] {
  const random = seededRandom(count);
  return Array.from({ length: count }, () => {
    const spread = random() < 0.5 ? random() : random() ** 3;
    const time = Math.floor(fromMs - 600_000 + spread * (toMs - fromMs + 1_200_000));
    const value = random() < 0.4 ? Math.floor(random() * 6) : Math.round((random() + lowest) * 1e4) / 8;
    return {
      time: random() < 0.05 ? null : time,
      value: random() < 0.1 ? notNumbers[Math.floor(random() * notNumbers.length)] : value,
    };
  });
}

function columnsOf(rows: readonly NaiveEvent[]): EventColumns {
  return { timesMs: rows.map(({ time }) => time), values: rows.map(({ value }) => value) };
}

const parts: ReadonlyArray<Omit<NaiveAxes, 'columns' | 'rows' | 'zone'>> = [
  { firstWeekday: 0 },
  { firstWeekday: 0, dayStartMinute: 360 },
  { firstWeekday: 0, weekdays: [3, 5, 6], hours: { fromMinute: 1320, toMinute: 390 } },
];

const pairs: ReadonlyArray<[columns: string, rows: string]> = [
  ['hour', 'weekday'],
  ['time:30', 'date'],
  ['minuteOfHour', 'hour'],
  ['weekday', 'week'],
];

function setUp(axes: NaiveAxes, range: TimeRange, rows: readonly NaiveEvent[], calculationId: string) {
  const { columns, rows: rowAxis, zone, dayStartMinute = 0, weekdays = [], hours = null } = axes;
  const choice = { columns, rows: rowAxis, zone, dayStartMinute, filter: { weekdays, hours } };
  const fold = foldEvents([columnsOf(rows)], range, { ...choice, calculation: calculationId, percentile: 90 });
  const calendar = calendarOf(axes, range);
  const calculation = calculationById(calculationId, 90);
  const reader = createBlockReader({ slots: fold.slots, calendar, range, calculation, fold });
  return { fold, reader };
}

/** Sums may differ in their last digits. */
function isNear(actual: number, expected: number): boolean {
  return Object.is(actual, expected) || Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
}

/** Returns what is not as expected. */
function notNear(actual: ArrayLike<number>, expected: readonly number[]) {
  expect(actual).toHaveLength(expected.length);
  return expected.flatMap((value, i) => (isNear(actual[i], value) ? [] : [{ i, actual: actual[i], expected: value }]));
}

function withNumbers(rows: readonly NaiveRow[]): NaiveNumber[] {
  return rows.flatMap(({ value, timeMs, day }) => (value === null ? [] : [{ value, timeMs, day, column: 0, row: 0 }]));
}

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

const windowIds: Record<string, string> = {
  shareOfAll: 'sum',
  shareOfRow: 'sum',
  shareOfColumn: 'sum',
  rate: 'sum',
  distinctDays: 'count',
};

const ofSums = (calculation: string) => (windowIds[calculation] ?? calculation) === 'sum';

/** How much rows count: the sum where sums are behind cells (these tests then have none below 0), else how many numbers. */
function weightOf(rows: readonly NaiveRow[], calculation: string): number {
  return ofSums(calculation) ? sumOf(rows.map(({ value }) => value ?? 0)) : withNumbers(rows).length;
}

function daysToHalf(weights: readonly number[]): number {
  const falling = [...weights].sort((a, b) => b - a);
  return falling.findIndex((_, i) => sumOf(falling.slice(0, i)) * 2 >= sumOf(falling) - 1e-9);
}

describe.each(awkwardRanges)('what is behind blocks, $name', ({ zone, range }) => {
  const pieces = walkRange(range, zone);

  it.each([
    ['slots', 6000],
    ['event by event', 120],
  ])('is what a look at each event finds: %s', (layout, count) => {
    const choices = fc
      .tuple(fc.constantFrom(...pairs), fc.constantFrom(...parts), fc.constantFrom(...calculations))
      .chain(([[columns, rows], part, { id }]) => {
        const axes = { columns, rows, zone, ...part };
        return fc.record({ axes: fc.constant(axes), id: fc.constant(id), block: blockIn(calendarOf(axes, range)) });
      });
    fc.assert(
      fc.property(choices, ({ axes, id, block }) => {
        const rows = rowsAround(range, count, ofSums(id) ? 0 : -0.3);
        const { fold, reader } = setUp(axes, range, rows, id);
        expect(fold.slots.layout.kind).toBe(layout === 'slots' ? 'dense' : 'sparse');
        const all = naiveRows(rows, range, axes);
        const found = naiveBlock(all, { range, axes, pieces }, block);
        const reading = reader.read(block);
        expect(reading.windows).toEqual(found.windows);
        expect([...reading.windowEvents]).toEqual(found.windowRows.map((list) => list.length));
        expect(reading.events).toBe(found.rows.length);
        expect([reading.days, reading.activeDays]).toEqual([found.days, found.dayRows.length]);
        expect(reading.halfDays).toBe(
          Math.max(daysToHalf(found.dayRows.map((list) => weightOf(list, id)).concat(0)), 0)
        );
        const wrongShares = notNear([reading.share], [weightOf(found.rows, id) / weightOf(all, id)]);
        const windowValues = found.windowRows.map((list) =>
          naiveCalculation(windowIds[id] ?? id, naiveGroup(withNumbers(list)), 90)
        );
        expect([...wrongShares, ...notNear(reading.windowValues, windowValues)]).toEqual([]);
        const columnCount = fold.columns.bucketCount;
        const lies = (place: number, first: number, length: number) => place >= first && place < first + length;
        const lengthMs = sumOf(found.windows.map(({ startMs, endMs }) => endMs - startMs));
        const group = {
          events: withNumbers(found.rows),
          occurrences: lengthMs / 60_000 / (fold.occurrences?.unitMinutes ?? NaN),
          all: withNumbers(all),
          ofRow: withNumbers(all.filter(({ cell }) => lies(Math.floor(cell / columnCount), block.row, block.rowCount))),
          ofColumn: withNumbers(all.filter(({ cell }) => lies(cell % columnCount, block.column, block.columnCount))),
        };
        expect(notNear([reading.value], [naiveCalculation(id, group, 90)])).toEqual([]);
      }),
      { seed: 6, numRuns: 12 }
    );
  });
});

/** Every block that the picture has a value for, with that value. */
function pictured(fold: CalendarFold): Array<[block: CellBlock, value: number, events: number]> {
  const [columnCount, rowCount] = [fold.columns.bucketCount, fold.rows.bucketCount];
  const cells = Array.from(fold.cells, (value, cell): [CellBlock, number, number] => [
    { column: cell % columnCount, row: Math.floor(cell / columnCount), columnCount: 1, rowCount: 1 },
    value,
    fold.cellEvents[cell],
  ]);
  const columns = Array.from(fold.columnMarginal, (value, column): [CellBlock, number, number] => [
    { column, row: 0, columnCount: 1, rowCount },
    value,
    fold.columnEvents[column],
  ]);
  const rows = Array.from(fold.rowMarginal, (value, row): [CellBlock, number, number] => [
    { column: 0, row, columnCount, rowCount: 1 },
    value,
    fold.rowEvents[row],
  ]);
  const all: [CellBlock, number, number] = [
    { column: 0, row: 0, columnCount, rowCount },
    fold.total,
    sumOf([...fold.rowEvents]),
  ];
  return [...cells, ...columns, ...rows, all];
}

describe.each(calculations.map(({ id }) => id))('the value of a block by %s', (id) => {
  const range = rangeOf('2024-10-26T04:10:00Z', '2024-11-09T17:44:59.999Z');

  it.each([
    ['slots', 6000],
    ['event by event', 300],
  ])('is that of the picture for a cell, a column, a row and all: %s', (_layout, count) => {
    const axes: NaiveAxes = { columns: 'hour', rows: 'weekday', zone: 'America/New_York', firstWeekday: 0 };
    const { fold, reader } = setUp(axes, range, rowsAround(range, count, -0.3), id);
    for (const [block, value, events] of pictured(fold)) {
      const reading = reader.read(block);
      expect(notNear([reading.value, reading.events], [value, events])).toEqual([]);
    }
  });
});

describe('a block reader', () => {
  const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-17T23:59:59.999Z');
  const axes: NaiveAxes = { columns: 'hour', rows: 'weekday', zone: 'UTC', firstWeekday: 0 };
  const at = (day: number, hour: number, value: unknown = 1) => ({ time: Date.UTC(2024, 2, day, hour, 30), value });
  const cell = (column: number, row: number): CellBlock => ({ column, row, columnCount: 1, rowCount: 1 });

  function readerOf(rows: readonly NaiveEvent[], calculation: string): BlockReader {
    return setUp(axes, range, rows, calculation).reader;
  }

  it('ranks cells by their values, equal ones alike, and no others', () => {
    const reader = readerOf([at(4, 1, 9), at(5, 1, 4), at(6, 1, 4), at(7, 1, -2), at(8, 1, null)], 'max');
    const ranks = [0, 1, 2, 3, 4, 5].map((row) => {
      const { rank, rankOf } = reader.read(cell(1, row));
      return [rank, rankOf];
    });
    expect(ranks).toEqual([
      [1, 4],
      [2, 4],
      [2, 4],
      [4, 4],
      [0, 4],
      [0, 4],
    ]);
    expect(reader.read({ ...cell(1, 0), rowCount: 2 }).rank).toBe(0);
  });

  it('says on how few days half of it fell', () => {
    // Mondays to Thursdays at 1, with 10 in all
    const reader = readerOf([at(4, 1, 1), at(5, 1, 1), at(6, 1, 3), at(7, 1, 4), at(8, 1, 1)], 'sum');
    const { days, activeDays, halfDays } = reader.read({ column: 1, row: 0, columnCount: 1, rowCount: 7 });
    expect([days, activeDays, halfDays]).toEqual([14, 5, 2]);
  });

  it('counts events in shares where some sum is below 0', () => {
    const reader = readerOf([at(4, 1, 5), at(5, 1, -5), at(6, 1, 5), at(7, 1, 5)], 'sum');
    expect(reader.read(cell(1, 0)).share).toBe(0.25);
    expect(reader.read({ column: 0, row: 0, columnCount: 24, rowCount: 7 }).share).toBe(1);
  });

  it('has windows without events, and no value, where nothing happened', () => {
    const reading = readerOf([at(4, 1)], 'sum').read(cell(2, 0));
    expect(reading).toMatchObject({ value: NaN, events: 0, share: 0, rank: 0, rankOf: 1, days: 2, activeDays: 0 });
    expect([...reading.windowEvents]).toEqual([0, 0]);
    expect([...reading.windowValues]).toEqual([NaN, NaN]);
    expect(reading.halfDays).toBe(0);
  });

  it('has no share of nothing', () => {
    expect(readerOf([], 'count').read(cell(1, 0)).share).toBeNaN();
  });

  it('reads the same block alike each time', () => {
    const reader = readerOf(rowsAround(range, 4000, 0), 'median');
    const block = { column: 3, row: 1, columnCount: 4, rowCount: 3 };
    const first = reader.read(block);
    reader.read({ ...block, column: 0 });
    expect(reader.read(block)).toEqual(first);
    expect(reader.read(block).windowValues).toEqual(first.windowValues);
  });

  it('has the slot that the start of the range cuts in the first window', () => {
    const cut = { fromMs: Date.UTC(2024, 2, 4, 0, 7), toMs: Date.UTC(2024, 2, 4, 1, 59) };
    const rows = Array.from({ length: 8 }, () => ({ time: Date.UTC(2024, 2, 4, 0, 8), value: 1 }));
    const { fold, reader } = setUp(axes, cut, rows, 'count');
    expect(fold.slots.layout).toMatchObject({ kind: 'dense', startMs: Date.UTC(2024, 2, 4) });
    expect([...reader.read(cell(0, 0)).windowEvents]).toEqual([8]);
  });
});
