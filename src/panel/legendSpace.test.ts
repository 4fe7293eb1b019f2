import fc from 'fast-check';
import { legendSpace } from './legendSpace';

const needs = { widthPx: 800, titlePx: 100, endsPx: 60, zero: false, ramp: true, swatchesPx: 0, keysPx: 0 };

describe('legendSpace', () => {
  it('gives a lone ramp its full width', () => {
    expect(legendSpace(needs)).toMatchObject({ rampPx: 220, titlePx: 101 });
  });

  it('narrows the ramp for keys, down to a limit', () => {
    expect(legendSpace({ ...needs, keysPx: 430 }).rampPx).toBe(165);
    expect(legendSpace({ ...needs, keysPx: 5000 }).rampPx).toBe(140);
  });

  it('cuts a long title', () => {
    expect(legendSpace({ ...needs, titlePx: 5000 }).titlePx).toBe(240);
  });

  it('never hands out more than there is', () => {
    const px = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(
        fc.record({
          widthPx: fc.integer({ min: 380, max: 2000 }),
          titlePx: px,
          endsPx: fc.integer({ min: 0, max: 60 }),
          zero: fc.boolean(),
          ramp: fc.boolean(),
          swatchesPx: px,
          keysPx: px,
        }),
        (request) => {
          const space = legendSpace({ ...request, swatchesPx: request.ramp ? 0 : request.swatchesPx });
          const used = space.titlePx + request.endsPx + space.rampPx + space.swatchesPx + space.keysPx;
          expect(used).toBeLessThanOrEqual(request.widthPx);
          if (request.ramp) {
            expect(space.rampPx).toBeGreaterThan(90);
          }
        }
      )
    );
  });
});
