import { automaticScale, colorScale } from '../core/colorScale';
import { type LayoutRequest } from '../draw/layout';
import { type Scene } from '../draw/scene';
import { drawnFold, measure, squareLayout, testLayout, testScene } from '../testing/scenes';
import { fittingKeys, type KeyFacts, keysWidth, legendKeys, type LegendKey } from './legendKeys';

const facts: KeyFacts = {
  format: String,
  locale: 'en-US',
  businessHours: null,
  zoneChanges: null,
  filtered: false,
};

function sceneOf(texts: readonly string[], cellPx = 32, changes: Partial<Scene> = {}): Scene {
  const fold = drawnFold(texts);
  return testScene(fold, squareLayout(fold, cellPx), changes);
}

function textsOf(keys: readonly LegendKey[]): string[] {
  return keys.map(({ text }) => text);
}

describe('legendKeys', () => {
  it.each<[string, string[], string[]]>([
    ['values alone need no key', ['12', '34'], []],
    ['zero needs none beside values', ['02', '34'], []],
    ['zero and empty', ['0.', '34'], ['zero', 'no events']],
    ['empty alone', ['1.', '34'], ['no events']],
    ['a dash', ['1-', '34'], ['no value']],
    ['every look', ['0.-xo', '12345'], ['zero', 'no events', 'no value', 'does not exist', 'outside the range']],
  ])('%s', (_, texts, expected) => {
    expect(textsOf(legendKeys(sceneOf(texts), facts))).toEqual(expected);
  });

  it('says where values are beyond the scale', () => {
    const fold = drawnFold(['123456789']);
    const scale = colorScale(fold.cells, { ...automaticScale, min: 2, max: 8 });
    const keys = legendKeys(testScene(fold, squareLayout(fold, 32), { scale }), facts);
    expect(keys.map(({ text, color }) => [text, color])).toEqual([
      ['below 2', 'rgba(0, 0, 0, 1)'],
      ['above 8', 'rgba(255, 255, 255, 1)'],
    ]);
  });

  it('says that the range cuts a cell, and that an hour ran twice', () => {
    const fold = drawnFold(['12']);
    const presence = {
      cells: new Uint8Array(2),
      doubled: Uint8Array.of(0, 1),
      cuts: [{ cell: 0, fromShare: 0.3, toShare: 1 }],
    };
    const scene = testScene({ ...fold, presence }, squareLayout(fold, 32));
    expect(textsOf(legendKeys(scene, facts))).toEqual(['outside the range', 'ran twice']);
  });

  it('names both where a filter leaves cells out', () => {
    expect(textsOf(legendKeys(sceneOf(['1o']), { ...facts, filtered: true }))).toEqual([
      'outside the range or left out',
    ]);
  });

  it('has no key for signs that are not drawn in small cells', () => {
    expect(textsOf(legendKeys(sceneOf(['1-o'], 5), facts))).toEqual(['outside the range']);
  });

  const wide: Partial<LayoutRequest> = { columnCount: 2, rowCount: 1 };

  it('names the peak and the share of business hours where the panel is wide', () => {
    const fold = {
      ...drawnFold(['19']),
      used: 10,
      businessHours: {
        inside: { cells: Float64Array.of(0, 9), columns: Float64Array.of(0, 9), rows: Float64Array.of(9), all: 9 },
        whole: { cells: Float64Array.of(1, 9), columns: Float64Array.of(1, 9), rows: Float64Array.of(10), all: 10 },
        cellShares: Float64Array.of(0, 1),
      },
    };
    const business = {
      ...facts,
      businessHours: { weekdays: [0, 1, 2, 3, 4], hours: { fromMinute: 540, toMinute: 1080 }, zone: 'Europe/Moscow' },
    };
    const changes = { businessMask: Uint8Array.of(0, 1) };
    expect(textsOf(legendKeys(testScene(fold, testLayout(wide), changes), business))).toEqual([
      'Peak Mon 01:00',
      '09–18 Moscow, Mon–Fri: 90%',
    ]);
    expect(legendKeys(testScene(fold, testLayout({ ...wide, widthPx: 600 }), changes), business)).toEqual([]);
  });

  it('leaves hostile text as it is', () => {
    const scene = sceneOf(['19']);
    const scale = colorScale(scene.fold.cells, { ...automaticScale, max: 8 });
    const keys = legendKeys({ ...scene, scale }, { ...facts, format: () => '<b>{{end}}</b>&' });
    expect(textsOf(keys)).toEqual(['above <b>{{end}}</b>&']);
  });
});

describe('fittingKeys', () => {
  const keys = legendKeys(sceneOf(['0.-xo', '12345']), facts);

  it('keeps all where there is room', () => {
    expect(fittingKeys(keys, keysWidth(keys, measure), measure)).toEqual(keys);
  });

  it('never takes more than the room, and keeps what hides the most longest', () => {
    for (let roomPx = 0; roomPx < keysWidth(keys, measure); roomPx += 5) {
      expect(keysWidth(fittingKeys(keys, roomPx, measure), measure)).toBeLessThanOrEqual(roomPx);
    }
    expect(textsOf(fittingKeys(keys, 160, measure))).toEqual(['outside the range']);
    expect(fittingKeys(keys, 10, measure)).toEqual([]);
  });
});
