import fc from 'fast-check';
import { maskBlocks } from './maskBlocks';
import { maskOutline, type Outline } from './maskOutline';

/** Returns a mask: `#` is inside. */
function maskOf(texts: readonly string[]): Uint8Array {
  return Uint8Array.from(texts.join('').split(''), (letter) => (letter === '#' ? 1 : 0));
}

/** Writes the corners of each outline as `column,row`. */
const corners = (outlines: readonly Outline[]) =>
  outlines.map(({ points }) => points.map(({ column, row }) => `${column},${row}`).join(' '));

const anyMask = fc
  .record({ columnCount: fc.integer({ min: 1, max: 9 }), rowCount: fc.integer({ min: 1, max: 9 }) })
  .chain(({ columnCount, rowCount }) =>
    fc.record({
      columnCount: fc.constant(columnCount),
      rowCount: fc.constant(rowCount),
      mask: fc
        .array(fc.constantFrom(0, 1), { minLength: columnCount * rowCount, maxLength: columnCount * rowCount })
        .map((bits) => Uint8Array.from(bits)),
    })
  );

describe('maskOutline', () => {
  it.each([
    ['one cell', ['...', '.#.', '...'], ['1,1 2,1 2,2 1,2']],
    ['a run', ['.##.'], ['1,0 3,0 3,1 1,1']],
    ['an L, with its inner corner', ['#.', '##'], ['0,0 1,0 1,1 2,1 2,2 0,2']],
    ['two apart', ['#.#'], ['0,0 1,0 1,1 0,1', '2,0 3,0 3,1 2,1']],
    ['two that meet at a corner', ['#.', '.#'], ['0,0 1,0 1,1 0,1', '1,1 2,1 2,2 1,2']],
    ['two that meet at the other corner', ['.#', '#.'], ['1,0 2,0 2,1 1,1', '0,1 1,1 1,2 0,2']],
    ['a ring, around its hole the other way', ['###', '#.#', '###'], ['0,0 3,0 3,3 0,3', '1,1 1,2 2,2 2,1']],
    ['nothing', ['..', '..'], []],
  ])('%s', (_, texts, expected) => {
    const outlines = maskOutline(maskOf(texts), texts[0].length, texts.length);
    expect(corners(outlines)).toEqual(expected);
    expect(outlines.every(({ closed }) => closed)).toBe(true);
  });

  it('leaves sides on the border of the grid open where told', () => {
    const outlines = maskOutline(maskOf(['.##', '.##']), 3, 2, (_, __, side) => side === 'right');
    expect(outlines.map(({ closed }) => closed)).toEqual([false]);
    expect(corners(outlines)).toEqual(['3,2 1,2 1,0 3,0']);
  });

  it('has one open line on each side where both ends of a run are open', () => {
    const open = maskOutline(maskOf(['##']), 2, 1, (_, __, side) => side === 'left' || side === 'right');
    expect(corners(open).sort()).toEqual(['0,0 2,0', '2,1 0,1']);
  });

  it('says on which side of each line the region is', () => {
    const [{ points }] = maskOutline(maskOf(['...', '.#.', '...']), 3, 3);
    expect(points.map(({ insideColumn, insideRow }) => [insideColumn, insideRow])).toEqual([
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ]);
  });

  it('encloses as many cells as there are, along as many sides as lie between inside and outside', () => {
    fc.assert(
      fc.property(anyMask, ({ mask, columnCount, rowCount }) => {
        const outlines = maskOutline(mask, columnCount, rowCount);
        let area = 0;
        let length = 0;
        for (const { points } of outlines) {
          points.forEach((point, i) => {
            const next = points[(i + 1) % points.length];
            area += (point.column * next.row - next.column * point.row) / 2;
            length += Math.abs(point.column - next.column) + Math.abs(point.row - next.row);
            // corners alone: every piece turns into the next one
            expect(point.column === next.column).not.toBe(next.column === points[(i + 2) % points.length].column);
          });
        }
        const inside = (column: number, row: number) =>
          column >= 0 && column < columnCount && row >= 0 && row < rowCount && mask[row * columnCount + column] === 1;
        let sides = 0;
        for (let row = 0; row < rowCount; row++) {
          for (let column = 0; column < columnCount; column++) {
            const around = [
              [column - 1, row],
              [column + 1, row],
              [column, row - 1],
              [column, row + 1],
            ];
            sides += inside(column, row) ? around.filter(([c, r]) => !inside(c, r)).length : 0;
          }
        }
        expect(area).toBe(mask.reduce((sum, bit) => sum + bit, 0));
        expect(length).toBe(sides);
      })
    );
  });
});

describe('maskBlocks', () => {
  it('takes each cell of the mask once and no other', () => {
    fc.assert(
      fc.property(anyMask, ({ mask, columnCount, rowCount }) => {
        const taken = new Uint8Array(mask.length);
        for (const block of maskBlocks(mask, columnCount, rowCount)) {
          for (let row = block.row; row < block.row + block.rowCount; row++) {
            for (let column = block.column; column < block.column + block.columnCount; column++) {
              taken[row * columnCount + column]++;
            }
          }
        }
        expect(taken).toEqual(mask);
      })
    );
  });

  it('joins whole rows to one block', () => {
    const mask = new Uint8Array(31 * 1440).fill(1, 29 * 1440);
    expect(maskBlocks(mask, 1440, 31)).toEqual([{ column: 0, row: 29, columnCount: 1440, rowCount: 2 }]);
  });
});
