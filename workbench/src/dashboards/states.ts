import { SceneCSSGridItem, SceneCSSGridLayout } from '@grafana/scenes';
import type { Scenario } from '../datasource/scenarios';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel, type CalendarOptions } from './makePanel';
import { HONEYPOT_MONTH, makeSourceIpVariable } from './sourceIpVariable';

const SESSIONS: CalendarOptions = { calendar: 'weekday-hour', calculation: 'sum' };
const EVENTS: CalendarOptions = { calendar: 'weekday-hour', calculation: 'count' };

const STATES: Array<[scenario: Scenario, title: string, options: CalendarOptions]> = [
  ['bareEvents', 'Events without a number field', EVENTS],
  ['oneEvent', 'One event', SESSIONS],
  ['empty', 'No frames', SESSIONS],
  ['emptyFrame', 'A frame without rows', SESSIONS],
  ['noTime', 'No time field', SESSIONS],
  ['allNull', 'Only nulls', SESSIONS],
  ['slow', 'Slow query (4 s)', SESSIONS],
  ['error', 'Failing query', SESSIONS],
];

/** What a panel looks like when the data are not as hoped. */
export const states: Dashboard = {
  id: 'states',
  title: 'States',
  makeScene: () =>
    makeDashboardScene({
      ...HONEYPOT_MONTH,
      variables: [makeSourceIpVariable(['185.153.199.51'])],
      body: new SceneCSSGridLayout({
        templateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))',
        autoRows: '260px',
        children: STATES.map(
          ([scenario, title, options]) =>
            new SceneCSSGridItem({
              body: makePanel({
                key: scenario,
                title,
                query: { dataSet: 'honeypot', sourceIp: '$source_ip', scenario },
                options,
              }),
            })
        ),
      }),
    }),
};
