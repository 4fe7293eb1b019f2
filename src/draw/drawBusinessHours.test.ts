import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { transposeFold } from '../core/transposeFold';
import { recordingContext } from '../testing/recordingContext';
import { squareLayout, testFold, testScene } from '../testing/scenes';
import { drawBusinessHours } from './drawBusinessHours';

const fold = testFold([['2024-01-01T00:10', 4]]);
const MONDAY_TO_FRIDAY = [0, 1, 2, 3, 4];

/** Returns a mask of weekday × hour from Monday; hours past 24 are those of the next weekday. */
function maskOf(weekdays: readonly number[], ...spans: ReadonlyArray<readonly [from: number, to: number]>): Uint8Array {
  const mask = new Uint8Array(7 * 24);
  for (const weekday of weekdays) {
    for (const [from, to] of spans) {
      for (let hour = from; hour < to; hour++) {
        mask[(weekday * 24 + hour) % mask.length] = 1;
      }
    }
  }
  return mask;
}

function transposed(mask: Uint8Array): Uint8Array {
  return mask.map((_, cell) => mask[(cell % 7) * 24 + Math.floor(cell / 7)]);
}

/** Returns each line with its points in cells from the grid's corner, and `…` where it is not closed. */
function outlines(businessMask: Uint8Array, cellPx = 20, turned = false): string[] {
  const shown = turned ? transposeFold(fold) : fold;
  const layout = squareLayout(shown, cellPx);
  const { ctx, lines } = recordingContext();
  drawBusinessHours(ctx, testScene(shown, layout, { businessMask: turned ? transposed(businessMask) : businessMask }));
  const found: string[] = [];
  let points: string[] = [];
  for (const line of lines) {
    const [name, x, y] = line.split(' ');
    const point = `${(Number(x) - layout.grid.x) / cellPx},${(Number(y) - layout.grid.y) / cellPx}`;
    if (name === 'moveTo') {
      points = [point];
      found.push('');
    } else if (name === 'arcTo' || name === 'lineTo') {
      points.push(point);
      found[found.length - 1] = `${points.join(' ')} …`;
    } else if (name === 'closePath') {
      found[found.length - 1] = points.slice(1).join(' ');
    }
  }
  return found;
}

describe('drawBusinessHours', () => {
  it('draws one closed box in the gaps around Monday to Friday, 6 to 15', () => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [6, 15]))).toEqual(['6,0 15,0 15,5 6,5']);
  });

  it('draws two boxes open to the edge for a shift over midnight', () => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [22, 30]))).toEqual(['0,1 6,1 6,6 0,6 …', '24,5 22,5 22,0 24,0 …']);
  });

  it('leaves the box of a shift that ends at midnight closed', () => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [16, 24]))).toEqual(['16,0 24,0 24,5 16,5']);
  });

  it('draws a box around each of two parts of the day', () => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [8, 12], [14, 18]))).toEqual(['8,0 12,0 12,5 8,5', '14,0 18,0 18,5 14,5']);
  });

  it('draws one closed box around whole days', () => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [0, 24]))).toEqual(['0,0 24,0 24,5 0,5']);
  });

  it('opens the last day’s shift to the first day, as weeks go on', () => {
    expect(outlines(maskOf([6], [22, 30]))).toEqual(['0,0 6,0 6,1 0,1 …', '24,7 22,7 22,6 24,6 …']);
  });

  it('opens upwards and downwards where the hours run down', () => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [22, 30]), 20, true)).toEqual([
      '6,0 6,6 1,6 1,0 …',
      '0,24 0,22 5,22 5,24 …',
    ]);
  });

  it('closes the ends of a part of the day', () => {
    const hours = { fromMinute: 360, toMinute: 720 };
    const columns = calendarAxis('hour', { ...plainSettings('monday'), hours });
    const part = { ...fold, columns, cells: new Float64Array(42), cellEvents: new Int32Array(42), presence: null };
    const layout = squareLayout(part, 20);
    const businessMask = Uint8Array.from({ length: 42 }, (_, cell) => (cell % 6 === 2 ? 0 : 1));
    const { ctx, lines } = recordingContext();
    drawBusinessHours(ctx, testScene(part, layout, { businessMask }));
    expect(lines.filter((line) => line === 'closePath')).toHaveLength(2);
  });

  it('is dashed, on a line of the ground', () => {
    const { ctx, lines } = recordingContext();
    const businessMask = maskOf(MONDAY_TO_FRIDAY, [6, 15]);
    drawBusinessHours(ctx, testScene(fold, squareLayout(fold, 20), { businessMask }));
    expect(lines.slice(-3)).toEqual(['stroke ground 3 1', 'setLineDash 5 3', 'stroke outline 1.5 0.85']);
  });

  it('rounds corners by three pixels', () => {
    const { ctx, lines } = recordingContext();
    const businessMask = maskOf(MONDAY_TO_FRIDAY, [6, 15]);
    drawBusinessHours(ctx, testScene(fold, squareLayout(fold, 20), { businessMask }));
    expect(lines.filter((line) => line.startsWith('arcTo')).map((line) => line.split(' ')[5])).toEqual([
      '3',
      '3',
      '3',
      '3',
    ]);
  });

  it.each([
    [12, 1],
    [11, 0],
  ])('at cells of %s pixels draws %s lines', (cellPx, count) => {
    expect(outlines(maskOf(MONDAY_TO_FRIDAY, [6, 15]), cellPx)).toHaveLength(count);
  });

  it('draws nothing where none is asked for', () => {
    const { ctx, lines } = recordingContext();
    drawBusinessHours(ctx, testScene(fold, squareLayout(fold, 20)));
    expect(lines).toEqual([]);
  });
});
