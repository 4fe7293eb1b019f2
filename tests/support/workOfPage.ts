import { type Page } from '@playwright/test';

/** How often panels have passed over events, folded slots and drawn cells. */
export interface Work {
  readonly pass: number;
  readonly fold: number;
  readonly draw: number;
}

declare global {
  interface Window {
    __workOfPage: Record<string, number>;
    __readWork: () => void;
  }
}

/** Begins to count, before the page is opened, what panels show of their work in User Timing. */
export async function countWork(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counts: Record<string, number> = {};
    const add = (entries: PerformanceEntryList) =>
      entries.forEach(({ name }) => (counts[name] = (counts[name] ?? 0) + 1));
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'measure' });
    window.__workOfPage = counts;
    window.__readWork = () => add(observer.takeRecords());
  });
}

/** Returns what work has been done since the page was opened, once the page has come to rest. */
export async function workOf(page: Page): Promise<Work> {
  return page.evaluate(async () => {
    const count = (work: string) => window.__workOfPage[`activity-calendar:${work}`] ?? 0;
    const all = () => {
      window.__readWork();
      return { pass: count('pass'), fold: count('fold'), draw: count('draw') };
    };
    // at rest: so many frames in a row that bring no work
    let last = all();
    for (let quiet = 0; quiet < 10;) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = all();
      quiet = JSON.stringify(now) === JSON.stringify(last) ? quiet + 1 : 0;
      last = now;
    }
    return last;
  });
}

/** Returns what work an action costs; `action` ends when its effect is on the page. */
export async function workFor(page: Page, action: () => Promise<void>): Promise<Work> {
  const before = await workOf(page);
  await action();
  const after = await workOf(page);
  return { pass: after.pass - before.pass, fold: after.fold - before.fold, draw: after.draw - before.draw };
}
