import { type Browser, type Page } from '@playwright/test';
import { type BenchRow } from '../benchRow';

const EVENTS = 1_000_000;
const ROUNDS = 21;
const PANELS = 24;

const GROWTH_EVENTS = 10_000;
const REFRESHES = 500;
const MOUNTS = 200;
/** Before the first look at the heap: what is made once is made by then. */
const WARM_UP = 50;

/** How often a change may draw cells; others are not asked about. */
const MOST_DRAWS: Record<string, number> = { colors: 1, size: 1, hover: 0 };

/** Returns what the built plugin takes in the workbench, from the frames, or from a change, to the picture. */
export async function panelRows(browser: Browser, script: string, url: string): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const grid of ['7×24', '31×1440'] as const) {
    const page = await openPanels(browser, script, url);
    const { scan, ...changes } = await page.evaluate(
      ([name, events, rounds]) => window.panelPage.timePanel(name, events, rounds),
      [grid, EVENTS, ROUNDS] as const
    );
    await page.context().close();
    for (const [name, { flushedMs, paintedMs, cellDraws }] of Object.entries(changes)) {
      rows.push({
        group: 'whole panel',
        name: `${grid}: ${name}, flushed (painted ${paintedMs.toFixed(0)} ms)`,
        events: EVENTS,
        medianMs: flushedMs,
        base: `scan of the plain array, ${scan.flushedMs.toFixed(2)} ms`,
        ratio: flushedMs / scan.flushedMs,
        goal: null,
      });
      if (name in MOST_DRAWS) {
        const most = MOST_DRAWS[name];
        const goal = { text: `≤ ${most}`, atMost: most };
        const drawn = { group: 'whole panel', name: `${grid}: ${name}, how often cells are drawn`, events: EVENTS };
        rows.push({ ...drawn, medianMs: NaN, base: 'one drawing', ratio: cellDraws, goal });
      }
    }
  }
  return rows;
}

/** Returns what a refresh of a dashboard full of panels takes, in multiples of one of them. */
export async function manyPanelsRows(browser: Browser, script: string, url: string): Promise<BenchRow[]> {
  const page = await openPanels(browser, script, url);
  const { one, all } = await page.evaluate(([events, rounds]) => window.panelPage.timeManyPanels(events, rounds), [
    EVENTS,
    ROUNDS,
  ] as const);
  await page.context().close();
  return [
    {
      group: 'whole panel',
      name: `${PANELS} panels on one dashboard: refresh with other arrays, flushed`,
      events: EVENTS,
      medianMs: all.flushedMs,
      base: `one of them, ${one.flushedMs.toFixed(2)} ms`,
      ratio: all.flushedMs / one.flushedMs,
      goal: { text: `≤ ${PANELS} ×`, atMost: PANELS },
    },
  ];
}

/** Returns by how much the heap grows with each refresh and each mount, in bytes. */
export async function growthRows(browser: Browser, script: string, url: string): Promise<BenchRow[]> {
  const page = await openPanels(browser, script, url);
  const refreshes = await growth(page, REFRESHES, (count) =>
    page.evaluate(([events, times]) => window.panelPage.refreshOften(events, times), [GROWTH_EVENTS, count] as const)
  );
  const mounts = await growth(page, MOUNTS, (count) =>
    page.evaluate((times) => window.panelPage.mountOften(times), count)
  );
  await page.context().close();
  const of = (name: string, bytes: number): BenchRow => ({
    group: 'growth',
    name,
    events: GROWTH_EVENTS,
    medianMs: NaN,
    base: 'bytes each, after collecting garbage',
    ratio: bytes,
    goal: null,
  });
  return [of(`${REFRESHES} refreshes`, refreshes), of(`${MOUNTS} mounts and unmounts`, mounts)];
}

async function growth(page: Page, count: number, repeat: (count: number) => Promise<void>): Promise<number> {
  await repeat(WARM_UP);
  const before = await heapBytes(page);
  await repeat(count);
  return ((await heapBytes(page)) - before) / count;
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  // the second time takes what the first one's finalizers let go
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function openPanels(browser: Browser, script: string, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 2400, height: 1400 } });
  const page = await context.newPage();
  await page.goto(`${url}?dashboard=many-panels&kiosk=true`);
  await page.locator(`[data-viz-panel-key="panel-${PANELS}"] [data-activity-calendar]`).waitFor();
  await page.addScriptTag({ content: script });
  return page;
}
