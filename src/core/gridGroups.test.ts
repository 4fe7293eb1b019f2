import { calculationById } from './calculation';
import { calendarAxis, plainSettings } from './calendarAxis';
import { foldCells } from './foldCells';
import { gridGroups, gridStatistics } from './gridGroups';
import { createStatisticsCollector } from './statisticsCollector';

const half = calendarAxis('time:720', plainSettings('monday'));
const CELLS = Int32Array.of(0, 1, 2, 3, 0, 1, 2, 3);

/** Two numbers in each of four cells. */
function sourceOf(numbers: readonly number[]) {
  const values = Float64Array.from(numbers);
  const own = Int32Array.from(numbers, (_, i) => i);
  const collector = createStatisticsCollector(values.length, 'values', false);
  collector.add(own, values, values, values.length);
  const placed = { places: own, numbers: values };
  return { statistics: collector.collected(), cellOf: CELLS, values: placed, days: null, occurrences: null };
}

describe('the numbers of a grid', () => {
  it('are refused out of their order, since parts share one array', () => {
    const source = { ...sourceOf([8, 7, 6, 5, 4, 3, 2, 1]), columnCount: 2, rowCount: 2 };
    const { cells, columns, rows, all } = gridGroups(source, gridStatistics(source));
    expect([...columns.values.numbers]).toEqual([8, 4, 6, 2, 7, 3, 5, 1]);
    expect([...rows.values.starts]).toEqual([0, 4, 8]);
    expect(() => cells.values).toThrow('cells');
    expect(() => columns.values).toThrow('columns');
    expect([...all.values.starts]).toEqual([0, 8]);
    expect(() => rows.values).toThrow('rows');
  });

  it.each(['median', 'distinct'])('leave a fold as it is when another one works in the same room (%s)', (id) => {
    const choice = { columns: half, rows: half, calculation: calculationById(id) };
    const first = foldCells(sourceOf([1, 2, 3, 4, 1, 4, 5, 6]), choice);
    const parts = () => [first.cells, first.columnMarginal, first.rowMarginal].map((part) => [...part]);
    const before = parts();
    foldCells(sourceOf([90, 90, 90, 90, 90, 90, 90, 90]), choice);
    expect(parts()).toEqual(before);
    expect(first.cells[0]).toBe(1);
  });
});
