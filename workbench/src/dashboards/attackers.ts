import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { HONEYPOT_MONTH, HONEYPOT_ORIGIN, makeSourceIpVariable } from './sourceIpVariable';
import { stack } from './stack';

/** The pattern of life of one source IP on a honeypot. */
export const attackers: Dashboard = {
  id: 'attackers',
  title: 'Attackers',
  makeScene: () =>
    makeDashboardScene({
      ...HONEYPOT_MONTH,
      variables: [makeSourceIpVariable(['185.153.199.51'])],
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'Sessions of $source_ip by weekday and hour',
            description: HONEYPOT_ORIGIN,
            query: { dataSet: 'honeypot', sourceIp: '$source_ip' },
            options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'sessions' },
          }),
          400,
        ],
        [
          makePanel({
            key: 'day-minute',
            title: 'Sessions of $source_ip by day of month and minute',
            description: HONEYPOT_ORIGIN,
            query: { dataSet: 'honeypot', sourceIp: '$source_ip' },
            options: { calendar: 'day-of-month-time', bucketMinutes: 1, calculation: 'sum', valueField: 'sessions' },
          }),
          500,
        ],
      ]),
    }),
};
