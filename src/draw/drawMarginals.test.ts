import { recordingContext } from '../testing/recordingContext';
import { testChoice, testFold, testLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
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

  it('rounds bars by one radius, since a library that Grafana loads knows no more, and squares their inner corners', () => {
    const parts = lines.filter((line) => /^(roundRect|rect) /.test(line)).map((line) => line.split(' '));
    expect(parts.map(({ length }) => length)).toEqual([6, 5, 6, 5, 6, 5, 6, 5]);
    const [[, x, y, width, height, radius], [, ...inner]] = parts.map(([name, ...numbers]) => [
      name,
      ...numbers.map(Number),
    ]);
    expect(inner).toEqual([x, Number(y) + Number(height) - Number(radius), width, radius]);
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
