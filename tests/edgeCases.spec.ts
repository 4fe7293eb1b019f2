import { csvCells, savedBy } from './support/downloads';
import {
  cellOfWeek,
  chooseInMenu,
  clickCell,
  MENU,
  pinnedTooltip,
  showAllWindows,
  windowItems,
} from './support/review';
import { expect, openDashboard, panelOf, test } from './support/workbench';

test('of 2,000 windows behind one cell at most 100 are in the page', async ({ page }) => {
  await openDashboard(page, 'edge-cases');
  const panel = panelOf(page, 'windows-cell');
  await panel.scrollIntoViewIfNeeded();
  await clickCell(panel, { column: 3, row: 0, columnCount: 24, rowCount: 4 });
  await showAllWindows(page, (target) => target.click());
  const count = await windowItems(page).count();
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThanOrEqual(100);
  await expect(pinnedTooltip(page)).toContainText('2,000 windows');

  // the row that Tab reaches stays, so the last one tells
  await expect(windowItems(page).last()).not.toHaveAttribute('aria-posinset', '2000');
  await windowItems(page).first().hover();
  await page.mouse.wheel(0, 100_000);
  await expect(windowItems(page).last()).toHaveAttribute('aria-posinset', '2000');
  await expect(windowItems(page).last()).toBeInViewport();
  expect(await windowItems(page).count()).toBeLessThanOrEqual(100);
});

test('scrolling a list of 2,000 windows brings in the rows that come into view and leaves the rest alone', async ({
  page,
}) => {
  await openDashboard(page, 'edge-cases');
  const panel = panelOf(page, 'windows-cell');
  await panel.scrollIntoViewIfNeeded();
  await clickCell(panel, { column: 3, row: 0, columnCount: 24, rowCount: 4 });
  await showAllWindows(page, (target) => target.click());
  await windowItems(page).nth(3).hover();
  const lit = pinnedTooltip(page).locator('[data-lit-window]');
  const litBefore = await lit.getAttribute('data-lit-window');
  const ROWS = 20;
  const changed = await pinnedTooltip(page).evaluate(async (tooltip, rows) => {
    const list = tooltip.querySelector('[data-testid="activity-calendar-windows"]');
    const count = { addedRows: 0, lit: 0 };
    const observer = new MutationObserver((records) => {
      for (const { attributeName, addedNodes } of records) {
        count.lit += attributeName === 'data-lit-window' ? 1 : 0;
        count.addedRows += [...addedNodes].filter(
          (node) => node instanceof Element && node.getAttribute('role') === 'listitem'
        ).length;
      }
    });
    observer.observe(tooltip, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let row = 0; row < rows; row++) {
      list?.scrollBy({ top: list.scrollHeight / 2000 });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    observer.disconnect();
    return count;
  }, ROWS);
  expect(changed.addedRows).toBeGreaterThanOrEqual(ROWS - 1);
  expect(changed.addedRows).toBeLessThanOrEqual(ROWS + 1);
  // unless a frame takes so long that the list seems to rest
  expect(changed.lit, 'what passes the pointer is not lit').toBeLessThan(ROWS / 2);
  await expect(lit, 'until the list rests').not.toHaveAttribute('data-lit-window', litBefore ?? '');
});

for (const key of ['hostile-markup', 'hostile-script', 'hostile-formula', 'hostile-direction', 'hostile-long']) {
  test(`hostile labels and names stay text: ${key}`, async ({ page }) => {
    await openDashboard(page, 'edge-cases');
    const panel = panelOf(page, key);
    await panel.scrollIntoViewIfNeeded();
    await clickCell(panel, cellOfWeek(0, 3));
    await expect(pinnedTooltip(page)).toBeVisible();
    const images = pinnedTooltip(page).locator('img, script');
    await expect(images).toHaveCount(0);
    const addresses = await pinnedTooltip(page)
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.filter((address) => /^\s*javascript:/i.test(address))).toEqual([]);
    await page.keyboard.press('Escape');

    const csv = await savedBy(page, () => chooseInMenu(page, panel, MENU.windowsCsv, (target) => target.click()));
    const startsFormula = csvCells(csv)
      .flat()
      .filter((text) => /^[=+@\t\r]|^-(?![\d.])/.test(text));
    expect(startsFormula).toEqual([]);
    expect(await page.evaluate(() => 'wasHacked' in window)).toBe(false);
  });
}
