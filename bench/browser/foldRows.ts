import { type Browser } from '@playwright/test';
import { type BenchRow } from '../benchRow';
import { median } from '../takeTurns';
import { openBenchPage } from './openBenchPage';

const EVENTS = 1_000_000;
const ROUNDS = 31;
const FRESH_PAGES = 15;

/** How many times the warm median the first fold of a page may take. */
const COLD_MOST = { '7×24': 2, '31×1440': 3 };

/** Returns what both stages of the fold take in Chromium, in multiples of a scan of the same array. */
export async function foldRows(browser: Browser, script: string): Promise<BenchRow[]> {
  const page = await openBenchPage(browser, script, false);
  const timings = await page.evaluate(([events, rounds]) => window.benchPage.timeFolds(events, rounds), [
    EVENTS,
    ROUNDS,
  ] as const);
  await page.context().close();
  return timings.map(({ name, medianMs }) => {
    const base = name.replace(/^[^,]*/, 'scan');
    const scanMs = timings.find((timing) => timing.name === base)?.medianMs ?? NaN;
    return { group: 'fold in Chromium', name, events: EVENTS, medianMs, base, ratio: medianMs / scanMs, goal: null };
  });
}

/** Returns the first fold of fresh pages, in multiples of what it takes once the page is warm. */
export async function coldFoldRows(browser: Browser, script: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const grid of ['7×24', '31×1440'] as const) {
    for (const intlUsed of [false, true]) {
      const { firstMs, warmMs } = await firstFold(browser, script, grid, intlUsed);
      const most = COLD_MOST[grid];
      rows.push({
        group: 'cold fold in Chromium',
        name: `${grid}: first fold of a page${intlUsed ? ' that has written a date before' : ''}, ordered`,
        events: EVENTS,
        medianMs: firstMs,
        base: `warm, ${warmMs.toFixed(2)} ms; ${FRESH_PAGES} fresh pages`,
        ratio: firstMs / warmMs,
        goal: { text: `≤ ${most} ×`, atMost: most },
      });
    }
  }
  return rows;
}

async function firstFold(
  browser: Browser,
  script: string,
  grid: keyof typeof COLD_MOST,
  intlUsed: boolean
): Promise<{ firstMs: number; warmMs: number }> {
  const firstMs: number[] = [];
  const warmMs: number[] = [];
  for (let i = 0; i < FRESH_PAGES; i++) {
    const page = await openBenchPage(browser, script, false);
    const durations = await page.evaluate(
      ([name, events, used]) => window.benchPage.timeFirstFold(name, events, used),
      [grid, EVENTS, intlUsed] as const
    );
    firstMs.push(durations.firstMs);
    warmMs.push(durations.warmMs);
    await page.context().close();
  }
  return { firstMs: median(firstMs), warmMs: median(warmMs) };
}
