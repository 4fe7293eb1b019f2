import { calendarAxis, plainSettings } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';
import { drawnFold, testLayout, testChoice, testScene } from '../testing/scenes';
import { tableModel } from './tableModel';

/** 288 buckets. */
const FIVE_MINUTES = calendarAxis('time:5', plainSettings('monday'));

/** Returns the table of a picture drawn in letters. */
function modelOf(texts: readonly string[], rowsUpwards = false) {
  const fold = drawnFold(texts, texts.length > 24 ? { rows: FIVE_MINUTES } : {});
  const layout = testLayout({
    columnCount: texts[0].length,
    rowCount: texts.length,
    choice: { ...testChoice, rowsUpwards },
  });
  return tableModel(
    testScene({ ...fold, rowEvents: Int32Array.from(texts, (text) => text.replace(/\D/g, '').length) }, layout)
  );
}

const block = (column: number, row: number, columnCount = 1, rowCount = 1): CellBlock => ({
  column,
  row,
  columnCount,
  rowCount,
});

describe('tableModel', () => {
  const wide = ['123', '456'];
  const tall = ['12', '34', '56'];

  it('lets the longer axis run down', () => {
    expect(modelOf(wide).fold.rows.bucketCount).toBe(3);
    expect([...modelOf(wide).fold.cells]).toEqual([1, 4, 2, 5, 3, 6]);
    expect([...modelOf(tall).fold.cells]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each<[string, readonly string[], number, number, CellBlock]>([
    ['a cell of a table as the picture', tall, 1, 2, block(1, 2)],
    ['its row', tall, 2, 1, block(0, 1, 2, 1)],
    ['its column', tall, 1, 3, block(1, 0, 1, 3)],
    ['all of it', tall, 2, 3, block(0, 0, 2, 3)],
    ['a cell of a turned table', wide, 1, 2, block(2, 1)],
    ['its row', wide, 2, 1, block(1, 0, 1, 2)],
    ['its column', wide, 1, 3, block(0, 1, 3, 1)],
    ['all of it', wide, 2, 3, block(0, 0, 3, 2)],
  ])('finds the cells of the picture behind %s', (_, texts, column, row, expected) => {
    expect(modelOf(texts).blockAt(column, row)).toEqual(expected);
  });

  it('runs upwards as the picture does', () => {
    const model = modelOf(tall, true);
    expect(model.rows).toEqual([2, 1, 0]);
    expect(model.blockAt(0, 0)).toEqual(block(0, 2));
    expect(model.placeOf(1, 2)).toEqual({ column: 1, row: 0 });
    // across, there is no up
    expect(modelOf(wide, true).rows).toEqual([0, 1, 2]);
  });

  it('finds the place of a cell of the picture', () => {
    expect(modelOf(tall).placeOf(1, 2)).toEqual({ column: 1, row: 2 });
    expect(modelOf(wide).placeOf(2, 1)).toEqual({ column: 1, row: 2 });
  });

  it('leaves out rows without events where there are many cells, and says how many', () => {
    const texts = Array.from({ length: 288 }, (_, i) => (i % 100 === 7 ? '1..2' : '....'));
    const model = modelOf(texts);
    expect(model.rows).toEqual([7, 107, 207]);
    expect(model.leftOut).toBe(285);
    expect(model.blockAt(0, 1)).toEqual(block(0, 107));
    expect(model.placeOf(0, 107)).toEqual({ column: 0, row: 1 });
    expect(model.placeOf(0, 108)).toBeNull();
    expect(modelOf(['1.', '..']).leftOut).toBe(0);
  });
});
