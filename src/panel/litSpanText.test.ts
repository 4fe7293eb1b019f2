import { automaticScale, colorScale } from '../core/colorScale';
import { litSpanText } from './litSpanText';

const cells = Float64Array.of(NaN, 1, 2, 9, 10);

describe('litSpanText', () => {
  it.each([
    ['none picked', null, 'no color picked'],
    ['cells of different values', { from: 0, to: 0.5 }, 'cells: 2, 1 B to 2 B'],
    ['one cell', { from: 0.95, to: 1 }, 'cells: 1, 10 B'],
    ['no cell', { from: 0.4, to: 0.6 }, 'no cells'],
  ])('tells of %s', (_, span, text) => {
    const scale = colorScale(cells, { ...automaticScale, kind: 'linear' });
    expect(scale === null ? '' : litSpanText(cells, scale, span, (value) => `${value} B`)).toBe(text);
  });
});
