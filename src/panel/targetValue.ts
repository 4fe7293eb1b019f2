import { type CalendarFold } from '../core/calendarFold';
import { type GridTarget } from '../draw/hitTest';

/** Returns the value of a cell; NaN for a whole column or row, whose value is not on the cells' scale. */
export function targetValue(fold: CalendarFold, { column, row }: GridTarget): number {
  return column === null || row === null ? NaN : fold.cells[row * fold.columns.bucketCount + column];
}
