import fc from 'fast-check';
import { awkwardRanges } from '../testing/awkwardRanges';
import { calendarOf } from '../testing/calendarOf';
import { foldEvents } from '../testing/foldEvents';
import { seededRandom } from '../testing/random';
import { createBlockReader } from './blockReader';
import { calculationById, calculations } from './calculation';
import { type TimeRange } from './events';
import { filledWindows } from './filledWindows';

function eventsIn({ fromMs, toMs }: TimeRange, count: number) {
  const random = seededRandom(count);
  const timesMs = Array.from({ length: count }, () => Math.floor(fromMs + random() * (toMs - fromMs + 1)));
  return { timesMs, values: timesMs.map(() => (random() < 0.1 ? null : Math.floor(random() * 9) - 2)) };
}

const axes: ReadonlyArray<[columns: string, rows: string]> = [
  ['hour', 'weekday'],
  ['time:30', 'date'],
  ['minuteOfHour', 'hour'],
  ['weekday', 'week'],
  ['dayOfMonth', 'hour'],
];

const parts = [{}, { dayStartMinute: 360 }, { weekdays: [3, 5, 6], hours: { fromMinute: 1320, toMinute: 390 } }];

describe.each(awkwardRanges)('the windows with events of all cells, $name', ({ zone, range }) => {
  it.each([
    ['slots', 3000],
    ['event by event', 60],
  ])('are those of each cell in the order of time: %s', (_, count) => {
    const choice = fc.record({
      axes: fc.constantFrom(...axes),
      part: fc.constantFrom(...parts),
      id: fc.constantFrom(...calculations.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(choice, ({ axes: [columns, rows], part, id }) => {
        const { dayStartMinute, ...filter } = { dayStartMinute: 0, ...part };
        const calendar = calendarOf({ columns, rows, zone, ...part }, range);
        const calculation = calculationById(id, 90);
        const choices = { columns, rows, zone, dayStartMinute, filter, calculation: id, percentile: 90 };
        const fold = foldEvents([eventsIn(range, count)], range, choices);
        const source = { slots: fold.slots, calendar, range, calculation, fold };
        const filled = filledWindows(source);
        const reader = createBlockReader(source);
        const expected = Array.from(fold.cells.keys()).flatMap((cell) => {
          const column = cell % fold.columns.bucketCount;
          const row = Math.floor(cell / fold.columns.bucketCount);
          const reading = reader.read({ column, row, columnCount: 1, rowCount: 1 });
          return reading.windows.flatMap((window, i) =>
            reading.windowEvents[i] === 0
              ? []
              : [{ ...window, cell, events: reading.windowEvents[i], value: reading.windowValues[i] }]
          );
        });
        expect(
          filled.windows.map((window, i) => ({ ...window, events: filled.events[i], value: filled.values[i] }))
        ).toEqual(expected.sort((a, b) => a.startMs - b.startMs));
      }),
      { numRuns: 3 }
    );
  });
});
