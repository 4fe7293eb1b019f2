import { automaticScale, colorScale } from '../core/colorScale';
import { measure, testFold, testLayout, testScene } from '../testing/scenes';
import { legendPicture, type LegendFacts } from './legendPicture';

const fold = testFold([
  ['2024-01-01T00:00', 0],
  ['2024-01-01T01:00', 1],
  ['2024-01-01T02:00', 100],
]);
const facts: LegendFacts = {
  title: 'Sum of <b>',
  format: String,
  locale: 'en-US',
  businessHours: null,
  zoneChanges: null,
  filtered: false,
  mappingTexts: [],
  measure,
};
const scaleOf = (kind: 'linear' | 'log' | 'mappings', matches: Array<{ from: number; to: number }> = []) =>
  colorScale(fold.cells, { ...automaticScale, kind, matches });

describe('the legend of a picture', () => {
  it('has title, ramp with its ends, and the keys of what occurs', () => {
    const scene = testScene(fold, testLayout(), { scale: scaleOf('linear') });
    const legend = legendPicture(scene, facts);
    expect(legend).toMatchObject({
      title: 'Sum of <b>',
      ramp: { low: '0', high: '100', stepped: false, below: false, above: false },
      zero: null,
      swatches: [],
      moreSwatches: '',
    });
    expect(legend?.keys.map(({ look }) => look)).toEqual(['zero', 'empty', 'peak']);
  });

  it('has zero beside a logarithmic ramp', () => {
    const legend = legendPicture(testScene(fold, testLayout(), { scale: scaleOf('log') }), facts);
    expect(legend?.zero).toEqual({ color: 'rgba(0, 0, 0, 1)', text: '0' });
    expect(legend?.ramp?.low).toBe('1');
  });

  it('has the colors of value mappings in place of a ramp, and says how many have no room', () => {
    const scale = scaleOf('mappings', [
      { from: 0, to: 0 },
      { from: 1, to: 1 },
      { from: 50, to: Infinity },
    ]);
    const scene = testScene(fold, testLayout(), { scale });
    const texts = ['none', 'one', 'many'];
    const legend = legendPicture(scene, { ...facts, mappingTexts: texts });
    expect(legend?.ramp).toBeNull();
    expect(legend?.swatches.map(({ text }) => text)).toEqual(texts);
    const narrow = legendPicture(scene, { ...facts, mappingTexts: texts.map((text) => text.repeat(20)) });
    expect(narrow?.swatches).toHaveLength(1);
    expect(narrow?.moreSwatches).toBe('+2');
  });

  it('is not there where the picture has no room for one', () => {
    expect(legendPicture(testScene(fold, testLayout({ heightPx: 150 })), facts)).toBeNull();
  });
});
