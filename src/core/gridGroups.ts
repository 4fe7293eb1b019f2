import { collected } from './collected';
import { distinctCodes } from './distinctCodes';
import { countsOf, type GroupedNumbers, groupNumbers, joinColumns, joinRows } from './groupNumbers';
import { type Groups, type Wholes } from './groups';
import { numberCodes } from './numberCodes';
import { type Occurrences } from './occurrences';
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
  for (let cell = 0; cell < columnOf.length; cell++) {
    columnOf[cell] = cell % columnCount;
    rowOf[cell] = Math.floor(cell / columnCount);
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
 * Returns what gives the numbers of each part, each its own copy, made when it is asked for. A part that comes later is
 * made of one that was read before, whose numbers that has put into an order that is of use to the later one: once the
 * percentiles of the cells are found, those of the rows cost little.
 */
function gridNumbers(source: GridSource, counts: Int32Array): Grid<() => GroupedNumbers> {
  const { columnCount, rowCount } = source;
  const cells = once(() => groupNumbers(collected(source.values), source.cellOf, counts));
  const columns = once(() => joinColumns(cells(), columnCount, rowCount));
  const rows = once(() => joinRows(cells(), columnCount, rowCount));
  const all = once(() => joinRows(rows(), rowCount, 1));
  return { cells, columns, rows, all };
}

/** `counts` says how many numbers each cell gets. A column or row has those different numbers that its cells have. */
function gridDistinct(source: GridSource, { places, numbers }: PlacedNumbers, counts: Int32Array): Grid<Int32Array> {
  const { columnCount, rowCount, cellOf } = source;
  const { codes, codeCount } = numberCodes(numbers);
  const cells = distinctCodes(groupNumbers({ places, numbers: codes }, cellOf, counts), codeCount);
  const columns = distinctCodes(joinColumns(cells, columnCount, rowCount), codeCount);
  const rows = distinctCodes(joinRows(cells, columnCount, rowCount), codeCount);
  const all = distinctCodes(joinRows(rows, rowCount, 1), codeCount);
  return { cells: countsOf(cells), columns: countsOf(columns), rows: countsOf(rows), all: countsOf(all) };
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
