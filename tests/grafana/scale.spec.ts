import { readTable } from '../support/readTable';
import { expect, openDashboard, panelOf, sqlWeekdayHours, test, weekdayRows } from './support';

test('rows, slots and cells folded by PostgreSQL give the sums of SQL', async ({ page, request }) => {
  await openDashboard(page, 'scale');
  const sums = await sqlWeekdayHours(request, 'true');
  for (const way of ['from the rows', 'by slot', 'fully folded']) {
    expect(await weekdayRows(page, `Sum, ${way}`), way).toEqual(sums);
  }
});

test('the folded query follows the zone of the dashboard', async ({ page, request }) => {
  await openDashboard(page, 'scale', { timezone: 'Asia/Kathmandu' });
  const sums = await sqlWeekdayHours(request, 'true', 'Asia/Kathmandu');
  for (const way of ['from the rows', 'by slot', 'fully folded']) {
    expect(await weekdayRows(page, `Sum, ${way}`), way).toEqual(sums);
  }
});

for (const what of ['95th percentile', 'Source IPs']) {
  test(`${what}: what the database folds is what the panel makes of the rows`, async ({ page }) => {
    await openDashboard(page, 'scale');
    const ofRows = await weekdayRows(page, `${what}, from the rows`);
    const folded = await weekdayRows(page, `${what}, fully folded`);
    expect(ofRows.flat().filter((value) => value !== null).length).toBeGreaterThan(100);
    // three digits are written: 13.85 may be either
    const differing = ofRows.flat().filter((value, cell) => {
      const other = folded.flat()[cell];
      return value === null || other === null ? value !== other : Math.abs(value - other) > 0.01 * value;
    });
    expect(differing).toEqual([]);
  });
}

test('nights of a zone, from noon on: slots and cells give the grid of the rows', async ({ page }) => {
  await openDashboard(page, 'scale');
  const tableOf = async (way: string) => {
    const panel = panelOf(page, `Nights, ${way}`);
    await panel.scrollIntoViewIfNeeded();
    await panel.locator('[data-activity-calendar]').waitFor();
    return readTable(panel);
  };
  const ofRows = await tableOf('from the rows');
  expect(ofRows.total).toBeGreaterThan(100_000);
  expect(await tableOf('by slot')).toEqual(ofRows);
  expect(await tableOf('fully folded')).toEqual(ofRows);
});
