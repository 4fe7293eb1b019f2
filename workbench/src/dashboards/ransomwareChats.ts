import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { stack } from './stack';

const ORIGIN =
  'Messages per hour in the leaked Jabber chats of the Conti ransomware group, January 2021 to March 2022. ' +
  'Counted from [TheParmak/conti-leaks-englished](https://github.com/TheParmak/conti-leaks-englished); ' +
  'only the number of messages in each hour is kept. Times are taken as UTC.';

/** The working week of a ransomware group. */
export const ransomwareChats: Dashboard = {
  id: 'ransomware-chats',
  title: 'Ransomware chats',
  makeScene: () =>
    makeDashboardScene({
      from: '2021-01-29T00:00:00.000Z',
      to: '2022-03-03T00:00:00.000Z',
      timeZone: 'utc',
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'When the Conti group chats',
            description: ORIGIN,
            query: { dataSet: 'conti' },
            options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'messages' },
          }),
          480,
        ],
      ]),
    }),
};
