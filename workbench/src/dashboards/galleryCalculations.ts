import type { FieldConfig } from '@grafana/data';
import type { CalendarOptions, PanelParts } from './makePanel';
import type { Section } from './sections';
import { CHATS, FRENCH_LOAD, SESSIONS, sessionsOf, type Source } from './sources';

const MEGAWATTS: FieldConfig = { unit: 'megwatt' };

const ONE_IP = sessionsOf('185.153.199.51');

const counting: Section = {
  title: 'Calculations: how many',
  panels: [
    panel(SESSIONS, 'count', 'Count: minutes with a session of any source IP', { calculation: 'count' }),
    panel(SESSIONS, 'sum', 'Sum: sessions of all source IPs', { calculation: 'sum' }),
    panel(SESSIONS, 'distinct', 'Distinct values: source IPs', { calculation: 'distinct', valueField: 'source_ip' }),
    panel(ONE_IP, 'distinct-days', 'Distinct days: on how many dates one source IP came', {
      calculation: 'distinctDays',
    }),
    panel(ONE_IP, 'sum-one-ip', 'Sum, to compare: a burst looks like a habit', { calculation: 'sum' }),
    panel(SESSIONS, 'rate', 'Rate: sessions per hour, however often the hour came', { calculation: 'rate' }),
  ],
};

const shares: Section = {
  title: 'Calculations: shares',
  panels: [
    panel(CHATS, 'share-of-all', 'Share of all messages', { calculation: 'shareOfAll' }),
    panel(CHATS, 'share-of-row', 'Share of its row: at which hours each weekday chats', { calculation: 'shareOfRow' }),
    panel(CHATS, 'share-of-column', 'Share of its column: on which weekdays each hour chats', {
      calculation: 'shareOfColumn',
    }),
    panel(CHATS, 'share-labels', 'Share of its row, with the values in the cells', {
      calendar: 'custom',
      columns: 'time',
      rows: 'weekday',
      bucketMinutes: 120,
      calculation: 'shareOfRow',
      cells: { labels: 'auto' },
    }),
  ],
};

const levels: Section = {
  title: 'Calculations: how high',
  panels: [
    load('mean', 'Mean load of France'),
    load('median', 'Median load'),
    load('min', 'Lowest load'),
    load('max', 'Highest load'),
    { ...load('percentile', '95th percentile of the load'), key: 'p95' },
    {
      ...panel(FRENCH_LOAD, 'p5', '5th percentile of the load', { calculation: 'percentile', percentile: 5 }),
      fieldConfig: MEGAWATTS,
    },
    load('stdDev', 'Standard deviation of the load', 'std-dev'),
    load('range', 'Range of the load, highest less lowest'),
    load('first', 'First load of the five years'),
    load('last', 'Last load of the five years'),
  ],
};

function panel(source: Source, key: string, title: string, options: CalendarOptions): PanelParts {
  return { ...source, key, title, options: { calendar: 'weekday-hour', ...options } };
}

function load(calculation: CalendarOptions['calculation'], title: string, key: string = calculation ?? ''): PanelParts {
  return { ...panel(FRENCH_LOAD, key, title, { calculation }), fieldConfig: MEGAWATTS };
}

/** Every calculation. */
export const calculationSections: readonly Section[] = [counting, shares, levels];
