import { recordingContext } from '../testing/recordingContext';
import { testChoice, testFold, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
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

describe('drawMarginals upwards', () => {
  const up = testLayout({ choice: { ...testChoice, rowsUpwards: true } });

  it('draws the bar of the first row lowest', () => {
    const { ctx, lines } = recordingContext();
    drawMarginals(ctx, testScene(fold, up));
    const [tuesday, monday] = lines
      .filter((line) => line.startsWith('roundRect'))
      .slice(2)
      .map((line) => line.split(' ').slice(1).map(Number))
      .sort(([, a], [, b]) => a - b);
    expect(monday[1]).toBe(cellRect(up, 0, 0).y);
    expect(tuesday[1]).toBe(cellRect(up, 0, 1).y);
    expect(monday[2] / tuesday[2]).toBeCloseTo(4 / 6, 1);
  });

  it('draws steps from row to row without crossing', () => {
    const { ctx, lines } = recordingContext();
    const values = Float64Array.of(1, 2, 3, 4, 5, 6, 7);
    drawMarginals(ctx, { ...testScene(fold, up), rowMarginal: { kind: 'steps', values, min: 0, max: 7 } });
    const points = lines.filter((line) => /^(move|line)To/.test(line)).map((line) => Number(line.split(' ')[2]));
    expect(points).toHaveLength(14);
    expect(points).toEqual(points.slice().sort((a, b) => b - a));
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
    // both labels are covered and written again
    expect(counts).toEqual({ fillRect: 3 + 2, clearRect: 2, roundRect: 2, fill: 2, strokeRect: 2, fillText: 2 });
  });

  it('lights the whole column from its bar, without an outline', () => {
    const { ctx, lines } = recordingContext();
    drawHover(ctx, scene, { column: 0, row: null });
    expect(lines.some((line) => line.startsWith('strokeRect'))).toBe(false);
    expect(lines.filter((line) => line.startsWith('clearRect'))).toHaveLength(1);
  });

  it('writes the labels of column and row in a heavier type, over their own', () => {
    const { ctx, lines } = recordingContext();
    drawHover(ctx, scene, { column: 5, row: 1 });
    expect(ctx.font).toBe('500 12px Inter');
    const { x, y, width, height } = cellRect(layout, 5, 1);
    const bottom = layout.grid.y + layout.grid.height;
    expect(lines.filter((line) => line.startsWith('fillText'))).toEqual([
      `fillText 05 ${x + width / 2} ${bottom + 6} text`,
      `fillText Tue ${layout.grid.x - 8} ${y + height / 2} text`,
    ]);
  });

  it('follows rows that run upwards', () => {
    const up = testLayout({ choice: { ...testChoice, rowsUpwards: true } });
    const { ctx, lines } = recordingContext();
    drawHover(ctx, testScene(fold, up), { column: 0, row: 1 });
    const { y, width, height } = cellRect(up, 0, 1);
    expect(lines).toContain(`clearRect ${up.grid.x} ${y} ${up.grid.width} ${height}`);
    const outline = lines.filter((line) => line.startsWith('strokeRect')).at(-1);
    expect(outline?.split(' ').slice(2)).toEqual([`${y - 2}`, `${width + 4}`, `${height + 4}`]);
    expect(lines.some((line) => line.startsWith(`fillText Tue ${up.grid.x - 8} ${y + height / 2}`))).toBe(true);
  });
});
