import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { stack } from './stack';

const ORIGIN =
  'Hourly electricity load of France, 2015 to 2019. Data: ENTSO-E Transparency, by ' +
  '[Open Power System Data](https://open-power-system-data.org/).';

/** Means of a measured value, in a zone with daylight saving time. */
export const frenchGrid: Dashboard = {
  id: 'french-grid',
  title: 'French grid',
  makeScene: () =>
    makeDashboardScene({
      from: '2014-12-31T23:00:00.000Z',
      to: '2019-12-31T22:59:59.999Z',
      timeZone: 'Europe/Paris',
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'Mean load by weekday and hour',
            description: ORIGIN,
            query: { dataSet: 'load' },
            options: { calendar: 'weekday-hour', calculation: 'mean', valueField: 'load' },
            fieldConfig: { unit: 'megwatt' },
          }),
          400,
        ],
        [
          makePanel({
            key: 'day-hour',
            title: 'Mean load by day of month and hour',
            description: ORIGIN,
            query: { dataSet: 'load' },
            options: { calendar: 'day-of-month-time', bucketMinutes: 60, calculation: 'mean', valueField: 'load' },
            fieldConfig: { unit: 'megwatt' },
          }),
          500,
        ],
      ]),
    }),
};
