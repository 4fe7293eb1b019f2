import { csvCells, savedBy } from '../support/downloads';
import { readTable } from '../support/readTable';
import { chooseInMenu, MENU } from '../support/review';
import { expect, FEBRUARY, openDashboard, panelOf, sqlColumns, sqlWeekdayHours, test, weekdayRows } from './support';

const IP = '185.153.199.51';

test('overview: every weekday and hour holds what SQL sums', async ({ page, request }) => {
  await openDashboard(page, 'overview');
  expect(await weekdayRows(page, 'Sessions by weekday and hour')).toEqual(await sqlWeekdayHours(request, 'true'));
});

test('overview: rows grouped by minute give every day and quarter hour what SQL sums', async ({ page, request }) => {
  await openDashboard(page, 'overview');
  const panel = panelOf(page, 'Sessions by day of month and quarter hour');
  await panel.locator('[data-activity-calendar]').waitFor();
  const table = await readTable(panel);
  const [days, quarters, sums] = await sqlColumns(
    request,
    `SELECT extract(day FROM time AT TIME ZONE 'UTC')::integer,
       to_char(date_bin('15 minutes', time, '2020-01-01T00:00Z') AT TIME ZONE 'UTC', 'HH24:MI'), sum(sessions)::integer
     FROM attacks WHERE ${FEBRUARY} GROUP BY 1, 2`
  );
  const fromSql = new Map(sums.map((sum, row) => [`${days[row]} ${quarters[row]}`, Number(sum)]));
  const fromPanel = new Map<string, number>();
  table.cells.forEach((row, i) =>
    row.forEach((value, day) => {
      if (value !== null) {
        fromPanel.set(`${day + 1} ${table.rows[i]}`, value);
      }
    })
  );
  expect(fromPanel).toEqual(fromSql);
});

test('one attacker: every weekday and hour holds what SQL sums for the chosen IP', async ({ page, request }) => {
  await openDashboard(page, 'one-attacker');
  expect(await weekdayRows(page, `Sessions of ${IP} by weekday and hour`)).toEqual(
    await sqlWeekdayHours(request, `source_ip = '${IP}'`)
  );
});

test('one attacker: the saved numbers of every minute are what SQL sums for the chosen IP', async ({
  page,
  request,
}) => {
  await openDashboard(page, 'one-attacker');
  const panel = panelOf(page, `Sessions of ${IP} by day of month and minute`);
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('[data-activity-calendar]').waitFor();
  const csv = await savedBy(page, () => chooseInMenu(page, panel, MENU.gridCsv, (target) => target.click()));
  const lines = csvCells(csv).filter(([first]) => first !== '#');
  const [[, ...names], sumsOfPanel] = [lines[0], lines.at(-1)?.slice(1) ?? []];
  const [minutes, sums] = await sqlColumns(
    request,
    `SELECT to_char(time AT TIME ZONE 'UTC', 'HH24:MI'), sum(sessions)::integer
     FROM attacks WHERE ${FEBRUARY} AND source_ip = '${IP}' GROUP BY 1 ORDER BY 1`
  );
  const filled = names.flatMap((name, at) =>
    /^\d/.test(name) && sumsOfPanel[at] !== '' ? [[name.slice(0, 5), Number(sumsOfPanel[at])]] : []
  );
  expect(filled).toEqual(minutes.map((minute, row) => [minute, sums[row]]));
});

test('one attacker: another IP in the variable shows that IP', async ({ page, request }) => {
  await openDashboard(page, 'one-attacker', { 'var-source_ip': '78.128.112.26' });
  expect(await weekdayRows(page, 'Sessions of 78.128.112.26 by weekday and hour')).toEqual(
    await sqlWeekdayHours(request, "source_ip = '78.128.112.26'")
  );
});

test('all attackers: each repeated panel holds its own IP', async ({ page, request }) => {
  await openDashboard(page, 'all-attackers');
  for (const ip of ['78.128.112.26', IP, '212.80.217.139', '212.80.216.198', '185.242.86.25', '185.153.197.251']) {
    expect(await weekdayRows(page, ip), ip).toEqual(await sqlWeekdayHours(request, `source_ip = '${ip}'`));
  }
});

test('time zones: each panel follows its own clock as PostgreSQL knows it', async ({ page, request }) => {
  await openDashboard(page, 'time-zones');
  const zones = { 'New York': 'America/New_York', Kathmandu: 'Asia/Kathmandu', 'Lord Howe': 'Australia/Lord_Howe' };
  const where = `source_ip = '${IP}'`;
  for (const [title, zone] of Object.entries(zones)) {
    expect(await weekdayRows(page, title), zone).toEqual(await sqlWeekdayHours(request, where, zone));
  }
  expect(await weekdayRows(page, 'Zone of the dashboard')).toEqual(await sqlWeekdayHours(request, where));
});

test('time zones: the dashboard’s zone moves the panel that has none of its own', async ({ page, request }) => {
  await openDashboard(page, 'time-zones', { timezone: 'Asia/Tokyo' });
  expect(await weekdayRows(page, 'Zone of the dashboard')).toEqual(
    await sqlWeekdayHours(request, `source_ip = '${IP}'`, 'Asia/Tokyo')
  );
});

test('edge cases: bare rows, folded rows and several queries hold what SQL counts', async ({ page, request }) => {
  await openDashboard(page, 'edge-cases');
  const where = `source_ip = '${IP}'`;
  expect(await weekdayRows(page, 'Rows without a number')).toEqual(
    await sqlWeekdayHours(request, where, 'UTC', 'count(*)')
  );
  expect(await weekdayRows(page, 'Folded by the database')).toEqual(await sqlWeekdayHours(request, where));
  expect(await weekdayRows(page, 'Several queries in one calendar')).toEqual(
    await sqlWeekdayHours(request, `source_ip IN ('${IP}', '78.128.112.26')`)
  );
});

test('edge cases: what cannot be drawn is said', async ({ page }) => {
  await openDashboard(page, 'edge-cases');
  const message = (title: string) => panelOf(page, title).getByTestId('activity-calendar-message');
  await expect(message('No data')).toContainText('0 rows from');
  await expect(message('No time field')).toContainText('source_ip');
  await expect(panelOf(page, 'One event').getByTestId('activity-calendar-plot')).toHaveAccessibleName(/^1 /);
  await expect(panelOf(page, 'Only nulls').getByTestId('activity-calendar-plot')).toHaveAccessibleName(/no values/);
  const logs = panelOf(page, 'TestData: log lines');
  await logs.scrollIntoViewIfNeeded();
  await expect(logs.getByTestId('activity-calendar-plot')).toHaveAccessibleName(/^200 events by /);
});
