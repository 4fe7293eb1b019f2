import { type NumberColumn } from '../../src/core/events';
import { foldCalendar } from '../../src/core/calendarFold';
import { type BenchGoal, type BenchRow } from '../benchRow';
import { takeTurns, type TimedCase } from '../takeTurns';
import { benchColumns, type BenchColumns, type Kind, KINDS, type Order, ORDERS } from './benchEvents';
import { foldAll, type GridName, rangeOf, slotsOf, specOf, ZONE } from './benchFold';
import { checkFold } from './checkFold';
import { scanPlain, scanTyped } from '../scan';

/** Another case, and what it is compared with. */
interface ComparedCase extends TimedCase {
  readonly base: string;
  readonly goal: BenchGoal | null;
}

const MONTH_GRIDS = ['weekday × hour', '31 × 1440'] as const;

/** The four moments are collected together, so the mean stands for count, sum, smallest and largest. */
const CALCULATIONS = ['count', 'mean', 'percentile', 'distinct'] as const;
type BenchCalculation = (typeof CALCULATIONS)[number];

const LABELS: Record<BenchCalculation, string> = {
  count: 'count',
  mean: 'count, sum, min, max',
  percentile: 'p95',
  distinct: 'distinct',
};

/** Multiples of a scan that a fold of typed arrays may take from a million events on: in order, at random. */
const MOST: Partial<Record<GridName, Partial<Record<BenchCalculation, readonly [ordered: number, random: number]>>>> = {
  'weekday × hour': { count: [1.3, 2.6], mean: [3, 4.5], percentile: [14, 14], distinct: [8, 8] },
  '31 × 1440': { count: [2.3, 3.3] },
};

const MILLION = 1_000_000;

/** Returns a goal that sets an upper bound. */
function atMost(most: number): BenchGoal {
  return { text: `≤ ${most} ×`, atMost: most };
}

/** Returns what both stages of the fold take in Node, in multiples of a scan of the same array. */
export async function foldRows(events: number, rounds: number): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const order of ORDERS) {
    const columns = benchColumns(events, order, rangeOf('weekday × hour'));
    checkAll(MONTH_GRIDS, columns, events);
    rows.push(...(await measure('fold in Node', events, rounds, monthCases(columns, order, events))));
  }
  return rows;
}

/** Returns the same of a year by minutes: half a million slots. */
export async function yearRows(events: number, rounds: number): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const order of ORDERS) {
    const columns = benchColumns(events, order, rangeOf('365 × 1440'));
    checkAll(['365 × 1440'], columns, events);
    const timesMs = columns.timesMs.typed;
    rows.push(
      ...(await measure('fold in Node', events, rounds, [
        scanCase(columns, 'typed', `${order}, a year`),
        foldCase('365 × 1440', 'count', { timesMs, values: null, name: `typed, ${order}, a year` }, null),
      ]))
    );
  }
  return rows;
}

/** Returns what a change takes that needs no pass over the events, in multiples of a scan of them. */
export async function changeRows(events: number, rounds: number): Promise<BenchRow[]> {
  const columns = benchColumns(events, 'ordered', rangeOf('weekday × hour'));
  const cases: ComparedCase[] = [scanCase(columns, 'typed', 'ordered')];
  for (const grid of MONTH_GRIDS) {
    const slots = slotsOf(columns.timesMs.typed, null, specOf(grid, { calculation: 'count' }));
    const zones = [ZONE, 'Europe/Paris'];
    const weekStarts = ['monday', 'sunday'] as const;
    const add = (name: string, make: () => ReturnType<typeof specOf>) =>
      cases.push({
        name: `${name}, ${grid}`,
        base: cases[0].name,
        goal: atMost(0.3),
        run: () => foldCalendar(slots, make()).total,
      });
    let turn = 0;
    add('zone changed', () => specOf(grid, { calculation: 'count', zone: zones[turn++ % 2] }));
    add('week start changed', () => specOf(grid, { calculation: 'count', weekStart: weekStarts[turn++ % 2] }));
    if (grid === '31 × 1440') {
      add('back to weekday × hour from slots of a minute', () => specOf('weekday × hour', { calculation: 'count' }));
    }
  }
  return measure('no pass over the events', events, rounds, cases);
}

function checkAll(grids: readonly GridName[], columns: BenchColumns, events: number): void {
  // ten million events are those of the same loops; to check them takes a minute each
  if (events > MILLION) {
    return;
  }
  for (const grid of grids) {
    for (const kind of KINDS) {
      CALCULATIONS.forEach((calculation) => checkFold(grid, calculation, columns, kind));
    }
  }
}

function monthCases(columns: BenchColumns, order: Order, events: number): ComparedCase[] {
  const cases: ComparedCase[] = KINDS.map((kind) => scanCase(columns, kind, order));
  for (const grid of MONTH_GRIDS) {
    for (const calculation of CALCULATIONS) {
      const column = calculation === 'distinct' ? columns.codes : columns.amounts;
      for (const kind of KINDS) {
        const input = {
          timesMs: columns.timesMs[kind],
          values: calculation === 'count' ? null : column[kind],
          name: `${kind}, ${order}`,
        };
        const most = MOST[grid]?.[calculation]?.[order === 'ordered' ? 0 : 1];
        const asked = events >= MILLION && kind === 'typed' && most !== undefined;
        cases.push(foldCase(grid, calculation, input, asked ? atMost(most) : null));
      }
    }
  }
  return cases;
}

function scanCase({ timesMs }: BenchColumns, kind: Kind, name: string): ComparedCase {
  const { typed, plain } = timesMs;
  return {
    name: `scan of times, ${kind}, ${name}`,
    base: `scan of times, ${kind}, ${name}`,
    goal: null,
    run: kind === 'typed' ? () => scanTyped(typed) : () => scanPlain(plain),
  };
}

function foldCase(
  grid: GridName,
  calculation: BenchCalculation,
  input: { readonly timesMs: NumberColumn; readonly values: NumberColumn | null; readonly name: string },
  goal: BenchGoal | null
): ComparedCase {
  return {
    name: `${grid}, ${LABELS[calculation]}, ${input.name}`,
    base: `scan of times, ${input.name}`,
    goal,
    run: () => foldAll(grid, input.timesMs, input.values, calculation).total,
  };
}

async function measure(
  group: string,
  events: number,
  rounds: number,
  cases: readonly ComparedCase[]
): Promise<BenchRow[]> {
  const medians = await takeTurns(cases, rounds);
  return cases.map(({ name, base, goal }, i) => ({
    group,
    name,
    events,
    medianMs: medians[i],
    base,
    ratio: medians[i] / (medians[cases.findIndex((other) => other.name === base)] ?? NaN),
    goal,
  }));
}
