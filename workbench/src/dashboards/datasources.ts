import { SceneCSSGridItem, SceneCSSGridLayout } from '@grafana/scenes';
import type { Shape } from '../datasource/shapes';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel } from './makePanel';
import { HONEYPOT_ORIGIN, makeSourceIpVariable } from './sourceIpVariable';

const SHAPES: Array<[shape: Shape, title: string]> = [
  ['table', 'A table: time, source_ip, sessions (SQL)'],
  ['wide', 'A number field for each IP (SQL time series, InfluxQL)'],
  ['multi', 'A frame for each IP (Prometheus, Loki metric)'],
  ['flux', 'Three time columns (InfluxDB Flux)'],
  ['logs', 'Lines without a number (Loki logs)'],
  ['textTimes', 'Times as text (CSV, Infinity)'],
  ['epochSeconds', 'Times as seconds (ClickHouse, JSON)'],
  ['folded', 'Folded by the database (GROUP BY weekday, hour)'],
];

/** Shapes whose value field has no name that tells a count from a measurement. */
const NEEDS_SUM = new Set<Shape>(['multi', 'flux']);

/** One week of three attackers, in every shape in which datasources answer: all pictures are the same. */
export const datasources: Dashboard = {
  id: 'datasources',
  title: 'Datasources',
  makeScene: () =>
    makeDashboardScene({
      from: '2020-02-10T00:00:00.000Z',
      to: '2020-02-16T23:59:59.999Z',
      timeZone: 'utc',
      variables: [makeSourceIpVariable(['185.153.199.51', '185.242.86.25', '185.153.197.251'])],
      body: new SceneCSSGridLayout({
        templateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))',
        autoRows: '260px',
        children: SHAPES.map(
          ([shape, title]) =>
            new SceneCSSGridItem({
              body: makePanel({
                key: shape,
                title,
                description: HONEYPOT_ORIGIN,
                query: { dataSet: 'honeypot', sourceIp: '$source_ip', shape },
                options: NEEDS_SUM.has(shape) ? { calculation: 'sum' } : {},
              }),
            })
        ),
      }),
    }),
};
