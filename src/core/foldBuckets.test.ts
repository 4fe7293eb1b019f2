import { naiveCalculation } from '../testing/naiveCalculations';
import { seededRandom } from '../testing/random';
import { calculationById, calculations } from './calculation';
import { calendarAxis, plainSettings } from './calendarAxis';
import { foldBuckets } from './foldBuckets';

const MONDAY = 4;
const SUNDAY = 10;

function part(rows: ReadonlyArray<[day: number, minute: number, value: number]>) {
  const column = (index: number) => Float64Array.from(rows, (row) => row[index]);
  return { days: column(0), minutesOfDay: column(1), values: column(2) };
}

function fold(
  parts: Parameters<typeof foldBuckets>[0],
  calculation = 'sum',
  weekStart: 'monday' | 'sunday' = 'monday'
) {
  const axis = (id: string) => calendarAxis(id, plainSettings(weekStart));
  return foldBuckets(parts, axis('hour'), axis('weekday'), calculationById(calculation));
}

describe('foldBuckets', () => {
  it('adds up rows of one cell, of several parts, into cells and marginals', () => {
    const { cells, rowMarginal, columnMarginal, total, cellEvents } = fold([
      part([
        [MONDAY, 60, 3],
        [MONDAY, 119, 4],
      ]),
      part([[SUNDAY, 60, 10]]),
    ]);
    expect([cells[1], cells[6 * 24 + 1], rowMarginal[0], rowMarginal[6], columnMarginal[1], total]).toEqual([
      7, 10, 7, 10, 17, 17,
    ]);
    expect([cellEvents[1], cells[2]]).toEqual([2, NaN]);
  });

  it('follows the start of the week', () => {
    expect(fold([part([[SUNDAY, 0, 1]])], 'sum', 'sunday').cells[0]).toBe(1);
  });

  it('takes other calculations over the rows', () => {
    const parts = [
      part([
        [MONDAY, 0, 3],
        [MONDAY, 0, 5],
      ]),
    ];
    expect(['mean', 'max', 'last', 'count'].map((id) => fold(parts, id).cells[0])).toEqual([4, 5, 5, 2]);
  });

  it('counts rows without values', () => {
    expect(fold([{ ...part([[MONDAY, 0, 1]]), values: null }], 'sum').total).toBe(1);
  });

  it('counts what it drops', () => {
    const { read, used, dropped } = fold([
      part([
        [NaN, 0, 1],
        [MONDAY, NaN, 1],
        [MONDAY, 0, NaN],
        [MONDAY, 0, 1],
      ]),
    ]);
    expect({ read, used, dropped }).toEqual({
      read: 4,
      used: 1,
      dropped: { noTime: 2, outsideRange: 0, leftOut: 0, noNumber: 1 },
    });
  });

  it.each(calculations.filter(({ needsTimes }) => !needsTimes).map(({ id }) => [id]))(
    'takes %s over the rows of cells, columns, rows and all',
    (id) => {
      const random = seededRandom(2);
      const rows = Array.from({ length: 400 }, (): [day: number, minute: number, value: number] => [
        random() < 0.05 ? NaN : MONDAY + Math.floor(random() * 7),
        Math.floor(random() * 5) * 60,
        random() < 0.05 ? NaN : Math.floor(random() * 10) / 4,
      ]);
      const { cells, columnMarginal, rowMarginal, total } = fold([part(rows.slice(0, 150)), part(rows.slice(150))], id);
      const events = rows.flatMap(([day, minute, value], timeMs) =>
        Number.isNaN(day + value) ? [] : [{ timeMs, value, day, column: minute / 60, row: day - MONDAY }]
      );
      const expected = (column: number | null, row: number | null) => {
        const ofColumn = events.filter((event) => column === null || event.column === column);
        const ofRow = events.filter((event) => row === null || event.row === row);
        const own = ofRow.filter((event) => ofColumn.includes(event));
        return naiveCalculation(id, { events: own, occurrences: NaN, all: events, ofRow, ofColumn }, 95);
      };
      const rounded = (values: ArrayLike<number>) => Array.from(values, (value) => value.toFixed(9));
      expect(rounded(cells)).toEqual(rounded(Array.from(cells, (_, i) => expected(i % 24, Math.floor(i / 24)))));
      expect(rounded(columnMarginal)).toEqual(rounded(Array.from(columnMarginal, (_, i) => expected(i, null))));
      expect(rounded(rowMarginal)).toEqual(rounded(Array.from(rowMarginal, (_, i) => expected(null, i))));
      expect(total).toBeCloseTo(expected(null, null), 9);
    }
  );

  it.each(['rate', 'distinctDays'])('cannot take %s: there are no times', (id) => {
    expect(() => fold([part([[MONDAY, 0, 1]])], id)).toThrow(RangeError);
    expect(() => fold([], id)).toThrow(new RegExp(`"${id}" needs rows with times; these came folded by the query`));
  });

  it('drops a row that lies on no bucket', () => {
    expect(fold([part([[MONDAY, 1440, 1]])]).dropped.noTime).toBe(1);
  });

  it('knows neither occurrences nor presence nor business hours', () => {
    const { occurrences, presence, businessHours } = fold([part([[MONDAY, 0, 1]])]);
    expect([occurrences, presence, businessHours]).toEqual([null, null, null]);
  });
});
