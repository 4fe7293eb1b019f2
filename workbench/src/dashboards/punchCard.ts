import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { stack } from './stack';

const ORIGIN =
  'GitHub commits of one person per hour, January to May 2015. Data: vega-datasets, BSD-3-Clause licence. ' +
  'The source names no time zone; times are taken as UTC.';

/** The classic punch card. */
export const punchCard: Dashboard = {
  id: 'punch-card',
  title: 'Punch card',
  makeScene: () =>
    makeDashboardScene({
      from: '2015-01-01T00:00:00.000Z',
      to: '2015-05-31T23:59:59.999Z',
      timeZone: 'utc',
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'Commits by weekday and hour',
            description: ORIGIN,
            query: { dataSet: 'commits' },
            options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'commits' },
          }),
          400,
        ],
      ]),
    }),
};
