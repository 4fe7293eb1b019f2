import { naiveCalculation, naiveGroup } from '../testing/naiveCalculations';
import { seededRandom } from '../testing/random';
import { calculationById, calculations, type CalculationId } from './calculation';
import { calendarAxis, plainSettings } from './calendarAxis';
import { foldCells, type FoldedCells } from './foldCells';
import { createNumberKeeper } from './numberKeeper';
import { type Occurrences } from './occurrences';
import { createStatisticsCollector } from './statisticsCollector';

/** An event by its place; places are told where they lie. `value` undefined: a row that counts as 1. */
interface PlacedEvent {
  readonly place: number;
  readonly timeMs: number;
  readonly value?: number;
}

interface Place {
  readonly cell: number;
  readonly day: number;
}

const NO_OCCURRENCES: Occurrences = {
  unitMinutes: 60,
  cells: new Float64Array(4),
  columns: new Float64Array(2),
  rows: new Float64Array(2),
  all: 0,
};

const half = calendarAxis('time:720', plainSettings('monday'));

/** Returns the fold of events on a grid of two columns and two rows. */
function foldOf(
  id: string,
  events: readonly PlacedEvent[],
  places: readonly Place[],
  { occurrences = NO_OCCURRENCES, percentile = 90 } = {}
): FoldedCells {
  const calculation = calculationById(id, percentile);
  const countsRows = events.every(({ value }) => value === undefined);
  const collector = createStatisticsCollector(places.length, calculation.needs, countsRows);
  const kept = createNumberKeeper(events.length);
  const placeOf = Int32Array.from(events, ({ place }) => place);
  const values = Float64Array.from(events, ({ value }) => value ?? 1);
  const timesMs = Float64Array.from(events, ({ timeMs }) => timeMs);
  collector.add(placeOf, timesMs, values, events.length);
  const statistics = collector.collected();
  kept.add(placeOf, values, events.length);
  const filled = places.flatMap((_, place) => (statistics.numbers[place] > 0 ? [place] : []));
  return foldCells(
    {
      statistics,
      cellOf: Int32Array.from(places, ({ cell }) => cell),
      values: calculation.needs === 'values' ? kept.gathered() : null,
      days: () => ({
        places: Int32Array.from(filled),
        numbers: Float64Array.from(filled, (place) => places[place].day),
      }),
      occurrences,
    },
    { columns: half, rows: half, calculation }
  );
}

/** Returns the value of one group of events: in one place, and merged from a place for each event. */
function valueOf(
  id: CalculationId,
  times: readonly number[],
  values: readonly number[],
  percentile = 90
): [whole: number, merged: number] {
  const day = (timeMs: number) => Math.floor(timeMs / 4);
  const whole = values.map((value, i) => ({ place: 0, timeMs: times[i], value }));
  const single = values.map((value, i) => ({ place: i, timeMs: times[i], value }));
  const occurrences = { ...NO_OCCURRENCES, cells: Float64Array.of(3, 0, 0, 0) };
  const places = times.map((timeMs) => ({ cell: 0, day: day(timeMs) }));
  return [
    foldOf(id, whole, [{ cell: 0, day: day(times[0]) }], { occurrences, percentile }).cells[0],
    foldOf(id, single, places, { occurrences, percentile }).cells[0],
  ];
}

function naive(id: CalculationId, times: readonly number[], values: readonly number[], percentile = 90): number {
  const events = values.flatMap((value, i) =>
    Number.isFinite(value) ? [{ timeMs: times[i], value, day: Math.floor(times[i] / 4), column: 0, row: 0 }] : []
  );
  return naiveCalculation(id, naiveGroup(events, 3), percentile);
}

/** The order of adding up is not that of the naive way everywhere, so the last digits may differ. */
function expectNear(actual: number, expected: number): void {
  const slack = 1e-12 * Math.abs(expected);
  if (!(Number.isFinite(expected) && Math.abs(actual - expected) <= slack)) {
    expect(actual).toBe(expected);
  }
}

describe('every calculation, worked out by hand', () => {
  // column 0, row 0: 3 and 5 on day 1, 3 and 10 on day 2 · column 1, row 0: 8 on day 1 · column 0, row 1: −1 and 7 on
  // day 3 · column 1, row 1: nothing
  const rows: ReadonlyArray<[cell: number, day: number, value: number]> = [
    [0, 1, 3],
    [0, 1, 5],
    [0, 2, 3],
    [0, 2, 10],
    [1, 1, 8],
    [2, 3, -1],
    [2, 3, 7],
  ];
  const eachItsPlace = rows.map(([cell, day]) => ({ cell, day }));
  const events = rows.map(([, , value], i) => ({ place: i, timeMs: i, value }));
  const shared = [
    { cell: 0, day: 1 },
    { cell: 0, day: 2 },
    { cell: 1, day: 1 },
    { cell: 2, day: 3 },
    { cell: 3, day: 3 },
    { cell: -1, day: 4 },
  ];
  const inShared = [
    { place: 5, timeMs: -1, value: 1000 },
    ...rows.map(([cell, day, value], i) => ({
      place: shared.findIndex((place) => place.cell === cell && place.day === day),
      timeMs: i,
      value,
    })),
    { place: 5, timeMs: 99, value: -1000 },
  ];
  const occurrences = {
    unitMinutes: 60,
    cells: Float64Array.of(2, 4, 0.5, 1),
    columns: Float64Array.of(2.5, 5),
    rows: Float64Array.of(6, 1.5),
    all: 7.5,
  };

  it.each<[CalculationId, cells: number[], columns: number[], rows: number[], total: number]>([
    ['count', [4, 1, 2, NaN], [6, 1], [5, 2], 7],
    ['sum', [21, 8, 6, NaN], [27, 8], [29, 6], 35],
    ['mean', [5.25, 8, 3, NaN], [4.5, 8], [5.8, 3], 5],
    ['min', [3, 8, -1, NaN], [-1, 8], [3, -1], -1],
    ['max', [10, 8, 7, NaN], [10, 8], [10, 7], 10],
    ['first', [3, 8, -1, NaN], [3, 8], [3, -1], 3],
    ['last', [10, 8, 7, NaN], [7, 8], [8, 7], 7],
    ['median', [4, 8, 3, NaN], [4, 8], [5, 3], 5],
    ['percentile', [8.5, 8, 6.2, NaN], [8.5, 8], [9.2, 6.2], 8.8],
    [
      'stdDev',
      [Math.sqrt(32.75 / 4), 0, 4, NaN],
      [Math.sqrt(71.5 / 6), 0],
      [Math.sqrt(38.8 / 5), 4],
      Math.sqrt(82 / 7),
    ],
    ['range', [7, 0, 8, NaN], [11, 0], [7, 8], 11],
    ['distinct', [3, 1, 2, NaN], [5, 1], [4, 2], 6],
    ['distinctDays', [2, 1, 1, NaN], [3, 1], [2, 1], 3],
    ['shareOfAll', [60, 800 / 35, 600 / 35, NaN], [2700 / 35, 800 / 35], [2900 / 35, 600 / 35], 100],
    ['shareOfRow', [2100 / 29, 800 / 29, 100, NaN], [2700 / 35, 800 / 35], [100, 100], 100],
    ['shareOfColumn', [2100 / 27, 100, 600 / 27, NaN], [100, 100], [2900 / 35, 600 / 35], 100],
    ['rate', [10.5, 2, 12, NaN], [10.8, 1.6], [29 / 6, 4], 35 / 7.5],
  ])('%s', (id, cells, columns, rowValues, total) => {
    for (const fold of [
      foldOf(id, events, eachItsPlace, { occurrences }),
      foldOf(id, inShared, shared, { occurrences }),
    ]) {
      const expected = [...cells, ...columns, ...rowValues, total];
      const actual = [...fold.cells, ...fold.columnMarginal, ...fold.rowMarginal, fold.total];
      actual.forEach((value, i) => expectNear(value, expected[i]));
      expect(fold.used).toBe(7);
    }
  });

  it('has a line for each', () => {
    expect(calculations.map(({ id }) => id).join(' ')).toBe(
      'count sum mean min max first last median percentile stdDev range distinct distinctDays shareOfAll shareOfRow shareOfColumn rate'
    );
  });
});

describe('rows without values', () => {
  it.each<[CalculationId, cell: number]>([
    ['count', 3],
    ['sum', 3],
    ['mean', 1],
    ['min', 1],
    ['max', 1],
    ['first', 1],
    ['last', 1],
    ['median', 1],
    ['percentile', 1],
    ['stdDev', 0],
    ['range', 0],
    ['distinct', 1],
    ['distinctDays', 2],
    ['shareOfAll', 75],
    ['shareOfRow', 75],
    ['shareOfColumn', 100],
    ['rate', 1.5],
  ])('%s of three rows on two days is %d', (id, cell) => {
    const events = [0, 0, 1, 2].map((place, timeMs) => ({ place, timeMs }));
    const places = [
      { cell: 0, day: 5 },
      { cell: 0, day: 6 },
      { cell: 1, day: 6 },
    ];
    const occurrences = { ...NO_OCCURRENCES, cells: Float64Array.of(2, 0, 0, 0) };
    expect(foldOf(id, events, places, { occurrences }).cells[0]).toBe(cell);
  });
});

describe.each(calculations.map(({ id }) => [id]))('%s', (id) => {
  it.each<[string, number[]]>([
    ['one number', [5]],
    ['several numbers', [3, -1, 4, -1, 5]],
    ['zeros', [0, 0]],
    ['zeros of both signs', [0, -0, 0]],
    ['NaN among numbers', [NaN, 2, NaN, 7, NaN]],
    ['infinities among numbers', [Infinity, 2, -Infinity, 7]],
    ['negative numbers', [-3, -8, -2.5]],
    ['large numbers', [1e300, -1e300, 1]],
    ['numbers close together', [1e9 + 0.25, 1e9 + 0.5, 1e9]],
    ['nothing but NaN', [NaN, NaN]],
    ['nothing but infinities', [Infinity, -Infinity]],
    ['nothing', []],
  ])('of %s is that of its finite numbers', (_, values) => {
    // all on one day, as a place is
    const times = values.map((_value, i) => i / 8);
    const [whole, merged] = valueOf(id, times, values);
    expectNear(whole, naive(id, times, values));
    expectNear(merged, naive(id, times, values));
  });

  it('of random events agrees with the plain way, whole or merged', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 60; round++) {
      const count = 1 + Math.floor(random() * 60);
      const values = Array.from({ length: count }, () => (random() < 0.2 ? NaN : Math.round(random() * 200) - 100));
      const times = values.map(() => Math.floor(random() * 10));
      const percentile = [0, 100, 95, 99.9, random() * 100][round % 5];
      const [whole, merged] = valueOf(id, times, values, percentile);
      const expected = naive(id, times, values, percentile);
      expectNear(merged, expected);
      // a place lies in one day, the events of this one do not
      if (id !== 'distinctDays') {
        expectNear(whole, expected);
      }
    }
  });
});

describe('calculationById', () => {
  it.each(['', 'Count', 'toString', 'p95'])('throws for "%s" and names the known ones', (id) => {
    expect(() => calculationById(id)).toThrow(/count, sum, mean, min, max, first, last, median, percentile/);
  });

  it.each([-0.1, 100.1, NaN, Infinity])('throws for the percentile %d', (percentile) => {
    expect(() => calculationById('percentile', percentile)).toThrow(RangeError);
    expect(calculationById('median', percentile).id).toBe('median');
  });

  it('takes the percentile 95 where none is given', () => {
    const values = Array.from({ length: 101 }, (_, i) => i);
    const events = values.map((value) => ({ place: 0, timeMs: 0, value }));
    const valueAt = (percentile: number | undefined) =>
      foldOf('percentile', events, [{ cell: 0, day: 0 }], { percentile });
    expect([undefined, 20].map((percentile) => valueAt(percentile).total)).toEqual([90, 20]);
    expect(calculationById('percentile').id).toBe('percentile');
  });
});

describe('first and last', () => {
  it.each<[CalculationId, number[], number[], number]>([
    ['first', [7, 3, 3, 9], [1, 2, 3, 4], 2],
    ['last', [7, 9, 9, 3], [1, 2, 3, 4], 3],
    ['first', [3, 3], [NaN, 6], 6],
    ['last', [3, 3], [6, NaN], 6],
  ])('%s at times %p of values %p is %d', (id, times, values, expected) => {
    expect(valueOf(id, times, values)).toEqual([expected, expected]);
  });
});

describe('shares and rate', () => {
  const nothing = [
    { place: 0, timeMs: 0, value: 4 },
    { place: 1, timeMs: 1, value: -4 },
  ];
  it.each<[CalculationId, cells: number[], total: number]>([
    ['shareOfAll', [NaN, NaN], NaN],
    ['shareOfRow', [NaN, NaN], NaN],
    ['shareOfColumn', [100, 100], NaN],
    ['rate', [NaN, -2], NaN],
  ])('%s is no number where there is nothing to divide by', (id, cells, total) => {
    const places = [
      { cell: 0, day: 0 },
      { cell: 1, day: 0 },
    ];
    const occurrences = { ...NO_OCCURRENCES, cells: Float64Array.of(0, 2, 0, 0) };
    const fold = foldOf(id, nothing, places, { occurrences });
    expect([...fold.cells.subarray(0, 2), fold.total]).toEqual([...cells, total]);
  });
});

describe('statistics', () => {
  it('add nothing for events without a slot', () => {
    const collector = createStatisticsCollector(1, 'moments', false);
    collector.add(Int32Array.of(-1, 0), Float64Array.of(1, 2), Float64Array.of(50, 4), 2);
    const statistics = collector.collected();
    expect(statistics.moments?.sums[0]).toBe(4);
    expect(statistics.events[0]).toBe(1);
  });

  it('count events with a time but no number apart', () => {
    const collector = createStatisticsCollector(1, 'count', false);
    collector.add(Int32Array.of(0, 0), Float64Array.of(1, 2), Float64Array.of(NaN, 4), 2);
    const statistics = collector.collected();
    expect([statistics.events[0], statistics.numbers[0]]).toEqual([2, 1]);
  });

  it('that were not collected are not taken for nothing', () => {
    const collector = createStatisticsCollector(1, 'count', true);
    collector.add(Int32Array.of(0), Float64Array.of(0), Float64Array.of(1), 1);
    const statistics = collector.collected();
    const source = { statistics, cellOf: Int32Array.of(0), values: null, days: null, occurrences: null };
    for (const { id, needs, needsTimes } of calculations) {
      const fold = () => foldCells(source, { columns: half, rows: half, calculation: calculationById(id) });
      if (needs === 'count' && !needsTimes) {
        expect(fold().total).toBe(1);
      } else {
        expect(fold).toThrow(/not collected/);
      }
    }
  });
});
