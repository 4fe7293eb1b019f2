import fc from 'fast-check';

import { seededRandom } from '../testing/random';
import { numberCodes } from './numberCodes';

/** Equal numbers have equal codes, others others; codes are whole numbers below the count. */
function check(numbers: Float64Array): void {
  const { codes, codeCount } = numberCodes(numbers);
  expect(codes).toHaveLength(numbers.length);
  const codeOf = new Map(Array.from(numbers, (number, i) => [number, codes[i]]));
  expect(numbers.findIndex((number, i) => codeOf.get(number) !== codes[i])).toBe(-1);
  expect(new Set(codeOf.values()).size).toBe(codeOf.size);
  expect(codes.findIndex((code) => !(Number.isInteger(code) && code >= 0 && code < codeCount))).toBe(-1);
  expect(codeCount).toBeLessThanOrEqual(65_536 + 4 * numbers.length);
}

describe('numberCodes', () => {
  it('tells any numbers apart', () => {
    const number = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom(0, -0, Number.MIN_VALUE, -Number.MIN_VALUE, Number.MAX_VALUE, 1 + Number.EPSILON)
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 300 }), (numbers) => check(Float64Array.from(numbers))),
      { seed: 4, numRuns: 300 }
    );
  });

  const random = seededRandom(6);
  it.each<[string, () => number]>([
    ['all different', () => random()],
    ['of a few kinds', () => Math.floor(random() * 500) / 8],
    ['negative whole', () => -Math.floor(random() * 3000)],
    ['whole and far apart', () => Math.floor(random() * 2 ** 50)],
    ['addresses as numbers', () => 0xc0000200 + Math.floor(random() * 256)],
    ['times that differ in few bits', () => 1.7e12 + 2 ** 20 * Math.floor(random() * 4000)],
  ])('tells many numbers apart: %s', (_, next) => {
    check(Float64Array.from({ length: 30_000 }, next));
  });

  it('takes small whole numbers as they are', () => {
    const numbers = Float64Array.of(3, 0, 12, 3);
    expect(numberCodes(numbers)).toEqual({ codes: numbers, codeCount: 13 });
    expect(numberCodes(numbers).codes).toBe(numbers);
  });

  it('takes 0 and −0 for equal', () => {
    for (const other of [1, 0.5]) {
      const { codes } = numberCodes(Float64Array.of(0, -0, other));
      expect(codes[0] === codes[1]).toBe(true);
    }
  });

  it('of nothing are none', () => {
    expect(numberCodes(new Float64Array(0))).toEqual({ codes: new Float64Array(0), codeCount: 0 });
  });

  it('are worked out once for an array', () => {
    const numbers = Float64Array.of(0.5, 0.25);
    expect(numberCodes(numbers)).toBe(numberCodes(numbers));
  });
});
