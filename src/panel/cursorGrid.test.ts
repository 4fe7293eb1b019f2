import { drawnFold, squareLayout, testScene } from '../testing/scenes';
import { cursorGrid } from './cursorGrid';

const fold = drawnFold(['12345', '67891']);
const layout = squareLayout(fold, 30, { rowsUpwards: true });
const label = (position: number) => ({ position, text: '', muted: false });

describe('cursorGrid', () => {
  it('has the size of the grid and the direction of its rows', () => {
    expect(cursorGrid(testScene(fold, layout))).toMatchObject({ columnCount: 5, rowCount: 2, rowsUpwards: true });
  });

  it.each([
    ['labels in the middle of their buckets', { labels: [0.5, 2.5, 4.5].map(label), ticks: [] }, [0, 2, 4]],
    ['ticks where there are some', { labels: [label(0), label(5)], ticks: [0, 1, 3, 5] }, [0, 1, 3]],
  ])('has stops at %s', (_, columnLabels, stops) => {
    expect(cursorGrid(testScene(fold, layout, { columnLabels })).columnStops).toEqual(stops);
  });
});
