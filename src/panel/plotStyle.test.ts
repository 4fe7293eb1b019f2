import { createTheme } from '@grafana/data';
import { contrast } from '../draw/cellInk';
import { toRgba } from '../grafana/schemeColors';
import { plotStyle } from './plotStyle';

const night = {
  canvas: 'rgb(0, 0, 0)',
  canvasText: 'rgb(255, 255, 255)',
  highlight: 'rgb(255, 255, 0)',
};
const day = { ...night, canvas: 'rgb(255, 255, 255)', canvasText: 'rgb(0, 0, 0)' };
const dusk = { scheme: 'dusk', reverse: false };

describe('plotStyle with forced colors', () => {
  it.each(['dark', 'light'] as const)('has no color of the %s theme but those of the cells', (mode) => {
    const { scheme, empty, fontFamily, bar, ...colors } = plotStyle(
      createTheme({ colors: { mode } }),
      dusk,
      null,
      night
    );
    expect(Object.values(colors).filter((color) => !Object.values(night).includes(color))).toEqual([]);
    expect(bar).toBe('rgba(255, 255, 255, 0.65)');
    expect(empty.slice(0, 3)).toEqual([255, 255, 255]);
  });

  it.each([
    ['dark', day],
    ['light', night],
  ] as const)('has the scheme that stands out from the forced ground, not from the %s theme', (mode, forced) => {
    const { scheme } = plotStyle(createTheme({ colors: { mode } }), dusk, null, forced);
    const ground = toRgba(forced.canvas);
    expect(contrast(scheme[255], ground)).toBeGreaterThan(contrast(scheme[0], ground));
  });

  it('keeps the colors of thresholds and mappings', () => {
    expect(plotStyle(createTheme(), dusk, [[1, 2, 3, 1]], night).scheme).toEqual([[1, 2, 3, 1]]);
  });
});
