import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { foldCommand } from './foldCommand';

const SHARED = resolve(__dirname, '../../../shared/data');
const FIXTURES = join(__dirname, 'fixtures');

/** The data sets with a column of values. Their grids count the rows that have one. */
const VALUE_COLUMNS: Record<string, string> = {
  heralding_per_minute_2020: 'sessions',
  opsd_fr_load_2015_2019: 'load_mw',
  github_punchcard_2015: 'count',
};

const AXES: Record<string, [columns: string, rows: string]> = {
  weekdayHour: ['hour', 'weekday'],
  dayOfMonthHour: ['hour', 'dayOfMonth'],
  dayOfMonthMinute: ['time:1', 'dayOfMonth'],
};

type Values = Array<number | null>;

interface ExpectedGrid {
  dataset: string;
  filter: Record<string, string>;
  timezone: string;
  kind: string;
  counts?: Values[];
  sparse?: Array<[row: number, column: number, count: number]>;
  sum?: Values[];
  min?: Values[];
  max?: Values[];
  sumTotal?: number;
  rowTotals: Values;
  colTotals: Values;
  total: number;
}

/** One line a grid: the file of its data, what it is, and the grid. */
function gridsIn(dataFolder: string, gridFolder: string): Array<[name: string, file: string, grid: ExpectedGrid]> {
  const data = readdirSync(dataFolder);
  return readdirSync(gridFolder)
    .filter((name) => /\.(weekday|dom)_(hour|minute)\.json$/.test(name))
    .flatMap((name): ExpectedGrid[] => JSON.parse(readFileSync(join(gridFolder, name), 'utf8')))
    .map((grid) => {
      const file = data.find((name) => name.startsWith(`${grid.dataset}.csv`)) ?? grid.dataset;
      const filter = Object.entries(grid.filter).map(([column, value]) => `${column} ${value}`);
      return [[grid.dataset, grid.kind, grid.timezone, ...filter].join(', '), join(dataFolder, file), grid];
    });
}

function foldOf(file: string, grid: ExpectedGrid, calculation: string) {
  const [columns, rows] = AXES[grid.kind];
  const value = VALUE_COLUMNS[grid.dataset] ?? 'none';
  const filters = Object.entries(grid.filter).flatMap(([name, text]) => ['--where', `${name}=${text}`]);
  const axes = ['--columns', columns, '--rows', rows, '--zone', grid.timezone];
  const result = foldCommand([file, '--value', value, '--calculation', calculation, ...axes, ...filters]);
  expect(result).toMatchObject({ status: 0, stderr: '' });
  return JSON.parse(result.stdout);
}

function denseOf({ counts, sparse = [], kind }: ExpectedGrid): Values[] {
  if (counts !== undefined) {
    return counts;
  }
  const grid = Array.from({ length: 31 }, () => new Array<number>(kind === 'dayOfMonthMinute' ? 1440 : 24).fill(0));
  sparse.forEach(([row, column, count]) => (grid[row][column] = count));
  return grid;
}

/** Compares two grids of sums: empty cells are the same, others differ by less than a billionth. */
function expectClose(actual: Values[], expected: Values[]): void {
  const wrong = expected.flatMap((values, row) =>
    values.filter((value, column) => {
      const found = actual[row][column];
      return value === null || found === null ? value !== found : Math.abs(found - value) > 1e-9 * Math.abs(value);
    })
  );
  expect(wrong).toEqual([]);
}

function checkGrid(file: string, grid: ExpectedGrid): void {
  const count = foldOf(file, grid, 'count');
  expect(count.cells).toEqual(denseOf(grid));
  expect(count.rowMarginal).toEqual(grid.rowTotals);
  expect(count.columnMarginal).toEqual(grid.colTotals);
  expect(count.total).toBe(grid.total);
  if (grid.sum !== undefined && grid.sumTotal !== undefined) {
    const sum = foldOf(file, grid, 'sum');
    expectClose(sum.cells, grid.sum);
    expect(Math.abs(sum.total - grid.sumTotal)).toBeLessThanOrEqual(1e-9 * grid.sumTotal);
    expect(foldOf(file, grid, 'min').cells).toEqual(grid.min);
    expect(foldOf(file, grid, 'max').cells).toEqual(grid.max);
  }
}

describe('the command folds the project’s own fixtures as pandas and zoneinfo do', () => {
  it.each(gridsIn(FIXTURES, FIXTURES))('%s', (_, file, grid) => checkGrid(file, grid));
});

if (existsSync(SHARED)) {
  describe('the command folds the shared data sets as pandas and zoneinfo do', () => {
    it.each(gridsIn(join(SHARED, 'datasets'), join(SHARED, 'expected')))(
      '%s',
      (_, file, grid) => checkGrid(file, grid),
      60_000
    );
  });
} else {
  describe.skip('the command folds the shared data sets', () => {
    it(`skipped: there is no ${SHARED}`, () => undefined);
  });
}
