import { naiveValue } from '../testing/naiveFold';
import { seededRandom } from '../testing/random';
import { addBlock } from './blockStatistics';
import { calculationById, calculations } from './calculation';
import { emptyStatistics, regroup } from './statistics';

/** Returns the value of one group of events, in one block and merged from one group an event. */
function valueOf(id: string, times: readonly number[], values: readonly number[]): [whole: number, merged: number] {
  const calculation = calculationById(id);
  const whole = emptyStatistics(1, calculation.needs, false);
  const groups = new Int32Array(times.length);
  addBlock(whole, groups, Float64Array.from(times), Float64Array.from(values), times.length);
  const single = emptyStatistics(times.length, calculation.needs, false);
  const own = Int32Array.from(times, (_, i) => i);
  addBlock(single, own, Float64Array.from(times), Float64Array.from(values), times.length);
  const merged = regroup(single, groups, 1);
  return [calculation.valueOf(whole, 0), calculation.valueOf(merged, 0)];
}

describe.each(calculations.map(({ id }) => [id]))('%s', (id) => {
  it.each<[string, number[]]>([
    ['one number', [5]],
    ['several numbers', [3, -1, 4, -1, 5]],
    ['zeros', [0, 0]],
    ['NaN among numbers', [NaN, 2, NaN, 7, NaN]],
    ['infinities among numbers', [Infinity, 2, -Infinity, 7]],
    ['negative numbers', [-3, -8, -2.5]],
    ['large numbers', [1e300, -1e300, 1]],
    ['nothing but NaN', [NaN, NaN]],
    ['nothing but infinities', [Infinity, -Infinity]],
    ['nothing', []],
  ])('of %s is that of its finite numbers', (_, values) => {
    const times = values.map((_value, i) => i);
    const expected = naiveValue(id, values.filter(Number.isFinite));
    expect(valueOf(id, times, values)).toEqual([expected, expected]);
  });

  it('of random events agrees with the plain way, whole or merged', () => {
    const random = seededRandom(11);
    for (let round = 0; round < 50; round++) {
      const values = Array.from({ length: 40 }, () => (random() < 0.2 ? NaN : Math.round(random() * 200) - 100));
      const times = values.map(() => Math.floor(random() * 10));
      const ordered = values
        .map((value, i) => ({ value, time: times[i] }))
        .filter(({ value }) => Number.isFinite(value))
        .sort((a, b) => a.time - b.time);
      const expected = naiveValue(
        id,
        ordered.map(({ value }) => value)
      );
      expect(valueOf(id, times, values)).toEqual([expected, expected]);
    }
  });
});

describe('calculationById', () => {
  it.each(['median', '', 'Count', 'toString'])('throws for "%s" and names the known ones', (id) => {
    expect(() => calculationById(id)).toThrow(/count, sum, mean, min, max, first, last/);
  });
});

describe('first and last', () => {
  it.each([
    ['first', [7, 3, 3, 9], [1, 2, 3, 4], 2],
    ['last', [7, 9, 9, 3], [1, 2, 3, 4], 3],
    ['first', [3, 3], [NaN, 6], 6],
    ['last', [3, 3], [6, NaN], 6],
  ])('%s at times %p of values %p is %d', (id, times, values, expected) => {
    expect(valueOf(id, times, values)).toEqual([expected, expected]);
  });
});

describe('statistics', () => {
  it('add nothing for events without a slot', () => {
    const statistics = emptyStatistics(1, 'moments', false);
    addBlock(statistics, Int32Array.of(-1, 0), Float64Array.of(1, 2), Float64Array.of(50, 4), 2);
    expect(calculationById('sum').valueOf(statistics, 0)).toBe(4);
    expect(statistics.events[0]).toBe(1);
  });

  it('count events with a time but no number apart', () => {
    const statistics = emptyStatistics(1, 'count', false);
    addBlock(statistics, Int32Array.of(0, 0), Float64Array.of(1, 2), Float64Array.of(NaN, 4), 2);
    expect([statistics.events[0], statistics.numbers[0]]).toEqual([2, 1]);
  });
});
