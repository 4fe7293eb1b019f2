import { recordingContext } from '../testing/recordingContext';
import { testChoice, testFold, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawLitBars } from './drawLitBars';
import { type Scene } from './scene';

const layout = testLayout();
const fold = testFold([
  ['2024-01-01T00:10', 4],
  ['2024-01-02T00:10', 4],
  ['2024-01-02T05:10', 2],
  ['2024-01-03T06:10', 3],
]);
const scene = testScene(fold, layout);

function lines(shown: Scene, [column, row, columnCount, rowCount]: readonly number[]): string[] {
  const recorded = recordingContext();
  drawLitBars(recorded.ctx, shown, { column, row, columnCount, rowCount });
  return recorded.lines;
}

const texts = (drawn: string[]) =>
  drawn.filter((line) => line.startsWith('fillText')).map((line) => line.split(' ')[1]);

describe('drawLitBars', () => {
  it.each([
    ['a cell: its column and its row', [5, 1, 1, 1], 2, ['05', 'Tue', '6']],
    ['a block: its columns and its rows', [5, 1, 2, 2], 4, ['05', '06', 'Tue', 'Wed', '6', '3']],
    ['a whole column: itself', [5, 0, 1, 7], 1, ['05']],
    ['whole rows: themselves', [0, 1, 24, 2], 2, ['Tue', 'Wed', '6', '3']],
    ['a cell without events: its row', [9, 1, 1, 1], 1, ['09', 'Tue', '6']],
  ])('lights the bars, labels and values of %s', (_, block, bars, labels) => {
    const drawn = lines(scene, block);
    expect(drawn.filter((line) => line.startsWith('roundRect'))).toHaveLength(bars);
    expect(texts(drawn)).toEqual(labels);
  });

  it('writes labels in a heavier type over their own', () => {
    const { ctx, lines: drawn } = recordingContext();
    drawLitBars(ctx, { ...scene, rowMarginal: null }, { column: 5, row: 1, columnCount: 1, rowCount: 1 });
    expect(ctx.font).toBe('500 12px Inter');
    const { x, y, width, height } = cellRect(layout, 5, 1);
    const bottom = layout.grid.y + layout.grid.height;
    expect(drawn.filter((line) => line.startsWith('fillText'))).toEqual([
      `fillText 05 ${x + width / 2} ${bottom + 6} text`,
      `fillText Tue ${layout.grid.x - 8} ${y + height / 2} text`,
    ]);
  });

  it('lights the steps of a line', () => {
    const values = Float64Array.from({ length: 24 }, (_, i) => (i === 6 ? NaN : i));
    const steps = { ...scene, columnMarginal: { kind: 'steps' as const, values, min: 0, max: 23 } };
    const drawn = lines(steps, [5, 0, 3, 7]).filter((line) => line.startsWith('fillRect') && line.endsWith('text'));
    expect(drawn.map((line) => Number(line.split(' ')[1]))).toEqual([5, 7].map((i) => cellRect(layout, i, 0).x));
  });

  it('lights the bar that a bucket is joined in', () => {
    const minutes = testFold([]);
    const joined = testLayout({ columnCount: 24 });
    const bars = {
      bars: [
        { first: 0, end: 12, value: 3, startPx: 40, thicknessPx: 20 },
        { first: 12, end: 24, value: 6, startPx: 60, thicknessPx: 20 },
      ],
      peak: 1,
      largest: 6,
      joinedMinutes: 720,
    };
    const drawn = lines({ ...testScene(minutes, joined), columnMarginal: { kind: 'bars', bars } }, [13, 0, 2, 7]);
    expect(drawn.filter((line) => line.startsWith('roundRect')).map((line) => line.split(' ')[1])).toEqual(['60']);
  });

  it('follows rows that run upwards', () => {
    const up = testLayout({ choice: { ...testChoice, rowsUpwards: true } });
    const { y, height } = cellRect(up, 0, 1);
    const drawn = lines(testScene(fold, up), [0, 1, 1, 1]);
    expect(drawn.some((line) => line.startsWith(`fillText Tue ${up.grid.x - 8} ${y + height / 2}`))).toBe(true);
  });
});
