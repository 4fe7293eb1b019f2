import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { CHATS } from './sources';
import { stack } from './stack';

/** The working week of a ransomware group. */
export const ransomwareChats: Dashboard = {
  id: 'ransomware-chats',
  title: 'Ransomware chats',
  makeScene: () =>
    makeDashboardScene({
      ...CHATS.range,
      body: stack([
        [
          makePanel({
            key: 'weekday-hour',
            title: 'When the Conti group chats',
            query: CHATS.query,
            description: CHATS.description,
            options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'messages' },
          }),
          480,
        ],
      ]),
    }),
};
