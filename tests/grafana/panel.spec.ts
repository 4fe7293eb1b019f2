import { pickZone } from '../support/pickZone';
import { readTable } from '../support/readTable';
import { expect, FEBRUARY, openDashboard, panelOf, sqlColumns, test } from './support';

const IP = '185.153.199.51';
const WEEKDAY_HOUR = `Sessions of ${IP} by weekday and hour`;
const plotOf = (panel: ReturnType<typeof panelOf>) => panel.getByTestId('activity-calendar-plot');

test('the option pane changes the picture', async ({ gotoPanelEditPage }) => {
  const editor = await gotoPanelEditPage({ dashboard: { uid: 'activity-calendar-one-attacker' }, id: '1' });
  const plot = editor.panel.locator.getByTestId('activity-calendar-plot');
  await expect(plot).toHaveAccessibleName(/^65,312 sessions by weekday and hour/);
  await editor.getCustomOptions('Data').getSelect('Calculation').selectOption('Max');
  await expect(plot).toHaveAccessibleName(/^Max of sessions by weekday and hour/);
  await editor.getCustomOptions('Calendar').getSelect('Calendar').selectOption('Day of month × time of day');
  await expect(plot).toHaveAccessibleName(/by day of month and time of day/);
  await editor.getCustomOptions('Display').getSwitch('Legend').uncheck();
  await expect(editor.panel.locator.getByTestId('activity-calendar-legend')).toHaveCount(0);
});

test('standard options are honoured', async ({ gotoPanelEditPage }) => {
  const editor = await gotoPanelEditPage({ dashboard: { uid: 'activity-calendar-one-attacker' }, id: '1' });
  await editor.getStandardOptions().getNumberInput('Decimals').fill('2');
  await editor.getStandardOptions().getNumberInput('Decimals').blur();
  await expect(editor.panel.locator.getByTestId('activity-calendar-total')).toHaveText('65,312.00');
});

test('the time range of the URL is the range of the calendar, both ends inside', async ({ page, request }) => {
  const [from, to] = ['2020-02-05T13:00:00.000Z', '2020-02-06T03:00:00.000Z'];
  await openDashboard(page, 'one-attacker', { from, to });
  const { total } = await readTable(panelOf(page, WEEKDAY_HOUR));
  const [[expected]] = await sqlColumns(
    request,
    `SELECT sum(sessions)::integer FROM attacks WHERE source_ip = '${IP}' AND time BETWEEN '${from}' AND '${to}'`
  );
  expect(total).toBe(expected);
});

test('the time picker sets range and zone', async ({ gotoDashboardPage, page }) => {
  const dashboard = await gotoDashboardPage({ uid: 'activity-calendar-one-attacker' });
  const plot = plotOf(panelOf(page, WEEKDAY_HOUR));
  await expect(plot).toHaveAccessibleName(/^65,312 sessions by weekday and hour in UTC, /);
  await dashboard.timeRange.set({ from: '2020-02-05 00:00:00', to: '2020-02-05 23:59:59' });
  await expect(plot).not.toHaveAccessibleName(/^65,312 /);
  await pickZone(page, 'Tokyo');
  await expect(plot).toHaveAccessibleName(/ in Tokyo, /);
});

test('the variable’s list chooses the IP', async ({ page, request }) => {
  await openDashboard(page, 'one-attacker');
  await plotOf(panelOf(page, WEEKDAY_HOUR)).waitFor();
  await page
    .getByTestId(/Variable Value DropDown value link text/)
    .first()
    .click();
  await page.getByRole('option', { name: '185.242.86.25' }).click();
  const panel = panelOf(page, 'Sessions of 185.242.86.25 by weekday and hour');
  const { total } = await readTable(panel);
  const [[expected]] = await sqlColumns(
    request,
    `SELECT sum(sessions)::integer FROM attacks WHERE ${FEBRUARY} AND source_ip = '185.242.86.25'`
  );
  expect(total).toBe(expected);
});

test('the light theme turns the picture: more is darker', async ({ page }) => {
  await openDashboard(page, 'one-attacker', { theme: 'light' });
  const plot = plotOf(panelOf(page, WEEKDAY_HOUR));
  await plot.waitFor();
  const darkest = await plot.evaluate((element) => {
    const canvas = element.querySelector('canvas');
    const pixels = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let i = 0; i < pixels.length; i += 4) {
      count += pixels[i] === 39 && pixels[i + 1] === 29 && pixels[i + 2] === 87 ? 1 : 0;
    }
    return count;
  });
  expect(darkest).toBeGreaterThan(300);
});

test('a viewer sees the calendar and its table', async ({ page, browser, request, baseURL }) => {
  const login = `viewer-${Date.now()}`;
  await request.post('/api/admin/users', { data: { name: login, login, password: 'viewer-password', OrgId: 1 } });
  const context = await browser.newContext({ baseURL, storageState: undefined });
  await context.request.post('/login', { data: { user: login, password: 'viewer-password' } });
  const viewer = await context.newPage();
  await viewer.goto('/d/activity-calendar-one-attacker');
  const { total } = await readTable(panelOf(viewer, WEEKDAY_HOUR));
  expect(total).toBe(65_312);
  await context.close();
  await page.close();
});

test('Inspect shows the rows behind the calendar', async ({ page, gotoDashboardPage }) => {
  const dashboard = await gotoDashboardPage({ uid: 'activity-calendar-one-attacker' });
  await plotOf(panelOf(page, WEEKDAY_HOUR)).waitFor();
  await dashboard.getPanelByTitle(WEEKDAY_HOUR).clickOnMenuItem('Data', { parentItem: 'Inspect' });
  await expect(
    page
      .getByRole('columnheader', { name: /source_ip/ })
      .or(page.getByText('source_ip'))
      .first()
  ).toBeVisible();
});

test('a saved dashboard comes back with its options', async ({ page, request }) => {
  const uid = `activity-calendar-test-${Date.now()}`;
  const { dashboard } = await (await request.get('/api/dashboards/uid/activity-calendar-one-attacker')).json();
  dashboard.panels[0].options = { ...dashboard.panels[0].options, calculation: 'min', color: { scheme: 'd3-Viridis' } };
  const saved = await request.post('/api/dashboards/db', {
    data: { dashboard: { ...dashboard, id: null, uid, title: uid, version: 0 }, overwrite: true },
  });
  expect(saved.ok()).toBe(true);
  await page.goto(`/d/${uid}`);
  await expect(plotOf(panelOf(page, WEEKDAY_HOUR))).toHaveAccessibleName(/^Min of sessions/);
  await page.reload();
  await expect(plotOf(panelOf(page, WEEKDAY_HOUR))).toHaveAccessibleName(/^Min of sessions/);
  await request.delete(`/api/dashboards/uid/${uid}`);
});

test('a strict content security policy is kept', async ({ page }) => {
  const response = await page.goto('/d/activity-calendar-one-attacker');
  const policy = response?.headers()['content-security-policy'];
  test.skip(policy === undefined, 'this server sends no policy: set GF_SECURITY_CONTENT_SECURITY_POLICY=true');
  await page.evaluate(() =>
    document.addEventListener('securitypolicyviolation', (event) => console.error(event.violatedDirective))
  );
  const plot = plotOf(panelOf(page, WEEKDAY_HOUR));
  await plot.hover({ position: { x: 300, y: 150 } });
  await expect(page.getByTestId('activity-calendar-tooltip')).toBeVisible();
});
