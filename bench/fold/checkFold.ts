import { type CalendarFold } from '../../src/core/calendarFold';
import { type BenchColumns, type Kind } from './benchEvents';
import { foldAll, type GridName, ZONE } from './benchFold';

const MS_PER_MINUTE = 60_000;

/** Where a moment lies on a grid, by `Intl` alone. */
interface Place {
  readonly row: string;
  readonly column: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

const format = new Intl.DateTimeFormat('en-US', {
  timeZone: ZONE,
  hourCycle: 'h23',
  weekday: 'short',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

function partsOf(timeMs: number): Record<string, string> {
  return Object.fromEntries(format.formatToParts(timeMs).map(({ type, value }) => [type, value]));
}

const PLACES: Record<GridName, (timeMs: number) => Place> = {
  'weekday × hour': (timeMs) => {
    const { weekday, hour } = partsOf(timeMs);
    return { row: String(WEEKDAYS.indexOf(weekday)), column: Number(hour) };
  },
  '31 × 1440': (timeMs) => {
    const { day, hour, minute } = partsOf(timeMs);
    return { row: String(Number(day) - 1), column: Number(hour) * 60 + Number(minute) };
  },
  '365 × 1440': (timeMs) => {
    const { year, month, day, hour, minute } = partsOf(timeMs);
    return { row: `${year}-${month}-${day}`, column: Number(hour) * 60 + Number(minute) };
  },
};

/**
 * Checks the folds that are timed against a calculation that asks `Intl` for every minute with an event and uses
 * nothing of ours. Throws an Error that names the first cell, column or row that differs.
 */
export function checkFold(grid: GridName, calculation: string, columns: BenchColumns, kind: Kind): void {
  const values = calculation === 'count' ? null : calculation === 'distinct' ? columns.codes : columns.amounts;
  const fold = foldAll(grid, columns.timesMs[kind], values?.[kind] ?? null, calculation);
  const groups = groupNaively(grid, columns.timesMs.typed, values?.typed ?? null, fold);
  const parts = [
    ['cell', fold.cells, groups.cells],
    ['column', fold.columnMarginal, groups.columns],
    ['row', fold.rowMarginal, groups.rows],
  ] as const;
  for (const [name, found, expected] of parts) {
    for (let i = 0; i < found.length; i++) {
      const wanted = naiveValue(calculation, expected.get(i) ?? []);
      if (!(Object.is(found[i], wanted) || Math.abs(found[i] - wanted) <= 1e-9 * Math.abs(wanted))) {
        throw new Error(`${grid}, ${calculation}, ${kind}: ${name} ${i} is ${found[i]}, not ${wanted}.`);
      }
    }
  }
}

function groupNaively(
  grid: GridName,
  timesMs: Float64Array,
  values: Float64Array | null,
  { columns, rows }: CalendarFold
): Record<'cells' | 'columns' | 'rows', Map<number, number[]>> {
  const places = new Map<number, Place>();
  const groups = { cells: new Map(), columns: new Map(), rows: new Map() };
  const rowByDate = new Map(
    Array.from({ length: rows.bucketCount }, (_, row) => [
      rows.kind === 'date' ? new Date(rows.startOf(row) * 86_400_000).toISOString().slice(0, 10) : String(row),
      row,
    ])
  );
  for (let i = 0; i < timesMs.length; i++) {
    const minute = Math.floor(timesMs[i] / MS_PER_MINUTE);
    let place = places.get(minute);
    if (place === undefined) {
      place = PLACES[grid](minute * MS_PER_MINUTE);
      places.set(minute, place);
    }
    const row = rowByDate.get(place.row) ?? -1;
    const value = values?.[i] ?? 1;
    push(groups.cells, row * columns.bucketCount + place.column, value);
    push(groups.columns, place.column, value);
    push(groups.rows, row, value);
  }
  return groups;
}

function push(groups: Map<number, number[]>, group: number, value: number): void {
  const numbers = groups.get(group);
  if (numbers === undefined) {
    groups.set(group, [value]);
  } else {
    numbers.push(value);
  }
}

function naiveValue(calculation: string, numbers: readonly number[]): number {
  if (numbers.length === 0) {
    return NaN;
  }
  switch (calculation) {
    case 'count':
      return numbers.length;
    case 'mean':
      return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    case 'distinct':
      return new Set(numbers).size;
    case 'percentile': {
      const sorted = [...numbers].sort((a, b) => a - b);
      const position = (sorted.length - 1) * 0.95;
      const below = sorted[Math.floor(position)];
      return below + (position % 1) * (sorted[Math.ceil(position)] - below);
    }
    default:
      throw new Error(`No check for ${calculation}.`);
  }
}
