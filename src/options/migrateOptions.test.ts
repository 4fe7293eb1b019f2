import { type FieldConfigSource, PanelOptionsEditorBuilder } from '@grafana/data';
import { lacksVersion, migrateOptions, OPTIONS_VERSION, registerVersion } from './migrateOptions';
import { type CalendarOptions, defaultOptions } from './options';

function panelWith(options: unknown, more: object = {}) {
  const fieldConfig: FieldConfigSource = { defaults: {}, overrides: [] };
  return { options, fieldConfig, ...more };
}

describe('migrateOptions', () => {
  it('gives options without a version their version, and mends them', () => {
    const saved = { calendar: 'month-hour', bucketMinutes: 'often', color: { scheme: 'd3-Blues' } };
    expect(migrateOptions(panelWith(saved))).toEqual({
      ...defaultOptions,
      version: OPTIONS_VERSION,
      calendar: 'month-hour',
      color: { ...defaultOptions.color, scheme: 'd3-Blues' },
    });
  });

  it('keeps names that it does not know, at every depth', () => {
    const saved = { note: { by: 'hand' }, color: { glow: 2 }, calendar: 'date-time' };
    expect(migrateOptions(panelWith(saved))).toMatchObject(saved);
  });

  it('leaves options of a later version as they are', () => {
    const saved = { version: OPTIONS_VERSION + 1, calendar: 'spiral', color: 'vivid' };
    expect(migrateOptions(panelWith(saved))).toBe(saved);
  });

  it.each([
    [{ version: 1, calendar: 'date-time' }, false],
    [{ version: 99 }, false],
    [{ calendar: 'date-time' }, true],
    [{}, true],
    [undefined, true],
  ])('is asked for options without a version: %j', (options, asked) => {
    expect(lacksVersion({ options })).toBe(asked);
  });

  it.each([undefined, null, [], 'x', { version: 'x' }, { version: {} }])('makes a new panel of %j', (options) => {
    expect(migrateOptions(panelWith(options))).toEqual({ ...defaultOptions, version: OPTIONS_VERSION });
  });

  it('writes nothing to what was saved', () => {
    const saved = Object.freeze({ calendar: 'x', color: Object.freeze({ scheme: 3 }) });
    expect(() => migrateOptions(Object.freeze(panelWith(saved)))).not.toThrow();
  });
});

describe('a panel whose type was changed in its JSON', () => {
  it('keeps what an hourly heatmap had', () => {
    const panel = panelWith({ from: '8', to: '18' });
    panel.fieldConfig = { defaults: { custom: { groupBy: 30, colorPalette: 'interpolateBlues' } }, overrides: [] };
    expect(migrateOptions(panel)).toMatchObject({
      version: OPTIONS_VERSION,
      bucketMinutes: 30,
      filter: { hours: '08:00–18:00' },
    });
  });

  it('keeps what a carpet plot had beside its title', () => {
    const panel = panelWith({}, { aggregate: 'SUM', fragment: 'MINUTE', data: { unitFormat: 'watt', decimals: 1 } });
    expect(migrateOptions(panel)).toMatchObject({ calculation: 'sum', bucketMinutes: 1, columns: 'date' });
    expect(panel.fieldConfig.defaults).toEqual({ unit: 'watt', decimals: 1 });
  });

  it('keeps what a calendar heatmap had', () => {
    expect(migrateOptions(panelWith({ autoRectSize: true, aggregation: 'max' }))).toMatchObject({
      calendar: 'week-weekday',
      calculation: 'max',
    });
  });

  it('is left alone once it has options of ours', () => {
    const panel = panelWith({ calendar: 'month-day' }, { aggregate: 'SUM', fragment: 'MINUTE' });
    expect(migrateOptions(panel)).toMatchObject({ calendar: 'month-day', calculation: 'auto' });
  });
});

test('every panel saves the version, which the pane does not show', () => {
  const [item] = registerVersion(new PanelOptionsEditorBuilder<CalendarOptions>()).getItems();
  expect(item).toMatchObject({ path: 'version', defaultValue: OPTIONS_VERSION });
  expect(item.showIf?.(defaultOptions)).toBe(false);
});
