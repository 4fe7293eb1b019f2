import { assignCells } from './assignCells';
import { type Calendar } from './calendar';
import { type CellBlock } from './cellBlock';
import { collected } from './collected';
import { gridStatistics } from './gridGroups';
import { type Wholes } from './groups';
import { once } from './once';
import { type Slots } from './slots';
import { sumOf } from './sumOf';

/** Returns what gives the wholes that a block is a part of: all, the block's rows together, its columns together. */
export function createBlockWholes({ layout, statistics }: Slots, calendar: Calendar): (block: CellBlock) => Wholes {
  const sums = once(() => {
    const { columns, rows, all } = gridStatistics({
      columnCount: calendar.columns.bucketCount,
      rowCount: calendar.rows.bucketCount,
      cellOf: assignCells(layout, calendar),
      statistics,
    });
    return {
      columns: collected(columns.moments).sums,
      rows: collected(rows.moments).sums,
      all: collected(all.moments).sums,
    };
  });
  return ({ column, columnCount, row, rowCount }) => ({
    ofAll: () => sums().all[0],
    ofRow: () => sumOf(sums().rows.subarray(row, row + rowCount)),
    ofColumn: () => sumOf(sums().columns.subarray(column, column + columnCount)),
  });
}
