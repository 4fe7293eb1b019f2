import { assignCells } from '../core/assignCells';
import { type Calendar } from '../core/calendar';
import { type CellPlace } from '../draw/scene';

/** Returns the cell of a moment; null where the calendar leaves it out. */
export function cellAt(timeMs: number, calendar: Calendar): CellPlace | null {
  const [cell] = assignCells({ kind: 'sparse', timesMs: Float64Array.of(timeMs) }, calendar);
  const columnCount = calendar.columns.bucketCount;
  return cell < 0 ? null : { column: cell % columnCount, row: Math.floor(cell / columnCount) };
}
