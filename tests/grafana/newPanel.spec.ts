import { becomeCalendar, expect, FEBRUARY, sqlColumns, test } from './support';

test('a new panel on TestData is a calendar without any option touched', async ({ panelEditPage, page }) => {
  await panelEditPage.datasource.set('TestData');
  await becomeCalendar(page);
  await panelEditPage.refreshPanel();
  const plot = panelEditPage.panel.locator.getByTestId('activity-calendar-plot');
  await expect(plot).toHaveAccessibleName(/^Mean of .+ by weekday and hour in .+: .+ over all\. Highest /);
});

const queries = {
  'raw rows': 'SELECT time, source_ip, sessions FROM attacks WHERE $__timeFilter(time)',
  'rows grouped by minute': `SELECT date_trunc('minute', time) AS time, sum(sessions) AS count
    FROM attacks WHERE $__timeFilter(time) GROUP BY 1 ORDER BY 1`,
};

for (const [name, rawSql] of Object.entries(queries)) {
  test(`a table of ${name} becomes a calendar that sums them`, async ({ gotoPanelEditPage, page, request }) => {
    const uid = `activity-calendar-test-${Date.now()}`;
    const datasource = { uid: 'honeypot', type: 'grafana-postgresql-datasource' };
    const panel = {
      id: 1,
      type: 'table',
      title: 'Table',
      gridPos: { x: 0, y: 0, w: 24, h: 12 },
      datasource,
      targets: [{ refId: 'A', datasource, format: 'table', editorMode: 'code', rawQuery: true, rawSql }],
    };
    const time = { from: '2020-02-01T00:00:00.000Z', to: '2020-02-29T23:59:59.999Z' };
    const saved = await request.post('/api/dashboards/db', {
      data: { dashboard: { uid, title: uid, timezone: 'utc', time, panels: [panel] } },
    });
    expect(saved.ok()).toBe(true);

    const editor = await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
    await becomeCalendar(page);
    const [[total]] = await sqlColumns(request, `SELECT sum(sessions)::integer FROM attacks WHERE ${FEBRUARY}`);
    await expect(editor.panel.locator.getByTestId('activity-calendar-plot')).toHaveAccessibleName(
      new RegExp(`^${Number(total).toLocaleString('en-US')} .+ by weekday and hour in UTC, `)
    );
    await request.delete(`/api/dashboards/uid/${uid}`);
  });
}
