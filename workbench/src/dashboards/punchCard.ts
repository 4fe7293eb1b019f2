import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { COMMITS } from './sources';
import { stack } from './stack';

/** The classic punch card. */
export const punchCard: Dashboard = {
  id: 'punch-card',
  title: 'Punch card',
  makeScene: () =>
    makeDashboardScene({
      ...COMMITS.range,
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'Commits by weekday and hour',
            query: COMMITS.query,
            description: COMMITS.description,
            options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'commits' },
          }),
          400,
        ],
      ]),
    }),
};
