import { type FieldConfigSource, type PanelModel } from '@grafana/data';
import fc from 'fast-check';
import { colorSchemes } from '../../grafana/colorSchemes';
import { defaultOptions } from '../options';
import { readOptions } from '../readOptions';
import { CALENDAR_HEATMAP } from './calendarHeatmap';
import { CARPET_PLOT } from './carpetPlot';
import { d3Scheme } from './d3Scheme';
import { GRAFANA_HEATMAP } from './grafanaHeatmap';
import { HOURLY_HEATMAP } from './hourlyHeatmap';
import { keepSettings } from './keepSettings';
import { calendarHeatmap, carpetPlot, grafanaHeatmap, hourlyHeatmap } from '../../testing/savedPanels';

interface SavedPanel {
  readonly type: string;
  readonly options?: object;
  readonly fieldConfig?: object;
}

/** A panel that has just become ours, as Grafana hands it over. */
function changed(saved: SavedPanel, options: object = defaultOptions) {
  const standard = { ...(saved.fieldConfig as FieldConfigSource | undefined)?.defaults, custom: {} };
  const panel = { id: 1, options, fieldConfig: { defaults: standard, overrides: [] } } as unknown as PanelModel;
  const kept = keepSettings(
    panel,
    saved.type,
    saved.options ?? {},
    (saved.fieldConfig ?? { defaults: {}, overrides: [] }) as FieldConfigSource
  );
  return { options: kept, defaults: panel.fieldConfig.defaults };
}

function withoutDefaults(options: object): object {
  return difference(options, defaultOptions);
}

/** What of the options is not as in a new panel. */
function difference(options: object, usual: object): object {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]): Array<[string, unknown]> => {
      const before: unknown = Reflect.get(usual, name);
      if (typeof value === 'object' && !Array.isArray(value)) {
        const inner = difference(value, before as object);
        return Object.keys(inner).length > 0 ? [[name, inner]] : [];
      }
      return JSON.stringify(value) === JSON.stringify(before) ? [] : [[name, value]];
    })
  );
}

describe('a panel that was an hourly heatmap', () => {
  const layout = { calendar: 'custom', columns: 'date', rows: 'time' };

  it.each<[what: string, saved: SavedPanel, kept: object]>([
    ['as it is when new', hourlyHeatmap(), { ...layout, calculation: 'mean', color: { scheme: 'd3-Spectral' } }],
    [
      'with fields, hours, a region and colors of its own',
      hourlyHeatmap(
        {
          timeFieldName: 'time',
          valueFieldName: 'kWh',
          from: '6',
          to: '20',
          showCellBorder: true,
          showTooltip: false,
          showLegend: false,
          regions: [
            { start: { hour: 8, minute: 30 }, end: { hour: 17, minute: 0 }, color: 'red' },
            { start: { hour: 20 }, end: { hour: 21 }, color: 'blue' },
          ],
        },
        { groupBy: 15, calculation: 'sum', colorPalette: 'interpolateYlGnBu', invertPalette: true }
      ),
      {
        ...layout,
        bucketMinutes: 15,
        calculation: 'sum',
        timeField: 'time',
        valueField: 'kWh',
        filter: { hours: '06:00–20:00' },
        color: { scheme: 'd3-YlGnBu', reverse: true },
        cells: { gap: 'small' },
        businessHours: { show: true, weekdays: [], hours: '08:30–17:00' },
        legend: { show: false },
        tooltip: { show: false },
      },
    ],
    [
      'until midnight, by the colors of its field',
      hourlyHeatmap({ from: '18', to: '0' }, { colorPalette: 'fieldOptions', groupBy: 120 }),
      {
        ...layout,
        bucketMinutes: 120,
        calculation: 'mean',
        filter: { hours: '18:00–24:00' },
        color: { scheme: 'continuous-GrYlRd' },
      },
    ],
    [
      'of hours that show nothing',
      hourlyHeatmap({ from: '22', to: '6' }),
      { ...layout, calculation: 'mean', color: { scheme: 'd3-Spectral' } },
    ],
    ['that Grafana could not load', { ...hourlyHeatmap(), fieldConfig: { defaults: {}, overrides: [] } }, layout],
  ])('%s', (_, saved, kept) => {
    expect(withoutDefaults(changed(saved).options)).toEqual(kept);
  });

  it('takes its own thresholds to the standard ones, and leaves the rest of those', () => {
    const steps = [
      { color: 'green', value: null },
      { color: 'orange', value: 50 },
      { color: 'red', value: 90 },
    ];
    const saved = hourlyHeatmap({}, { colorPalette: 'custom', thresholds: { mode: 'absolute', steps } });
    const { options, defaults } = changed(saved);
    expect(options).toMatchObject({ color: { scale: 'thresholds' } });
    expect(defaults).toMatchObject({ unit: 'kwatth', min: 0, max: 100 });
    expect(defaults.thresholds).toEqual({
      mode: 'absolute',
      steps: [{ color: 'green', value: -Infinity }, steps[1], steps[2]],
    });
  });
});

describe('a panel that was a carpet plot', () => {
  const layout = { calendar: 'custom', columns: 'date', rows: 'time', timeZone: 'browser' };

  it.each<[what: string, panel: object, kept: object, format: object]>([
    [
      'as it is when new',
      carpetPlot(),
      { ...layout, calculation: 'mean', color: { scheme: 'd3-RdYlGn', reverse: true } },
      { unit: 'short' },
    ],
    [
      'with settings of its own',
      carpetPlot({
        aggregate: 'CNT',
        fragment: 'QUARTER',
        color: { mode: 'SPECTRUM', colorScheme: 'interpolateBlues', invert: true },
        scale: { min: 0, max: '250' },
        data: { unitFormat: 'celsius', decimals: 2 },
        xAxis: { show: true, showWeekends: false },
        legend: { show: false },
        tooltip: { show: false },
      }),
      {
        ...layout,
        bucketMinutes: 15,
        calculation: 'count',
        color: { scheme: 'd3-Blues', reverse: true, min: '0', max: '250' },
        marks: { weekend: false },
        legend: { show: false },
        tooltip: { show: false },
      },
      { unit: 'celsius', decimals: 2 },
    ],
    [
      'with colors that begin at values',
      carpetPlot({
        fragment: 'MINUTE',
        color: { mode: 'CUSTOM', customColors: [{ color: '#006837' }, { color: '#aa0526', breakpoint: 40 }] },
      }),
      { ...layout, bucketMinutes: 1, calculation: 'mean', color: { scale: 'thresholds' } },
      {
        unit: 'short',
        thresholds: {
          mode: 'absolute',
          steps: [
            { color: '#006837', value: -Infinity },
            { color: '#aa0526', value: 40 },
          ],
        },
      },
    ],
    [
      'with colors without values, which have no match',
      carpetPlot({ color: { mode: 'CUSTOM', customColors: [{ color: '#006837' }, { color: '#aa0526' }] } }),
      { ...layout, calculation: 'mean' },
      { unit: 'short' },
    ],
    ['of which Grafana has handed over nothing', {}, {}, {}],
  ])('%s', (_, panel, kept, format) => {
    for (const options of [panel, { angular: panel }, { angularOptions: panel }]) {
      const after = changed({ type: CARPET_PLOT, options });
      expect(withoutDefaults(after.options)).toEqual(kept);
      expect(after.defaults).toEqual({ custom: {}, ...format });
    }
  });
});

describe('a panel that was a calendar heatmap', () => {
  const layout = { calendar: 'week-weekday', weekStart: 'sunday', timeZone: 'browser' };
  const color = { scheme: 'd3-Greens', scale: 'linear', steps: 4, min: '0' };

  it.each<[what: string, saved: SavedPanel, kept: object]>([
    ['as it is when new', calendarHeatmap(), { ...layout, calculation: 'sum', color }],
    [
      'with settings of its own',
      calendarHeatmap({
        colorScheme: 'purple',
        aggregation: 'avg',
        space: 1,
        radius: 0,
        showLegend: false,
        showTooltip: false,
      }),
      {
        ...layout,
        calculation: 'mean',
        color: { ...color, scheme: 'd3-Purples' },
        cells: { gap: 'small', radius: 'none' },
        legend: { show: false },
        tooltip: { show: false },
      },
    ],
    [
      'wide and round',
      calendarHeatmap({ colorScheme: 'yellow', aggregation: 'min', space: 12, radius: 6 }),
      {
        ...layout,
        calculation: 'min',
        color: { ...color, scheme: 'd3-YlOrBr' },
        cells: { gap: 'large', radius: 'large' },
      },
    ],
  ])('%s', (_, saved, kept) => {
    expect(withoutDefaults(changed(saved).options)).toEqual(kept);
  });
});

describe("a panel that was Grafana's heatmap", () => {
  it.each<[what: string, saved: SavedPanel, kept: object, format: object]>([
    ['as it is when new', grafanaHeatmap(), { color: { scheme: 'd3-Oranges' }, cells: { labels: 'auto' } }, {}],
    [
      'that counts, with settings of its own',
      grafanaHeatmap({
        calculate: true,
        calculation: { xBuckets: { mode: 'size', value: '4h' }, yBuckets: { mode: 'count', value: '5' } },
        cellGap: 0,
        cellRadius: 6,
        cellValues: { unit: 'reqps', decimals: 1 },
        color: { mode: 'scheme', scheme: 'Spectral', reverse: false, exponent: 0.5, steps: 8, min: 2, max: 40 },
        legend: { show: false },
        showValue: 'never',
        tooltip: { mode: 'none', yHistogram: true },
      }),
      {
        bucketMinutes: 240,
        calculation: 'count',
        color: { scheme: 'd3-Spectral', reverse: true, steps: 8, min: '2', max: '40' },
        cells: { gap: 'none', radius: 'large' },
        legend: { show: false },
        tooltip: { show: false },
      },
      { unit: 'reqps', decimals: 1 },
    ],
    [
      'of one color, and of buckets that we have not',
      grafanaHeatmap({
        calculate: true,
        calculation: { xBuckets: { mode: 'size', value: '90m' } },
        color: { mode: 'opacity', fill: 'dark-orange', scale: 'exponential', exponent: 0.5, steps: 64 },
        showValue: 'always',
      }),
      { calculation: 'count', color: { scale: 'squareRoot' }, cells: { labels: 'always' } },
      {},
    ],
    [
      'of a scheme that is turned back, with the tooltip of an older version',
      grafanaHeatmap({
        color: { mode: 'scheme', scheme: 'RdBu', reverse: true, steps: 128 },
        tooltip: { show: false },
      }),
      { color: { scheme: 'd3-RdBu' }, cells: { labels: 'auto' }, tooltip: { show: false } },
      {},
    ],
  ])('%s', (_, saved, kept, format) => {
    const after = changed(saved);
    expect(withoutDefaults(after.options)).toEqual(kept);
    expect(after.defaults).toEqual({ custom: {}, ...format });
  });
});

describe('keepSettings', () => {
  it('leaves a panel that comes back as it was', () => {
    const mine = { ...defaultOptions, calendar: 'month-day' };
    expect(changed(grafanaHeatmap(), mine).options).toEqual({});
  });

  it.each(['timeseries', 'table', ''])('keeps nothing of %p', (type) => {
    expect(changed({ type, options: { legend: { show: false } } }).options).toEqual({});
  });

  it('makes options of whatever another panel has left, and never throws', () => {
    const types = fc.constantFrom(HOURLY_HEATMAP, CARPET_PLOT, CALENDAR_HEATMAP, GRAFANA_HEATMAP);
    const panels = [hourlyHeatmap().options, carpetPlot(), calendarHeatmap().options, grafanaHeatmap().options];
    const names = panels.flatMap((panel) => Object.keys(panel ?? {}));
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.constant({ toString: 1, valueOf: 1 }),
      fc.constantFrom('constructor', '__proto__')
    );
    const settings = fc.oneof(hostile, fc.dictionary(fc.constantFrom(...names), hostile));
    fc.assert(
      fc.property(types, settings, settings, (type, options, custom) => {
        const fieldConfig = { defaults: { custom }, overrides: [] } as unknown as FieldConfigSource;
        const panel = { options: {}, fieldConfig: { defaults: {}, overrides: [] } } as unknown as PanelModel;
        const kept = keepSettings(panel, type, options as object, fieldConfig);
        expect(readOptions(kept)).toEqual(kept);
      })
    );
  });

  it("finds each of d3's color schemes that we offer by d3's own name", () => {
    const ids = colorSchemes().flatMap(({ id }) => (id.startsWith('d3-') ? [id] : []));
    expect(ids.map((id) => d3Scheme(id.replace('d3-', 'interpolate')))).toEqual(ids);
  });
});
