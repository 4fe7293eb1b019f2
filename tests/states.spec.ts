import { expect, openDashboard, panelOf, test } from './support/workbench';

test('without rows the panel says which range was asked for', async ({ page }) => {
  await openDashboard(page, 'states');
  for (const key of ['empty', 'emptyFrame']) {
    const message = panelOf(page, key).getByTestId('activity-calendar-message');
    await expect(message).toContainText('No data');
    await expect(message).toContainText('0 rows from 2020-02-01 00:00:00 to 2020-02-29 23:59:59');
  }
});

test('without a time field the panel lists what came', async ({ page }) => {
  await openDashboard(page, 'states');
  const message = panelOf(page, 'noTime').getByTestId('activity-calendar-message');
  await expect(message).toContainText('No time field');
  await expect(message).toContainText('source_ip');
  await expect(message).toContainText('sessions');
});

test('values that are all missing are counted, and neither empty nor zero', async ({ page }) => {
  await openDashboard(page, 'states');
  const panel = panelOf(page, 'allNull');
  await expect(panel.getByTestId('activity-calendar-plot')).toHaveAccessibleName(/no values/);
  await panel.getByRole('button', { name: /About the rows/ }).click();
  await expect(page.getByTestId('activity-calendar-status')).toContainText('rows whose value is not a number');
});

test('one event is a picture with one cell', async ({ page }) => {
  await openDashboard(page, 'states');
  const plot = panelOf(page, 'oneEvent').getByTestId('activity-calendar-plot');
  await expect(plot).toHaveAccessibleName(/^1 sessions by weekday and hour in UTC, Feb 1\s–\s29, 2020\. Busiest /);
});

test('a failing query is shown as Grafana shows it', async ({ page }) => {
  await openDashboard(page, 'states');
  await expect(panelOf(page, 'error').getByTestId(/Panel status error/)).toBeVisible();
});
