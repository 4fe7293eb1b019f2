import { type Page, type Route } from '@playwright/test';
import { plotOf } from './support/review';
import { cellCentre } from './support/pixels';
import { expect, openDashboard, panelOf, test } from './support/workbench';

const KEY = 'weekday-hour';
const NOT_LOADED = /could not be loaded/;

const plot = (page: Page) => plotOf(panelOf(page, KEY));

/** A part's file, whatever its version. */
const fileOf = (part: string) => new RegExp(`/public/plugins/activitycalendar-heatmap-panel/${part}\\.js`);

/** Lets the file of a part fail until the page may have it. */
async function failing(page: Page, part: string): Promise<() => Promise<void>> {
  test.info().annotations.push({ type: 'expected complaint', description: 'ERR_FAILED' });
  await page.route(fileOf(part), (route) => route.abort());
  return () => page.unroute(fileOf(part));
}

async function hoverCell(page: Page, column: number, row: number): Promise<void> {
  const [x, y] = await cellCentre(plot(page), column, row, 24, 7);
  await plot(page).hover({ position: { x, y } });
}

test('what draws comes with the panel; table and exports do not come until they are used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openDashboard(page, 'punch-card');
  const cameFor = (part: string) => asked.filter((path) => fileOf(part).test(path)).length;
  // by itself, when the page has come to rest
  await expect.poll(() => cameFor('tooltip')).toBe(1);
  expect(['picture', 'table', 'export'].map(cameFor)).toEqual([1, 0, 0]);
  await hoverCell(page, 14, 3);
  await expect(page.getByTestId('activity-calendar-tooltip')).toBeVisible();
  await plot(page).press('t');
  await expect(panelOf(page, KEY).getByRole('grid')).toBeVisible();
  expect(['picture', 'tooltip', 'table', 'export'].map(cameFor)).toEqual([1, 1, 1, 0]);
});

test('a picture that cannot be drawn says so and can be tried again', async ({ page }) => {
  const letThrough = await failing(page, 'picture');
  await openDashboard(page, 'punch-card');
  const panel = panelOf(page, KEY);
  await expect(panel.getByTestId('activity-calendar-message')).toContainText(NOT_LOADED);
  await letThrough();
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(plot(page)).toBeVisible();
});

test('a tooltip that cannot be loaded says so beside the cell, and comes with the next use', async ({ page }) => {
  const letThrough = await failing(page, 'tooltip');
  await openDashboard(page, 'punch-card');
  await hoverCell(page, 14, 3);
  const message = page.getByTestId('activity-calendar-tooltip-not-loaded');
  await expect(message).toContainText(NOT_LOADED);
  await expect(plot(page)).toHaveAttribute('data-lit', '14 3 1 1');
  await page.mouse.move(0, 0);
  await expect(message).toHaveCount(0);
  await letThrough();
  await hoverCell(page, 14, 3);
  await expect(page.getByTestId('activity-calendar-tooltip')).toBeVisible();
  await expect(message).toHaveCount(0);
});

test('a table that cannot be loaded leaves the picture, and comes with the next use', async ({ page }) => {
  const letThrough = await failing(page, 'table');
  await openDashboard(page, 'punch-card');
  await plot(page).press('t');
  await expect(page.getByTestId('notifications')).toContainText(NOT_LOADED);
  await expect(plot(page)).toBeVisible();
  await letThrough();
  await plot(page).press('t');
  await expect(panelOf(page, KEY).getByRole('grid')).toBeVisible();
});

test('what is pinned by key before the tooltip is there takes the focus when it comes', async ({ page }) => {
  const waiting: Route[] = [];
  await page.route(fileOf('tooltip'), (route) => void waiting.push(route));
  await openDashboard(page, 'punch-card');
  await page.keyboard.press('Tab');
  await plot(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(plot(page)).toHaveAttribute('data-pinned', /./);
  await expect(plot(page)).toBeFocused();
  await expect.poll(() => waiting.length).toBe(1);
  await waiting[0].continue();
  const pinned = page.getByTestId('activity-calendar-pinned');
  await expect(pinned).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pinned).toHaveCount(0);
  await expect(plot(page)).toBeFocused();
});
