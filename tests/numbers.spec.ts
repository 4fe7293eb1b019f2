import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridByHand, type LocalFields, mean, sum } from './support/countByHand';
import { honeypotRows, loadRows } from './support/dataRows';
import { readTable, transpose } from './support/readTable';
import { expect, openDashboard, panelOf, test } from './support/workbench';

const IP = '185.153.199.51';
const FEBRUARY = { fromMs: Date.UTC(2020, 1, 1), toMs: Date.UTC(2020, 2, 1) - 1 };

const byWeekdayAndHour = ({ weekday, hour }: LocalFields) => ({ row: weekday, column: hour });

function rowsOf(sourceIps: string[] | null, { fromMs, toMs } = FEBRUARY) {
  return honeypotRows().filter(
    ({ timeMs, sourceIp }) => timeMs >= fromMs && timeMs <= toMs && (sourceIps === null || sourceIps.includes(sourceIp))
  );
}

/** Reads the weekday × hour table, whose longer axis (hours) runs down, as rows of weekdays. */
async function weekdayHourTable(page: Parameters<typeof panelOf>[0], key = 'weekday-hour') {
  const table = await readTable(panelOf(page, key));
  return { ...table, weekdayRows: transpose(table.cells) };
}

for (const zone of ['utc', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
  test(`the table of weekdays and hours holds what the raw rows hold in ${zone}`, async ({ page }) => {
    await openDashboard(page, 'attackers', { timezone: zone });
    const iana = zone === 'utc' ? 'UTC' : zone;
    const grid = gridByHand(rowsOf([IP]), iana, 7, 24, byWeekdayAndHour);
    const table = await weekdayHourTable(page);

    expect(table.columns).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(table.weekdayRows).toEqual(grid.map((row) => row.map(sum)));
    expect(table.columnMarginal).toEqual(grid.map((row) => sum(row.flat())));
    expect(table.rowMarginal).toEqual(transpose(grid).map((cells) => sum(cells.flat())));
    expect(table.total).toBe(sum(grid.flat(2)));
  });
}

test('the table of days and minutes has a row for each minute with events and loses none', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const grid = gridByHand(rowsOf([IP]), 'UTC', 1440, 31, ({ hour, minute, dayOfMonth }) => ({
    row: hour * 60 + minute,
    column: dayOfMonth - 1,
  }));
  const busy = grid.map((cells, minute) => ({ minute, cells })).filter(({ cells }) => cells.flat().length > 0);
  const table = await readTable(panelOf(page, 'day-minute'));

  expect(table.columns).toEqual(Array.from({ length: 31 }, (_, i) => String(i + 1)));
  expect(table.rows).toEqual(busy.map(({ minute }) => new Date(minute * 60_000).toISOString().slice(11, 16)));
  expect(table.cells).toEqual(busy.map(({ cells }) => cells.map(sum)));
  expect(table.total).toBe(sum(grid.flat(2)));
});

test('a mean comes from the values of the events, in the dashboard’s zone and across its clock changes', async ({
  page,
}) => {
  const edits = { 'weekday-hour': { fieldConfig: { defaults: { unit: 'none', decimals: 2 } } } };
  await openDashboard(page, 'french-grid', { edits: JSON.stringify(edits) });
  const range = await page.evaluate(() => JSON.parse(JSON.stringify(window.__workbench.queries[0])));
  const rows = loadRows().filter(({ timeMs }) => timeMs >= range.fromMs && timeMs <= range.toMs);
  const grid = gridByHand(rows, 'Europe/Paris', 7, 24, byWeekdayAndHour);
  const { weekdayRows, total, columnMarginal } = await weekdayHourTable(page);

  const expected = grid.map((row) => row.map(mean));
  weekdayRows.forEach((row, weekday) =>
    row.forEach((value, hour) => expect(value).toBeCloseTo(expected[weekday][hour] ?? NaN, 1.9))
  );
  expect(total).toBeCloseTo(mean(grid.flat(2)) ?? NaN, 1.9);
  expect(columnMarginal[0]).toBeCloseTo(mean(grid[0].flat()) ?? NaN, 1.9);
});

test('rows without a number field count one each', async ({ page }) => {
  await openDashboard(page, 'states');
  const grid = gridByHand(rowsOf([IP]), 'UTC', 7, 24, byWeekdayAndHour);
  const { weekdayRows } = await weekdayHourTable(page, 'bareEvents');
  expect(weekdayRows).toEqual(grid.map((row) => row.map(sum)));
});

test('the chats of the Conti group are the grid that HeatMapViz made of them', async ({ page }) => {
  await openDashboard(page, 'ransomware-chats');
  const { weekdayRows, total } = await weekdayHourTable(page, await firstPanelKey(page));
  expect(total).toBe(60_773);
  // counted from the raw files: the busiest cell and the quietest
  expect(weekdayRows[0][14]).toBe(1347);
  const expected = join(__dirname, '../../shared/data/expected/conti_jabber_2021_2022.weekday_hour.json');
  test.skip(!existsSync(expected), 'the expected grids are not beside this checkout');
  const grids: Array<{ timezone: string; filter: object; counts: number[][] }> = JSON.parse(
    readFileSync(expected, 'utf8')
  );
  const grid = grids.find(({ timezone, filter }) => timezone === 'UTC' && Object.keys(filter).length === 0);
  expect(weekdayRows.map((row) => row.map((value) => value ?? 0))).toEqual(grid?.counts);
});

async function firstPanelKey(page: Parameters<typeof panelOf>[0]): Promise<string> {
  return (await page.locator('[data-viz-panel-key]').first().getAttribute('data-viz-panel-key')) ?? '';
}

test('each repeated panel folds the rows of its own source IP', async ({ page }) => {
  await openDashboard(page, 'all-attackers');
  const keys = await page
    .locator('[data-viz-panel-key^="ip-"]')
    .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-viz-panel-key') ?? ''));
  expect(keys).toHaveLength(6);
  for (const key of keys) {
    const grid = gridByHand(rowsOf([key.slice(3)]), 'UTC', 7, 24, byWeekdayAndHour);
    expect((await weekdayHourTable(page, key)).weekdayRows).toEqual(grid.map((row) => row.map(sum)));
  }
});

test('"All" takes the rows of every source IP, also of those that are not in the list', async ({ page }) => {
  await openDashboard(page, 'attackers', { 'var-source_ip': '$__all' });
  const { total } = await weekdayHourTable(page);
  expect(total).toBe(sum(rowsOf(null).map(({ value }) => value ?? 0)));
});

test('both ends of the time range are inside', async ({ page }) => {
  const rows = rowsOf([IP]);
  const [fromMs, toMs] = [rows[10].timeMs, rows[400].timeMs];
  await openDashboard(page, 'attackers', { from: new Date(fromMs).toISOString(), to: new Date(toMs).toISOString() });
  const { total } = await weekdayHourTable(page);
  expect(total).toBe(sum(rowsOf([IP], { fromMs, toMs }).map(({ value }) => value ?? 0)));
});
