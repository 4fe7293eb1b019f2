import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { stack } from './stack';

/** The last 24 hours of made-up sessions; every refresh brings the newest. */
export const live: Dashboard = {
  id: 'live',
  title: 'Live',
  makeScene: () =>
    makeDashboardScene({
      from: 'now-24h',
      to: 'now',
      timeZone: 'utc',
      refresh: '5s',
      body: stack([
        [
          makePanel({
            key: 'date-hour',
            title: 'The last 24 hours by date and hour',
            query: { dataSet: 'live' },
            options: {
              calendar: 'date-time',
              bucketMinutes: 60,
              calculation: 'sum',
              valueField: 'sessions',
              tooltip: { who: 'source_ip' },
            },
            maxDataPoints: 100_000,
          }),
          300,
        ],
        [
          makePanel({
            key: 'minute-hour',
            title: 'The last 24 hours by hour and minute',
            query: { dataSet: 'live' },
            options: { calendar: 'minute-hour', calculation: 'count', valueField: 'sessions' },
            maxDataPoints: 100_000,
          }),
          460,
        ],
      ]),
    }),
};
