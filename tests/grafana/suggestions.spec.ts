import { type APIRequestContext } from '@playwright/test';
import { expect, openVisualizations, saveDashboard, test } from './support';

const QUERY = 'SELECT time, source_ip, sessions FROM attacks WHERE $__timeFilter(time)';

/** Saves a dashboard with one panel of rows with times, and returns its uid. */
function saveRows(request: APIRequestContext, panel: object): Promise<string> {
  const datasource = { uid: 'honeypot', type: 'grafana-postgresql-datasource' };
  const target = { refId: 'A', datasource, format: 'table', editorMode: 'code', rawQuery: true, rawSql: QUERY };
  return saveDashboard(request, { title: 'Rows', datasource, targets: [target], ...panel });
}

const card = (name: string) => `data-testid suggestion-${name}`;

test('rows with a time bring the calendar among the suggestions, and picking one draws it', async ({
  gotoPanelEditPage,
  page,
  request,
}) => {
  const uid = await saveRows(request, { type: 'table' });
  const editor = await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
  await openVisualizations(page, 'Suggestions');
  const suggestion = page.getByTestId(card('Activity by day of month and time of day'));
  await suggestion.scrollIntoViewIfNeeded();
  // the cells alone, in the size of a card
  await expect(suggestion.getByTestId('activity-calendar-plot')).toBeVisible();
  await expect(suggestion.getByTestId('activity-calendar-legend')).toHaveCount(0);
  await suggestion.click();
  await expect(editor.panel.locator.getByTestId('activity-calendar-plot')).toHaveAccessibleName(
    /^[\d,]+ sessions by day of month and time of day in UTC/
  );
  await request.delete(`/api/dashboards/uid/${uid}`);
});

test('rows without a time bring no calendar', async ({ gotoPanelEditPage, page, request }) => {
  const datasource = { uid: 'honeypot', type: 'grafana-postgresql-datasource' };
  const rawSql = 'SELECT source_ip, sum(sessions) AS sessions FROM attacks GROUP BY 1 LIMIT 10';
  const target = { refId: 'A', datasource, format: 'table', editorMode: 'code', rawQuery: true, rawSql };
  const uid = await saveDashboard(request, { type: 'table', title: 'Rows', datasource, targets: [target] });
  await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
  await openVisualizations(page, 'Suggestions');
  await expect(page.getByTestId(/^data-testid suggestion-/).first()).toBeVisible();
  await expect(page.getByTestId(/^data-testid suggestion-Activity by/)).toHaveCount(0);
  await request.delete(`/api/dashboards/uid/${uid}`);
});

test('a preset changes the calendar and leaves the rest', async ({ gotoPanelEditPage, page, request }) => {
  const uid = await saveRows(request, {
    type: 'activitycalendar-heatmap-panel',
    options: { version: 1, calendar: 'weekday-hour', calculation: 'max', color: { scheme: 'd3-Viridis' } },
  });
  const editor = await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
  const plot = editor.panel.locator.getByTestId('activity-calendar-plot');
  await expect(plot).toHaveAccessibleName(/^Max of sessions by weekday and hour/);
  const preset = page.getByTestId(card('Activity by week and weekday'));
  test.skip((await preset.count()) === 0, 'this Grafana has no presets');
  await expect(preset.getByTestId('activity-calendar-plot')).toBeVisible();
  await preset.click();
  await expect(plot).toHaveAccessibleName(/^Max of sessions by weekday and week /);
  await expect(editor.panel.locator.getByTestId('activity-calendar-legend')).toBeVisible();
  await expect(editor.getCustomOptions('Colors').getSelect('Color scheme')).toHaveSelected('Viridis');
  await request.delete(`/api/dashboards/uid/${uid}`);
});
