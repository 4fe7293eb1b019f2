import { type Locator } from '@playwright/test';
import { calendarHeatmap, carpetPlot, grafanaHeatmap, hourlyHeatmap } from '../../src/testing/savedPanels';
import { becomeCalendar, expect, panelOf, saveDashboard, test } from './support';

const OURS = 'activitycalendar-heatmap-panel';

const datasource = { uid: 'honeypot', type: 'grafana-postgresql-datasource' };

/** The panel's own name and query, whatever it was before. */
const rows = {
  title: 'Rows',
  datasource,
  targets: [
    {
      refId: 'A',
      datasource,
      format: 'table',
      editorMode: 'code',
      rawQuery: true,
      rawSql: 'SELECT time, sessions FROM attacks WHERE $__timeFilter(time) ORDER BY time',
    },
  ],
};

const plotOf = (panel: Locator) => panel.getByTestId('activity-calendar-plot');

test("a heatmap of Grafana's keeps its colors, ends, bucket and count in the editor", async ({
  gotoPanelEditPage,
  page,
  request,
}) => {
  const saved = grafanaHeatmap({
    calculate: true,
    calculation: { xBuckets: { mode: 'size', value: '4h' } },
    color: { mode: 'scheme', scheme: 'Spectral', reverse: false, exponent: 0.5, steps: 8, min: 2, max: 400 },
    cellValues: { unit: 'reqps' },
    legend: { show: false },
  });
  const uid = await saveDashboard(request, { ...saved, ...rows });
  const editor = await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
  await becomeCalendar(page);
  const panel = editor.panel.locator;
  await expect(plotOf(panel)).toHaveAccessibleName(/^16\.5K req\/s values of sessions by weekday and hour/);
  await expect(panel.getByTestId('activity-calendar-legend')).toHaveCount(0);
  const colors = editor.getCustomOptions('Colors');
  await expect(colors.getSelect('Color scheme')).toHaveSelected('Spectral');
  await expect(colors.getNumberInput('Steps')).toHaveValue('8');
  await expect(colors.getTextInput('Scale starts at')).toHaveValue('2');
  await expect(colors.getTextInput('Scale ends at')).toHaveValue('400');
  await editor.getCustomOptions('Calendar').getSelect('Calendar').selectOption('Date × time of day');
  await expect(editor.getCustomOptions('Calendar').getSelect('Bucket size')).toHaveSelected('4 h');
  await expect(editor.getCustomOptions('Data').getSelect('Calculation')).toHaveSelected('Count');
  await request.delete(`/api/dashboards/uid/${uid}`);
});

test('an hourly heatmap that is not installed keeps its own options in the editor, and loses those of its fields', async ({
  gotoPanelEditPage,
  page,
  request,
}) => {
  const saved = hourlyHeatmap({ from: '8', to: '18' }, { groupBy: 15, calculation: 'max' });
  const uid = await saveDashboard(request, { ...saved, ...rows });
  const editor = await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
  await becomeCalendar(page);
  await expect(plotOf(editor.panel.locator)).toHaveAccessibleName(/^[\d,]+ sessions by time of day and date in UTC/);
  await expect(editor.getCustomOptions('Filter').getTextInput('Part of the day')).toHaveValue('08:00–18:00');
  await expect(editor.getCustomOptions('Calendar').getSelect('Bucket size')).toHaveSelected('1 h');
  await request.delete(`/api/dashboards/uid/${uid}`);
});

test('a carpet plot that is not installed hands over nothing in the editor', async ({
  gotoPanelEditPage,
  page,
  request,
}) => {
  const uid = await saveDashboard(request, {
    ...carpetPlot({ aggregate: 'MIN', fragment: 'QUARTER' }),
    ...rows,
    type: 'petrslavotinek-carpetplot-panel',
  });
  const editor = await gotoPanelEditPage({ dashboard: { uid }, id: '1' });
  await becomeCalendar(page);
  await expect(plotOf(editor.panel.locator)).toHaveAccessibleName(/^[\d,]+ sessions by weekday and hour in UTC/);
  await request.delete(`/api/dashboards/uid/${uid}`);
});

test.describe('a panel whose type was changed in the JSON', () => {
  const CHANGED: ReadonlyArray<[what: string, saved: object, summary: RegExp]> = [
    [
      'an hourly heatmap',
      hourlyHeatmap({ from: '8', to: '18' }, { groupBy: 15, calculation: 'max' }),
      /^Max of sessions by time of day and date in UTC/,
    ],
    [
      'a carpet plot',
      carpetPlot({ aggregate: 'MIN', fragment: 'QUARTER' }),
      /^Min of sessions by time of day and date/,
    ],
    [
      'a calendar heatmap',
      calendarHeatmap({ aggregation: 'avg', colorScheme: 'purple' }),
      /^Mean of sessions by weekday and week/,
    ],
  ];
  for (const [what, saved, summary] of CHANGED) {
    test(`is what it was as ${what}`, async ({ page, request }) => {
      const uid = await saveDashboard(request, { ...saved, ...rows, type: OURS });
      await page.goto(`/d/${uid}`);
      await expect(plotOf(panelOf(page, 'Rows'))).toHaveAccessibleName(summary);
      await request.delete(`/api/dashboards/uid/${uid}`);
    });
  }
});
