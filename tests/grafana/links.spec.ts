import { clickCell, pinnedTooltip } from '../support/review';
import { expect, openDashboard, panelOf, placeOf, sqlColumns, test } from './support';

const IP = '185.153.199.51';

test('overview: a source IP leads to its calendars, and on to its cases', async ({ page }) => {
  await openDashboard(page, 'overview');
  const cell = panelOf(page, 'Source IPs').getByText(IP, { exact: true });
  await cell.click();
  await page.getByRole('link', { name: 'One attacker: its calendars' }).click();
  const title = `Sessions of ${IP} by weekday and hour`;
  await expect(panelOf(page, title).getByTestId('activity-calendar-plot')).toHaveAccessibleName(/^65,312 sessions/);
  await page.getByRole('link', { name: 'Alert review of this IP' }).click();
  await expect(page).toHaveURL(/activity-calendar-alert-review.*var-source_ip=185\.153\.199\.51/);
  await expect(panelOf(page, title).getByTestId('activity-calendar-plot')).toHaveAccessibleName(/^65,312 sessions/);
});

test('overview: a cell leads to the alert review of its time', async ({ page, request }) => {
  await openDashboard(page, 'overview');
  const panel = panelOf(page, 'Sessions by weekday and hour');
  await clickCell(panel, await placeOf(panel, 'Wed', 13));
  const link = pinnedTooltip(page).getByRole('link', { name: 'Alert review of this time' }).first();
  const address = new URL((await link.getAttribute('href')) ?? '', 'http://localhost');
  const [from, to] = ['from', 'to'].map((name) => Number(address.searchParams.get(name)));
  const [[rows]] = await sqlColumns(
    request,
    `SELECT count(*)::integer FROM attacks WHERE time BETWEEN to_timestamp(${from / 1000}) AND to_timestamp(${to / 1000})`
  );
  expect(Number(rows)).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL(/activity-calendar-alert-review/);
  // Grafana writes the range into the address anew, as ISO 8601, at a moment of its own
  await expect
    .poll(() => {
      const written = new URL(page.url()).searchParams.get('from') ?? '';
      return /^\d+$/.test(written) ? Number(written) : Date.parse(written);
    })
    .toBe(from);
  await expect(
    panelOf(page, 'Sessions of all source IPs by weekday and hour').getByTestId('activity-calendar-plot')
  ).toBeVisible();
});

test('all attackers: a repeated panel links to its own source IP', async ({ page }) => {
  await openDashboard(page, 'all-attackers');
  const panel = panelOf(page, '212.80.217.139');
  await panel.scrollIntoViewIfNeeded();
  await panel.getByTestId('activity-calendar-plot').focus();
  await page.keyboard.press('Enter');
  await expect(pinnedTooltip(page).getByRole('link', { name: 'One attacker: its calendars' }).first()).toHaveAttribute(
    'href',
    /var-source_ip=212\.80\.217\.139/
  );
});

test('alert review: cases and alerts of the dashboard are marked and told', async ({ page }) => {
  await openDashboard(page, 'alert-review');
  const week = panelOf(page, `Sessions of ${IP} by weekday and hour`);
  // Wednesday 12 February, 14:30
  await clickCell(week, await placeOf(week, 'Wed', 14));
  await expect(pinnedTooltip(page)).toContainText('Firewall rule changed');
});
