import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { FRENCH_LOAD } from './sources';
import { stack } from './stack';

/** Means of a measured value, in a zone with daylight saving time. */
export const frenchGrid: Dashboard = {
  id: 'french-grid',
  title: 'French grid',
  makeScene: () =>
    makeDashboardScene({
      ...FRENCH_LOAD.range,
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'Mean load by weekday and hour',
            query: FRENCH_LOAD.query,
            description: FRENCH_LOAD.description,
            options: { calendar: 'weekday-hour', calculation: 'mean', valueField: 'load' },
            fieldConfig: { unit: 'megwatt' },
          }),
          400,
        ],
        [
          makePanel({
            key: 'day-hour',
            title: 'Mean load by day of month and hour',
            query: FRENCH_LOAD.query,
            description: FRENCH_LOAD.description,
            options: { calendar: 'day-of-month-time', bucketMinutes: 60, calculation: 'mean', valueField: 'load' },
            fieldConfig: { unit: 'megwatt' },
          }),
          500,
        ],
      ]),
    }),
};
