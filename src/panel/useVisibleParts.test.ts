import fc from 'fast-check';
import { withGaps } from './useVisibleParts';

describe('withGaps', () => {
  it('keeps the room of what is not in the page before, between and after', () => {
    expect(withGaps([2, 3, 7], 10, 24)).toEqual([
      { kind: 'gap', index: 0, sizePx: 48 },
      { kind: 'bucket', index: 2, sizePx: 24 },
      { kind: 'bucket', index: 3, sizePx: 24 },
      { kind: 'gap', index: 4, sizePx: 72 },
      { kind: 'bucket', index: 7, sizePx: 24 },
      { kind: 'gap', index: 8, sizePx: 48 },
    ]);
  });

  it('is as long as all buckets, whichever of them are in the page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(99)), (picked) => {
        const indices = picked.sort((a, b) => a - b);
        const parts = withGaps(indices, 100, 10);
        expect(parts.reduce((sum, { sizePx }) => sum + sizePx, 0)).toBe(1000);
        expect(parts.filter(({ kind }) => kind === 'bucket').map(({ index }) => index)).toEqual(indices);
      })
    );
  });
});
