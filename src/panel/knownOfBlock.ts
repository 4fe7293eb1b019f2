import { type Calculation } from '../core/calculation';
import { type CalendarFold } from '../core/calendarFold';
import { type CellBlock, isOneCell } from '../core/cellBlock';

/** What a fold alone tells of a block of its cells. */
export interface KnownOfBlock {
  /** NaN where it has no number, and where `valueKnown` is false. */
  readonly value: number;
  /** False where the value of several cells does not follow from theirs. */
  readonly valueKnown: boolean;
  readonly events: number;
  /** The share of all: of the total where values add up, else of the events. NaN where all is nothing. */
  readonly share: number;
  /** 1 for the largest cell; of equals each has the first place. 0 where the block is no single cell with a value. */
  readonly rank: number;
  /** How many cells have a value. */
  readonly rankOf: number;
  /** How many other cells have the same value. */
  readonly alike: number;
}

/** Returns what a fold tells of a block without the events behind it. */
export function knownOfBlock(fold: CalendarFold, { additive }: Calculation, block: CellBlock): KnownOfBlock {
  const events = sumOfBlock(fold.cellEvents, fold, block);
  const value = valueOfBlock(fold, additive, block);
  return {
    value: value ?? NaN,
    valueKnown: value !== null,
    events,
    share: additive ? (value ?? NaN) / fold.total : events / fold.rowEvents.reduce((sum, count) => sum + count, 0),
    ...rankOfBlock(fold, block),
  };
}

/** Returns the sum of the numbers of a block, NaN where it has none. `numbers` has one for each cell (row-major). */
export function sumOfBlock(numbers: ArrayLike<number>, { columns }: Pick<CalendarFold, 'columns'>, block: CellBlock) {
  let sum = NaN;
  for (let row = block.row; row < block.row + block.rowCount; row++) {
    const first = row * columns.bucketCount + block.column;
    for (let cell = first; cell < first + block.columnCount; cell++) {
      if (!Number.isNaN(numbers[cell])) {
        sum = (Number.isNaN(sum) ? 0 : sum) + numbers[cell];
      }
    }
  }
  return sum;
}

/** Returns the value of a block; NaN where it has none, null where it is not known. */
function valueOfBlock(fold: CalendarFold, additive: boolean, block: CellBlock): number | null {
  const { column, row, columnCount, rowCount } = block;
  if (isOneCell(block)) {
    return fold.cells[row * fold.columns.bucketCount + column];
  }
  const wholeRow = columnCount === fold.columns.bucketCount;
  const wholeColumn = rowCount === fold.rows.bucketCount;
  if (wholeRow && wholeColumn) {
    return fold.total;
  }
  if (wholeRow && rowCount === 1) {
    return fold.rowMarginal[row];
  }
  if (wholeColumn && columnCount === 1) {
    return fold.columnMarginal[column];
  }
  return additive ? sumOfBlock(fold.cells, fold, block) : null;
}

function rankOfBlock(fold: CalendarFold, block: CellBlock): Pick<KnownOfBlock, 'rank' | 'rankOf' | 'alike'> {
  const value = isOneCell(block) ? fold.cells[block.row * fold.columns.bucketCount + block.column] : NaN;
  let [larger, rankOf, same] = [0, 0, 0];
  for (const other of fold.cells) {
    larger += other > value ? 1 : 0;
    same += other === value ? 1 : 0;
    rankOf += Number.isNaN(other) ? 0 : 1;
  }
  return Number.isNaN(value) ? { rank: 0, rankOf, alike: 0 } : { rank: larger + 1, rankOf, alike: same - 1 };
}
