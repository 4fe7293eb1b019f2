import { gridByHand, sum } from './support/countByHand';
import { honeypotRows } from './support/dataRows';
import { cellCentre, gridBox, pixelsAt } from './support/pixels';
import { expect, openDashboard, panelOf, queryCount, showPanel, test } from './support/workbench';

const plotOf = (panel: ReturnType<typeof panelOf>) => panel.getByTestId('activity-calendar-plot');

test('pointing at a cell tells where it is in the calendar, its value, its events and its share', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const rows = honeypotRows().filter(
    ({ sourceIp, timeMs }) => sourceIp === '185.153.199.51' && timeMs >= Date.UTC(2020, 1, 1)
  );
  const grid = gridByHand(rows, 'UTC', 7, 24, ({ weekday, hour }) => ({ row: weekday, column: hour }));
  const cell = grid[2][23];
  const value = sum(cell) ?? 0;
  const total = sum(grid.flat(2)) ?? 1;

  const plot = plotOf(panelOf(page, 'weekday-hour'));
  const [x, y] = await cellCentre(plot, 23, 2, 24, 7);
  await plot.hover({ position: { x, y } });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  await expect(tooltip).toContainText('Wednesday 23:00–24:00');
  await expect(tooltip).toContainText('UTC');
  await expect(tooltip).toContainText(`Sum of sessions${value.toLocaleString('en-US')}`);
  await expect(tooltip).toContainText(`Events${cell.length}`);
  const filled = grid
    .flat()
    .map(sum)
    .filter((filledValue) => filledValue !== null);
  const rank = filled.filter((other) => other > value).length + 1;
  const share = ((100 * value) / total).toFixed(1);
  await expect(tooltip).toContainText(`Share of all · rank${share}% · ${rank} of ${filled.length}`);

  await page.mouse.move(0, 0);
  await expect(tooltip).toBeHidden();
});

test('the tooltip covers neither the cell nor its row and column', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const outer = await plot.boundingBox();
  const box = await gridBox(plot);
  for (const [column, row] of [
    [2, 1],
    [20, 1],
    [2, 5],
    [20, 5],
  ]) {
    const [x, y] = await cellCentre(plot, column, row, 24, 7);
    await plot.hover({ position: { x, y } });
    const tooltip = page.getByTestId('activity-calendar-tooltip');
    await expect(tooltip).toBeVisible();
    const place = await tooltip.boundingBox();
    if (place === null || outer === null) {
      throw new Error('nothing is shown');
    }
    const [cellX, cellY] = [outer.x + x, outer.y + y];
    const clearOfColumn = place.x > cellX || place.x + place.width < cellX;
    const clearOfRow = place.y > cellY || place.y + place.height < cellY;
    expect(clearOfColumn && clearOfRow, `cell ${column}, ${row}`).toBe(true);
    expect(box.width).toBeGreaterThan(0);
  }
});

test.describe('in a low window', () => {
  test.use({ viewport: { width: 640, height: 400 } });

  test('the tooltip leaves its last sections out rather than half of one', async ({ page }) => {
    await openDashboard(page, 'alert-review');
    const plot = (await showPanel(page, 'all-ips')).getByTestId('activity-calendar-plot');
    const tooltip = page.getByTestId('activity-calendar-tooltip');
    for (const [column, row] of [
      [5, 1],
      [14, 3],
      [22, 6],
    ]) {
      const [x, y] = await cellCentre(plot, column, row, 24, 7);
      await plot.hover({ position: { x, y } });
      await expect(tooltip).toBeVisible();
      const { box, sections, windowHeight } = await tooltip.evaluate((element) => ({
        box: element.getBoundingClientRect().toJSON(),
        sections: Array.from(element.children, (child) => child.getBoundingClientRect().toJSON()),
        windowHeight: window.innerHeight,
      }));
      expect(box.top, `cell ${column}, ${row}`).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(windowHeight);
      const seen = sections.filter(({ top }) => top < box.bottom - 2);
      expect(seen.length, 'title and value at least').toBeGreaterThanOrEqual(2);
      expect(seen.every(({ bottom }) => bottom <= box.bottom + 0.5)).toBe(true);
    }
  });
});

test('Escape sends the tooltip away until the pointer is on another cell', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  const [x, y] = await cellCentre(plot, 9, 3, 24, 7);
  await plot.hover({ position: { x, y } });
  await expect(tooltip).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip).toBeHidden();
  await plot.hover({ position: { x: x + 2, y } });
  await expect(tooltip).toBeHidden();
  const [otherX, otherY] = await cellCentre(plot, 10, 3, 24, 7);
  await plot.hover({ position: { x: otherX, y: otherY } });
  await expect(tooltip).toBeVisible();
});

test('the tooltip goes along when the page scrolls', async ({ page }) => {
  // high enough for the tooltip to hang on its cell, not on the window's edge
  await page.setViewportSize({ width: 1280, height: 950 });
  await openDashboard(page, 'gallery');
  const plot = page.getByTestId('activity-calendar-plot').first();
  await plot.focus();
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  await expect(tooltip).toBeVisible();
  const topsOf = async () => Promise.all([plot, tooltip].map(async (part) => (await part.boundingBox())?.y ?? NaN));
  const [plotTop, tooltipTop] = await topsOf();
  await page.mouse.move(5, 400);
  await page.mouse.wheel(0, 60);
  await expect.poll(async () => (await topsOf())[0]).toBe(plotTop - 60);
  await expect.poll(async () => (await topsOf())[1]).toBeCloseTo(tooltipTop - 60, 0);
});

test('pointing folds nothing, draws no cell and asks for no data', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const panel = panelOf(page, 'weekday-hour');
  const plot = plotOf(panel);
  const facts = async () => ({
    passes: await panel.locator('[data-activity-calendar]').getAttribute('data-event-passes'),
    cellDraws: await plot.getAttribute('data-cell-draws'),
    queries: await queryCount(page),
  });
  const before = await facts();
  for (let column = 0; column < 24; column += 2) {
    const [x, y] = await cellCentre(plot, column, column % 7, 24, 7);
    await plot.hover({ position: { x, y } });
  }
  await expect(page.getByTestId('activity-calendar-tooltip')).toBeVisible();
  expect(await facts()).toEqual(before);
  expect(before.passes).toBe('1');
});

test('pointing folds nothing and draws no cell with all that can be shown', async ({ page }) => {
  const options = {
    calculation: 'percentile',
    dayStart: 6,
    secondZone: 'Asia/Kathmandu',
    filter: { weekdays: [0, 1, 2, 3, 4, 5], dates: '2020-02-14' },
    color: { scale: 'quantile', steps: 5 },
    cells: { labels: 'always', radius: 'large', gap: 'large' },
    businessHours: { show: true, hours: '22:00–06:00', zone: 'Europe/Moscow' },
    rowOrder: 'up',
  };
  await openDashboard(page, 'attackers', { edits: JSON.stringify({ 'weekday-hour': { options } }) });
  const panel = panelOf(page, 'weekday-hour');
  const plot = plotOf(panel);
  const facts = async () => ({
    passes: await panel.locator('[data-activity-calendar]').getAttribute('data-event-passes'),
    cellDraws: await plot.getAttribute('data-cell-draws'),
    queries: await queryCount(page),
  });
  const before = await facts();
  for (let column = 0; column < 24; column += 3) {
    const [x, y] = await cellCentre(plot, column, column % 6, 24, 6);
    await plot.hover({ position: { x, y } });
  }
  await expect(page.getByTestId('activity-calendar-tooltip')).toContainText('Percentile 95 of sessions');
  const ramp = panel.getByTestId('activity-calendar-ramp');
  for (const x of [20, 60, 100]) {
    await ramp.hover({ position: { x, y: 16 } });
  }
  expect(await facts()).toEqual(before);
  expect(before.passes).toBe('1');
});

test('pointing at a cell lights its row and column and dims the rest', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const [x, y] = await cellCentre(plot, 10, 3, 24, 7);
  await plot.hover({ position: { x, y } });
  const sameRow = await cellCentre(plot, 2, 3, 24, 7);
  const sameColumn = await cellCentre(plot, 10, 1, 24, 7);
  const elsewhere = await cellCentre(plot, 2, 1, 24, 7);
  await expect
    .poll(async () => (await pixelsAt(plot, [sameRow, sameColumn, elsewhere], 1)).map(([, , , alpha]) => alpha > 50))
    .toEqual([false, false, true]);
});

test('pointing at a bar tells of the whole column or row', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const plot = page.getByTestId('activity-calendar-plot').first();
  const box = await gridBox(plot);
  await plot.hover({ position: { x: box.x + (14.5 * box.width) / 24, y: box.y - 10 } });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  await expect(tooltip).toContainText('14:00–15:00');
  await expect(tooltip).toContainText('5,257');
  await plot.hover({ position: { x: box.x + box.width + 10, y: box.y + (1.5 * box.height) / 7 } });
  await expect(tooltip).toContainText('Tuesday');
  await expect(tooltip).toContainText('12,507');
});
