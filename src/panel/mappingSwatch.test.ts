import { automaticScale, colorScale, type ValueMatch } from '../core/colorScale';
import { fittingSwatches, mappingSwatches, swatchesWidth } from './mappingSwatch';

const measure = (text: string) => text.length * 6;

function swatchesOf(cells: number[], matches: readonly ValueMatch[], texts: readonly string[]) {
  const values = { cells: Float64Array.from(cells), cellEvents: new Int32Array(cells.length).fill(1), presence: null };
  const scale = colorScale(values.cells, { ...automaticScale, kind: 'mappings', matches });
  return scale === null ? [] : mappingSwatches(scale, values, texts, (value) => `${value} ms`);
}

describe('mappingSwatches', () => {
  it('are called as the author says, else by their numbers', () => {
    const matches = [
      { from: 5, to: 5 },
      { from: 6, to: 9 },
      { from: 10, to: Infinity },
      { from: -Infinity, to: 0 },
      { from: -Infinity, to: Infinity },
      { from: NaN, to: NaN },
      { from: 1, to: 2 },
    ];
    expect(swatchesOf([5], matches, ['', '', '', '', '', '', '<b>low</b>']).map(({ text }) => text)).toEqual([
      '5 ms',
      '6 ms – 9 ms',
      '≥ 10 ms',
      '≤ 0 ms',
      'any number',
      'no value',
      '<b>low</b>',
    ]);
  });

  it('end with what no mapping matches, where it occurs', () => {
    const matches = [{ from: 5, to: 5 }];
    expect(swatchesOf([5], matches, ['five'])).toEqual([{ step: 1, text: 'five' }]);
    expect(swatchesOf([5, 6], matches, ['five'])).toEqual([
      { step: 1, text: 'five' },
      { step: 0, text: 'other' },
    ]);
  });

  it('stay as far as they fit', () => {
    const swatches = Array.from({ length: 9 }, (_, step) => ({ step, text: 'text' }));
    const all = swatchesWidth(swatches, measure);
    expect(fittingSwatches(swatches, all, measure)).toHaveLength(9);
    for (let roomPx = 0; roomPx < all; roomPx += 7) {
      const kept = fittingSwatches(swatches, roomPx, measure);
      // each: sign 20, text 24, rounding 1, gap 16 but for the last; then room for the number of those that are not shown
      const used = kept.length * 45 + Math.max(kept.length - 1, 0) * 16 + (kept.length > 0 && kept.length < 9 ? 48 : 0);
      expect(used).toBeLessThanOrEqual(roomPx);
      expect(kept).toEqual(swatches.slice(0, kept.length));
    }
  });
});
