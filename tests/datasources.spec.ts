import { gridByHand, sum } from './support/countByHand';
import { honeypotRows } from './support/dataRows';
import { readTable, transpose } from './support/readTable';
import { expect, openDashboard, panelOf, test } from './support/workbench';

const SOURCE_IPS = ['185.153.199.51', '185.242.86.25', '185.153.197.251'];
const SHAPES = ['table', 'wide', 'multi', 'flux', 'logs', 'textTimes', 'epochSeconds', 'folded'];

test('eight shapes of the same week give one grid, the one counted from the raw rows', async ({ page }) => {
  const rows = honeypotRows().filter(
    ({ sourceIp, timeMs }) =>
      SOURCE_IPS.includes(sourceIp) && timeMs >= Date.UTC(2020, 1, 10) && timeMs < Date.UTC(2020, 1, 17)
  );
  const grid = gridByHand(rows, 'UTC', 7, 24, ({ weekday, hour }) => ({ row: weekday, column: hour }));
  const expected = grid.map((row) => row.map(sum));

  await openDashboard(page, 'datasources');
  for (const shape of SHAPES) {
    const panel = panelOf(page, shape);
    await panel.scrollIntoViewIfNeeded();
    await panel.locator('[data-activity-calendar]').waitFor();
    const table = await readTable(panel);
    expect(transpose(table.cells), shape).toEqual(expected);
    expect(table.total, shape).toBe(sum(rows.map(({ value }) => value ?? 0)));
  }
});
