import { collected } from './collected';
import { countDistinctBits, fitsBits } from './distinctBits';
import { keepDistinct } from './keepDistinct';
import { countsOf, type GroupedNumbers, groupNumbers, joinColumns, joinRows } from './groupNumbers';
import { type Groups, type Wholes } from './groups';
import { numberCodes } from './numberCodes';
import { type Occurrences } from './occurrences';
import { numberRoom } from './numberRoom';
import { once } from './once';
import { type PlacedNumbers } from './slots';
import { regroup, type Statistics } from './statistics';

/** The same of the cells of a grid (row-major), of its columns, of its rows, and of all as one group. */
export type Grid<T> = Readonly<Record<'cells' | 'columns' | 'rows' | 'all', T>>;

/** What is known of events by their places (slots or the like), each of which lies in one cell. */
export interface GridSource {
  readonly columnCount: number;
  readonly rowCount: number;
  /** The cell of each place, −1 where the place is left out. */
  readonly cellOf: Int32Array;
  readonly statistics: Statistics;
  /** Every number with its place; null where they were not collected. */
  readonly values: PlacedNumbers | null;
  /** Returns the calendar day of each place that has a number; null where there are no days. */
  readonly days: (() => PlacedNumbers) | null;
  readonly occurrences: Occurrences | null;
}

/** Returns the statistics of cells, columns, rows and all. */
export function gridStatistics({
  columnCount,
  rowCount,
  cellOf,
  statistics,
}: Pick<GridSource, 'columnCount' | 'rowCount' | 'cellOf' | 'statistics'>): Grid<Statistics> {
  const cells = regroup(statistics, cellOf, columnCount * rowCount);
  const columnOf = new Int32Array(columnCount * rowCount);
  const rowOf = new Int32Array(columnCount * rowCount);
  for (let row = 0, cell = 0; row < rowCount; row++) {
    for (let column = 0; column < columnCount; column++, cell++) {
      columnOf[cell] = column;
      rowOf[cell] = row;
    }
  }
  const rows = regroup(cells, rowOf, rowCount);
  return {
    cells,
    columns: regroup(cells, columnOf, columnCount),
    rows,
    all: regroup(rows, new Int32Array(rowCount), 1),
  };
}

/** Returns what calculations read of cells, columns, rows and all; `statistics` are those of the same source. */
export function gridGroups(source: GridSource, statistics: Grid<Statistics>): Grid<Groups> {
  const { columnCount } = source;
  const values = gridNumbers(source, statistics.cells.numbers);
  const distinct = once(() => gridDistinct(source, collected(source.values), statistics.cells.numbers));
  const days = once(() => gridDays(source));
  const groupsOf = (part: keyof Grid<Groups>, wholes: Wholes): Groups => ({
    numbers: statistics[part].numbers,
    get moments() {
      return collected(statistics[part].moments);
    },
    get ends() {
      return collected(statistics[part].ends);
    },
    get values() {
      return values[part]();
    },
    get distinct() {
      return distinct()[part];
    },
    get days() {
      return days()[part];
    },
    get occurrences() {
      const { cells, columns, rows, all } = collected(source.occurrences);
      return { cells, columns, rows, all: Float64Array.of(all) }[part];
    },
    wholes,
  });
  const sumOf = (part: keyof Grid<Groups>) => (group: number) => collected(statistics[part].moments).sums[group];
  const [ofColumn, ofRow] = [sumOf('columns'), sumOf('rows')];
  const ofAll = () => sumOf('all')(0);
  return {
    cells: groupsOf('cells', {
      ofAll,
      ofColumn: (cell) => ofColumn(cell % columnCount),
      ofRow: (cell) => ofRow(Math.floor(cell / columnCount)),
    }),
    columns: groupsOf('columns', { ofAll, ofColumn, ofRow: ofAll }),
    rows: groupsOf('rows', { ofAll, ofColumn: ofAll, ofRow }),
    all: groupsOf('all', { ofAll, ofColumn: ofAll, ofRow: ofAll }),
  };
}

/**
 * Returns what gives the numbers of each part, made when it is asked for. Those of the rows and of all are the array of
 * the cells itself, since copies would cost more than the calculations: the parts are to be read in the order cells,
 * columns, rows, all, each before the next is asked for. What the earlier ones have put in order is of use to the later
 * ones: once the percentiles of the cells are found, those of the rows cost little. Out of order it throws.
 */
function gridNumbers(source: GridSource, counts: Int32Array): Grid<() => GroupedNumbers> {
  const { columnCount, rowCount } = source;
  const parts = ['cells', 'columns', 'rows', 'all'] as const;
  let reached = 0;
  const inTurn = (part: keyof Grid<unknown>, make: () => GroupedNumbers) => () => {
    if (parts.indexOf(part) < reached) {
      throw new Error(
        `The numbers of ${part} are asked for after those of ${parts[reached]}, which are the same array.`
      );
    }
    reached = parts.indexOf(part);
    return make();
  };
  const rooms = once(() => twoRooms(collected(source.values)));
  const cells = once(() => groupNumbers(collected(source.values), source.cellOf, counts, rooms()[0]));
  return {
    cells: inTurn('cells', cells),
    columns: inTurn('columns', () => joinColumns(cells(), columnCount, rowCount, rooms()[1])),
    rows: inTurn('rows', () => joinRows(cells(), columnCount, rowCount)),
    all: inTurn('all', () => joinRows(cells(), columnCount * rowCount, 1)),
  };
}

/** Returns room for the numbers by cell, and by column. */
function twoRooms({ numbers }: PlacedNumbers): [Float64Array, Float64Array] {
  const room = numberRoom(2 * numbers.length);
  return [room.subarray(0, numbers.length), room.subarray(numbers.length)];
}

/** `counts` says how many numbers each cell gets. A column or row has those different numbers that its cells have. */
function gridDistinct(source: GridSource, { places, numbers }: PlacedNumbers, counts: Int32Array): Grid<Int32Array> {
  const { columnCount, rowCount, cellOf } = source;
  const codesOfNumbers = numberCodes(numbers);
  const onGrid = { places, codes: codesOfNumbers, cellOf, columnCount, rowCount };
  if (fitsBits(onGrid)) {
    return countDistinctBits(onGrid);
  }
  const { codes, codeCount } = codesOfNumbers;
  const [room, otherRoom] = twoRooms({ places, numbers });
  const cells = keepDistinct(groupNumbers({ places, numbers: codes }, cellOf, counts, room), codeCount);
  const columns = keepDistinct(joinColumns(cells, columnCount, rowCount, otherRoom), codeCount);
  const ofCells = countsOf(cells);
  const rows = keepDistinct(joinRows(cells, columnCount, rowCount), codeCount);
  const ofRows = countsOf(rows);
  const all = keepDistinct(joinRows(rows, rowCount, 1), codeCount);
  return { cells: ofCells, columns: countsOf(columns), rows: ofRows, all: countsOf(all) };
}

/** A place lies in one day, so the days of a cell are the different days of its places. */
function gridDays(source: GridSource): Grid<Int32Array> {
  const days = collected(source.days)();
  const counts = new Int32Array(source.columnCount * source.rowCount);
  for (const place of days.places) {
    if (source.cellOf[place] >= 0) {
      counts[source.cellOf[place]]++;
    }
  }
  return gridDistinct(source, days, counts);
}
