import fc from 'fast-check';
import { countDistinctBits, fitsBits } from './distinctBits';

const COLUMNS = 3;
const ROWS = 2;

const placed = fc.array(
  fc.record({ cell: fc.integer({ min: -1, max: COLUMNS * ROWS - 1 }), code: fc.integer({ min: 0, max: 99 }) }),
  { maxLength: 60 }
);

function gridOf(given: ReadonlyArray<{ cell: number; code: number }>, codeCount: number) {
  return {
    places: Int32Array.from(given, (_, i) => i),
    cellOf: Int32Array.from(given, ({ cell }) => cell),
    codes: { codes: Float64Array.from(given, ({ code }) => code), codeCount },
    columnCount: COLUMNS,
    rowCount: ROWS,
  };
}

describe('countDistinctBits', () => {
  it.each([100, 128])('counts what sets of the codes hold (%d codes)', (codeCount) => {
    fc.assert(
      fc.property(placed, (given) => {
        const counts = countDistinctBits(gridOf(given, codeCount));
        const distinct = (keeps: (cell: number) => boolean) =>
          new Set(given.filter(({ cell }) => cell >= 0 && keeps(cell)).map(({ code }) => code)).size;
        for (let cell = 0; cell < COLUMNS * ROWS; cell++) {
          expect(counts.cells[cell]).toBe(distinct((other) => other === cell));
        }
        for (let column = 0; column < COLUMNS; column++) {
          expect(counts.columns[column]).toBe(distinct((cell) => cell % COLUMNS === column));
        }
        for (let row = 0; row < ROWS; row++) {
          expect(counts.rows[row]).toBe(distinct((cell) => Math.floor(cell / COLUMNS) === row));
        }
        expect(counts.all[0]).toBe(distinct(() => true));
      })
    );
  });

  it('counts all 32 bits of a word, the highest too', () => {
    const given = Array.from({ length: 64 }, (_, code) => ({ cell: 0, code }));
    expect(countDistinctBits(gridOf(given, 64)).cells[0]).toBe(64);
  });

  it('counts nothing where there is no code', () => {
    expect([...countDistinctBits(gridOf([], 0)).cells]).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('fitsBits', () => {
  it.each([
    ['an hour of the week with 5,000 codes', 24, 7, 5000, true],
    ['a minute of the month with 700 codes', 1440, 31, 700, true],
    ['a minute of the month with 1,000 codes', 1440, 31, 1000, false],
    ['an hour of the week with a million codes', 24, 7, 1_000_000, false],
  ])('%s', (_, columnCount, rowCount, codeCount, fits) => {
    const nothing = { places: new Int32Array(0), cellOf: new Int32Array(0), columnCount, rowCount };
    expect(fitsBits({ ...nothing, codes: { codes: new Float64Array(0), codeCount } })).toBe(fits);
  });
});
