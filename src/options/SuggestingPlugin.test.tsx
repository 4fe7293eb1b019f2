import {
  type DataFrame,
  dataLinksOverrideProcessor,
  FieldConfigProperty,
  type FieldConfigPropertyItem,
  PanelPlugin,
  type StandardEditorProps,
  standardFieldConfigEditorRegistry,
  VariableOrigin,
  type VariableSuggestion,
} from '@grafana/data';
import { render, screen } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import React from 'react';
import { frameOf } from '../testing/frames';
import { linkVariables, withLinkVariables } from './linkVariables';
import { SuggestingPlugin } from './SuggestingPlugin';

/** Stands for Grafana's editor: lists what it is offered. */
function LinkEditor({ context, value, item }: StandardEditorProps) {
  const offered = context.getSuggestions?.() ?? [];
  return (
    <div>
      {JSON.stringify(value)} {JSON.stringify(item.settings)} {offered.map((suggestion) => suggestion.value).join(' ')}
    </div>
  );
}

const shared: FieldConfigPropertyItem = {
  id: 'links',
  path: 'links',
  name: 'Data links',
  editor: LinkEditor,
  override: LinkEditor,
  process: dataLinksOverrideProcessor,
  shouldApply: () => true,
  settings: { showOneClick: false },
};

const unit: FieldConfigPropertyItem = { ...shared, id: 'unit', path: 'unit', name: 'Unit' };

let items = [unit, shared];
standardFieldConfigEditorRegistry.setInit(() => items);

const GRAFANAS: VariableSuggestion[] = [
  { value: '__series.name', label: 'Name', origin: VariableOrigin.Series },
  { value: '__value.raw', label: 'Raw', origin: VariableOrigin.Value },
  { value: 'site', label: 'site', origin: VariableOrigin.Template },
];

const FRAMES: DataFrame[] = [
  frameOf([
    { name: 'time', values: [0] },
    { name: 'value', values: [1], labels: { host: 'a', 'k8s.pod': 'b' } },
  ]),
];

function pluginWith(config: Parameters<PanelPlugin['useFieldConfig']>[0]): SuggestingPlugin<object> {
  const plugin = new SuggestingPlugin<object>(() => null).useFieldConfig(config);
  plugin.meta = { name: 'Activity Calendar' } as typeof plugin.meta;
  return plugin;
}

const withSettings = () =>
  pluginWith({ standardOptions: { [FieldConfigProperty.Links]: { settings: { showOneClick: true } } } });

beforeEach(() => {
  items = [unit, shared];
});

describe('SuggestingPlugin', () => {
  it.each(['editor', 'override'] as const)('offers the variables of the fold first in the %s', (part) => {
    const item = withSettings().fieldConfigRegistry.get('links');
    const Editor = item[part];
    const context = { data: FRAMES, getSuggestions: () => GRAFANAS };
    render(<Editor value={['mine']} onChange={() => undefined} context={context} item={item} />);
    const ours = linkVariables(FRAMES).map(({ value }) => value);
    expect(ours.slice(0, 2)).toEqual(['__fold.from', '__fold.to']);
    expect(
      screen.getByText(`["mine"] {"showOneClick":true} ${ours.join(' ')} __value.raw __series.name site`)
    ).toBeInTheDocument();
  });

  it('offers ours where Grafana offers none', () => {
    const item = withSettings().fieldConfigRegistry.get('links');
    render(<item.editor value={[]} onChange={() => undefined} context={{ data: [] }} item={item} />);
    expect(screen.getByText(/__fold\.who$/)).toBeInTheDocument();
  });

  it("leaves Grafana's own item alone", () => {
    const before = { ...shared };
    expect(withSettings().fieldConfigRegistry.get('links')).not.toBe(shared);
    expect(shared).toEqual(before);
    expect(shared.editor).toBe(LinkEditor);
    // without settings of its own, a plugin has the shared item
    expect(pluginWith({}).fieldConfigRegistry.get('links').editor).toBe(LinkEditor);
  });

  it('leaves all other items alone', () => {
    expect(withSettings().fieldConfigRegistry.get('unit')).toBe(unit);
  });

  it('does not suggest twice, however often the registry is asked for', () => {
    const plugin = withSettings();
    const { editor } = plugin.fieldConfigRegistry.get('links');
    expect(plugin.fieldConfigRegistry.get('links').editor).toBe(editor);
  });

  it('makes the registry only when it is asked for, since Grafana names the plugin later', () => {
    const plugin = new SuggestingPlugin<object>(() => null);
    expect(() => plugin.useFieldConfig({})).not.toThrow();
    expect(plugin).toBeInstanceOf(PanelPlugin);
  });
});

describe('withLinkVariables', () => {
  it('keeps each origin in one piece, so that the list is picked from as it is shown', () => {
    const origins = withLinkVariables(GRAFANAS, FRAMES).map(({ origin }) => origin);
    expect(origins.filter((origin, i) => origin !== origins[i - 1])).toEqual([...new Set(origins)]);
  });

  it('offers the labels of the frames in a form that can be looked up', () => {
    const labels = linkVariables([...FRAMES, ...FRAMES]).filter(({ value }) => value.startsWith('__fold.labels'));
    expect(labels.map(({ value }) => value)).toEqual(['__fold.labels.host', '__fold.labels["k8s.pod"]']);
  });
});

test('every variable is in the documentation', () => {
  const docs = readFileSync(path.join(__dirname, '../../docs/data-links.md'), 'utf8');
  for (const { value } of linkVariables([])) {
    expect(docs).toContain(`\`\${${value}}\``);
  }
});
