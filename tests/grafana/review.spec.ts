import { type Page } from '@playwright/test';
import {
  backButton,
  clickCell,
  hoverCell,
  pinnedTooltip,
  plotOf,
  showAllWindows,
  windowItems,
  windowTexts,
  zoomButton,
} from '../support/review';
import { expect, FEBRUARY, openDashboard, panelOf, placeOf, sqlColumns, test } from './support';

const IP = '185.153.199.51';

/** Returns the range in the address, in epoch milliseconds; Grafana writes it as numbers or as ISO 8601. */
function rangeOf(page: Page): number[] {
  const { searchParams } = new URL(page.url());
  return ['from', 'to'].map((name) => {
    const written = searchParams.get(name) ?? '';
    return /^\d+$/.test(written) ? Number(written) : Date.parse(written);
  });
}

test('a cell lists its windows as the database counts them, zooms into one and comes back', async ({
  page,
  request,
}) => {
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  const panel = panelOf(page, `Sessions of ${IP} by weekday and hour`);
  const place = await placeOf(panel, 'Wed', 14);
  await clickCell(panel, place);
  await showAllWindows(page, (target) => target.click());
  const [starts, sums] = await sqlColumns(
    request,
    `SELECT (extract(epoch FROM date_trunc('hour', time)) * 1000)::bigint, sum(sessions)::integer FROM attacks
     WHERE ${FEBRUARY} AND source_ip = '${IP}' AND extract(isodow FROM time) = 3 AND extract(hour FROM time) = 14
     GROUP BY 1 ORDER BY 2 DESC, 1 DESC`
  );
  const texts = await windowTexts(page);
  expect(texts).toHaveLength(starts.length);
  texts.forEach((text, i) => expect(text).toContain(Number(sums[i]).toLocaleString('en-US')));

  await zoomButton(windowItems(page).first()).click();
  const startMs = Number(starts[0]);
  await expect.poll(() => rangeOf(page)).toEqual([startMs, startMs + 3_600_000 - 1]);
  await expect(plotOf(panel)).toHaveAccessibleName(new RegExp(`^${Number(sums[0]).toLocaleString('en-US')} sessions`));
  await backButton(panel).click();
  await expect.poll(() => rangeOf(page)).toEqual([Date.UTC(2020, 1, 1), Date.UTC(2020, 2, 1) - 1]);
});

test('who is behind a cell becomes the variable of the dashboard, and no filter that PostgreSQL does not know', async ({
  page,
  request,
}) => {
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  const panel = panelOf(page, 'Sessions of all source IPs by weekday and hour');
  await clickCell(panel, await placeOf(panel, 'Tue', 5));
  const [addresses, sums] = await sqlColumns(
    request,
    `SELECT host(source_ip::inet), sum(sessions)::integer FROM attacks
     WHERE ${FEBRUARY} AND extract(isodow FROM time) = 2 AND extract(hour FROM time) = 5
     GROUP BY 1 ORDER BY 2 DESC LIMIT 1`
  );
  const top = String(addresses[0]);
  const first = pinnedTooltip(page).getByRole('region', { name: 'source_ip' }).getByRole('listitem').first();
  await expect(first).toContainText(top);
  await expect(first).toContainText(Number(sums[0]).toLocaleString('en-US'));
  await expect(first.getByRole('button', { name: /^Filter for/ })).toHaveCount(0);
  await first.getByRole('button', { name: `Set $source_ip to ${top}` }).click();
  await expect(page).toHaveURL(new RegExp(`var-source_ip=${top.replaceAll('.', '\\.')}`));
  await expect(panelOf(page, `Sessions of ${top} by weekday and hour`)).toBeVisible();
});

test('what one panel points at is lit in the others', async ({ page }) => {
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  const [byDate, byWeek] = [
    panelOf(page, `Sessions of ${IP} by date and hour`),
    panelOf(page, `Sessions of ${IP} by weekday and hour`),
  ];
  const { column, row } = await placeOf(byWeek, 'Wed', 17);
  await byDate.locator('[data-activity-calendar]').waitFor();
  // 12 February, a Wednesday
  await hoverCell(byDate, { column: 17, row: 11, columnCount: 24, rowCount: 29 });
  await expect(plotOf(byWeek)).toHaveAttribute('data-lit', `${column} ${row} 1 1`);
});
