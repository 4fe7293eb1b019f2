import { type Locator, type Page } from '@playwright/test';
import { gridBox, pixelsAt, type Pixel, pixelsIn } from './support/pixels';
import { cellOfWeek, clickCell, hoverCell, hoverTooltip, pinnedTooltip, plotOf } from './support/review';
import { expect, openDashboard, queryCount, showPanel, test } from './support/workbench';

/** Returns how strong the strongest pixel of each row's label is, 0 … 255. */
async function labelStrengths(plot: Locator, rowCount: number): Promise<number[]> {
  const box = await gridBox(plot);
  const height = box.height / rowCount;
  const labels = await Promise.all(
    Array.from({ length: rowCount }, (_, row) =>
      pixelsIn(plot, { x: 0, y: box.y + row * height, width: box.x - 8, height })
    )
  );
  return labels.map((pixels) => pixels.reduce((most, [, , , alpha]) => Math.max(most, alpha), 0));
}

test('the labels of Saturday and Sunday are quieter, unless that is off', async ({ page }) => {
  const edits = {
    'scheme-dusk': { options: { weekStart: 'monday' } },
    'scheme-viridis': { options: { weekStart: 'monday', marks: { weekend: false } } },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const on = await labelStrengths(plotOf(await showPanel(page, 'scheme-dusk')), 7);
  const off = await labelStrengths(plotOf(await showPanel(page, 'scheme-viridis')), 7);
  expect(off.every((strength) => strength > 220)).toBe(true);
  expect(on.map((strength) => strength > 220)).toEqual([true, true, true, true, true, false, false]);
  expect(Math.min(...on), 'quiet, not gone').toBeGreaterThan(60);
});

/** Returns the columns over which a mark stands, between the grid and the bars. */
async function markedColumns(plot: Locator): Promise<number[]> {
  const box = await gridBox(plot);
  const points = Array.from({ length: 24 }, (_, column): [number, number] => [
    box.x + ((column + 0.5) * box.width) / 24,
    box.y - 2.5,
  ]);
  return (await pixelsAt(plot, points)).flatMap(([, , , alpha], column) => (alpha > 150 ? [column] : []));
}

/** Returns the rows beside which a mark stands. */
async function markedRows(plot: Locator, rowCount: number): Promise<number[]> {
  const box = await gridBox(plot);
  const points = Array.from({ length: rowCount }, (_, row): [number, number] => [
    box.x - 2.5,
    box.y + ((row + 0.5) * box.height) / rowCount,
  ]);
  return (await pixelsAt(plot, points)).flatMap(([, , , alpha], row) => (alpha > 150 ? [row] : []));
}

test('now is marked at its column and row, where the range ends now and unless that is off', async ({ page }) => {
  // a clock that stands still, away from the full hour: Wednesday
  await page.clock.setFixedTime('2026-03-11T14:40:00Z');
  const edits = {
    'now-week': { options: { weekStart: 'monday' } },
    now: { options: {} },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const byDate = plotOf(await showPanel(page, 'now'));
  expect(await markedColumns(byDate)).toEqual([14]);
  expect(await markedRows(byDate, 7), 'today is the last of seven days').toEqual([6]);
  const byWeekday = plotOf(await showPanel(page, 'now-week'));
  expect(await markedColumns(byWeekday)).toEqual([14]);
  expect(await markedRows(byWeekday, 7)).toEqual([2]);
  const past = plotOf(await showPanel(page, 'scheme-dusk'));
  expect(await markedColumns(past), 'a range that is over').toEqual([]);
  await openDashboard(page, 'live', { from: 'now/d', to: 'now/d', refresh: '' });
  const today = plotOf(await showPanel(page, 'date-hour'));
  expect(await markedColumns(today), 'a day that goes on').toEqual([14]);

  const off = { now: { options: { marks: { now: false } } } };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(off) });
  const unmarked = plotOf(await showPanel(page, 'now'));
  expect(await markedColumns(unmarked)).toEqual([]);
  expect(await markedRows(unmarked, 7)).toEqual([]);
});

/** Returns the color of the mark in the upper left corner of cells of a calendar of weekdays, from Monday down, and hours. */
async function cornersOf(plot: Locator, cells: Array<[weekday: number, hour: number]>): Promise<string[]> {
  const box = await gridBox(plot);
  const points = cells.map(([weekday, hour]): [number, number] => [
    box.x + (hour * box.width) / 24 + 2.5,
    box.y + (weekday * box.height) / 7 + 2.5,
  ]);
  return (await pixelsAt(plot, points)).map(hueOf);
}

/** Returns the channel of a color that outshines the others, or `other`. */
function hueOf([red, green, blue]: Pixel): string {
  const channels: Array<[string, number]> = [
    ['red', red],
    ['green', green],
    ['blue', blue],
  ];
  const [[name, most], [, next]] = channels.sort(([, a], [, b]) => b - a);
  return most > 1.4 * next ? name : 'other';
}

test('annotations and alerts are marked in their cells and margins and told in their colors, unless that is off', async ({
  page,
}) => {
  const alerts: Array<[number, number]> = [
    [1, 3],
    [1, 6],
  ];
  const cases: Array<[number, number]> = [
    [2, 14],
    [5, 22],
    [5, 23],
    [6, 1],
  ];
  await openDashboard(page, 'alert-review');
  const panel = await showPanel(page, 'weekday-hour');
  const plot = plotOf(panel);
  await expect.poll(() => cornersOf(plot, alerts), 'alerting, normal').toEqual(['red', 'green']);
  expect(await cornersOf(plot, cases), 'a change, the ends of a region').toEqual(['blue', 'blue', 'blue', 'blue']);
  expect(await markedColumns(plot)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 9, 14, 22, 23]);
  expect(await markedRows(plot, 7)).toEqual([1, 2, 5, 6]);

  await clickCell(panel, cellOfWeek(1, 3));
  const listed = pinnedTooltip(page).getByRole('list', { name: 'Annotations' }).getByRole('listitem');
  await expect(listed).toHaveText([/Alert: alerting.*2020-02-11 03:20:00/, /Alert: alerting.*2020-02-18 03:10:00/]);
  const edge = await listed.first().evaluate((element) => getComputedStyle(element).borderLeftColor);
  const [red, green, blue] = (edge.match(/\d+/g) ?? []).map(Number);
  expect(hueOf([red, green, blue, 255])).toBe('red');
  await page.keyboard.press('Escape');

  await page.getByLabel('Alerts').uncheck({ force: true });
  await expect.poll(() => cornersOf(plot, alerts), 'of the cases alone').toEqual(['other', 'other']);
  expect(await cornersOf(plot, cases)).toEqual(['blue', 'blue', 'blue', 'blue']);

  const off = { 'weekday-hour': { options: { marks: { annotations: false } } } };
  await openDashboard(page, 'alert-review', { edits: JSON.stringify(off) });
  const unmarked = plotOf(await showPanel(page, 'weekday-hour'));
  await expect(plotOf(await showPanel(page, 'all-ips'))).toBeVisible();
  await expect.poll(() => markedColumns(plotOf(page.locator('[data-viz-panel-key="all-ips"]')))).not.toEqual([]);
  expect(await markedColumns(unmarked)).toEqual([]);
  expect(await cornersOf(unmarked, [...alerts, ...cases])).toEqual(Array(6).fill('other'));
});

/** Refreshes the dashboard as its button does, without pointing there. */
function refresh(page: Page): Promise<void> {
  return page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-testid="data-testid RefreshPicker run button"]')?.click()
  );
}

/** Returns whether a dot tells a cell of a grid of two dates and 24 hours as new, in its lower right corner. */
async function hasDot(plot: Locator, date: number, hour: number): Promise<boolean> {
  const box = await gridBox(plot);
  const [right, bottom] = [box.x + ((hour + 1) * box.width) / 24, box.y + ((date + 1) * box.height) / 2];
  const pixels = await pixelsIn(plot, { x: right - 10, y: bottom - 10, width: 9, height: 9 }, 2);
  return pixels.some(([, , , alpha]) => alpha > 200);
}

test('what a refresh has brought is marked in its cell and counted, unless that is off', async ({ page }) => {
  // sessions come every two seconds then
  await page.clock.setFixedTime('2026-03-11T14:40:00Z');
  await openDashboard(page, 'live', { refresh: '' });
  const panel = await showPanel(page, 'date-hour');
  expect(await hasDot(plotOf(panel), 1, 14), 'before there was a refresh').toBe(false);
  await page.clock.setFixedTime('2026-03-11T14:40:20Z');
  await refresh(page);
  await expect.poll(() => hasDot(plotOf(panel), 1, 14)).toBe(true);
  expect(await hasDot(plotOf(panel), 1, 13)).toBe(false);
  await hoverCell(panel, { column: 14, row: 1, columnCount: 24, rowCount: 2 });
  await expect(hoverTooltip(page)).toContainText('10 new in the last refresh');

  const off = { 'date-hour': { options: { marks: { newEvents: false } } } };
  await openDashboard(page, 'live', { refresh: '', edits: JSON.stringify(off) });
  const unmarked = await showPanel(page, 'date-hour');
  const other = await showPanel(page, 'minute-hour');
  const before = await queryCount(page);
  await page.clock.setFixedTime('2026-03-11T14:40:40Z');
  await refresh(page);
  await expect.poll(() => queryCount(page)).toBe(before + 2);
  await expect(other.getByTestId('activity-calendar-plot')).toBeVisible();
  await hoverCell(unmarked, { column: 14, row: 1, columnCount: 24, rowCount: 2 });
  await expect(hoverTooltip(page)).toBeVisible();
  await expect(hoverTooltip(page)).not.toContainText('new in the last refresh');
  expect(await hasDot(plotOf(unmarked), 1, 14)).toBe(false);
});
