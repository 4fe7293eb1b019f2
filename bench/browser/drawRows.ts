import { type Browser } from '@playwright/test';
import { type BenchRow } from '../benchRow';
import { openBenchPage } from './openBenchPage';

const ROUNDS = 31;
/** Peers take up to seconds a round, on the largest grid up to twenty. */
const PEER_ROUNDS = 5;
const PEER_ROUNDS_LARGEST = 3;

/** How many times an empty canvas our cells may take. */
const MOST: Record<string, number> = { '31×1440': 1.5, '365×1440': 3 };

/** Returns what drawing takes, beside an empty canvas and beside others that draw the same grid. */
export async function drawRows(browser: Browser, script: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const grid of ['7×24', '31×1440', '365×1440'] as const) {
    const peerRounds = grid === '365×1440' ? PEER_ROUNDS_LARGEST : PEER_ROUNDS;
    const page = await openBenchPage(browser, script, true);
    const timings = await page.evaluate(([name, rounds, peers]) => window.benchPage.timeDrawing(name, rounds, peers), [
      grid,
      ROUNDS,
      peerRounds,
    ] as const);
    await page.context().close();
    const [empty, ours, ...peers] = timings;
    const most = MOST[grid];
    rows.push({
      group: 'drawing',
      name: `${grid}: our cells`,
      events: 0,
      medianMs: ours.medianMs,
      base: `empty canvas, ${empty.medianMs.toFixed(2)} ms`,
      ratio: ours.medianMs / empty.medianMs,
      goal: most === undefined ? null : { text: `≤ ${most} ×`, atMost: most },
    });
    for (const { name, medianMs } of peers) {
      rows.push({
        group: 'drawing',
        name: `${grid}: ${name}, ${peerRounds} rounds`,
        events: 0,
        medianMs,
        base: 'our cells',
        ratio: medianMs / ours.medianMs,
        goal: null,
      });
    }
  }
  return rows;
}

/** Returns what it takes from events to a picture with both marginals, beside Plotly's way. */
export async function eventsToPixelsRows(browser: Browser, script: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const grid of ['7×24', '31×1440'] as const) {
    for (const events of [10_000, 100_000, 1_000_000]) {
      const page = await openBenchPage(browser, script, true);
      const [ours, plotly] = await page.evaluate(
        ([name, count, rounds, peerRounds]) => window.benchPage.timeEventsToPixels(name, count, rounds, peerRounds),
        [grid, events, ROUNDS, PEER_ROUNDS] as const
      );
      await page.context().close();
      rows.push({
        group: 'events to pixels, with marginals',
        name: `${grid}: Plotly density heatmap (${PEER_ROUNDS} rounds), ours ${ours.medianMs.toFixed(2)} ms`,
        events,
        medianMs: plotly.medianMs,
        base: 'ours, flushed',
        ratio: plotly.medianMs / ours.medianMs,
        goal: events === 1_000_000 ? { text: '≥ 90 ×', atLeast: 90 } : null,
      });
    }
  }
  return rows;
}
