import { type CalendarFold } from '../core/calendarFold';
import { type NOT_EXISTING, type OUTSIDE } from '../core/cellPresence';

/** Returns a row-major mask, 1 where a cell is so and has no events; null where none is. A cell with events is a cell. */
export function absentCells(fold: CalendarFold, look: typeof OUTSIDE | typeof NOT_EXISTING): Uint8Array | null {
  // most grids have none, which the browser finds out at the speed of memory
  if (fold.presence === null || !fold.presence.cells.includes(look)) {
    return null;
  }
  const { cells } = fold.presence;
  const mask = new Uint8Array(cells.length);
  let found = false;
  for (let cell = 0; cell < cells.length; cell++) {
    if (cells[cell] === look && fold.cellEvents[cell] === 0) {
      mask[cell] = 1;
      found = true;
    }
  }
  return found ? mask : null;
}
