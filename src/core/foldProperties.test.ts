import fc from 'fast-check';

import { foldEvents, rangeOf } from '../testing/foldEvents';
import { calculations } from './calculation';
import { type CalendarFold } from './calendarFold';
import { type EventColumns, type Events, type TimeRange } from './events';

const ranges: Record<string, TimeRange> = {
  'slots of 15 minutes': rangeOf('2024-03-10T00:00:00Z', '2024-03-10T09:00:00Z'),
  'slots of a minute': rangeOf('2010-03-14T05:00:00Z', '2010-03-14T05:40:00Z'),
  'event by event': rangeOf('1969-01-01T00:00:00Z', '1973-01-01T00:00:00Z'),
};

const RUNS = { seed: 42, numRuns: 60 };
const additive = calculations.filter((calculation) => calculation.additive).map(({ id }) => id);
const orderFree = calculations.filter(({ id }) => id !== 'first' && id !== 'last').map(({ id }) => id);

/** What a calculation is called once columns are rows. */
const SWAPPED: Record<string, string> = { shareOfRow: 'shareOfColumn', shareOfColumn: 'shareOfRow' };

const value = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
  { weight: 1, arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, null, undefined, '7', 0, -0) }
);

function timeIn({ fromMs, toMs }: TimeRange) {
  return fc.oneof(
    { weight: 10, arbitrary: fc.integer({ min: fromMs, max: toMs }) },
    { weight: 1, arbitrary: fc.integer({ min: fromMs - 10, max: toMs + 10 }) },
    { weight: 1, arbitrary: fc.constantFrom(fromMs, toMs, fromMs - 1, toMs + 1, NaN, null, undefined, Infinity, '5') }
  );
}

/** Rows of events; parted into columns where asked. */
function rowsIn(range: TimeRange) {
  return fc.array(fc.tuple(timeIn(range), value), { minLength: 45, maxLength: 120 });
}

type Row = readonly [unknown, unknown];

function columnsOf(rows: readonly Row[]): EventColumns {
  return { timesMs: rows.map(([time]) => time), values: rows.map(([, rowValue]) => rowValue) };
}

/** What has to be equal of two equal folds. */
function figures({ cells, columnMarginal, rowMarginal, total, used, read, dropped }: CalendarFold) {
  return {
    cells: [...cells],
    columnMarginal: [...columnMarginal],
    rowMarginal: [...rowMarginal],
    total,
    used,
    read,
    dropped,
  };
}

/** The last digits of what is added up (squares, for one) depend on the order. */
function expectNear(actual: CalendarFold, expected: CalendarFold): void {
  const near = (figuresOf: CalendarFold) => {
    const rounded = (values: ArrayLike<number>) => Array.from(values, (number) => number.toPrecision(12));
    const { cells, columnMarginal, rowMarginal, total, ...rest } = figures(figuresOf);
    return { ...rest, values: [cells, columnMarginal, rowMarginal, [total]].map(rounded) };
  };
  expect(near(actual)).toEqual(near(expected));
}

function sumOf(values: ArrayLike<number>): number {
  return Array.from(values).reduce((sum, number) => sum + (Number.isNaN(number) ? 0 : number), 0);
}

describe.each(Object.entries(ranges))('in %s', (name, range) => {
  const choice = { columns: 'hour', rows: 'weekday', zone: 'America/New_York' };
  const fold = (events: Events, calculation: string) => foldEvents(events, range, { ...choice, calculation });

  it('the events lie as the name says', () => {
    const { layout } = foldEvents(
      [{ timesMs: new Float64Array(45).fill(range.fromMs), values: null }],
      range,
      choice
    ).slots;
    const width = layout.kind === 'dense' ? layout.widthMs : 0;
    expect(width).toBe({ 'slots of 15 minutes': 900_000, 'slots of a minute': 60_000 }[name] ?? 0);
  });

  it('the order of events does not matter (but to first and last)', () => {
    fc.assert(
      fc.property(rowsIn(range), fc.constantFrom(...orderFree), fc.infiniteStream(fc.nat()), (rows, id, keys) => {
        const keyed = rows.map((row) => ({ row, key: keys.next().value }));
        const reordered = keyed.sort((a, b) => a.key - b.key).map(({ row }) => row);
        expectNear(fold([columnsOf(reordered)], id), fold([columnsOf(rows)], id));
      }),
      RUNS
    );
  });

  it('every row read is used or dropped, and every used one is counted once', () => {
    fc.assert(
      fc.property(rowsIn(range), (rows) => {
        const { read, used, dropped, cells, cellEvents, columnMarginal, rowMarginal } = fold(
          [columnsOf(rows)],
          'count'
        );
        expect(read).toBe(rows.length);
        const { noTime, outsideRange, leftOut, noNumber } = dropped;
        expect(used + noTime + outsideRange + leftOut + noNumber).toBe(read);
        expect([sumOf(cells), sumOf(columnMarginal), sumOf(rowMarginal)]).toEqual([used, used, used]);
        expect(sumOf(cellEvents)).toBe(used + dropped.noNumber);
      }),
      RUNS
    );
  });

  it('columns and rows swapped give the transposed grid', () => {
    fc.assert(
      fc.property(rowsIn(range), fc.constantFrom(...calculations.map(({ id }) => id)), (rows, calculation) => {
        const events = [columnsOf(rows)];
        const upright = foldEvents(events, range, { ...choice, calculation });
        const swapped = foldEvents(events, range, {
          ...choice,
          columns: choice.rows,
          rows: choice.columns,
          calculation: SWAPPED[calculation] ?? calculation,
        });
        const transposed = Array.from(swapped.cells, (_cell, i) => upright.cells[(i % 7) * 24 + Math.floor(i / 7)]);
        expect([...swapped.cells]).toEqual(transposed);
        expect(swapped.columnMarginal).toEqual(upright.rowMarginal);
        expect(swapped.rowMarginal).toEqual(upright.columnMarginal);
      }),
      RUNS
    );
  });

  it('the marginals of additive calculations are the sums of their cells', () => {
    fc.assert(
      fc.property(rowsIn(range), fc.constantFrom(...additive), (rows, id) => {
        const { cells, columnMarginal, rowMarginal, total } = fold([columnsOf(rows)], id);
        for (let row = 0; row < 7; row++) {
          expect(sumOf(cells.subarray(row * 24, row * 24 + 24))).toBe(sumOf([rowMarginal[row]]));
        }
        for (let column = 0; column < 24; column++) {
          expect(sumOf(cells.filter((_cell, i) => i % 24 === column))).toBe(sumOf([columnMarginal[column]]));
        }
        expect(sumOf(cells)).toBe(sumOf([total]));
      }),
      RUNS
    );
  });

  it('the marginals of the mean are those of the events, not of the cells', () => {
    fc.assert(
      fc.property(rowsIn(range), (rows) => {
        const mean = fold([columnsOf(rows)], 'mean');
        const sum = fold([columnsOf(rows)], 'sum');
        const count = fold([columnsOf(rows)], 'count');
        mean.columnMarginal.forEach((number, i) =>
          expect(number).toBe(sum.columnMarginal[i] / count.columnMarginal[i])
        );
        mean.rowMarginal.forEach((number, i) => expect(number).toBe(sum.rowMarginal[i] / count.rowMarginal[i]));
      }),
      RUNS
    );
  });

  it('columns without rows change nothing', () => {
    fc.assert(
      fc.property(rowsIn(range), fc.constantFrom(...calculations.map(({ id }) => id)), (rows, id) => {
        const events = [columnsOf(rows)];
        const none = { timesMs: [], values: [] };
        const noneTyped = { timesMs: new Float64Array(0), values: null };
        expect(figures(fold([none, ...events, noneTyped], id))).toEqual(figures(fold(events, id)));
      }),
      RUNS
    );
  });

  it('one column parted in two gives the same fold', () => {
    fc.assert(
      fc.property(rowsIn(range), fc.nat(120), fc.constantFrom(...calculations.map(({ id }) => id)), (rows, at, id) => {
        const parted = [columnsOf(rows.slice(0, at)), columnsOf(rows.slice(at))];
        expect(figures(fold(parted, id))).toEqual(figures(fold([columnsOf(rows)], id)));
      }),
      RUNS
    );
  });

  it('events are not written to', () => {
    fc.assert(
      fc.property(rowsIn(range), fc.constantFrom(...calculations.map(({ id }) => id)), (rows, id) => {
        const { timesMs, values } = columnsOf(rows);
        const typed = Float64Array.from(rows, ([time]) => (typeof time === 'number' ? time : NaN));
        const typedBefore = typed.slice();
        const events = [
          Object.freeze({ timesMs: Object.freeze(timesMs), values: Object.freeze(values) }),
          Object.freeze({ timesMs: typed, values: null }),
        ];
        fold(Object.freeze(events), id);
        expect(typed).toEqual(typedBefore);
      }),
      RUNS
    );
  });
});
