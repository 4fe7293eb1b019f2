import { recordingContext } from '../testing/recordingContext';
import { squareLayout, testFold, testLayout, testScene } from '../testing/scenes';
import { drawAxisLabels } from './drawAxisLabels';
import { edgePx } from './track';

describe('the labels of the axes', () => {
  const layout = testLayout();

  it('stand under the middle of their column and beside the middle of their row', () => {
    const { ctx, lines } = recordingContext();
    drawAxisLabels(ctx, testScene(testFold([]), layout));
    const bottom = layout.grid.y + layout.grid.height + 6;
    expect(lines[0]).toBe(`fillText 00 ${edgePx(layout.columns, 0.5)} ${bottom} text`);
    expect(lines).toContain(`fillText Mon ${layout.grid.x - 8} ${edgePx(layout.rows, 0.5)} text`);
    expect(lines).toHaveLength(24 + 7);
  });

  it('are quieter on the weekend', () => {
    const { ctx, lines } = recordingContext();
    const scene = testScene(testFold([]), layout);
    const [first] = scene.rowLabels.labels;
    drawAxisLabels(ctx, { ...scene, rowLabels: { labels: [{ ...first, muted: true }], ticks: [] } });
    expect(lines.at(-1)).toMatch(/Mon .* disabled$/);
  });

  it('are left out where there is no room for them', () => {
    const { ctx, lines } = recordingContext();
    const fold = testFold([]);
    const small = squareLayout(fold, 4);
    expect(small.axisLabels).toBe(false);
    drawAxisLabels(ctx, testScene(fold, small));
    expect(lines).toEqual([]);
  });
});
