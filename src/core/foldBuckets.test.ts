import { calculationById } from './calculation';
import { calendarAxis } from './calendarAxis';
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
  const hour = calendarAxis('hour', weekStart);
  return foldBuckets(parts, hour, calendarAxis('weekday', weekStart), calculationById(calculation));
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
    expect({ read, used, dropped }).toEqual({ read: 4, used: 1, dropped: { noTime: 2, outsideRange: 0, noNumber: 1 } });
  });
});
