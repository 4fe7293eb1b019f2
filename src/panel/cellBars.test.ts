import { automaticScale, colorScale } from '../core/colorScale';
import { drawnFold, testLayout, testScene } from '../testing/scenes';
import { cellBars } from './cellBars';

function barsOf(texts: readonly string[], fromZero: boolean, max: number | null = null) {
  const fold = drawnFold(texts);
  const scale = colorScale(fold.cells, { ...automaticScale, fromZero, max });
  const bar = cellBars(testScene(fold, testLayout(), { scale }), fromZero);
  return (value: number) => bar(value)?.share ?? null;
}

describe('cellBars', () => {
  it('begin at zero where the calculation does', () => {
    const share = barsOf(['248'], true);
    expect([2, 4, 8].map(share)).toEqual([0.25, 0.5, 1]);
    expect([0, NaN].map(share)).toEqual([null, null]);
  });

  it('span the scale of other calculations', () => {
    const share = barsOf(['579'], false);
    expect([5, 7, 9].map(share)).toEqual([0, 0.5, 1]);
    expect(share(NaN)).toBeNull();
  });

  it('are as long as their values where the scale ends earlier', () => {
    expect([4, 8].map(barsOf(['248'], true, 4))).toEqual([0.5, 1]);
    // on the scale's own extent there is nothing longer than it
    expect([7, 9].map(barsOf(['579'], false, 7))).toEqual([1, 1]);
  });

  it('span the scale where there are values below zero', () => {
    const fold = { ...drawnFold(['123']), cells: Float64Array.of(-2, 0, 2) };
    const scale = colorScale(fold.cells, automaticScale);
    const bar = cellBars(testScene(fold, testLayout(), { scale }), true);
    expect([-2, 0, 2].map((value) => bar(value)?.share)).toEqual([0, 0.5, 1]);
  });

  it('are whole where all values are one', () => {
    expect(barsOf(['55'], false)(5)).toBe(1);
  });

  it('have the color of the cell', () => {
    const fold = drawnFold(['48']);
    const bar = cellBars(testScene(fold, testLayout()), true);
    expect(bar(8)?.color).toBe('rgba(255, 255, 255, 1)');
    expect(bar(4)?.color).toBe('rgba(128, 128, 128, 1)');
  });

  it('are none without a scale', () => {
    expect(cellBars(testScene(drawnFold(['..']), testLayout()), true)(1)).toBeNull();
  });
});
