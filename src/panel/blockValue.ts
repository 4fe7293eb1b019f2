import { type CalendarFold } from '../core/calendarFold';
import { type CellBlock, isOneCell } from '../core/cellBlock';

/** Returns the value of a cell; NaN for a larger block, whose value is not on the cells' scale. */
export function blockValue(fold: CalendarFold, block: CellBlock): number {
  return isOneCell(block) ? fold.cells[block.row * fold.columns.bucketCount + block.column] : NaN;
}
