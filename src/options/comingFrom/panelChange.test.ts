import {
  type FieldConfigPropertyItem,
  type FieldConfigSource,
  PanelPlugin,
  standardEditorsRegistry,
  standardFieldConfigEditorRegistry,
} from '@grafana/data';
import { setPluginImportUtils } from '@grafana/runtime';
import { VizPanel } from '@grafana/scenes';
import { plugin } from '../../module';
import { carpetPlot, grafanaHeatmap, hourlyHeatmap } from '../../testing/savedPanels';
import { type CalendarOptions } from '../options';
import { CARPET_PLOT } from './carpetPlot';
import { HOURLY_HEATMAP } from './hourlyHeatmap';

/** What Grafana's own dashboard engine hands over at a change of panel, and what it takes. */

const OURS = 'activitycalendar-heatmap-panel';

standardEditorsRegistry.setInit(() =>
  ['boolean', 'multi-select', 'number', 'radio', 'select', 'text'].map((id) => ({ id, name: id, editor: () => null }))
);
standardFieldConfigEditorRegistry.setInit(() =>
  ['unit', 'min', 'max', 'decimals', 'thresholds', 'mappings', 'links'].map((id): FieldConfigPropertyItem => ({
    id,
    path: id,
    name: id,
    editor: () => null,
    override: () => null,
    process: (value) => value,
    shouldApply: () => true,
    settings: {},
  }))
);

function named(made: PanelPlugin, id: string): PanelPlugin {
  made.meta = { id, name: id, info: { version: '1.0.0' } } as typeof made.meta;
  return made;
}

const installed = new Map<string, PanelPlugin>();

setPluginImportUtils({
  importPanelPlugin: async (id) => installed.get(id) ?? Promise.reject(new Error(`No ${id}`)),
  getPanelPluginFromCache: (id) => installed.get(id),
});

beforeEach(() => {
  installed.clear();
  installed.set(OURS, named(plugin as unknown as PanelPlugin, OURS));
  installed.set('heatmap', named(new PanelPlugin(() => null).useFieldConfig(), 'heatmap'));
});

/** As the hourly heatmap registers its settings of fields. */
function installHourlyHeatmap(): void {
  const hourly = new PanelPlugin<object, Record<string, unknown>>(() => null).useFieldConfig({
    useCustomConfig: (builder) => {
      for (const path of ['groupBy', 'calculation', 'colorPalette', 'invertPalette', 'thresholds']) {
        builder.addSelect({ path, name: path, settings: { options: [] } });
      }
    },
  });
  installed.set(HOURLY_HEATMAP, named(hourly, HOURLY_HEATMAP));
}

interface PanelJson {
  readonly type: string;
  readonly options: object;
  readonly fieldConfig: object;
}

async function load({ type, options, fieldConfig }: PanelJson, root: object = {}) {
  const panel = new VizPanel<Partial<CalendarOptions>>({
    pluginId: type,
    options,
    fieldConfig: fieldConfig as FieldConfigSource,
    // as Grafana does for panels that keep settings beside their title
    _UNSAFE_customMigrationHandler: (model) => Object.assign(model, root),
  });
  panel.activate();
  await new Promise((done) => setTimeout(done));
  return panel;
}

/** Changes the type as Grafana's panel editor does. */
async function change(panel: VizPanel<Partial<CalendarOptions>>, id: string, remembered?: object) {
  const { defaults, overrides } = panel.state.fieldConfig;
  await panel.changePluginType(id, remembered, { defaults: { ...defaults, custom: {} }, overrides });
  return panel.state;
}

it('keeps options, settings of fields and standard options of a panel that runs', async () => {
  installHourlyHeatmap();
  const steps = [
    { color: 'blue', value: null },
    { color: 'red', value: 5 },
  ];
  const custom = { groupBy: 15, calculation: 'sum', colorPalette: 'custom', thresholds: { mode: 'absolute', steps } };
  const { options, fieldConfig } = await change(await load(hourlyHeatmap({ from: '8', to: '18' }, custom)), OURS);
  expect(options).toMatchObject({
    version: 1,
    bucketMinutes: 15,
    calculation: 'sum',
    filter: { hours: '08:00–18:00' },
    color: { scale: 'thresholds' },
  });
  expect(fieldConfig.defaults).toMatchObject({ unit: 'kwatth', min: 0, max: 100, thresholds: { mode: 'absolute' } });
  expect(fieldConfig.defaults.thresholds?.steps.map(({ color }) => color)).toEqual(['blue', 'red']);
});

it('keeps options alone of a panel that is not installed, since Grafana drops the rest', async () => {
  const panel = await load(hourlyHeatmap({ from: '8', to: '18' }, { groupBy: 15, calculation: 'sum' }));
  expect(panel.state.fieldConfig.defaults).toEqual({});
  const { options } = await change(panel, OURS);
  expect(options).toMatchObject({ columns: 'date', bucketMinutes: 60, filter: { hours: '08:00–18:00' } });
});

it('keeps all of it when the type is changed in the JSON', async () => {
  const panel = await load({ ...hourlyHeatmap({}, { groupBy: 15, calculation: 'sum' }), type: OURS });
  expect(panel.state.options).toMatchObject({ version: 1, columns: 'date', bucketMinutes: 15, calculation: 'sum' });
  expect(panel.state.fieldConfig.defaults).toMatchObject({ unit: 'kwatth', max: 100 });
});

it('is handed nothing of a carpet plot in the editor, and all of it when the type is changed in the JSON', async () => {
  const bare = { options: {}, fieldConfig: { defaults: {}, overrides: [] } };
  const root = carpetPlot({ aggregate: 'SUM', fragment: 'QUARTER', data: { unitFormat: 'watt' } });
  const inEditor = await change(await load({ ...bare, type: CARPET_PLOT }, root), OURS);
  expect(inEditor.options).toMatchObject({ calendar: 'weekday-hour', calculation: 'auto' });
  const inJson = await load({ ...bare, type: OURS }, root);
  expect(inJson.state.options).toMatchObject({ version: 1, columns: 'date', bucketMinutes: 15, calculation: 'sum' });
  expect(inJson.state.fieldConfig.defaults.unit).toBe('watt');
});

it('gives a calendar back as it was left', async () => {
  const panel = await load(grafanaHeatmap({ legend: { show: false } }));
  await change(panel, OURS);
  panel.onOptionsChange({ calendar: 'month-day' });
  const mine = panel.state.options;
  await change(panel, 'heatmap');
  expect((await change(panel, OURS, mine)).options).toEqual(mine);
});
