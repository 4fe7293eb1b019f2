import { gridByHand, sum } from './support/countByHand';
import { honeypotRows } from './support/dataRows';
import { pickZone } from './support/pickZone';
import { readTable, transpose } from './support/readTable';
import { expect, openDashboard, panelOf, queryCount, test } from './support/workbench';

const FEBRUARY_MS = Date.UTC(2020, 1, 1);

function grid(sourceIps: string[], zone: string) {
  const rows = honeypotRows().filter(({ sourceIp, timeMs }) => sourceIps.includes(sourceIp) && timeMs >= FEBRUARY_MS);
  return gridByHand(rows, zone, 7, 24, ({ weekday, hour }) => ({ row: weekday, column: hour })).map((row) =>
    row.map(sum)
  );
}

test('another source IP in the variable shows its own calendar', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const before = await queryCount(page);
  await page.locator('input[data-testid*="Variable Value DropDown"]').click();
  await page.getByRole('option', { name: '185.242.86.25' }).click();
  await page.keyboard.press('Tab');
  await expect.poll(() => queryCount(page)).toBeGreaterThan(before);
  const both = ['185.153.199.51', '185.242.86.25'];
  await expect
    .poll(async () => transpose((await readTable(panelOf(page, 'weekday-hour'))).cells))
    .toEqual(grid(both, 'UTC'));
});

test('a further IP in the variable adds a repeated panel', async ({ page }) => {
  await openDashboard(page, 'all-attackers');
  await expect(page.locator('[data-viz-panel-key^="ip-"]')).toHaveCount(6);
  await page.locator('input[data-testid*="Variable Value DropDown"]').click();
  await page.getByRole('option', { name: '185.242.86.45' }).click();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-viz-panel-key^="ip-"]')).toHaveCount(7);
  const panel = panelOf(page, 'ip-185.242.86.45');
  await panel.locator('[data-activity-calendar]').waitFor();
  expect(transpose((await readTable(panel)).cells)).toEqual(grid(['185.242.86.45'], 'UTC'));
});

test('the zone picker moves the whole calendar', async ({ page }) => {
  await openDashboard(page, 'attackers');
  await pickZone(page, 'Tokyo');
  const plot = panelOf(page, 'weekday-hour').getByTestId('activity-calendar-plot');
  await expect(plot).toHaveAccessibleName(/in Tokyo/);
  await page.keyboard.press('Escape');
  expect(transpose((await readTable(panelOf(page, 'weekday-hour'))).cells)).toEqual(
    grid(['185.153.199.51'], 'Asia/Tokyo')
  );
});

test('the URL brings everything back', async ({ page }) => {
  const edits = { 'weekday-hour': { options: { calculation: 'max' } } };
  await openDashboard(page, 'attackers', {
    edits: JSON.stringify(edits),
    theme: 'light',
    timezone: 'Asia/Tokyo',
    'var-source_ip': '185.242.86.25',
    options: 'weekday-hour',
  });
  await expect(page.getByTestId('options-pane')).toBeVisible();
  const plot = panelOf(page, 'weekday-hour').getByTestId('activity-calendar-plot');
  await expect(plot).toHaveAccessibleName(/^Max of sessions by weekday and hour in Tokyo/);
  await page.reload();
  await expect(plot).toHaveAccessibleName(/^Max of sessions by weekday and hour in Tokyo/);
  await expect(page.getByTestId('options-pane')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked();
});
