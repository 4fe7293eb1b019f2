import { type Page } from '@playwright/test';
import { gridByHand, mean, sum, type TimedValue } from './support/countByHand';
import { honeypotRows } from './support/dataRows';
import { choose, openOptionsOf } from './support/optionsPane';
import { cellCentre, pixelsAt } from './support/pixels';
import { readTable, transpose } from './support/readTable';
import { expect, openDashboard, panelOf, queryCount, test } from './support/workbench';

const KEY = 'weekday-hour';

function rows(): TimedValue[] {
  return honeypotRows().filter(
    ({ sourceIp, timeMs }) => sourceIp === '185.153.199.51' && timeMs >= Date.UTC(2020, 1, 1)
  );
}

const openOptions = (page: Page) => openOptionsOf(page, 'attackers', KEY);

const passes = (page: Page) => panelOf(page, KEY).locator('[data-activity-calendar]').getAttribute('data-event-passes');

test('another calculation shows in the table and asks for no data', async ({ page }) => {
  await openOptions(page);
  const before = await queryCount(page);
  await choose(page, 'calculation', 'Mean');
  const grid = gridByHand(rows(), 'UTC', 7, 24, ({ weekday, hour }) => ({ row: weekday, column: hour }));
  await expect(panelOf(page, KEY).getByTestId('activity-calendar-plot')).toHaveAccessibleName(/^Mean of sessions/);
  const table = transpose((await readTable(panelOf(page, KEY))).cells);
  table.forEach((row, weekday) =>
    row.forEach((value, hour) => {
      const expected = mean(grid[weekday][hour]);
      if (expected === null) {
        expect(value).toBeNull();
      } else {
        // the table shows three digits
        expect(Math.abs((value ?? 0) - expected)).toBeLessThan(Math.max(expected * 0.006, 0.006));
      }
    })
  );
  expect(await queryCount(page)).toBe(before);
});

test('a zone of the panel’s own moves the cells without a pass over the events', async ({ page }) => {
  await openOptions(page);
  const queries = await queryCount(page);
  const input = page.getByTestId('opt-timeZone').locator('input').first();
  await input.click();
  await input.fill('New_York');
  await page.keyboard.press('Enter');
  await expect(panelOf(page, KEY).getByTestId('activity-calendar-plot')).toHaveAccessibleName(/in New York/);
  const grid = gridByHand(rows(), 'America/New_York', 7, 24, ({ weekday, hour }) => ({ row: weekday, column: hour }));
  const table = transpose((await readTable(panelOf(page, KEY))).cells);
  expect(table).toEqual(grid.map((row) => row.map(sum)));
  expect(await passes(page)).toBe('1');
  expect(await queryCount(page)).toBe(queries);
});

test('week start, colors, gap and legend cost no pass over the events and no query', async ({ page }) => {
  await openOptions(page);
  const queries = await queryCount(page);
  expect(await passes(page)).toBe('1');
  await choose(page, 'weekStart', 'Sunday');
  await choose(page, 'color.scheme', 'Viridis');
  await page.getByTestId('opt-cells.gap').getByRole('radio', { name: 'None' }).check({ force: true });
  await page.getByTestId('opt-legend.show').locator('input').uncheck({ force: true });
  await expect(panelOf(page, KEY).getByTestId('activity-calendar-legend')).toHaveCount(0);
  const table = await readTable(panelOf(page, KEY));
  expect(table.columns[0]).toBe('Sun');
  expect(await passes(page)).toBe('1');
  expect(await queryCount(page)).toBe(queries);
});

test('a reversed scheme gives the busiest cell the low color', async ({ page }) => {
  const edits = { [KEY]: { options: { color: { reverse: true } } } };
  await openDashboard(page, 'attackers', { edits: JSON.stringify(edits) });
  const plot = panelOf(page, KEY).getByTestId('activity-calendar-plot');
  const [x, y] = await cellCentre(plot, 23, 2, 24, 7);
  expect((await pixelsAt(plot, [[x + 8, y + 6]]))[0]).toEqual([47, 43, 92, 255]);
});

test('a minimum of 0 is a limit and shows at the legend’s end, as does the maximum', async ({ page }) => {
  const edits = { [KEY]: { options: { calculation: 'mean' }, fieldConfig: { defaults: { min: 0, max: 200 } } } };
  await openDashboard(page, 'attackers', { edits: JSON.stringify(edits) });
  const legend = panelOf(page, KEY).getByTestId('activity-calendar-legend');
  await expect(legend).toContainText(/Mean of sessions0200/);
});

test('unit and decimals are those of Grafana’s standard options', async ({ page }) => {
  const edits = { [KEY]: { fieldConfig: { defaults: { unit: 'kbytes', decimals: 2 } } } };
  await openDashboard(page, 'attackers', { edits: JSON.stringify(edits) });
  await expect(panelOf(page, KEY).getByTestId('activity-calendar-total')).toHaveText('63.78 MiB');
});

test('own columns and rows lay any axis on any side', async ({ page }) => {
  const edits = { [KEY]: { options: { calendar: 'custom', columns: 'weekday', rows: 'time', bucketMinutes: 120 } } };
  await openDashboard(page, 'attackers', { edits: JSON.stringify(edits) });
  const grid = gridByHand(rows(), 'UTC', 12, 7, ({ weekday, hour }) => ({
    row: Math.floor(hour / 2),
    column: weekday,
  }));
  const table = await readTable(panelOf(page, KEY));
  expect(table.rows.slice(0, 2)).toEqual(['00:00', '02:00']);
  expect(table.cells).toEqual(grid.map((row) => row.map(sum)));
});

test('only the options that matter are shown', async ({ page }) => {
  await openOptions(page);
  await expect(page.getByTestId('opt-weekStart')).toBeVisible();
  await expect(page.getByTestId('opt-bucketMinutes')).toHaveCount(0);
  await expect(page.getByTestId('opt-columns')).toHaveCount(0);
  await choose(page, 'calendar', 'Day of month × time of day');
  await expect(page.getByTestId('opt-bucketMinutes')).toBeVisible();
  await expect(page.getByTestId('opt-weekStart')).toHaveCount(0);
});

test('an unknown zone in saved options is named on the panel', async ({ page }) => {
  const edits = { [KEY]: { options: { timeZone: 'Mars/Olympus' } } };
  await openDashboard(page, 'attackers', { edits: JSON.stringify(edits) });
  await expect(panelOf(page, KEY).getByTestId('activity-calendar-message')).toContainText('Mars/Olympus');
});
