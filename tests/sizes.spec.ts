import { type Locator } from '@playwright/test';
import { gridBox } from './support/pixels';
import { expect, openDashboard, panelOf, showPanel, test } from './support/workbench';

/** Returns the boxes of what stands beside the grid as HTML, by test id. */
async function htmlBoxes(panel: Locator) {
  const boxes = [];
  for (const id of ['activity-calendar-legend', 'activity-calendar-total']) {
    const element = panel.getByTestId(id);
    if ((await element.count()) > 0) {
      boxes.push({ id, box: await element.boundingBox() });
    }
  }
  return boxes;
}

for (const width of [400, 800, 1600]) {
  test(`nothing overlaps or leaves the panel at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 1000 });
    await openDashboard(page, 'attackers');
    const panel = panelOf(page, 'weekday-hour');
    const plot = panel.getByTestId('activity-calendar-plot');
    const outer = await plot.boundingBox();
    const grid = await gridBox(plot);
    if (outer === null) {
      throw new Error('no picture');
    }
    expect(grid.x + grid.width).toBeLessThanOrEqual(outer.width);
    expect(grid.y + grid.height).toBeLessThanOrEqual(outer.height);
    for (const { id, box } of await htmlBoxes(panel)) {
      if (box === null) {
        throw new Error(`${id} has no box`);
      }
      expect(box.x, id).toBeGreaterThanOrEqual(outer.x);
      expect(box.x + box.width, id).toBeLessThanOrEqual(outer.x + outer.width + 1);
      const [top, bottom] = [outer.y + grid.y, outer.y + grid.y + grid.height];
      const clear = box.y >= bottom || box.y + box.height <= top || box.x >= outer.x + grid.x + grid.width;
      expect(clear, `${id} is clear of the grid`).toBe(true);
    }
  });
}

test('a narrow panel gives up its legend and total, not its cells', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 1000 });
  await openDashboard(page, 'attackers');
  const panel = panelOf(page, 'weekday-hour');
  await expect(panel.getByTestId('activity-calendar-legend')).toHaveCount(0);
  await expect(panel.getByTestId('activity-calendar-total')).toHaveCount(0);
  expect((await gridBox(panel.getByTestId('activity-calendar-plot'))).width).toBeGreaterThan(240);
});

test('buttons on the axis line hide the labels under them, and the one that is always seen is at the end', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1300, height: 900 });
  await openDashboard(page, 'gallery');
  const panel = await showPanel(page, 'mean');
  await panel.evaluate((element) => element.style.setProperty('width', '340px'));
  await panel.evaluate((element) => element.style.setProperty('height', '200px'));
  const buttons = panel.getByRole('button', { name: /^(About the rows|Show as table|Save or copy)/ });
  await expect(panel.getByTestId('activity-calendar-total')).toHaveCount(0);
  await panel.locator('[data-activity-calendar]').hover({ position: { x: 2, y: 2 } });
  await expect(buttons).toHaveCount(3);
  const seen = await buttons.evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top } = element.getBoundingClientRect();
      return { name: element.ariaLabel ?? '', left, top, ground: getComputedStyle(element).backgroundColor };
    })
  );
  const grounds = new Set(seen.map(({ ground }) => ground));
  expect([...grounds], 'opaque').toEqual([expect.stringMatching(/^rgb\(/)]);
  const last = seen.reduce((a, b) => (a.left > b.left ? a : b));
  expect(last.name).toMatch(/^About the rows/);
  const plot = panel.getByTestId('activity-calendar-plot');
  const grid = await gridBox(plot);
  const plotTop = (await plot.boundingBox())?.y ?? 0;
  expect(last.top).toBeGreaterThanOrEqual(plotTop + grid.y + grid.height);
});

test('a panel taller than wide lays the calendar on its side', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 1200 });
  await openDashboard(page, 'attackers');
  const plot = panelOf(page, 'day-minute').getByTestId('activity-calendar-plot');
  const grid = await gridBox(plot);
  // days run across: pointing at the right end of the grid is pointing at the last day
  await plot.hover({ position: { x: grid.x + grid.width - 3, y: grid.y + 100 } });
  await expect(page.getByTestId('activity-calendar-tooltip')).toContainText('Day 31');
});
