import { expect, openDashboard, panelOf, test } from './support';

/** Dashboards in the order of their names, which is the order of Grafana's list. */
const DASHBOARDS: ReadonlyArray<[title: string, uid: string]> = [
  ['1 Overview', 'overview'],
  ['2 One attacker', 'one-attacker'],
  ['3 All attackers', 'all-attackers'],
  ['4 Alert review', 'alert-review'],
  ['5 Gallery', 'gallery'],
  ['6 Time zones', 'time-zones'],
  ['7 Folded by the database', 'scale'],
  ['8 Live', 'live'],
  ['9 Edge cases', 'edge-cases'],
];

/** Panels that say why there is no picture, and a word of what they say. */
const MESSAGES: Readonly<Record<string, RegExp>> = {
  'No data': /0 rows/,
  'No time field': /source_ip/,
  'A percentile that is none': /250/,
  'A zone that is none': /Europe\/Nowhere/,
};

const OURS = 'activitycalendar-heatmap-panel';

interface SavedDashboard {
  readonly dashboard: { readonly panels: ReadonlyArray<{ type: string; title: string; repeat?: string }> };
}

test('the folder holds every dashboard, those of the SOC first', async ({ request }) => {
  const found: Array<{ title: string; uid: string; folderTitle: string }> = await (
    await request.get('/api/search?tag=activity-calendar&type=dash-db&sort=alpha-asc')
  ).json();
  expect(found.map(({ title, uid, folderTitle }) => [folderTitle, title, uid])).toEqual(
    DASHBOARDS.map(([title, uid]) => ['Activity Calendar', title, `activity-calendar-${uid}`])
  );
});

for (const [title, uid] of DASHBOARDS) {
  test(`${title}: every panel draws, or says why not`, async ({ page, request }) => {
    test.setTimeout(240_000);
    const { dashboard }: SavedDashboard = await (
      await request.get(`/api/dashboards/uid/activity-calendar-${uid}`)
    ).json();
    const ours = dashboard.panels.filter(({ type, repeat }) => type === OURS && repeat === undefined);
    await openDashboard(page, uid, { 'var-limit': '4000' });
    for (const { title: written } of ours) {
      const name = written.replace('$source_ip', '185.153.199.51').replace('$limit', '4000');
      const panel = panelOf(page, name);
      await panel.scrollIntoViewIfNeeded();
      const plot = panel.getByTestId('activity-calendar-plot');
      const message = panel.getByTestId('activity-calendar-message');
      if (name in MESSAGES) {
        await expect(message, name).toContainText(MESSAGES[name]);
        await expect(plot, name).toHaveCount(0);
      } else {
        await expect(plot, name).toHaveAccessibleName(/ by .+ in .+/);
        await expect(message, name).toHaveCount(0);
      }
    }
  });
}

test('each dashboard leads to the others', async ({ page }) => {
  await openDashboard(page, 'overview');
  await page.getByRole('button', { name: 'Activity Calendar', exact: true }).click();
  await page
    .getByRole('link', { name: '3 All attackers' })
    .or(page.getByRole('menuitem', { name: '3 All attackers' }))
    .click();
  await expect(panelOf(page, '185.153.199.51').getByTestId('activity-calendar-plot')).toBeVisible();
});
