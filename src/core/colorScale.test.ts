import { colorPosition, colorScale, type ColorScale } from './colorScale';

const counts = { additive: true, min: null, max: null };
const means = { additive: false, min: null, max: null };

describe('colorScale', () => {
  it.each<[string, number[], typeof counts | object, ColorScale | null]>([
    ['of an empty grid is none', [NaN, NaN], counts, null],
    ['of counts starts at nothing', [2, 3, 4], counts, { min: 0, max: 4, curve: 'linear', sparse: false }],
    ['of means starts at the lowest', [2, 3, 4], means, { min: 2, max: 4, curve: 'linear', sparse: false }],
    [
      'of counts in a sparse grid starts at a lone event',
      [1, NaN, 5, NaN],
      counts,
      { min: 1, max: 5, curve: 'squareRoot', sparse: true },
    ],
    [
      'of sums below one in a sparse grid starts at nothing',
      [0.25, NaN],
      counts,
      { min: 0, max: 0.25, curve: 'squareRoot', sparse: true },
    ],
    ['of negative sums starts at the lowest', [-5, 3, 4], counts, { min: -5, max: 4, curve: 'linear', sparse: false }],
    [
      'with one cell far above the others is curved',
      [1, 1, 1, 21],
      counts,
      { min: 0, max: 21, curve: 'squareRoot', sparse: false },
    ],
    ['at twenty times the median is not', [1, 1, 1, 20], counts, { min: 0, max: 20, curve: 'linear', sparse: false }],
    ['of negative numbers is never curved', [-1, NaN], means, { min: -1, max: -1, curve: 'linear', sparse: true }],
    [
      'takes zero as a limit',
      [-4, 3],
      { additive: false, min: 0, max: 0 },
      { min: 0, max: 0, curve: 'linear', sparse: false },
    ],
    [
      'takes the author’s limits',
      [1, 2, 3],
      { additive: true, min: 2, max: 10 },
      { min: 2, max: 10, curve: 'linear', sparse: false },
    ],
    [
      'does not end below its start',
      [1, 2, 3],
      { additive: true, min: 9, max: null },
      { min: 9, max: 9, curve: 'linear', sparse: false },
    ],
  ])('%s', (_, cells, choice, expected) => {
    expect(colorScale(Float64Array.from(cells), { ...counts, ...choice })).toEqual(expected);
  });

  it('leaves the cells as they are', () => {
    const cells = Float64Array.of(3, 1, NaN, 2);
    colorScale(cells, counts);
    expect([...cells]).toEqual([3, 1, NaN, 2]);
  });

  it('takes a hundred thousand cells and more', () => {
    expect(colorScale(new Float64Array(300_000).fill(2), counts)).toMatchObject({ min: 0, max: 2 });
  });
});

describe('colorPosition', () => {
  const linear: ColorScale = { min: 10, max: 20, curve: 'linear', sparse: false };
  const curved: ColorScale = { ...linear, curve: 'squareRoot' };
  const point: ColorScale = { ...linear, max: 10 };
  it.each([
    ['the low end', linear, 10, 0],
    ['the high end', linear, 20, 1],
    ['the middle', linear, 15, 0.5],
    ['below', linear, -5, 0],
    ['above', linear, 99, 1],
    ['a quarter on a curve', curved, 12.5, 0.5],
    ['the low end of a curve', curved, 10, 0],
    ['the one value of a scale', point, 10, 1],
    ['below the one value', point, 9, 0],
    ['an empty cell', linear, NaN, NaN],
  ])('%s', (_, scale, value, expected) => {
    expect(colorPosition(scale, value)).toBe(expected);
  });
});
