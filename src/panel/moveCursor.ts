import { type CellBlock } from '../core/cellBlock';
import { columnBlock, type GridSize, growBlock, rowBlock } from '../core/gridBlocks';
import { type CellPlace } from '../draw/scene';

/** What is known of a key that went down. */
export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** A grid to move on. */
export interface CursorGrid extends GridSize {
  /** The first row is the lowest. */
  readonly rowsUpwards: boolean;
  /** Columns and rows to which Control and an arrow jump, ascending. */
  readonly columnStops: readonly number[];
  readonly rowStops: readonly number[];
}

/** Where the keyboard is on the grid. */
export interface Cursor {
  readonly cell: CellPlace;
  /** Where the selection began: a cell, whole columns or rows; null while there is none. */
  readonly anchor: CellBlock | null;
}

/** What a key asks for. */
export type KeyAction = { readonly kind: 'move'; readonly cursor: Cursor } | { readonly kind: CursorCommand };

/** What is done with what the cursor is on. */
export type CursorCommand = 'pin' | 'escape' | 'table';

/** Returns the block that is selected; null where none is. */
export function selectionOf({ cell, anchor }: Cursor, grid: GridSize): CellBlock | null {
  return anchor === null ? null : growBlock(anchor, cell, grid);
}

/** Returns what a key asks for; null where it is none of the grid's keys. */
export function moveCursor(press: KeyPress, cursor: Cursor, grid: CursorGrid): KeyAction | null {
  const { key, shift, ctrl } = press;
  if (press.alt || press.meta) {
    return null;
  }
  if (key === ' ' && (ctrl || shift)) {
    const { column, row } = cursor.cell;
    const anchor = ctrl ? columnBlock(column, grid) : rowBlock(row, grid);
    return { kind: 'move', cursor: { cell: cursor.cell, anchor } };
  }
  const cell = movedCell(press, cursor.cell, grid);
  if (cell === null) {
    return ctrl ? null : commandOf(key);
  }
  const anchor = shift ? (cursor.anchor ?? { ...cursor.cell, columnCount: 1, rowCount: 1 }) : null;
  return { kind: 'move', cursor: { cell, anchor } };
}

function commandOf(key: string): KeyAction | null {
  switch (key) {
    case 'Enter':
    case ' ':
      return { kind: 'pin' };
    case 'Escape':
      return { kind: 'escape' };
    case 't':
    case 'T':
      return { kind: 'table' };
    default:
      return null;
  }
}

/** Returns the cell to which a key leads, which may be the same at the grid's edge; null for other keys. */
function movedCell({ key, ctrl }: KeyPress, { column, row }: CellPlace, grid: CursorGrid): CellPlace | null {
  const lastColumn = grid.columnCount - 1;
  const [topRow, bottomRow] = grid.rowsUpwards ? [grid.rowCount - 1, 0] : [0, grid.rowCount - 1];
  const columnAfter = (step: 1 | -1) => moved(column, step, grid.columnCount, ctrl ? grid.columnStops : null);
  const rowAfter = (step: number) => moved(row, step, grid.rowCount, ctrl ? grid.rowStops : null);
  const down = grid.rowsUpwards ? -1 : 1;
  switch (key) {
    case 'ArrowLeft':
      return { column: columnAfter(-1), row };
    case 'ArrowRight':
      return { column: columnAfter(1), row };
    case 'ArrowUp':
      return { column, row: rowAfter(-down) };
    case 'ArrowDown':
      return { column, row: rowAfter(down) };
    case 'Home':
      return { column: 0, row: ctrl ? topRow : row };
    case 'End':
      return { column: lastColumn, row: ctrl ? bottomRow : row };
    case 'PageUp':
      return { column, row: topRow };
    case 'PageDown':
      return { column, row: bottomRow };
    default:
      return null;
  }
}

/** Returns the next index, or the next stop, in a direction; the last one before the edge, never past it. */
function moved(index: number, step: number, count: number, stops: readonly number[] | null): number {
  const edge = step > 0 ? count - 1 : 0;
  if (stops === null) {
    return index === edge ? index : index + step;
  }
  const next = step > 0 ? stops.find((stop) => stop > index) : stops.filter((stop) => stop < index).at(-1);
  return next ?? edge;
}
