import { median, takeTurns, type TimedCase } from '../../takeTurns';
import { foldGrid, type GridName, timesOf } from './monthGrid';
import { scanPlain, scanTyped } from '../../scan';
import { type Timing } from './timing';

const GRIDS = ['7×24', '31×1440'] as const;
const WARM_ROUNDS = 21;

/** Returns the fold and the scan of arrays, typed and plain, ordered and random. */
export async function timeFolds(events: number, rounds: number): Promise<Timing[]> {
  const cases: TimedCase[] = [];
  for (const order of ['ordered', 'random'] as const) {
    const typed = timesOf('7×24', events, order);
    // as Grafana delivers them
    const plain: number[] = JSON.parse(JSON.stringify(Array.from(typed)));
    cases.push({ name: `scan, typed, ${order}`, run: () => scanTyped(typed) });
    cases.push({ name: `scan, plain, ${order}`, run: () => scanPlain(plain) });
    for (const grid of GRIDS) {
      cases.push({ name: `${grid}, typed, ${order}`, run: () => foldGrid(grid, typed).total });
      cases.push({ name: `${grid}, plain, ${order}`, run: () => foldGrid(grid, plain).total });
    }
  }
  const mediansMs = await takeTurns(cases, rounds);
  return cases.map(({ name }, i) => ({ name, medianMs: mediansMs[i] }));
}

/**
 * Returns the first fold of this page and the median of those that follow, in milliseconds. Once a page. `intlUsed`: the
 * page has written a date before, as Grafana's has, so that the browser has its data of dates at hand.
 */
export function timeFirstFold(grid: GridName, events: number, intlUsed: boolean): { firstMs: number; warmMs: number } {
  if (intlUsed) {
    new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', timeStyle: 'short' }).format(0);
  }
  const times = timesOf(grid, events, 'ordered');
  const durationsMs: number[] = [];
  // the second to tenth are neither cold nor warm
  for (let i = 0; i < 10 + WARM_ROUNDS; i++) {
    const startMs = performance.now();
    foldGrid(grid, times);
    durationsMs.push(performance.now() - startMs);
  }
  return { firstMs: durationsMs[0], warmMs: median(durationsMs.slice(10)) };
}
