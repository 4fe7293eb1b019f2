import fc from 'fast-check';

import { awkwardRanges } from '../testing/awkwardRanges';
import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { naiveGrid } from '../testing/naiveFold';
import { walkRange } from '../testing/naiveOccurrences';
import { cellsOfSpans } from './cellsOfSpans';
import { MS_PER_DAY } from './duration';

const pairs: ReadonlyArray<[columns: string, rows: string]> = [
  ['hour', 'weekday'],
  ['time:30', 'date'],
  ['minuteOfHour', 'hour'],
  ['weekday', 'week'],
];

describe.each(awkwardRanges)('the cells of spans, $name', ({ zone, range }) => {
  it('are those that a walk through every minute comes by', () => {
    const around = fc.integer({ min: range.fromMs - MS_PER_DAY, max: range.toMs + MS_PER_DAY });
    const moment = around.map((startMs) => ({ startMs, endMs: startMs }));
    const region = fc.tuple(around, around).map(([a, b]) => ({ startMs: Math.min(a, b), endMs: Math.max(a, b) + 1 }));
    const short = fc
      .tuple(around, fc.integer({ min: 1, max: 7_200_000 }))
      .map(([startMs, lengthMs]) => ({ startMs, endMs: startMs + lengthMs }));
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs),
        fc.constantFrom([], [0, 4, 6]),
        fc.array(fc.oneof(moment, region, short), { minLength: 1, maxLength: 4 }),
        ([columns, rows], weekdays, spans) => {
          const axes = { columns, rows, zone, firstWeekday: 0, weekdays, dayStartMinute: 300 };
          const grid = naiveGrid(axes, range.fromMs, range.toMs);
          const expected = spans.map(({ startMs, endMs }) => {
            const inside = {
              fromMs: Math.max(startMs, range.fromMs),
              toMs: Math.min(Math.max(endMs - 1, startMs), range.toMs),
            };
            const cells = walkRange(inside, zone).map(({ local }) => grid.cellAt(local));
            return [...new Set(cells)].filter((cell) => cell >= 0).sort((a, b) => a - b);
          });
          expect(cellsOfSpans(spans, range, calendarOf(axes, range)).map((cells) => Array.from(cells))).toEqual(
            expected
          );
        }
      ),
      { seed: 6, numRuns: 15 }
    );
  });
});

describe('cellsOfSpans', () => {
  const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-10T23:59:59.999Z');
  const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, range);
  const at = (text: string) => Date.parse(text);

  it.each([
    ['a moment on an edge is in the hour that begins', '2024-03-05T10:00Z', '2024-03-05T10:00Z', [34]],
    ['the end of a region is not in it', '2024-03-05T10:30Z', '2024-03-05T12:00Z', [34, 35]],
    ['the first moment of the range', '2024-03-04T00:00Z', '2024-03-04T00:00Z', [0]],
    ['the last moment of the range', '2024-03-10T23:59:59.999Z', '2024-03-10T23:59:59.999Z', [167]],
    ['a moment before the range', '2024-03-03T23:59:59.999Z', '2024-03-03T23:59:59.999Z', []],
    ['a moment after the range', '2024-03-11T00:00Z', '2024-03-11T00:00Z', []],
    ['a region that reaches into the range', '2024-03-01T00:00Z', '2024-03-04T00:00:00.001Z', [0]],
    ['over midnight', '2024-03-04T23:30Z', '2024-03-05T00:30Z', [23, 24]],
  ])('%s', (_name, start, end, cells) => {
    expect(cellsOfSpans([{ startMs: at(start), endMs: at(end) }], range, calendar)).toEqual([Int32Array.from(cells)]);
  });

  it('lays out a weekday once, however many of them a span has', () => {
    const decade = rangeOf('2014-01-01T00:00:00Z', '2023-12-31T23:59:59.999Z');
    const fine = calendarOf({ columns: 'time:1', rows: 'weekday', zone: 'Europe/London' }, decade);
    const span = { startMs: decade.fromMs, endMs: decade.toMs };
    const all = cellsOfSpans(new Array<typeof span>(20).fill(span), decade, fine);
    expect(all.map((cells) => cells.length)).toEqual(new Array<number>(20).fill(1440 * 7));
  });
});
