import fc from 'fast-check';
import { bucketSpan } from './cellRect';
import { bucketAt, edgePx, fitTrack, type Track } from './track';

const anyTrack = fc
  .record({
    startPx: fc.integer({ min: 0, max: 100 }),
    roomPx: fc.integer({ min: 20, max: 1500 }),
    count: fc.integer({ min: 1, max: 1440 }),
    pixelRatio: fc.constantFrom(1, 1.25, 2),
    reversed: fc.boolean(),
  })
  .map(({ startPx, roomPx, count, pixelRatio, reversed }) => ({
    track: fitTrack(startPx, roomPx, count, pixelRatio, reversed),
    pixelRatio,
  }));

describe('a track', () => {
  it('has each bucket between its two edges', () => {
    fc.assert(
      fc.property(anyTrack, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ({ track }, share) => {
        for (let bucket = 0; bucket < track.count; bucket++) {
          expect(bucketAt(track, edgePx(track, bucket + share))).toBe(bucket);
        }
        expect(bucketAt(track, track.startPx - 0.1)).toBe(-1);
        expect(bucketAt(track, track.startPx + track.lengthPx + 0.1)).toBe(-1);
      }),
      { numRuns: 40 }
    );
  });

  it('reversed is its own mirror image, pixel by pixel', () => {
    fc.assert(
      fc.property(anyTrack, ({ track, pixelRatio }) => {
        const gapped: Track = { ...track, gapPx: track.pitchPx > 4 ? 1 : 0 };
        const other: Track = { ...gapped, reversed: !track.reversed };
        for (let bucket = 0; bucket < track.count; bucket++) {
          expect(bucketSpan(gapped, bucket, pixelRatio)).toEqual(
            bucketSpan(other, track.count - 1 - bucket, pixelRatio)
          );
        }
      }),
      { numRuns: 40 }
    );
  });

  it('begins at the far end when reversed', () => {
    const track = fitTrack(10, 70, 7, 1, true);
    expect([edgePx(track, 0), edgePx(track, 7)]).toEqual([80, 10]);
  });
});
