import { automaticScale, colorScale } from '../core/colorScale';
import { testStyle } from '../testing/scenes';
import { beyondSides, distributionHeights, rampColors } from './rampColors';

const cells = Float64Array.of(NaN, 0, 0, 0, 0, 5, 10);
const scaleOf = (changes = {}) => {
  const scale = colorScale(cells, { ...automaticScale, kind: 'linear', ...changes });
  if (scale === null) {
    throw new Error('no scale');
  }
  return scale;
};

describe('the colors of a ramp', () => {
  it('go from one end of the scheme to the other', () => {
    const { colors, stepped } = rampColors({ style: testStyle, cut: 0 }, scaleOf());
    expect([colors[0], colors[16], colors.at(-1), stepped]).toEqual([
      'rgba(0, 0, 0, 1)',
      'rgba(128, 128, 128, 1)',
      'rgba(255, 255, 255, 1)',
      false,
    ]);
  });

  it('are as many as the scale has steps', () => {
    const { colors, stepped } = rampColors({ style: testStyle, cut: 0 }, scaleOf({ steps: 3 }));
    expect([colors, stepped]).toEqual([['rgba(0, 0, 0, 1)', 'rgba(128, 128, 128, 1)', 'rgba(255, 255, 255, 1)'], true]);
  });

  it('begin where the scheme is cut', () => {
    expect(rampColors({ style: testStyle, cut: 0.2 }, scaleOf()).colors[0]).toBe('rgba(51, 51, 51, 1)');
  });

  it('have bars as high as the square root of their number above', () => {
    const heights = distributionHeights(cells, scaleOf());
    expect([heights[0], heights[22], heights[43], heights[1]]).toEqual([1, 0.5, 0.5, 0]);
  });

  it('have an arrow at the end beyond which cells lie', () => {
    expect(beyondSides(cells, scaleOf())).toEqual({ below: false, above: false });
    expect(beyondSides(cells, scaleOf({ max: 6 }))).toEqual({ below: false, above: true });
    expect(beyondSides(cells, scaleOf({ min: 1 }))).toEqual({ below: true, above: false });
  });
});
