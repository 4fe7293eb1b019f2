import { recordingContext } from '../testing/recordingContext';
import { drawnFold, squareLayout, testScene } from '../testing/scenes';
import { cellRect } from './cellRect';
import { drawMarks } from './drawMarks';
import { drawValueLabels } from './drawValueLabels';
import { type ValueLabels } from './scene';

const fold = drawnFold(['19.', '4-2']);

/** Returns the labels that are written, and the size of their font. A letter is half as wide as the font is high. */
function labels(
  mode: ValueLabels['mode'],
  cellPx: number,
  textOf: ValueLabels['textOf'] = (cell) => `${fold.cells[cell]}`,
  shortestOf: ValueLabels['textOf'] = textOf
) {
  const { ctx, lines } = recordingContext();
  const scene = testScene(fold, squareLayout(fold, cellPx), {
    valueLabels: { mode, textOf, shortestOf, ground: [0, 0, 0, 1] },
  });
  const drawn = drawValueLabels(ctx, scene);
  expect(drawn).toBe(lines.length > 0);
  return { texts: lines.map((line) => line.split(' ')[1]), font: ctx.font, lines };
}

/** Four letters in the cell with 9, one in the others. */
const oneLong = (cell: number) => (fold.cells[cell] === 9 ? '9999' : '1');

describe('drawValueLabels', () => {
  it('writes the values of cells with a number in their middle', () => {
    const { texts, lines } = labels('auto', 30);
    expect(texts).toEqual(['1', '9', '4', '2']);
    const { x, y, width, height } = cellRect(squareLayout(fold, 30), 1, 0);
    expect(lines[1]).toMatch(`fillText 9 ${x + width / 2} ${y + height / 2 + 1} `);
  });

  it.each([
    ['auto', 20, 4],
    ['auto', 19, 0], // 17 pixels high
    ['always', 14, 4],
    ['always', 9, 0], // no room for letters of 8 pixels
    ['always', 3, 0],
  ] as const)('%s at cells of %s pixels writes %s', (mode, cellPx, count) => {
    expect(labels(mode, cellPx).texts).toHaveLength(count);
  });

  it.each([
    [34, 4], // 24 pixels of text and 4 on each side
    [33, 0],
  ])('auto writes all or none: %s pixels', (cellPx, count) => {
    expect(labels('auto', cellPx, oneLong).texts).toHaveLength(count);
  });

  it.each([
    [28, '12px Inter', 4],
    [26, '11px Inter', 4],
    [20, '8px Inter', 4],
    [19, '8px Inter', 3],
  ])('always writes smaller until it leaves out what does not fit: %s pixels', (cellPx, font, count) => {
    const written = labels('always', cellPx, oneLong);
    expect([written.font, written.texts.length]).toEqual([font, count]);
  });

  it('always writes the shortest form where the text does not fit', () => {
    const shortest = (cell: number) => (fold.cells[cell] === 9 ? '9K' : '1');
    expect(labels('always', 19, oneLong, shortest).texts).toEqual(['1', '9K', '1', '1']);
    expect(labels('always', 20, oneLong, shortest).texts).toEqual(['1', '9999', '1', '1']);
  });

  it('writes dark on light cells and light on dark ones', () => {
    const { lines } = labels('auto', 30);
    expect(lines.map((line) => line.split(' ').slice(4).join(' '))).toEqual([
      'rgb(255, 255, 255)',
      'rgb(5, 5, 5)',
      'rgb(255, 255, 255)',
      'rgb(255, 255, 255)',
    ]);
  });

  it('writes what is read on a cell that is covered', () => {
    // the gray of 5 of 9 is read with dark letters, until a dark ground lies over it
    const drawn = (cover: number) => {
      const { ctx, lines } = recordingContext();
      const texts = { textOf: String, shortestOf: String };
      const valueLabels: ValueLabels = { mode: 'auto', ...texts, ground: [24, 27, 31, 1] };
      const bright = drawnFold(['59']);
      drawValueLabels(ctx, testScene(bright, squareLayout(bright, 30), { valueLabels }), cover);
      return lines.map((line) => line.split(' ').slice(4).join(' '));
    };
    expect(drawn(0)).toEqual(['rgb(5, 5, 5)', 'rgb(5, 5, 5)']);
    expect(drawn(0.36)).toEqual(['rgb(255, 255, 255)', 'rgb(5, 5, 5)']);
  });

  it('writes nothing where none are asked for', () => {
    const { ctx, lines } = recordingContext();
    expect(drawValueLabels(ctx, testScene(fold, squareLayout(fold, 30)))).toBe(false);
    expect(lines).toEqual([]);
  });
});

describe('the dot of the peak', () => {
  const oneEach: Omit<ValueLabels, 'mode'> = { textOf: () => '1', shortestOf: () => '1', ground: [0, 0, 0, 1] };
  const rect = (cellPx: number) => cellRect(squareLayout(fold, cellPx), 1, 0);

  function dot(cellPx: number, labelled: boolean): string[] {
    const { ctx, lines } = recordingContext();
    const valueLabels = labelled ? { ...oneEach, mode: 'auto' as const } : null;
    drawMarks(ctx, testScene(fold, squareLayout(fold, cellPx), { valueLabels }));
    return lines.filter((line) => line.startsWith('arc '));
  }

  it('is in the middle of its cell', () => {
    const { x, y, width, height } = rect(34);
    expect(dot(34, false)).toEqual([`arc ${x + width / 2} ${y + height / 2} 3 0 6.28`]);
  });

  it('moves to the top right corner beside a value', () => {
    const { x, y, width } = rect(34);
    expect(dot(34, true)).toEqual([`arc ${x + width - 5} ${y + 5} 3 0 6.28`]);
  });

  it('goes where a row has no room for both', () => {
    expect(dot(24, true)).toEqual([]);
    expect(dot(24, false)).toHaveLength(1);
  });
});
