import { automaticScale, colorScale, type ColorScaleChoice } from '../core/colorScale';
import { recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testScene } from '../testing/scenes';
import { BEFORE_RAMP, drawLitSpan, inLitSpan, type LitSpan } from './drawLitSpan';

describe('inLitSpan', () => {
  const low = { from: 0, to: 0.25 };
  const high = { from: 0.75, to: 1 };
  it.each<[string, Partial<ColorScaleChoice>, LitSpan, number[]]>([
    ['has the values of its part of the ramp', {}, { from: 0.2, to: 0.5 }, [20, 40]],
    ['has what is above the scale in its last part', { max: 60 }, high, [60, 80, 100]],
    ['has what is below the scale in its first part', { min: 40 }, low, [0, 20, 40]],
    ['goes by the color of steps, which are lit as a whole', { steps: 2 }, { from: 0, to: 0.5 }, [0, 20, 40]],
    ['keeps zero on a log scale out of the ramp', { kind: 'log' }, { from: 0, to: 1 }, [20, 40, 60, 80, 100]],
    ['has zero before the ramp of a log scale', { kind: 'log' }, { from: BEFORE_RAMP, to: 0 }, [0]],
    [
      'has the cells of one threshold',
      { kind: 'thresholds', thresholds: { unit: 'value', values: [30, 70] } },
      { from: 1 / 3, to: 2 / 3 },
      [40, 60],
    ],
    [
      'has the cells of one mapping',
      { kind: 'mappings', matches: [{ from: 20, to: 50 }] },
      { from: 0.5, to: 1 },
      [20, 40],
    ],
    [
      'has what no mapping matches',
      { kind: 'mappings', matches: [{ from: 20, to: 50 }] },
      { from: 0, to: 0.5 },
      [0, 60, 80, 100],
    ],
  ])('%s', (_, choice, span, expected) => {
    const values = [0, 20, 40, 60, 80, 100];
    const scale = colorScale(Float64Array.from(values), { ...automaticScale, ...choice });
    expect(values.filter((value) => scale !== null && inLitSpan(scale, span, value))).toEqual(expected);
    expect(scale !== null && inLitSpan(scale, span, NaN)).toBe(false);
  });
});

describe('drawLitSpan', () => {
  const fold = drawnFold(['0199.', '91-xo']);

  function linesOf(span: LitSpan, rowsUpwards = false): string[] {
    const { ctx, lines } = recordingContext();
    drawLitSpan(ctx, testScene(fold, squareLayout(fold, 20, { rowsUpwards })), span, null);
    return lines;
  }

  it('covers the grid and clears the cells of the span, neighbours at once', () => {
    const [cover, ...cleared] = linesOf({ from: 0.75, to: 1 });
    expect(cover).toBe('fillRect 0 0 100 40 ground');
    expect(cleared).toEqual(['clearRect 40 0 40 20', 'clearRect 0 20 20 20']);
  });

  it('takes cells without events and without a number for none', () => {
    expect(linesOf({ from: 0, to: 0.25 }).slice(1)).toEqual(['clearRect 0 0 40 20', 'clearRect 20 20 20 20']);
  });

  it('follows rows that run upwards', () => {
    expect(linesOf({ from: 0.75, to: 1 }, true).slice(1)).toEqual(['clearRect 0 0 20 20', 'clearRect 40 20 40 20']);
  });

  it('lights what a pixel shows where cells are finer', () => {
    const fine = drawnFold(['01990000000000000000']);
    const { ctx, lines } = recordingContext();
    const scene = testScene(fine, squareLayout(fine, 1));
    drawLitSpan(ctx, scene, { from: 0.75, to: 1 }, null);
    // two cells, each two pixels wide
    const { grid } = scene.layout;
    expect(lines).toHaveLength(2);
    expect(lines[1]).toBe(`clearRect ${grid.x + 2} ${grid.y} 3 ${grid.height}`);
  });

  it('draws nothing where no cell has a value', () => {
    const none = drawnFold(['.-']);
    const { ctx, lines } = recordingContext();
    drawLitSpan(ctx, testScene(none, squareLayout(none, 20)), { from: 0, to: 1 }, null);
    expect(lines).toEqual([]);
  });
});
