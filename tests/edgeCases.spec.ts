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
