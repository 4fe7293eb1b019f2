import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { calculations } from '../core/calculation';
import { calendarAxisKinds } from '../core/calendarAxis';
import { OPTIONS_VERSION } from './migrateOptions';
import { type CalendarOptions, defaultOptions } from './options';
import { readOptions } from './readOptions';

interface SavedPanel {
  readonly type: string;
  readonly title: string;
  readonly description?: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

interface SavedDashboard {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly links: ReadonlyArray<{ readonly type: string; readonly tags: readonly string[] }>;
  readonly panels: readonly SavedPanel[];
}

const FOLDER = path.join(__dirname, '../../provisioning/dashboards');

const dashboards: SavedDashboard[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')));

const saved = dashboards.flatMap(({ title, panels }) =>
  panels
    .filter(({ type }) => type === 'activitycalendar-heatmap-panel')
    .map((panel) => ({ name: `${title}: ${panel.title}`, options: panel.options ?? {} }))
);

const shown = saved.map(({ options }) => readOptions(options));

/** Paths and values of options; lists are values. */
function leaves(value: object, prefix = ''): Array<[leaf: string, value: string]> {
  return Object.entries(value).flatMap(([key, inner]): Array<[string, string]> =>
    typeof inner === 'object' && !Array.isArray(inner)
      ? leaves(inner, `${prefix}${key}.`)
      : [[`${prefix}${key}`, JSON.stringify(inner)]]
  );
}

const SET = new Set(shown.flatMap((options) => leaves(options).map(([leaf, value]) => `${leaf} ${value}`)));

const ONE_OF: ReadonlyArray<[leaf: string, choices: readonly string[]]> = [
  ['calculation', calculations.map(({ id }) => id)],
  [
    'calendar',
    ['weekday-hour', 'day-of-month-time', 'date-time', 'week-weekday', 'month-day', 'month-hour', 'minute-hour'],
  ],
  ['color.scale', ['auto', 'linear', 'squareRoot', 'log', 'symlog', 'quantile', 'thresholds', 'mappings']],
  ['cells.labels', ['auto', 'always', 'never']],
];

describe('the provisioned dashboards', () => {
  it.each(leaves(defaultOptions))('show %s other than a new panel has it', (leaf, usual) => {
    const values = shown.flatMap((options) => leaves(options)).filter(([name]) => name === leaf);
    expect(values.some(([, value]) => value !== usual)).toBe(true);
  });

  it.each(ONE_OF)('show every choice of %s', (leaf, choices) => {
    expect(choices.filter((choice) => !SET.has(`${leaf} ${JSON.stringify(choice)}`))).toEqual([]);
  });

  it('show every axis, in a calendar with a name or in one of their own', () => {
    const named: Array<CalendarOptions['columns']> = [
      ...(['hour', 'weekday', 'time', 'dayOfMonth'] as const),
      ...(['date', 'week', 'month', 'minuteOfHour'] as const),
    ];
    const own = shown.flatMap(({ calendar, columns, rows }) => (calendar === 'custom' ? [columns, rows] : []));
    expect(calendarAxisKinds.filter((kind) => ![...named, ...own].includes(kind))).toEqual([]);
  });

  it.each(saved)('$name: its options are known and mean what they say', ({ options: { version, ...options } }) => {
    const meant = new Map(leaves(readOptions(options)));
    expect(version).toBe(OPTIONS_VERSION);
    for (const [leaf, value] of leaves(options)) {
      expect([leaf, value]).toEqual([leaf, meant.get(leaf)]);
    }
  });

  it.each(dashboards)('$title: leads to the others, says what it is, and has no empty corner', ({ ...dashboard }) => {
    const { title, description, tags, links, panels } = dashboard;
    expect(title).toMatch(/^\d \S/);
    expect(description).not.toBe('');
    expect(tags).toContain('activity-calendar');
    expect(links[0]).toMatchObject({ type: 'dashboards', tags: ['activity-calendar'] });
    for (const { type, title: name, description: said = '' } of panels) {
      expect([name, type === 'row' || said.length > 20]).toEqual([name, true]);
    }
    // a repeated panel fills its row itself
    const area = panels.reduce((sum, { gridPos }) => sum + gridPos.w * gridPos.h, 0);
    const height = Math.max(...panels.map(({ gridPos }) => gridPos.y + gridPos.h));
    expect(panels.length === 1 ? 24 * height : area).toBe(24 * height);
  });
});
