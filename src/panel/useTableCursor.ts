import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type TablePlace } from './tableModel';

/** How far a cursor can go. */
export interface CursorRoom {
  readonly columnCount: number;
  readonly rowCount: number;
  /** Rows in sight, for PageUp and PageDown. */
  readonly pageRows: number;
}

/** Returns where a key takes the cursor; null where it is none of its keys. With Ctrl, Home and End go to the corners. */
export function nextPlace(
  { column, row }: TablePlace,
  { columnCount, rowCount, pageRows }: CursorRoom,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean }
): TablePlace | null {
  const [lastColumn, lastRow] = [columnCount - 1, rowCount - 1];
  const at = (toColumn: number, toRow: number): TablePlace => ({
    column: Math.min(Math.max(toColumn, 0), lastColumn),
    row: Math.min(Math.max(toRow, 0), lastRow),
  });
  switch (key) {
    case 'ArrowLeft':
      return at(column - 1, row);
    case 'ArrowRight':
      return at(column + 1, row);
    case 'ArrowUp':
      return at(column, row - 1);
    case 'ArrowDown':
      return at(column, row + 1);
    case 'PageUp':
      return at(column, row - pageRows);
    case 'PageDown':
      return at(column, row + pageRows);
    case 'Home':
      return at(0, ctrlKey ? 0 : row);
    case 'End':
      return at(lastColumn, ctrlKey ? lastRow : row);
    default:
      return null;
  }
}

/** The one cell of a table that Tab reaches, and what moves it. */
export interface TableCursor {
  readonly place: TablePlace;
  /** Goes to a place, and says that it has the focus. */
  readonly moveTo: (place: TablePlace) => void;
  /** Returns true where the key moved the cursor. */
  readonly onKey: (event: KeyboardEvent, pageRows: number) => boolean;
}

/**
 * Returns the cursor of a table that has just come into the page: it takes the focus, and the cell it goes to takes it
 * after it. The cell with the cursor has to be marked with `data-cursor`.
 */
export function useTableCursor(
  table: RefObject<HTMLElement | null>,
  start: TablePlace,
  room: Omit<CursorRoom, 'pageRows'>
): TableCursor {
  const [wanted, setWanted] = useState(start);
  const takesFocus = useRef(true);
  // fewer rows may have come with new data
  const column = Math.min(wanted.column, room.columnCount - 1);
  const row = Math.min(wanted.row, room.rowCount - 1);

  useLayoutEffect(() => {
    if (takesFocus.current) {
      takesFocus.current = false;
      table.current?.querySelector<HTMLElement>('[data-cursor]')?.focus();
    }
  }, [table, column, row]);

  return {
    place: { column, row },
    moveTo: setWanted,
    onKey: (event, pageRows) => {
      const next = nextPlace({ column, row }, { ...room, pageRows }, event);
      if (next === null || event.altKey || event.metaKey) {
        return false;
      }
      takesFocus.current = true;
      setWanted(next);
      return true;
    },
  };
}
