import fc from 'fast-check';

import { seededRandom } from '../testing/random';
import { selectRank } from './selectRank';

/** Checks one rank against a sorted copy: the number, what is before and behind it, and that none was lost. */
function check(numbers: Float64Array, rank: number): void {
  const sorted = numbers.slice().sort();
  const selected = numbers.slice();
  expect(selectRank(selected, 0, numbers.length, rank)).toBe(sorted[rank]);
  expect(selected[rank]).toBe(sorted[rank]);
  expect(selected.subarray(0, rank).every((number) => number <= sorted[rank])).toBe(true);
  expect(selected.subarray(rank).every((number) => number >= sorted[rank])).toBe(true);
  selected.sort();
  expect(selected.findIndex((number, i) => number !== sorted[i])).toBe(-1);
}

const COUNT = 20_000;

const random = seededRandom(1);

const orders: Record<string, (i: number) => number> = {
  'in random order': () => random(),
  'in order': (i) => i,
  'in the opposite order': (i) => -i,
  'that rise and fall': (i) => Math.min(i, COUNT - i),
  'of two kinds': (i) => i % 2,
  'that are all equal': () => 7,
  'with few that differ': () => (random() < 0.001 ? random() : 0),
  'that come back at every step of the sample': (i) => i % 141,
  'with a heavy tail': () => Math.exp(20 * random()),
};

describe('selectRank', () => {
  it.each(Object.entries(orders))('finds every kind of rank among many numbers %s', (_, numberAt) => {
    const numbers = Float64Array.from({ length: COUNT }, (_number, i) => numberAt(i));
    for (const rank of [0, 1, 10, COUNT / 20, COUNT / 2, COUNT * 0.95, COUNT - 2, COUNT - 1]) {
      check(numbers, rank);
    }
  });

  it('finds any rank among any numbers', () => {
    fc.assert(
      fc.property(
        fc.float64Array({ minLength: 1, maxLength: 1500, noNaN: true }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (numbers, share) => {
          // 0 and −0 are equal, and sorted as if they were not
          const plain = numbers.map((number) => number + 0);
          check(plain, Math.floor(share * plain.length));
        }
      ),
      { seed: 8, numRuns: 300 }
    );
  });

  it('leaves numbers outside the stretch alone', () => {
    const outside = [9, 8, 7];
    const inside = Array.from({ length: 3000 }, () => random());
    const numbers = Float64Array.from([...outside, ...inside, ...outside]);
    const sorted = Float64Array.from(inside).sort();
    expect(selectRank(numbers, 3, 3003, 3)).toBe(sorted[0]);
    expect(selectRank(numbers, 3, 3003, 1003)).toBe(sorted[1000]);
    expect([...numbers.subarray(0, 3), ...numbers.subarray(3003)]).toEqual([...outside, ...outside]);
  });

  it.each(Object.keys(orders))('looks at no number often (%s)', (name) => {
    const length = COUNT;
    const numbers = Float64Array.from({ length }, (_, i) => orders[name](i));
    let reads = 0;
    const counted = new Proxy(numbers, {
      get(target, key) {
        reads++;
        const value: unknown = Reflect.get(target, key, target);
        return value;
      },
    });
    selectRank(counted, 0, length, length * 0.95);
    expect(reads / length).toBeLessThan(12);
  });
});
