import fc from 'fast-check';
import { type Rgba } from '../core/rgba';
import { testFold, squareLayout, testScene, testStyle } from '../testing/scenes';
import { cellInk, contrast, inkOn } from './cellInk';

describe('contrast', () => {
  it.each<[Rgba, Rgba, number]>([
    [[0, 0, 0, 1], [255, 255, 255, 1], 21],
    [[119, 119, 119, 1], [255, 255, 255, 1], 4.48],
    [[255, 0, 0, 1], [255, 255, 255, 1], 4],
    [[10, 20, 30, 1], [10, 20, 30, 1], 1],
  ])('of %s on %s is that of WCAG: %s', (a, b, expected) => {
    expect(contrast(a, b)).toBeCloseTo(expected, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('inkOn', () => {
  // so on all colors of every scheme too
  it('is read on every color there is', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    fc.assert(
      fc.property(byte, byte, byte, (red, green, blue) => {
        const color: Rgba = [red, green, blue, 1];
        expect(contrast(color, inkOn(color))).toBeGreaterThanOrEqual(4.5);
      }),
      { numRuns: 20_000 }
    );
  });

  it('is read where both inks are equally hard to read', () => {
    const grays = Array.from({ length: 256 }, (_, gray): Rgba => [gray, gray, gray, 1]);
    const least = Math.min(...grays.map((gray) => contrast(gray, inkOn(gray))));
    expect(least).toBeGreaterThanOrEqual(4.5);
    expect(least).toBeLessThan(4.6);
  });
});

describe('cellInk', () => {
  const fold = testFold([
    ['2024-01-01T00:10', 100],
    ['2024-01-01T01:10', 1],
    ['2024-01-01T02:10', null],
  ]);

  it.each([
    ['black on the light end of the scheme', 0, 'rgb(5, 5, 5)'],
    ['white on the dark end', 1, 'rgb(255, 255, 255)'],
    ['the color of text where events have no number', 2, 'secondary'],
    ['the color of text where there are no events', 3, 'secondary'],
  ])('is %s', (_, cell, expected) => {
    expect(cellInk(testScene(fold, squareLayout(fold, 30)))(cell)).toBe(expected);
  });

  it('goes by what is left of a scheme whose low end is cut', () => {
    const style = {
      ...testStyle,
      scheme: [
        [0, 0, 0, 1],
        [250, 250, 250, 1],
        [255, 255, 255, 1],
      ] satisfies Rgba[],
    };
    const scene = testScene(fold, squareLayout(fold, 30), { style });
    expect(cellInk(scene)(1)).toBe('rgb(255, 255, 255)');
    expect(cellInk({ ...scene, cut: 0.5 })(1)).toBe('rgb(5, 5, 5)');
  });
});
