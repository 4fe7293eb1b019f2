import { measure, squareLayout, testFold, testScene } from '../testing/scenes';
import { plotOptions, samePlot } from './plotOptions';
import { type Scene } from './scene';
import { columnLabels, rowLabels } from './tickLabels';

const fold = testFold([['2024-01-01T00:10', 4]]);
const layout = squareLayout(fold, 30);
const weekend = { rowLabels: rowLabels(fold.rows, 30, 'en-US', [5, 6]) };
const scene = testScene(fold, layout);

function axes(shown: Scene) {
  return (plotOptions(shown, () => undefined).axes ?? []).map(({ stroke, size, values }) => ({
    texts: textsOf(values),
    stroke,
    size,
  }));
}

/** What uPlot asks with has no part in the answer. */
function textsOf(values: unknown): unknown {
  return typeof values === 'function' ? values() : values;
}

describe('plotOptions', () => {
  it('has one axis a side', () => {
    expect(axes(scene).map(({ stroke, size }) => [stroke, size])).toEqual([
      ['text', 20],
      ['text', layout.grid.x],
    ]);
  });

  it('has the days of the weekend on an axis of their own, which takes no room', () => {
    expect(axes(testScene(fold, layout, weekend)).slice(1)).toEqual([
      { texts: ['Sat', 'Sun'], stroke: 'disabled', size: 0 },
      { texts: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'], stroke: 'text', size: layout.grid.x },
    ]);
  });

  it.each([
    [false, -1],
    [true, 1],
  ])('with rows upwards (%s) counts rows in direction %s', (rowsUpwards, dir) => {
    const upwards = testScene(fold, squareLayout(fold, 30, { rowsUpwards }));
    expect(plotOptions(upwards, () => undefined).scales?.y?.dir).toBe(dir);
  });
});

describe('samePlot', () => {
  it.each<[string, Partial<Scene>]>([
    ['values', { fold: testFold([['2024-01-02T03:10', 9]]) }],
    ['colors of cells', { style: { ...scene.style, scheme: [[1, 2, 3, 1]], warning: 'other' } }],
    ['business hours', { businessMask: new Uint8Array(168) }],
    ['now', { now: { column: 1, row: 1 } }],
  ])('is true for other %s', (_, changes) => {
    expect(samePlot(scene, { ...scene, ...changes })).toBe(true);
  });

  it.each<[string, Partial<Scene>]>([
    ['labels', { columnLabels: columnLabels(fold.columns, 5, 'en-US', measure) }],
    ['labels of the weekend', weekend],
    ['direction of rows', { layout: squareLayout(fold, 30, { rowsUpwards: true }) }],
    ['size of cells', { layout: squareLayout(fold, 31) }],
    ['color of text', { style: { ...scene.style, text: 'other' } }],
    ['color of quiet text', { style: { ...scene.style, textDisabled: 'other' } }],
    ['type', { style: { ...scene.style, fontFamily: 'other' } }],
  ])('is false for another %s', (_, changes) => {
    expect(samePlot(scene, { ...scene, ...changes })).toBe(false);
  });
});
