import { automaticScale, colorScale } from '../core/colorScale';
import { foldEvents, rangeOf } from '../testing/foldEvents';
import { recordingCanvases, recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testLayout, testScene, testStyle } from '../testing/scenes';
import { rasterCells } from './cellRaster';
import { cellRect } from './cellRect';
import { colorTable } from './colorTable';
import { drawCells } from './drawCells';
import { drawMarks } from './drawMarks';
import { drawOutside } from './drawOutside';
import { type Scene } from './scene';

/** Returns the lines of what a scene draws on and around its cells that begin so. */
function marks(scene: Scene, ...beginnings: string[]): string[] {
  const { ctx, lines } = recordingContext();
  drawMarks(ctx, scene);
  return lines.filter((line) => beginnings.some((beginning) => line.startsWith(beginning)));
}

/** Returns the lines of what is drawn outside the time range. */
function outside(scene: Scene): string[] {
  const { ctx, lines } = recordingContext();
  drawOutside(ctx, scene);
  return lines;
}

/** Returns the corners of the dashed edges of a scene, each as `x,y`. */
function dashedCorners(scene: Scene): string[] {
  return marks(scene, 'arcTo', 'lineTo')
    .map((line) => line.split(' '))
    .map(([, x, y]) => `${x},${y}`);
}

const EDGE = `stroke text 1 0.54`;
const HATCH = `stroke text 1 0.54`;

describe('a cell that does not exist', () => {
  it.each([
    [34, 1],
    [10, 1],
    [3, 0],
  ])('of %s pixels has %s dashed edge', (cellPx, edges) => {
    const fold = drawnFold(['5.5', '.x.', '5.5']);
    const lines = marks(testScene(fold, squareLayout(fold, cellPx)), 'setLineDash', 'stroke');
    expect(lines).toEqual(['setLineDash 2 2', EDGE]);
    expect(marks(testScene(fold, squareLayout(fold, cellPx)), 'closePath')).toHaveLength(edges);
  });

  it('has its edge half a pixel inside what a cell fills', () => {
    const fold = drawnFold(['5.5', '.x.', '5.5']);
    const layout = squareLayout(fold, 34);
    const { x, y, width, height } = cellRect(layout, 1, 1);
    const [left, top, right, bottom] = [x + 0.5, y + 0.5, x + width - 0.5, y + height - 0.5];
    expect(dashedCorners(testScene(fold, layout))).toEqual([
      `${left},${top}`,
      `${right},${top}`,
      `${right},${bottom}`,
      `${left},${bottom}`,
    ]);
  });

  it.each([false, true])('joins its neighbours to one edge (rows upwards: %s)', (rowsUpwards) => {
    const fold = drawnFold(['5xx', '.x.', 'x.5']);
    const layout = squareLayout(fold, 20, { rowsUpwards });
    const corners = dashedCorners(testScene(fold, layout));
    expect(corners).toHaveLength(6 + 4);
    const [first, low] = [cellRect(layout, 1, 0), cellRect(layout, 1, 1)];
    // the inner corner lies in the cell at the bend, past the gap
    const bendY = rowsUpwards ? first.y + 0.5 : first.y + first.height - 0.5;
    expect(corners).toContain(`${low.x + low.width - 0.5},${bendY}`);
  });

  it('is a cell like any other where there are events', () => {
    const fold = drawnFold(['5.5', '.x.', '5.5']);
    const cellEvents = fold.cellEvents.slice().fill(1, 4, 5);
    expect(marks(testScene({ ...fold, cellEvents }, squareLayout(fold, 34)), EDGE)).toEqual([]);
  });

  it.each([
    ['in two rows that are wide enough', ['.....', 'xxxxx', 'xxxxx'], 40, ['No such day']],
    ['not in cells that are too narrow', ['..xx.', '.....', '.....'], 40, []],
    ['not in rows that are too low', ['xxxxxxxxxxxxxxx', '...............'], 14, []],
    ['once', ['xxxxx', '.....', 'xxxxx', 'xxxxx'], 40, ['No such day']],
  ])('says why: %s', (_, texts, cellPx, expected) => {
    const fold = drawnFold(texts);
    const scene = testScene(fold, squareLayout(fold, cellPx), { notExistingReason: 'No such day', zoneName: '' });
    const written = marks(scene, 'fillText No');
    expect(written.map((line) => line.split(' ').slice(1, 4).join(' '))).toEqual(expected);
  });

  it('says why in the largest region', () => {
    const fold = drawnFold(['xxxxx', '.....', 'xxxxx', 'xxxxx']);
    const layout = squareLayout(fold, 40);
    const [written] = marks(testScene(fold, layout, { notExistingReason: 'No such day' }), 'fillText No');
    expect(Number(written.split(' ')[5])).toBe(cellRect(layout, 0, 3).y);
  });
});

describe('a cell outside the time range', () => {
  it.each([34, 10, 3])('of %s pixels is hatched and nothing else', (cellPx) => {
    const fold = drawnFold(['5.5', '.o.', '5.5']);
    const layout = squareLayout(fold, cellPx);
    const lines = outside(testScene(fold, layout));
    const { x, y, width, height } = cellRect(layout, 1, 1);
    expect(lines.filter((line) => line.startsWith('rect'))).toEqual([`rect ${x} ${y} ${width} ${height}`]);
    expect(lines.at(-1)).toBe(HATCH);
    expect(marks(testScene(fold, layout), 'stroke', 'fill ')).not.toContain(EDGE);
  });

  it('draws lines of 45 degrees, five pixels apart, that go on from cell to cell', () => {
    const fold = drawnFold(['oo.oo', 'oo5oo']);
    const lines = outside(testScene(fold, squareLayout(fold, 30)))
      .filter((line) => line.startsWith('moveTo') || line.startsWith('lineTo'))
      .map((line) => line.split(' ').slice(1).map(Number));
    const sums = lines.filter((_, i) => i % 2 === 0).map(([x, y]) => x + y);
    lines.forEach(([x, y], i) => expect(x + y).toBeCloseTo(sums[Math.floor(i / 2)], 1));
    sums.slice(1).forEach((sum, i) => expect((sum - sums[i]) / Math.SQRT2).toBeCloseTo(5, 1));
  });

  it('hatches a whole region of minutes at once', () => {
    const fold = drawnFold(['o'.repeat(400), '.'.repeat(400)]);
    expect(outside(testScene(fold, squareLayout(fold, 2))).filter((line) => line.startsWith('rect'))).toHaveLength(1);
  });

  it('is a cell like any other where there are events', () => {
    const fold = drawnFold(['o']);
    const withEvents = { ...fold, cellEvents: Int32Array.of(2) };
    expect(outside(testScene(withEvents, squareLayout(fold, 30)))).toEqual([]);
  });
});

describe('a cell that the time range cuts', () => {
  const texts = ['555', '555', '555'];

  function cutRects(cut: { fromShare: number; toShare: number }, cellPx: number, changes: object = {}, up = false) {
    const fold = drawnFold(texts);
    const presence = fold.presence === null ? null : { ...fold.presence, cuts: [{ cell: 4, ...cut }] };
    const layout = squareLayout(fold, cellPx, { rowsUpwards: up });
    const lines = outside(testScene({ ...fold, ...changes, presence }, layout));
    const { x, y } = cellRect(layout, 1, 1);
    const rects = (name: string) =>
      lines
        .filter((line) => line.startsWith(`${name} `))
        .map((line) => line.split(' ').slice(1).map(Number))
        .map(([left, top, width, height]) => [left - x, top - y, width, height]);
    expect(rects('rect')).toEqual(rects('clearRect'));
    return rects('rect');
  }

  const down = { columns: drawnFold(texts).rows, rows: drawnFold(texts).columns };

  it('has the share before it hatched', () => {
    expect(cutRects({ fromShare: 0.25, toShare: 1 }, 34)).toEqual([[0, 0, 8, 32]]);
  });

  it('has the share after it hatched', () => {
    expect(cutRects({ fromShare: 0, toShare: 0.75 }, 34)).toEqual([[24, 0, 8, 32]]);
  });

  it('has both hatched', () => {
    expect(cutRects({ fromShare: 0.25, toShare: 0.5 }, 34)).toEqual([
      [0, 0, 8, 32],
      [16, 0, 16, 32],
    ]);
  });

  it('is cut along the rows where these read the time of day', () => {
    expect(cutRects({ fromShare: 0.25, toShare: 1 }, 34, down)).toEqual([[0, 0, 32, 8]]);
  });

  it('is cut from below where rows run upwards', () => {
    expect(cutRects({ fromShare: 0.25, toShare: 1 }, 34, down, true)).toEqual([[0, 24, 32, 8]]);
  });

  it('keeps two pixels of its events', () => {
    expect(cutRects({ fromShare: 0.999, toShare: 1 }, 34)).toEqual([[0, 0, 30, 32]]);
  });

  it('is not cut where it is smaller than four pixels', () => {
    expect(cutRects({ fromShare: 0.5, toShare: 1 }, 3)).toEqual([]);
  });
});

describe('a cell whose events have no number', () => {
  it.each([
    [34, [['8', '1.5']]],
    [10, [['3', '1.5']]],
    [3, []],
  ])('of %s pixels has a dash', (cellPx, expected) => {
    const fold = drawnFold(['5-5']);
    const dashes = marks(testScene(fold, squareLayout(fold, cellPx)), 'fillRect').filter((line) =>
      line.endsWith('disabled')
    );
    expect(dashes.map((line) => line.split(' ').slice(3, 5))).toEqual(expected);
  });

  it('has none where a mapping gives it a color', () => {
    const fold = drawnFold(['5-5']);
    const scale = colorScale(fold.cells, {
      ...automaticScale,
      kind: 'mappings',
      matches: [{ from: NaN, to: NaN }],
    });
    expect(marks(testScene(fold, squareLayout(fold, 34), { scale }), 'fillRect')).toEqual([]);
  });
});

describe('a cell beyond the scale', () => {
  const fold = drawnFold(['951']);
  const scale = colorScale(fold.cells, { ...automaticScale, fromZero: false, min: 2, max: 8 });

  function notches(cellPx: number) {
    const layout = squareLayout(fold, cellPx);
    const lines = marks(testScene(fold, layout, { scale, peak: null }), 'moveTo', 'lineTo', 'fill ');
    return { lines, layout };
  }

  it('has its corner in the color of warnings on an edge of the ground: above at the top right', () => {
    const { lines, layout } = notches(34);
    const { x, y, width } = cellRect(layout, 0, 0);
    const right = x + width;
    expect(lines.slice(0, 8)).toEqual([
      `moveTo ${right} ${y}`,
      `lineTo ${right - 7} ${y}`,
      `lineTo ${right} ${y + 7}`,
      'fill ground',
      `moveTo ${right} ${y}`,
      `lineTo ${right - 5} ${y}`,
      `lineTo ${right} ${y + 5}`,
      'fill warning',
    ]);
  });

  it('below at the bottom left', () => {
    const { lines, layout } = notches(34);
    const { x, y, height } = cellRect(layout, 2, 0);
    const bottom = y + height;
    expect(lines.slice(8, 12)).toEqual([
      `moveTo ${x} ${bottom}`,
      `lineTo ${x + 7} ${bottom}`,
      `lineTo ${x} ${bottom - 7}`,
      'fill ground',
    ]);
  });

  it.each([
    [34, 2, 7],
    [10, 2, 5.4],
    [8, 2, 4.2],
    [7, 0, 0],
    [3, 0, 0],
  ])('of %s pixels: %s notches of %s pixels', (cellPx, count, sizePx) => {
    const { lines, layout } = notches(cellPx);
    const { x, width } = cellRect(layout, 0, 0);
    expect(lines.filter((line) => line === 'fill warning')).toHaveLength(count);
    if (count > 0) {
      expect(x + width - Number(lines[1].split(' ')[1])).toBeCloseTo(sizePx, 1);
    }
  });
});

describe('a cell whose local time ran twice', () => {
  it.each([
    [34, 2],
    [12, 2],
    [10, 0],
    [3, 0],
  ])('of %s pixels has %s short lines inside its lower right corner', (cellPx, count) => {
    const fold = drawnFold(['5.1']);
    const presence = fold.presence === null ? null : { ...fold.presence, doubled: Uint8Array.of(1, 0, 0) };
    const layout = squareLayout(fold, cellPx);
    const lines = marks(testScene({ ...fold, presence }, layout), 'fillRect');
    const cell = cellRect(layout, 0, 0);
    expect(lines).toHaveLength(count);
    for (const [x, y, width, height] of lines.map((line) => line.split(' ').slice(1).map(Number))) {
      expect(x).toBeGreaterThan(cell.x);
      expect(y).toBeGreaterThan(cell.y);
      expect(x + width).toBeLessThan(cell.x + cell.width);
      expect(y + height).toBeLessThan(cell.y + cell.height);
    }
  });

  it('is written in the ink that is seen on its color, on the ground in that of text', () => {
    const fold = drawnFold(['9.0']);
    const presence = fold.presence === null ? null : { ...fold.presence, doubled: Uint8Array.of(1, 1, 1) };
    const lines = marks(testScene({ ...fold, presence }, squareLayout(fold, 34)), 'fillRect');
    expect([0, 2, 4].map((i) => lines[i].split(' ').slice(5).join(' '))).toEqual([
      'rgb(5, 5, 5)',
      'secondary',
      'rgb(255, 255, 255)',
    ]);
  });
});

describe('a month of minutes', () => {
  const range = rangeOf('2020-02-01T14:20Z', '2020-02-29T16:39:59Z');
  const timesMs = Array.from({ length: 3000 }, (_, i) => range.fromMs + i * 800_000);
  const fold = foldEvents([{ timesMs, values: null }], range, { columns: 'time:1', rows: 'dayOfMonth' });
  const layout = testLayout({ widthPx: 1184, heightPx: 452, columnCount: 1440, rowCount: 31, pixelRatio: 2 });
  const scene = testScene(fold, layout, { notExistingReason: 'February has no day 30 or 31' });

  it('takes no call per cell, not even for the days that are no days', () => {
    const canvases = recordingCanvases();
    const raster = rasterCells(fold, layout, scene.scale, colorTable(testStyle.scheme, 0, testStyle.empty));
    drawCells(canvases.createCanvas().getContext('2d') ?? recordingContext().ctx, scene, raster, canvases.createCanvas);
    expect(canvases.lines.filter((line) => line.startsWith('rect'))).toHaveLength(2);
    expect(canvases.lines.length).toBeLessThan(600);
    const { ctx, lines } = recordingContext();
    drawMarks(ctx, scene);
    expect(lines.length).toBeLessThan(100);
  });

  it('joins the two missing days to one region with its reason', () => {
    expect(marks(scene, 'closePath')).toHaveLength(1);
    expect(marks(scene, 'arcTo', 'lineTo')).toHaveLength(4);
    expect(marks(scene, 'fillText February')).toHaveLength(1);
  });
});
