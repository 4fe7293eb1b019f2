import { calculationById } from './calculation';
import { calendarAxis, plainSettings } from './calendarAxis';
import { foldCells } from './foldCells';
import { createNumberKeeper } from './numberKeeper';
import { seededRandom } from '../testing/random';
import { createStatisticsCollector } from './statisticsCollector';

const minutes = calendarAxis('time:1', plainSettings('monday'));
const days = calendarAxis('dayOfMonth', plainSettings('monday'));
const CELLS = minutes.bucketCount * days.bucketCount;

describe('distinct values of many cells', () => {
  it.each([
    ['few, counted by bits', 300],
    ['many, counted by stamps', 5000],
  ])('%s', (_, most) => {
    const random = seededRandom(most);
    const cellOf = Int32Array.from({ length: 20_000 }, () => Math.floor(random() * 40) * 1117);
    const values = Float64Array.from(cellOf, () => Math.floor(random() * most));
    const own = Int32Array.from(cellOf, (_, i) => i);
    const collector = createStatisticsCollector(cellOf.length, 'values', false);
    collector.add(own, values, values, values.length);
    const kept = createNumberKeeper(values.length);
    kept.add(own, values, values.length);
    const fold = foldCells(
      { statistics: collector.collected(), cellOf, values: kept.gathered(), days: null, occurrences: null },
      { columns: minutes, rows: days, calculation: calculationById('distinct') }
    );
    const expected = (groupOf: (cell: number) => number, group: number) =>
      new Set(values.filter((_value, i) => groupOf(cellOf[i]) === group)).size || NaN;
    for (let cell = 0; cell < CELLS; cell += 1117) {
      expect(fold.cells[cell]).toBe(expected((other) => other, cell));
      const column = cell % minutes.bucketCount;
      expect(fold.columnMarginal[column]).toBe(expected((other) => other % minutes.bucketCount, column));
      const row = Math.floor(cell / minutes.bucketCount);
      expect(fold.rowMarginal[row]).toBe(expected((other) => Math.floor(other / minutes.bucketCount), row));
    }
    expect(fold.total).toBe(new Set(values).size);
  });
});
