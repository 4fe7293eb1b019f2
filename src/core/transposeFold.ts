import { type CalendarFold } from './calendarFold';

/** Returns the fold with columns and rows in each other's place. */
export function transposeFold(fold: CalendarFold): CalendarFold {
  const columnCount = fold.columns.bucketCount;
  const rowCount = fold.rows.bucketCount;
  const cells = new Float64Array(fold.cells.length);
  const cellEvents = new Int32Array(fold.cells.length);
  for (let row = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++) {
      cells[column * rowCount + row] = fold.cells[row * columnCount + column];
      cellEvents[column * rowCount + row] = fold.cellEvents[row * columnCount + column];
    }
  }
  return {
    ...fold,
    columns: fold.rows,
    rows: fold.columns,
    cells,
    cellEvents,
    columnMarginal: fold.rowMarginal,
    columnEvents: fold.rowEvents,
    rowMarginal: fold.columnMarginal,
    rowEvents: fold.columnEvents,
  };
}
