import fc from 'fast-check';

import { awkwardRanges } from '../testing/awkwardRanges';
import { blockIn } from '../testing/blocks';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { naiveGrid } from '../testing/naiveFold';
import { inBlock } from '../testing/naiveWindows';
import { seededRandom } from '../testing/random';
import { wallClock } from '../testing/wallClock';
import { type EventColumns, type TimeRange } from './events';
import { cellWindows } from './cellWindows';
import { type CodedEvents, createTopValues, type TopValues } from './topValues';

interface Row {
  readonly time: unknown;
  readonly value: unknown;
  readonly code: unknown;
}

const CODES = 12;

/** In another order than the codes. */
const TEXTS = Array.from({ length: CODES }, (_, code) => 'flkacgjbedih'[code]);

function rowsAround({ fromMs, toMs }: TimeRange, count: number): Row[] {
  const random = seededRandom(count);
  const oneOf = (items: readonly unknown[]) => items[Math.floor(random() * items.length)];
  return Array.from({ length: count }, () => ({
    time: random() < 0.05 ? oneOf([null, NaN, '5']) : Math.floor(fromMs - 1e6 + random() * (toMs - fromMs + 2e6)),
    value: random() < 0.2 ? oneOf([null, NaN, '5', -3, 0, Infinity]) : Math.floor(random() * 50),
    code: random() < 0.1 ? oneOf([NaN, null, undefined]) : Math.floor(random() ** 3 * CODES),
  }));
}

const asNumber = (value: unknown) => (typeof value === 'number' ? value : NaN);

/** The first third of the rows typed, the second without values, the rest in plain arrays. */
function codedOf(rows: readonly Row[]): CodedEvents {
  const third = Math.floor(rows.length / 3);
  const [a, b, c] = [rows.slice(0, third), rows.slice(third, 2 * third), rows.slice(2 * third)];
  const typed = (list: readonly Row[], part: keyof Row) => Float64Array.from(list, (row) => asNumber(row[part]));
  const plain = (list: readonly Row[], part: keyof Row) => list.map((row) => row[part]);
  const events: EventColumns[] = [
    { timesMs: typed(a, 'time'), values: typed(a, 'value') },
    { timesMs: plain(b, 'time'), values: null },
    { timesMs: Object.freeze(plain(c, 'time')), values: Object.freeze(plain(c, 'value')) },
  ];
  return { events, codes: [typed(a, 'code'), plain(b, 'code'), plain(c, 'code')], texts: TEXTS };
}

/** Returns the weight of each code, and of all, of rows in a block: one by one. */
function naiveTop(rows: readonly Row[], sums: boolean, isIn: (timeMs: number) => boolean, count: number): TopValues {
  const third = Math.floor(rows.length / 3);
  const weights = new Map<number, number>();
  const without = { events: 0, weight: 0 };
  let whole = 0;
  rows.forEach(({ time, value, code }, i) => {
    if (typeof time !== 'number' || !isIn(time)) {
      return;
    }
    const counts = !sums || (i >= third && i < 2 * third);
    const weight = counts ? 1 : Number.isFinite(value) ? Math.max(asNumber(value), 0) : 0;
    whole += weight;
    if (typeof code === 'number' && !Number.isNaN(code)) {
      weights.set(code, (weights.get(code) ?? 0) + weight);
    } else {
      without.events++;
      without.weight += weight;
    }
  });
  const sorted = [...weights].sort(([a, x], [b, y]) => y - x || (TEXTS[a] < TEXTS[b] ? -1 : 1));
  const shareOf = (weight: number) => (whole === 0 ? 0 : weight / whole);
  return {
    top: sorted.slice(0, count).map(([code, weight]) => ({ code, weight, share: shareOf(weight) })),
    different: weights.size,
    withoutCode: { ...without, share: shareOf(without.weight) },
  };
}

describe.each(awkwardRanges)('the top values of blocks, $name', ({ zone, range }) => {
  it.each([
    ['many events', 5000],
    ['few events', 150],
  ])('are those of a look at each event: %s', (_name, rowCount) => {
    const rows = rowsAround(range, rowCount);
    const axes = { columns: 'hour', rows: 'weekday', zone, firstWeekday: 0, weekdays: [5, 6, 4] };
    const calendar = calendarOf(axes, range);
    const grid = naiveGrid(axes, range.fromMs, range.toMs);
    const cells = new Map<unknown, number>();
    for (const { time } of rows) {
      const timeMs = asNumber(time);
      const inRange = timeMs >= range.fromMs && timeMs <= range.toMs;
      cells.set(time, inRange ? grid.cellAt(wallClock(timeMs, zone)) : -1);
    }
    for (const sums of [false, true]) {
      const topValues = createTopValues({ coded: codedOf(rows), calendar, range, sums });
      fc.assert(
        fc.property(blockIn(calendar), fc.integer({ min: 0, max: CODES + 1 }), (block, count) => {
          const isIn = (timeMs: number) => inBlock(grid, cells.get(timeMs) ?? -1, block);
          expect(topValues.of(block, count)).toEqual(naiveTop(rows, sums, isIn, count));
        }),
        { seed: 6, numRuns: 30 }
      );
    }
  });
});

describe.each(awkwardRanges)('the only codes of windows, $name', ({ zone, range }) => {
  it('are those that all events of a window have', () => {
    const rows = rowsAround(range, 400);
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone }, range);
    const reader = createTopValues({ coded: codedOf(rows), calendar, range, sums: false });
    fc.assert(
      fc.property(blockIn(calendar), (block) => {
        const windows = cellWindows(range, calendar, block);
        const only = windows.map(({ startMs, endMs }) => {
          const inside = rows.filter(({ time }) => asNumber(time) >= startMs && asNumber(time) < endMs);
          const codes = new Set(inside.map(({ code }) => asNumber(code)));
          const [first = NaN] = codes;
          return codes.size === 1 && !Number.isNaN(first) ? first : -1;
        });
        expect(Array.from(reader.onlyOfWindows(block, windows))).toEqual(only);
      }),
      { seed: 6, numRuns: 30 }
    );
  });
});

describe('createTopValues', () => {
  const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-04T23:59:59.999Z');
  const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, range);
  const monday = { column: 0, row: 0, columnCount: 24, rowCount: 1 };

  function topOf(values: readonly unknown[] | null, codes: readonly unknown[], sums: boolean): TopValues {
    const events = [{ timesMs: codes.map((_, i) => range.fromMs + i), values }];
    return createTopValues({ coded: { events, codes: [codes], texts: TEXTS }, calendar, range, sums }).of(monday, 5);
  }

  it('has that whose text comes first of two alike, whichever came first', () => {
    expect(topOf(null, [0, 7, 0, 7], false).top.map(({ code }) => code)).toEqual([7, 0]);
    expect(topOf(null, [7, 0, 7, 0], false).top.map(({ code }) => code)).toEqual([7, 0]);
  });

  it('shares out the weight of all events, of those without a code too', () => {
    expect(topOf(null, [1, NaN, null, 1], false)).toEqual({
      top: [{ code: 1, weight: 2, share: 0.5 }],
      different: 1,
      withoutCode: { events: 2, weight: 2, share: 0.5 },
    });
  });

  it('counts nothing for what is below 0 or no number where values are added up', () => {
    const { top, different } = topOf([5, -5, null, '9', Infinity, 3], [0, 0, 1, 1, 1, 0], true);
    expect(top).toEqual([
      { code: 0, weight: 8, share: 1 },
      { code: 1, weight: 0, share: 0 },
    ]);
    expect(different).toBe(2);
  });

  it('passes over codes that there are none of', () => {
    expect(topOf(null, [-1, CODES, 2], false)).toEqual({
      top: [{ code: 2, weight: 1, share: 1 / 3 }],
      different: 1,
      withoutCode: { events: 2, weight: 2, share: 2 / 3 },
    });
  });

  it('finds nothing beside the events', () => {
    const nothing = { events: 0, weight: 0, share: 0 };
    expect(topOf(null, [], false)).toEqual({ top: [], different: 0, withoutCode: nothing });
  });
});
