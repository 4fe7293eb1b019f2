import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type DataFrame,
  FieldType,
  PanelOptionsEditorBuilder,
  type PanelOptionsEditorItem,
  standardEditorsRegistry,
  toDataFrame,
} from '@grafana/data';
import { cloneDeep } from 'lodash';
import { calculations } from '../core/calculation';
import { calendarAxisKinds } from '../core/calendarAxis';
import { registerOptions } from './editor';
import { type CalendarOptions, defaultOptions, NO_VALUE_FIELD } from './options';
import { PUSH_DOWN_PATH } from './pushDownOptions';

const EDITORS = ['boolean', 'multi-select', 'number', 'radio', 'select', 'text'];

standardEditorsRegistry.setInit(() => EDITORS.map((id) => ({ id, name: id, editor: () => null })));

function registered(): PanelOptionsEditorItem[] {
  const builder = new PanelOptionsEditorBuilder<CalendarOptions>();
  registerOptions(builder, {
    schemes: [{ id: 'dusk', name: 'Dusk', group: 'Ours' }],
    zones: () => [{ value: 'Asia/Tokyo', label: 'Asia/Tokyo' }],
    valueNames: () => ['sessions'],
    codedNames: () => ['sessions', 'source_ip'],
    locale: 'de',
    pushDown: () => null,
  });
  return builder.getItems();
}

function itemOf(optionPath: string): PanelOptionsEditorItem {
  const item = registered().find((candidate) => candidate.path === optionPath);
  if (item === undefined) {
    throw new Error(`No editor for ${optionPath}`);
  }
  return item;
}

/** Paths and values of all options; a list is one option. */
function leaves(value: object, prefix = ''): Array<[path: string, value: unknown]> {
  return Object.entries(value).flatMap(([key, inner]): Array<[string, unknown]> =>
    typeof inner === 'object' && !Array.isArray(inner)
      ? leaves(inner, `${prefix}${key}.`)
      : [[`${prefix}${key}`, inner]]
  );
}

/** The default options with some of them changed. */
function withOptions(changes: Record<string, unknown>): CalendarOptions {
  const options = cloneDeep(defaultOptions);
  for (const [changed, value] of Object.entries(changes)) {
    const keys = changed.split('.');
    const parent = keys.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key), options);
    Reflect.set(parent, keys[keys.length - 1], value);
  }
  return options;
}

const TIMES = frame('A', FieldType.time, 'time');
const TEXTS = frame('A', FieldType.string, 'text');
const OTHER_QUERY = frame('B', FieldType.time, 'time');
const FOLDED = toDataFrame({
  refId: 'A',
  fields: [
    { name: 'time', type: FieldType.time, values: [0] },
    { name: 'weekday', type: FieldType.number, values: [1] },
  ],
});

function frame(refId: string, type: FieldType, name: string): DataFrame {
  return toDataFrame({ refId, fields: [{ name, type, values: [] }] });
}

const OPTION_LEAVES = leaves(defaultOptions);

test('no two editors edit one option', () => {
  const paths = registered().map((item) => item.path);
  expect(paths).toEqual([...new Set(paths)]);
});

test('every option has an editor, and every editor an option', () => {
  const paths = registered().map((item) => item.path);
  // what pushes down only helps, nothing is kept of it
  expect(paths.sort()).toEqual([...OPTION_LEAVES.map(([leaf]) => leaf), PUSH_DOWN_PATH].sort());
});

describe.each(OPTION_LEAVES)('%s', (leaf, defaultValue) => {
  test('has a name, a category and a description of one line', () => {
    const { name, description = '', category } = itemOf(leaf);
    expect(name).toMatch(/^[A-Z]/);
    expect(category).toHaveLength(1);
    expect(description).toMatch(/^[A-Z].*\.$/);
    expect(description.length).toBeLessThan(110);
  });

  test('starts with the value that a new panel has', () => {
    expect(itemOf(leaf).defaultValue).toEqual(defaultValue);
  });

  test('is in the documentation', () => {
    const docs = readFileSync(path.join(__dirname, '../../docs/options.md'), 'utf8');
    expect(docs).toContain(`\`${leaf}\``);
  });
});

const ALWAYS_SHOWN = [
  'calendar',
  'rowOrder',
  'timeZone',
  'calculation',
  'timeField',
  'valueField',
  'filter.weekdays',
  'filter.hours',
  'filter.dates',
  'color.scale',
  'cells.labels',
  'cells.gap',
  'cells.radius',
  'marginals.columns',
  'marginals.rows',
  'marks.now',
  'marks.annotations',
  'marks.newEvents',
  'legend.show',
  'tooltip.show',
  'businessHours.show',
];

interface ShownCase {
  shown: boolean;
  when: Record<string, unknown>;
  data?: DataFrame[];
}

const CUSTOM_TIMES = { calendar: 'custom', columns: 'hour', rows: 'minuteOfHour' };

const SHOWN: Record<string, ShownCase[]> = {
  columns: [
    { when: {}, shown: false },
    { when: { calendar: 'custom' }, shown: true },
  ],
  rows: [
    { when: {}, shown: false },
    { when: { calendar: 'custom' }, shown: true },
  ],
  bucketMinutes: [
    { when: {}, shown: false },
    { when: { calendar: 'day-of-month-time' }, shown: true },
    { when: { calendar: 'date-time' }, shown: true },
    { when: { calendar: 'custom', columns: 'time' }, shown: true },
    { when: { calendar: 'weekday-hour', columns: 'time' }, shown: false },
  ],
  weekStart: [
    { when: {}, shown: true },
    { when: { calendar: 'week-weekday' }, shown: true },
    { when: { calendar: 'date-time' }, shown: false },
    { when: { calendar: 'custom', rows: 'isoWeek' }, shown: false },
    { when: { calendar: 'custom', rows: 'week' }, shown: true },
  ],
  dayStart: [
    { when: {}, shown: true },
    { when: { calendar: 'minute-hour' }, shown: false },
    { when: { calendar: 'month-day' }, shown: true },
    { when: { ...CUSTOM_TIMES, 'filter.weekdays': [0] }, shown: true },
    { when: { ...CUSTOM_TIMES, 'filter.dates': '12-25' }, shown: true },
    { when: { ...CUSTOM_TIMES, 'filter.datesQuery': 'B' }, shown: true },
    { when: { ...CUSTOM_TIMES, calculation: 'distinctDays' }, shown: true },
    { when: { ...CUSTOM_TIMES, calculation: 'distinct' }, shown: false },
  ],
  secondZone: [
    { when: {}, shown: true },
    { when: { calendar: 'date-time' }, shown: true },
    { when: { calendar: 'month-day' }, shown: false },
    { when: { calendar: 'custom', columns: 'quarterHour' }, shown: false },
  ],
  'filter.datesQuery': [
    { when: {}, data: [TIMES], shown: false },
    { when: {}, data: [TIMES, OTHER_QUERY], shown: true },
    { when: { 'filter.datesQuery': 'B' }, data: [TIMES], shown: true },
  ],
  'filter.dateMode': [
    { when: {}, shown: false },
    { when: { 'filter.dates': '12-25' }, shown: true },
    { when: { 'filter.datesQuery': 'B' }, shown: true },
  ],
  percentile: [
    { when: {}, shown: false },
    { when: { calculation: 'median' }, shown: false },
    { when: { calculation: 'percentile' }, shown: true },
  ],
  query: [
    { when: {}, data: [TIMES], shown: false },
    { when: {}, data: [TIMES, OTHER_QUERY], shown: true },
    { when: { query: 'A' }, shown: true },
  ],
  textZone: [
    { when: {}, data: [TIMES], shown: false },
    { when: {}, data: [TEXTS], shown: true },
    { when: { textZone: 'Asia/Tokyo' }, data: [TIMES], shown: true },
  ],
  folded: [
    { when: {}, data: [TIMES], shown: false },
    { when: {}, data: [FOLDED], shown: true },
    { when: { folded: true }, data: [TIMES], shown: true },
  ],
  'color.scheme': schemeCases(),
  'color.reverse': schemeCases(),
  'color.steps': schemeCases(),
  'color.min': endCases(),
  'color.max': endCases(),
  'color.clamp': [
    ...['auto', 'linear', 'squareRoot', 'log', 'symlog'].map((scale) => scaleCase(scale, true)),
    ...['quantile', 'thresholds', 'mappings'].map((scale) => scaleCase(scale, false)),
  ],
  'color.center': [
    ...['auto', 'linear', 'squareRoot', 'symlog'].map((scale) => scaleCase(scale, true)),
    ...['log', 'quantile', 'thresholds', 'mappings'].map((scale) => scaleCase(scale, false)),
  ],
  'marks.weekend': [
    { when: {}, shown: true },
    { when: { calendar: 'date-time' }, shown: true },
    { when: { calendar: 'month-hour' }, shown: false },
  ],
  'tooltip.who': [
    { when: {}, shown: true },
    { when: { 'tooltip.show': false }, shown: false },
  ],
  ...Object.fromEntries(
    ['weekdays', 'hours', 'zone'].map((name): [string, ShownCase[]] => [
      `businessHours.${name}`,
      [
        { when: {}, shown: false },
        { when: { 'businessHours.show': true }, shown: true },
      ],
    ])
  ),
};

function scaleCase(scale: string, shown: boolean): ShownCase {
  return { when: { 'color.scale': scale }, shown };
}

function schemeCases(): ShownCase[] {
  return [
    ...['auto', 'linear', 'squareRoot', 'log', 'symlog', 'quantile'].map((scale) => scaleCase(scale, true)),
    ...['thresholds', 'mappings'].map((scale) => scaleCase(scale, false)),
  ];
}

function endCases(): ShownCase[] {
  return [
    ...['auto', 'linear', 'squareRoot', 'log', 'symlog', 'quantile', 'thresholds'].map((scale) =>
      scaleCase(scale, true)
    ),
    scaleCase('mappings', false),
  ];
}

test('the table below speaks of every option', () => {
  expect([...ALWAYS_SHOWN, ...Object.keys(SHOWN)].sort()).toEqual(OPTION_LEAVES.map(([leaf]) => leaf).sort());
});

test.each(ALWAYS_SHOWN)('%s is always shown', (leaf) => {
  expect(itemOf(leaf).showIf).toBeUndefined();
});

test.each(
  Object.entries(SHOWN).flatMap(([leaf, cases]) => cases.map((shownCase) => ({ leaf, data: undefined, ...shownCase })))
)('$leaf is shown: $shown, with $when', ({ leaf, when, data, shown }) => {
  expect(itemOf(leaf).showIf?.(withOptions(when), data)).toBe(shown);
});

const valuesOf = (leaf: string): unknown[] =>
  itemOf(leaf).settings.options.map((option: { value: unknown }) => option.value);

test('every calculation and every axis can be picked', () => {
  expect(valuesOf('calculation')).toEqual(['auto', ...calculations.map(({ id }) => id)]);
  expect(valuesOf('columns')).toEqual(calendarAxisKinds);
  expect(valuesOf('rows')).toEqual(calendarAxisKinds);
});

test.each(['calendar', 'color.scale'])('every choice of %s says what it is good for', (leaf) => {
  for (const { description } of itemOf(leaf).settings.options) {
    expect(description).toMatch(/\w/);
  }
});

test('weekdays run from Monday, 0, in the language of the user', () => {
  const { options } = itemOf('filter.weekdays').settings;
  expect(options[0]).toEqual({ value: 0, label: 'Montag' });
  expect(options[6]).toEqual({ value: 6, label: 'Sonntag' });
});

test.each([
  ['timeZone', "The dashboard's"],
  ['secondZone', 'None'],
  ['textZone', 'UTC'],
  ['businessHours.zone', "The calendar's"],
])('%s offers its default first and takes offsets that are typed', async (leaf, name) => {
  const { getOptions, allowCustomValue } = itemOf(leaf).settings;
  const [first, second] = await getOptions({ data: [] });
  expect(first).toEqual({ value: '', label: name });
  expect(second).toEqual({ value: 'Asia/Tokyo', label: 'Asia/Tokyo' });
  expect(allowCustomValue).toBe(true);
});

test('different values are counted of any field, other calculations take numbers', async () => {
  const { getOptions } = itemOf('valueField').settings;
  const names = async (calculation: string): Promise<unknown[]> =>
    (await getOptions({ data: [TIMES], options: withOptions({ calculation }) }))
      .slice(2)
      .map(({ value }: { value: unknown }) => value);
  expect(await names('sum')).toEqual(['sessions']);
  expect(await names('distinct')).toEqual(['sessions', 'source_ip']);
});

test('the tooltip lists who of any field or label, a likely one, or none', async () => {
  const { getOptions, allowCustomValue } = itemOf('tooltip.who').settings;
  const offered: Array<{ value: unknown; label: string }> = await getOptions({ data: [TIMES] });
  expect(offered.map(({ value, label }) => [value, label])).toEqual([
    ['', 'Auto'],
    [NO_VALUE_FIELD, 'None'],
    ['sessions', 'sessions'],
    ['source_ip', 'source_ip'],
  ]);
  expect(allowCustomValue).toBe(true);
});
