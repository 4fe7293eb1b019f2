import { SceneCSSGridItem, SceneCSSGridLayout } from '@grafana/scenes';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';

const PANELS = 24;

/**
 * Panels of one night each, `panel-1` to `panel-24`, all in sight on a screen of 2400 × 1400: the bench hands them data
 * of its own. Its range is the month of those.
 */
export const manyPanels: Dashboard = {
  id: 'many-panels',
  title: 'Many panels',
  makeScene: () =>
    makeDashboardScene({
      from: '2024-03-01T05:00:00.000Z',
      to: '2024-04-01T03:59:59.999Z',
      timeZone: 'America/New_York',
      body: new SceneCSSGridLayout({
        templateColumns: 'repeat(6, 1fr)',
        autoRows: '300px',
        children: Array.from(
          { length: PANELS },
          (_, index) =>
            new SceneCSSGridItem({
              body: makePanel({
                key: `panel-${index + 1}`,
                title: `Panel ${index + 1}`,
                query: { dataSet: 'everyTwentyMinutes', shape: 'times' },
                options: { calendar: 'weekday-hour', calculation: 'count' },
              }),
            })
        ),
      }),
    }),
};
