import type { DataLink } from '@grafana/data';
import { SceneCSSGridItem, SceneCSSGridLayout } from '@grafana/scenes';
import { makeAdHocFilters } from '../adHocFilters';
import { reviewAnnotations } from './annotationLayers';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel, type CalendarOptions, type PanelParts } from './makePanel';
import { HONEYPOT_MONTH, HONEYPOT_ORIGIN, makeOneSourceIpVariable } from './sourceIpVariable';

/** Where a window, a cell or a block leads to: variables of the dashboard, of Grafana and of the fold. */
const LINKS: DataLink[] = linksOfCases('Search the cases of ${source_ip}', '${source_ip}');

/** The same where every address is shown: that of the variable has nothing to do with the cell. */
const LINKS_OF_ALL: DataLink[] = linksOfCases('Search the cases of that time', '${__fold.who}');

function linksOfCases(title: string, ip: string): DataLink[] {
  return [
    {
      title,
      url:
        `./case.html?ip=${ip}&` + 'from=${__fold.from}&to=${__fold.to}&weekday=${__fold.weekday}&hour=${__fold.hour}',
      targetBlank: true,
    },
    {
      title: 'Everything a link can say',
      url:
        './case.html?' +
        [
          ...['from', 'to', 'fromIso', 'toIso', 'weekday', 'weekdayNumber', 'hour', 'minute', 'date', 'month'],
          ...['column', 'row', 'value', 'text', 'events', 'zone', 'who', 'labels.source_ip'],
        ]
          .map((name) => `${name}=\${__fold.${name}}`)
          .join('&') +
        '&${__url_time_range}&${__all_variables}',
      targetBlank: true,
    },
  ];
}

/** One click on a window opens it, without a menu. */
const ONE_CLICK: DataLink = {
  title: 'Open as a case',
  url: './case.html?subject=${__fold.events} events on ${__fold.date}&from=${__fold.fromIso}&to=${__fold.toIso}',
  oneClick: true,
};

const ATTACKERS: DataLink = {
  title: 'Every minute of it',
  url: '?dashboard=attackers&from=${__fold.from}&to=${__fold.to}&${source_ip:queryparam}',
};

const SECOND_SHIFT: CalendarOptions = {
  secondZone: 'Europe/Moscow',
  businessHours: { show: true, weekdays: [0, 1, 2, 3, 4], hours: '09:00–18:00', zone: 'Europe/Moscow' },
};

const ONE_IP: Pick<PanelParts, 'query' | 'description'> = {
  description: HONEYPOT_ORIGIN,
  query: { dataSet: 'honeypot', sourceIp: '$source_ip' },
};

const PANELS: PanelParts[] = [
  {
    ...ONE_IP,
    key: 'weekday-hour',
    title: 'Sessions of $source_ip by weekday and hour',
    options: { calendar: 'weekday-hour', calculation: 'sum', valueField: 'sessions', ...SECOND_SHIFT },
    fieldConfig: { links: LINKS },
  },
  {
    key: 'all-ips',
    title: 'Sessions of all source IPs by weekday and hour',
    description: HONEYPOT_ORIGIN,
    query: { dataSet: 'honeypot' },
    options: {
      calendar: 'weekday-hour',
      calculation: 'sum',
      valueField: 'sessions',
      tooltip: { who: 'source_ip' },
    },
    fieldConfig: { links: [ATTACKERS, ...LINKS_OF_ALL] },
  },
  {
    ...ONE_IP,
    key: 'date-hour',
    title: 'Sessions of $source_ip by date and hour',
    options: { calendar: 'date-time', bucketMinutes: 60, calculation: 'sum', valueField: 'sessions' },
    fieldConfig: { links: [ONE_CLICK] },
  },
  {
    ...ONE_IP,
    key: 'date-time',
    title: 'Minutes with sessions of $source_ip by date and time',
    options: { calendar: 'date-time', bucketMinutes: 15, calculation: 'count', valueField: 'sessions' },
    fieldConfig: { links: LINKS },
  },
];

/** From an alert's source IP to the moments behind it, and on to the case. */
export const alertReview: Dashboard = {
  id: 'alert-review',
  title: 'Alert review',
  makeScene: () =>
    makeDashboardScene({
      ...HONEYPOT_MONTH,
      variables: [makeOneSourceIpVariable('185.153.199.51'), makeAdHocFilters()],
      annotations: reviewAnnotations(),
      body: new SceneCSSGridLayout({
        templateColumns: 'repeat(auto-fit, minmax(min(100%, max(45%, 440px)), 1fr))',
        autoRows: '420px',
        children: PANELS.map((parts) => new SceneCSSGridItem({ body: makePanel(parts) })),
      }),
    }),
};
