import fc from 'fast-check';
import { placeBeside, placeSheet, wholeSectionsPx } from './tooltipPlace';

const room = { width: 1000, height: 700 };
const size = { width: 338, height: 400 };
const cellAt = (x: number, y: number) => ({ x, y, width: 30, height: 28 });

describe('placeBeside', () => {
  it.each([
    ['after and below', cellAt(100, 100), 138, 136],
    ['before, at the right edge', cellAt(900, 100), 554, 136],
    ['above, at the lower edge', cellAt(100, 600), 138, 192],
    ['before and above', cellAt(900, 600), 554, 192],
    ['slid into the window where it fits neither above nor below', cellAt(100, 350), 138, 296],
  ])('%s', (_, anchor, left, top) => {
    expect(placeBeside(anchor, size, room)).toEqual({ left, top, maxHeight: 692 });
  });

  it('stands below, or above, and lower where the window is too narrow to stand beside', () => {
    const narrow = { width: 500, height: 700 };
    expect(placeBeside(cellAt(240, 100), size, narrow)).toEqual({ left: 158, top: 136, maxHeight: 560 });
    expect(placeBeside(cellAt(240, 600), size, narrow)).toEqual({ left: 158, top: 192, maxHeight: 588 });
    expect(placeBeside(cellAt(240, 350), size, narrow)).toEqual({ left: 158, top: 4, maxHeight: 338 });
  });

  it('never leaves the window and never covers a cell', () => {
    fc.assert(
      fc.property(
        fc.record({ x: fc.nat(400), y: fc.nat(600), height: fc.integer({ min: 50, max: 900 }) }),
        fc.integer({ min: 430, max: 1600 }),
        fc.integer({ min: 300, max: 1200 }),
        ({ x, y, height }, windowWidth, windowHeight) => {
          const anchor = cellAt(x, Math.min(y, windowHeight - 28));
          const place = placeBeside(anchor, { width: 338, height }, { width: windowWidth, height: windowHeight });
          const bottom = place.top + Math.min(height, place.maxHeight);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + 338).toBeLessThanOrEqual(windowWidth);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(bottom).toBeLessThanOrEqual(windowHeight);
          const beside = place.left >= anchor.x + anchor.width || place.left + 338 <= anchor.x;
          const apart = place.top >= anchor.y + anchor.height || bottom <= anchor.y;
          expect(beside || apart).toBe(true);
        }
      )
    );
  });
});

it.each([
  ['the bottom under a cell high up', 100, 'bottom', 420],
  ['what is left under a cell', 400, 'bottom', 264],
  ['the top over a cell low down', 600, 'top', 420],
] as const)('placeSheet takes %s', (_, y, edge, maxHeight) => {
  expect(placeSheet(cellAt(100, y), 700)).toEqual({ edge, maxHeight });
});

it.each<[string, number[], number, number]>([
  ['all of them', [40, 60], 200, 102],
  ['as many as fit whole', [40, 60, 100], 150, 102],
  ['none after the first that does not fit', [40, 100, 5], 100, 42],
  ['the exact fit', [40, 60], 102, 102],
  ['none', [], 100, 2],
])('wholeSectionsPx has room for %s', (_, sectionsPx, mostPx, expected) => {
  expect(wholeSectionsPx(sectionsPx, 2, mostPx)).toBe(expected);
});
