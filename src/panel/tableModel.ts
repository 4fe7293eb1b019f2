import { type CalendarFold } from '../core/calendarFold';
import { type CellBlock, transposeBlock } from '../core/cellBlock';
import { transposeFold } from '../core/transposeFold';
import { type Scene } from '../draw/scene';

/** A fold as it stands in a table. */
export interface TableModel {
  /** The longer axis runs down, so columns and rows may have traded places. */
  readonly fold: CalendarFold;
  /** The row buckets in the table, from top to bottom. */
  readonly rows: readonly number[];
  /** How many rows without events are not in the table. */
  readonly leftOut: number;
  /**
   * Returns the cells of the scene behind a place in the table. The column after the last is the whole row, the row
   * after the last the whole column.
   */
  readonly blockAt: (column: number, row: number) => CellBlock;
  /** Returns where a cell of the scene stands; null where its row is left out. */
  readonly placeOf: (column: number, row: number) => TablePlace | null;
}

/** A place in the table, counted from 0 without the header; totals are at the end. */
export interface TablePlace {
  readonly column: number;
  readonly row: number;
}

/** With more cells than this, rows without events are left out. */
const MOST_CELLS_IN_FULL = 1000;

/** Returns the table of a scene. Rows run as in the picture, unless its rows have become the table's columns. */
export function tableModel({ fold: sceneFold, layout }: Scene): TableModel {
  const turned = sceneFold.rows.bucketCount < sceneFold.columns.bucketCount;
  const fold = turned ? transposeFold(sceneFold) : sceneFold;
  const [columnCount, rowCount] = [fold.columns.bucketCount, fold.rows.bucketCount];
  const inFull = fold.cells.length <= MOST_CELLS_IN_FULL;
  const rows: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    if (inFull || fold.rowEvents[row] > 0) {
      rows.push(row);
    }
  }
  if (!turned && layout.rows.reversed) {
    rows.reverse();
  }
  return {
    fold,
    rows,
    leftOut: rowCount - rows.length,
    blockAt: (column, row) => {
      const wholeRow = column >= columnCount;
      const wholeColumn = row >= rows.length;
      const block = {
        column: wholeRow ? 0 : column,
        row: wholeColumn ? 0 : rows[row],
        columnCount: wholeRow ? columnCount : 1,
        rowCount: wholeColumn ? rowCount : 1,
      };
      return turned ? transposeBlock(block) : block;
    },
    placeOf: (column, row) => {
      const [tableColumn, bucket] = turned ? [row, column] : [column, row];
      const index = rows.indexOf(bucket);
      return index < 0 ? null : { column: tableColumn, row: index };
    },
  };
}
