import { type Locator, type Page, test as base } from '@playwright/test';

/** A test that fails when the page reports an error or a warning, or asks for something that is not there. */
export const test = base.extend<{ quietConsole: void }>({
  quietConsole: [
    async ({ page }, use, testInfo) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        // the tests read pixels more than once, which Chromium remarks on
        const byTheTest = message.text().includes('willReadFrequently');
        if (!byTheTest && (message.type() === 'error' || message.type() === 'warning')) {
          complaints.push(`${message.type()}: ${message.text()}`);
        }
      });
      page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
      page.on('response', (response) => {
        if (response.status() >= 400) {
          complaints.push(`${response.status()}: ${response.url()}`);
        }
      });
      await use();
      const expected = testInfo.annotations
        .filter(({ type }) => type === 'expected complaint')
        .map((a) => a.description);
      base.expect(complaints.filter((text) => !expected.some((part) => part && text.includes(part)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';

/** Opens a dashboard of the workbench with further URL parameters and waits for its first picture. */
export async function openDashboard(page: Page, dashboard: string, params: Record<string, string> = {}): Promise<void> {
  await page.goto(`./?${new URLSearchParams({ dashboard, ...params })}`);
  await page.locator('[data-activity-calendar], [data-testid="activity-calendar-message"]').first().waitFor();
}

/** Returns a panel by its key. */
export function panelOf(page: Page, key: string): Locator {
  return page.locator(`[data-viz-panel-key="${key}"]`);
}

/** Scrolls to a panel and waits for its picture; dashboards load what is in sight. */
export async function showPanel(page: Page, key: string): Promise<Locator> {
  const panel = panelOf(page, key);
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('[data-activity-calendar]').waitFor();
  return panel;
}

/** Returns how many queries the page has made. */
export function queryCount(page: Page): Promise<number> {
  return page.evaluate(() => window.__workbench.queries.length);
}

declare global {
  interface Window {
    __workbench: { queries: unknown[] };
  }
}
