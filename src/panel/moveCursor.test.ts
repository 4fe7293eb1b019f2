import { type Cursor, type CursorGrid, type KeyPress, moveCursor, selectionOf } from './moveCursor';

const week: CursorGrid = {
  columnCount: 24,
  rowCount: 7,
  rowsUpwards: false,
  columnStops: [0, 6, 12, 18],
  rowStops: [0, 2, 4, 6],
};

/** Reads `Control+Shift+ArrowUp`. */
function press(text: string): KeyPress {
  const parts = text.split('+');
  const held = (name: string) => parts.slice(0, -1).includes(name);
  const key = parts[parts.length - 1] === 'Space' ? ' ' : parts[parts.length - 1];
  return { key, shift: held('Shift'), ctrl: held('Control'), alt: held('Alt'), meta: held('Meta') };
}

/** Returns the cursor after keys. */
function after(keys: string, column: number, row: number, grid: CursorGrid = week): Cursor {
  return keys.split(' ').reduce<Cursor>(
    (cursor, key) => {
      const action = moveCursor(press(key), cursor, grid);
      return action?.kind === 'move' ? action.cursor : cursor;
    },
    { cell: { column, row }, anchor: null }
  );
}

describe('moveCursor', () => {
  it.each([
    ['ArrowLeft', [5, 3], [4, 3]],
    ['ArrowRight', [5, 3], [6, 3]],
    ['ArrowUp', [5, 3], [5, 2]],
    ['ArrowDown', [5, 3], [5, 4]],
    ['ArrowLeft', [0, 3], [0, 3]],
    ['ArrowRight', [23, 3], [23, 3]],
    ['ArrowUp', [5, 0], [5, 0]],
    ['ArrowDown', [5, 6], [5, 6]],
    ['Home', [5, 3], [0, 3]],
    ['End', [5, 3], [23, 3]],
    ['PageUp', [5, 3], [5, 0]],
    ['PageDown', [5, 3], [5, 6]],
    ['Control+Home', [5, 3], [0, 0]],
    ['Control+End', [5, 3], [23, 6]],
    ['Control+ArrowRight', [5, 3], [6, 3]],
    ['Control+ArrowRight', [6, 3], [12, 3]],
    ['Control+ArrowRight', [18, 3], [23, 3]],
    ['Control+ArrowLeft', [7, 3], [6, 3]],
    ['Control+ArrowLeft', [6, 3], [0, 3]],
    ['Control+ArrowUp', [5, 3], [5, 2]],
    ['Control+ArrowDown', [5, 3], [5, 4]],
  ])('%s from %s leads to %s', (keys, [column, row], [toColumn, toRow]) => {
    expect(after(keys, column, row)).toEqual({ cell: { column: toColumn, row: toRow }, anchor: null });
  });

  it.each([
    ['ArrowUp', [5, 3], [5, 4]],
    ['ArrowDown', [5, 3], [5, 2]],
    ['ArrowDown', [5, 0], [5, 0]],
    ['PageUp', [5, 3], [5, 6]],
    ['PageDown', [5, 3], [5, 0]],
    ['Control+Home', [5, 3], [0, 6]],
    ['Control+End', [5, 3], [23, 0]],
    ['Control+ArrowUp', [5, 3], [5, 4]],
  ])('%s goes by the eye where rows run upwards, from %s to %s', (keys, [column, row], [toColumn, toRow]) => {
    expect(after(keys, column, row, { ...week, rowsUpwards: true }).cell).toEqual({ column: toColumn, row: toRow });
  });

  it.each([
    ['Shift+ArrowRight Shift+ArrowDown', [5, 3, 2, 2]],
    ['Shift+ArrowLeft Shift+ArrowLeft Shift+ArrowUp', [3, 2, 3, 2]],
    ['Shift+ArrowRight Shift+ArrowLeft', [5, 3, 1, 1]],
    ['Shift+ArrowRight Shift+ArrowLeft Shift+ArrowLeft', [4, 3, 2, 1]],
    ['Shift+Home', [0, 3, 6, 1]],
    ['Shift+PageDown', [5, 3, 1, 4]],
    ['Control+Shift+End', [5, 3, 19, 4]],
    ['Control+Shift+ArrowRight', [5, 3, 2, 1]],
    ['Control+Space', [5, 0, 1, 7]],
    ['Control+Space Shift+ArrowRight Shift+ArrowDown', [5, 0, 2, 7]],
    ['Shift+Space', [0, 3, 24, 1]],
    ['Shift+Space Shift+ArrowUp Shift+ArrowLeft', [0, 2, 24, 2]],
  ])('%s selects %s', (keys, [column, row, columnCount, rowCount]) => {
    expect(selectionOf(after(keys, 5, 3), week)).toEqual({ column, row, columnCount, rowCount });
  });

  it('a move without Shift ends the selection', () => {
    expect(selectionOf(after('Shift+ArrowRight ArrowRight', 5, 3), week)).toBeNull();
  });

  it.each([
    ['Enter', 'pin'],
    ['Space', 'pin'],
    ['Escape', 'escape'],
    ['t', 'table'],
    ['Shift+T', 'table'],
  ])('%s asks for: %s', (key, kind) => {
    expect(moveCursor(press(key), { cell: { column: 5, row: 3 }, anchor: null }, week)).toEqual({ kind });
  });

  it.each([
    'Tab',
    'Shift+Tab',
    'a',
    'F5',
    'Control+t',
    'Control+Enter',
    'Alt+ArrowLeft',
    'Meta+ArrowLeft',
    'Control+c',
  ])('%s is left to the browser', (key) =>
    expect(moveCursor(press(key), { cell: { column: 5, row: 3 }, anchor: null }, week)).toBeNull()
  );
});
