import { MappingType, ThresholdsMode, type FieldConfig } from '@grafana/data';
import type { CalendarOptions, PanelParts, Range } from './makePanel';
import type { Section } from './sections';
import { CHATS, FRENCH_LOAD, SESSIONS, sessionsOf } from './sources';

const LOAD_LIMITS: FieldConfig = {
  unit: 'megwatt',
  thresholds: {
    mode: ThresholdsMode.Absolute,
    steps: [
      { value: -Infinity, color: 'blue' },
      { value: 45_000, color: 'green' },
      { value: 55_000, color: 'yellow' },
      { value: 60_000, color: 'orange' },
      { value: 65_000, color: 'red' },
    ],
  },
};

const PERCENT_LIMITS: FieldConfig = {
  thresholds: {
    mode: ThresholdsMode.Percentage,
    steps: [
      { value: -Infinity, color: 'dark-blue' },
      { value: 25, color: 'blue' },
      { value: 50, color: 'light-blue' },
      { value: 75, color: 'yellow' },
    ],
  },
};

const HABITS: FieldConfig = {
  mappings: [
    { type: MappingType.RangeToText, options: { from: 1, to: 1, result: { text: 'once', color: 'blue' } } },
    { type: MappingType.RangeToText, options: { from: 2, to: 2, result: { text: 'twice', color: 'yellow' } } },
    { type: MappingType.RangeToText, options: { from: 3, to: 31, result: { text: 'a habit', color: 'red' } } },
  ],
};

/** The honeypot was taken down on the 22nd, in the morning. */
const DAYS_WITH_SESSIONS: Range = {
  from: '2020-02-03T00:00:00.000Z',
  to: '2020-02-22T08:59:59.999Z',
  timeZone: 'utc',
};

const scales: Section = {
  title: 'Color scales: sessions of all source IPs by date and hour',
  panels: [
    {
      ...sessions('auto', 'Auto: here square root, since most cells are empty (one source IP)', {}),
      query: { dataSet: 'honeypot', sourceIp: '185.153.199.51' },
    },
    sessions('linear', 'Linear', { scale: 'linear' }),
    sessions('square-root', 'Square root', { scale: 'squareRoot' }),
    sessions('log', 'Logarithmic', { scale: 'log' }),
    sessions('symlog', 'Logarithmic through zero', { scale: 'symlog' }),
    sessions('quantile', 'Quantiles in eight steps', { scale: 'quantile', steps: 8 }),
    sessions('clamp', 'Linear, ends at the 95th percentile of the cells', { scale: 'linear', clamp: 95 }),
    sessions('min-max', 'Linear from 1,000 to 4,000', { scale: 'linear', min: '1000', max: '4000' }),
    sessions('steps', 'Square root in six steps', { scale: 'squareRoot', steps: 6 }),
    {
      ...sessions('percent-thresholds', 'Thresholds in percent of the scale', { scale: 'thresholds' }),
      fieldConfig: PERCENT_LIMITS,
    },
  ],
};

const meanings: Section = {
  title: 'Color scales with a meaning',
  panels: [
    {
      ...FRENCH_LOAD,
      key: 'thresholds',
      title: "Grafana's thresholds: mean load of France",
      options: { calendar: 'month-hour', calculation: 'mean', color: { scale: 'thresholds' } },
      fieldConfig: LOAD_LIMITS,
    },
    {
      ...sessionsOf('185.153.199.51'),
      key: 'mappings',
      title: 'Value mappings: on how many dates one source IP came',
      options: { calendar: 'weekday-hour', calculation: 'distinctDays', color: { scale: 'mappings' } },
      fieldConfig: HABITS,
    },
    {
      ...FRENCH_LOAD,
      key: 'center',
      title: 'Diverging around 55 GW: mean load of France',
      options: {
        calendar: 'month-hour',
        calculation: 'mean',
        color: { scheme: 'd3-RdBu', reverse: true, center: '55000' },
      },
      fieldConfig: { unit: 'megwatt' },
    },
    {
      ...FRENCH_LOAD,
      key: 'center-steps',
      title: 'Diverging around 55 GW in seven steps',
      options: {
        calendar: 'month-hour',
        calculation: 'mean',
        color: { scheme: 'd3-PuOr', reverse: true, center: '55000', steps: 7 },
      },
      fieldConfig: { unit: 'megwatt' },
    },
  ],
};

const schemes: Section = {
  title: 'Color schemes: chat messages',
  panels: [
    chats('dusk', 'Dusk, the default', {}),
    chats('dusk-reversed', 'Dusk, reversed', { reverse: true }),
    chats('viridis', 'Viridis (D3)', { scheme: 'd3-Viridis' }),
    chats('blues', 'Blues (D3)', { scheme: 'd3-Blues' }),
    chats('green-yellow-red', 'Green–yellow–red (Grafana)', { scheme: 'continuous-GrYlRd' }),
    chats('turbo', 'Turbo (D3)', { scheme: 'd3-Turbo' }),
  ],
};

/** Cells with room for a number. */
const THREE_HOURS: CalendarOptions = { calendar: 'custom', columns: 'time', rows: 'weekday', bucketMinutes: 180 };

const looks: Section = {
  title: 'Looks',
  panels: [
    chatLooks('labels-auto', 'Values where they fit, in buckets of three hours', {
      ...THREE_HOURS,
      cells: { labels: 'auto' },
    }),
    chatLooks('labels-always', 'Values wherever they can be read', { cells: { labels: 'always' } }),
    chatLooks('no-gap', 'Without gaps and corners', { cells: { gap: 'none', radius: 'none' } }),
    chatLooks('large-gap', 'Large gaps, round corners', { cells: { gap: 'large', radius: 'large' } }),
    chatLooks('no-bars', 'Without bars', { marginals: { columns: false, rows: false } }),
    chatLooks('no-legend', 'Without legend', { legend: { show: false } }),
    {
      key: 'now',
      title: 'The last week, with a mark of now (made-up events)',
      query: { dataSet: 'upToNow', shape: 'times' },
      options: { calendar: 'date-time', calculation: 'count' },
      range: { from: 'now-6d/d', to: 'now', timeZone: 'utc' },
    },
    {
      key: 'now-week',
      title: 'The last four weeks by weekday and hour, with a mark of now (made-up events)',
      query: { dataSet: 'upToNow', shape: 'times' },
      options: { calendar: 'weekday-hour', calculation: 'count' },
      range: { from: 'now-28d/d', to: 'now', timeZone: 'utc' },
    },
  ],
};

function sessions(key: string, title: string, color: CalendarOptions['color']): PanelParts {
  const options: CalendarOptions = { calendar: 'date-time', calculation: 'sum', color };
  return { ...SESSIONS, key: `scale-${key}`, title, options, range: DAYS_WITH_SESSIONS };
}

function chats(key: string, title: string, color: CalendarOptions['color']): PanelParts {
  return { ...CHATS, key: `scheme-${key}`, title, options: { calendar: 'weekday-hour', calculation: 'sum', color } };
}

function chatLooks(key: string, title: string, options: CalendarOptions): PanelParts {
  return { ...CHATS, key, title, options: { calendar: 'weekday-hour', calculation: 'sum', ...options } };
}

/** Every color scale, some schemes, and the looks of cells. */
export const colorSections: readonly Section[] = [scales, meanings, schemes, looks];
