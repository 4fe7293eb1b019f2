import {
  LocalValueVariable,
  SceneByVariableRepeater,
  SceneCSSGridItem,
  SceneCSSGridLayout,
  SceneVariableSet,
  type VariableValueOption,
} from '@grafana/scenes';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { busiestIps, HONEYPOT_MONTH, HONEYPOT_ORIGIN, makeSourceIpVariable } from './sourceIpVariable';

/** One panel per chosen source IP. */
export const allAttackers: Dashboard = {
  id: 'all-attackers',
  title: 'All attackers',
  makeScene: () =>
    makeDashboardScene({
      ...HONEYPOT_MONTH,
      variables: [makeSourceIpVariable(busiestIps(6))],
      body: new SceneByVariableRepeater({
        variableName: 'source_ip',
        body: new SceneCSSGridLayout({
          templateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))',
          autoRows: '280px',
          children: [],
        }),
        getLayoutChild: makeRepeat,
      }),
    }),
};

function makeRepeat({ value, label }: VariableValueOption): SceneCSSGridItem {
  return new SceneCSSGridItem({
    $variables: new SceneVariableSet({
      variables: [new LocalValueVariable({ name: 'source_ip', value, text: label })],
    }),
    body: makePanel({
      key: `ip-${String(value)}`,
      title: '$source_ip',
      description: HONEYPOT_ORIGIN,
      query: { dataSet: 'honeypot', sourceIp: '$source_ip' },
      options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'sessions' },
    }),
  });
}
