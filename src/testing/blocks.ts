import fc from 'fast-check';

import { type CalendarAxis } from '../core/calendarAxis';
import { type CellBlock } from '../core/cellBlock';

/** Returns any rectangle of a grid; cells, whole columns and whole rows often. */
export function blockIn(grid: { columns: CalendarAxis; rows: CalendarAxis }): fc.Arbitrary<CellBlock> {
  const side = ({ bucketCount }: CalendarAxis) =>
    fc.oneof(
      fc.constant([0, bucketCount]),
      fc.nat(bucketCount - 1).map((first) => [first, 1]),
      fc.tuple(fc.nat(bucketCount - 1), fc.nat(bucketCount - 1)).map(([a, b]) => [Math.min(a, b), Math.abs(a - b) + 1])
    );
  return fc
    .tuple(side(grid.columns), side(grid.rows))
    .map(([[column, columnCount], [row, rowCount]]) => ({ column, row, columnCount, rowCount }));
}
