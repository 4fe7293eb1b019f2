import { recordingContext } from '../testing/recordingContext';
import { testFold, testLayout, testScene } from '../testing/scenes';
import { drawHover } from './drawHover';
import { drawMarginals } from './drawMarginals';
import { drawMarks } from './drawMarks';

const layout = testLayout();
const fold = testFold([
  ['2024-01-01T00:10', 4],
  ['2024-01-02T00:10', 4],
  ['2024-01-02T05:10', 2],
  ['2024-01-03T06:10', null],
]);
const scene = testScene(fold, layout);

describe('drawMarginals', () => {
  const { ctx, lines } = recordingContext();
  drawMarginals(ctx, scene);

  it('draws one bar for each column and row with a value, none for the others', () => {
    const bars = lines.filter((line) => line.startsWith('roundRect'));
    expect(bars).toHaveLength(2 + 2);
  });

  it('makes bars as long as their share of the largest', () => {
    const heights = lines
      .filter((line) => line.startsWith('roundRect'))
      .slice(0, 2)
      .map((line) => Number(line.split(' ')[4]));
    expect(heights[1] / heights[0]).toBeCloseTo(2 / 8, 2);
    expect(heights[0]).toBe(layout.columnBars?.height);
  });

  it('writes the value of the largest column and of every row', () => {
    const texts = lines.filter((line) => line.startsWith('fillText')).map((line) => line.split(' ')[1]);
    expect(texts).toEqual(['8', '4', '6']);
  });
});

describe('drawMarks', () => {
  it('marks the peak with a dot and events without a number with a dash', () => {
    const { ctx, lines } = recordingContext();
    drawMarks(ctx, scene);
    expect(lines.filter((line) => line.startsWith('arc'))).toHaveLength(1);
    expect(lines.filter((line) => line.endsWith('disabled'))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('fillText'))).toEqual([expect.stringContaining('UTC')]);
  });
});

describe('drawHover', () => {
  it('draws no cell: a cover, its openings, the bars and the outline', () => {
    const { ctx, lines } = recordingContext();
    drawHover(ctx, scene, { column: 0, row: 1 });
    const counts = lines.reduce<Record<string, number>>((sum, line) => {
      const [name] = line.split(' ');
      return { ...sum, [name]: (sum[name] ?? 0) + 1 };
    }, {});
    expect(counts).toEqual({ fillRect: 3, clearRect: 2, roundRect: 2, strokeRect: 2 });
  });

  it('lights the whole column from its bar, without an outline', () => {
    const { ctx, lines } = recordingContext();
    drawHover(ctx, scene, { column: 0, row: null });
    expect(lines.some((line) => line.startsWith('strokeRect'))).toBe(false);
    expect(lines.filter((line) => line.startsWith('clearRect'))).toHaveLength(1);
  });
});
