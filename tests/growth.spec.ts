import { type CDPSession, type Page } from '@playwright/test';
import { expect, openDashboard, test } from './support/workbench';
import { countWork, workOf } from './support/workOfPage';

// A dashboard on a wall is refreshed for weeks. Measured after garbage collection, so what is seen is held on to.

/** What a page holds on to. */
interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

const MEGABYTE = 1_000_000;

test.skip(process.env.GROWTH === undefined, 'takes minutes: npm run test:growth');
test.setTimeout(1_800_000);

test('500 refreshes leave nothing behind', async ({ page }) => {
  await countWork(page);
  await openDashboard(page, 'live');
  const held = await heldBy(page);
  await refresh(page, 100);
  const before = await held();
  const { pass } = await workOf(page);
  await refresh(page, 500);
  expect((await workOf(page)).pass - pass, 'both panels have passed over new events').toBeGreaterThanOrEqual(1000);
  const after = await held();
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  // one set of slots held on to at every refresh would be some hundred times that
  expect(after.heapBytes - before.heapBytes).toBeLessThan(2 * MEGABYTE);
  expect(after.nodes - before.nodes).toBeLessThan(100);
  expect(after.listeners - before.listeners).toBeLessThan(20);
});

test('200 mounts leave nothing behind', async ({ page }) => {
  await openDashboard(page, 'punch-card');
  const held = await heldBy(page);
  await mount(page, 40);
  const before = await held();
  await mount(page, 200);
  const after = await held();
  test.info().annotations.push({ type: 'held', description: JSON.stringify({ before, after }) });
  expect(after.heapBytes - before.heapBytes).toBeLessThan(4 * MEGABYTE);
  expect(after.nodes - before.nodes).toBeLessThan(400);
  expect(after.listeners - before.listeners).toBeLessThan(100);
});

/** Returns what measures the page; the workbench's own log of queries is emptied for it. */
async function heldBy(page: Page): Promise<() => Promise<Held>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => window.__workbench.queries.splice(0));
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const valueOf = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      heapBytes: valueOf('JSHeapUsedSize'),
      nodes: valueOf('Nodes'),
      listeners: valueOf('JSEventListeners'),
    };
  };
}

/** Refreshes the dashboard and lets its panels draw, so many times. */
function refresh(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    const { queries } = window.__workbench;
    const button = document.querySelector<HTMLElement>('[data-testid="data-testid RefreshPicker run button"]');
    for (let i = 0; i < count; i++) {
      const before = queries.length;
      button?.click();
      while (queries.length < before + 2) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, times);
}

/** Opens two dashboards in turn, each with a panel, so many times. */
function mount(page: Page, times: number): Promise<void> {
  return page.evaluate(async (count) => {
    const shown = () => document.querySelector('[data-activity-calendar]');
    for (let i = 0; i < count; i++) {
      const last = shown();
      const title = i % 2 === 0 ? 'Ransomware chats' : 'Punch card';
      const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find((each) =>
        each.textContent?.includes(title)
      );
      tab?.click();
      while (shown() === null || shown() === last) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, times);
}
