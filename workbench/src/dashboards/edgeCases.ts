import type { DataLink } from '@grafana/data';
import { SceneCSSGridItem, SceneCSSGridLayout } from '@grafana/scenes';
import { HOSTILE_TEXTS } from '../datasource/hostileTexts';
import { makeAdHocFilters } from '../adHocFilters';
import { annotationLayer } from './annotationLayers';
import type { Dashboard } from './Dashboard';
import { makeDashboardScene } from './makeDashboardScene';
import { makePanel, type CalendarOptions, type PanelParts } from './makePanel';
import { makeOneSourceIpVariable } from './sourceIpVariable';

const LINKS: DataLink[] = [
  {
    title: `Search ${HOSTILE_TEXTS.markup}`,
    url: './case.html?who=${__fold.who}&label=${__fold.labels.source_ip}&value=${__fold.text}',
  },
  { title: 'A script, not an address', url: 'javascript:window.wasHacked=true' },
];

const BY_WEEKDAY: CalendarOptions = { calendar: 'weekday-hour', calculation: 'sum', tooltip: { who: 'source_ip' } };

/** The range of the made-up nights. */
const NIGHTS = { from: '2014-07-11T00:00:00.000Z', to: '2019-12-31T23:59:59.999Z', timeZone: 'utc' };

const PANELS: PanelParts[] = [
  hostilePanel('hostile-markup', HOSTILE_TEXTS.markup),
  hostilePanel('hostile-formula', HOSTILE_TEXTS.formula),
  hostilePanel('hostile-script', HOSTILE_TEXTS.script),
  hostilePanel('hostile-direction', HOSTILE_TEXTS.rightToLeft),
  hostilePanel('hostile-long', HOSTILE_TEXTS.long),
  {
    key: 'hostile-labels',
    title: 'A frame for each hostile label',
    query: { dataSet: 'hostile', shape: 'multi' },
    options: BY_WEEKDAY,
    fieldConfig: { links: LINKS },
  },
  {
    key: 'windows-cell',
    title: '2,000 windows behind one cell: 03:00–03:15',
    query: { dataSet: 'nights' },
    options: { calendar: 'custom', columns: 'hour', rows: 'quarterHour', calculation: 'sum' },
    range: NIGHTS,
  },
  {
    key: 'windows-column',
    title: '2,000 windows behind one column: 03:00 on every weekday',
    query: { dataSet: 'nights' },
    options: { calendar: 'weekday-hour', calculation: 'sum' },
    range: NIGHTS,
  },
];

/** Labels and names meant to break out of the page, and more windows than a page can hold. */
export const edgeCases: Dashboard = {
  id: 'edge-cases',
  title: 'Edge cases',
  makeScene: () =>
    makeDashboardScene({
      from: '2020-02-10T00:00:00.000Z',
      to: '2020-02-12T23:59:59.999Z',
      timeZone: 'utc',
      variables: [makeOneSourceIpVariable('185.153.199.51'), makeAdHocFilters()],
      annotations: [annotationLayer('Annotations', 'hostile', 'purple')],
      body: new SceneCSSGridLayout({
        templateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))',
        autoRows: '300px',
        children: PANELS.map((parts) => new SceneCSSGridItem({ body: makePanel(parts) })),
      }),
    }),
};

/** A panel whose value field and title are the text, as all its labels are in turn. */
function hostilePanel(key: string, text: string): PanelParts {
  return {
    key,
    title: text,
    query: { dataSet: 'hostile', valueName: text },
    options: BY_WEEKDAY,
    fieldConfig: { links: LINKS },
  };
}
