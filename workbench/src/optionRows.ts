import {
  PanelOptionsEditorBuilder,
  type NestedValueAccess,
  type PanelPlugin,
  type StandardEditorContext,
  type StandardEditorProps,
} from '@grafana/data';
import type { VizPanel } from '@grafana/scenes';
import { cloneDeep, get, set, unset } from 'lodash';
import type { ComponentType } from 'react';

/** One row of the options pane: an editor and what it edits. */
export interface OptionRow {
  /** Unique in the pane. */
  key: string;
  /** The id that the plugin or Grafana gave to the option. */
  id: string;
  category: string;
  name: string;
  description?: string;
  editor: ComponentType<StandardEditorProps>;
  item: StandardEditorProps['item'];
  context: StandardEditorContext<unknown>;
  value: unknown;
  onChange(value: unknown): void;
}

/** What the builder holds in place of an option where options are nested. */
interface NestedOptions {
  getBuilder(): ReturnType<PanelPlugin['getPanelOptionsSupplier']>;
  getNestedValueAccess(parent: NestedValueAccess): NestedValueAccess;
}

/** Returns the rows of the plugin's own options which its `showIf`s let through, in the plugin's order. */
export function panelOptionRows(
  panel: VizPanel,
  plugin: PanelPlugin,
  context: StandardEditorContext<unknown>
): OptionRow[] {
  const access: NestedValueAccess = {
    getValue: (path) => get(panel.state.options, path),
    // Merged, not replaced, as Grafana does it: see StandardEditorProps.onChange.
    onChange: (path, value) => panel.onOptionsChange(set(cloneDeep(panel.state.options), path, value)),
  };
  return supplierRows(plugin.getPanelOptionsSupplier(), access, context, plugin.meta.name, '');
}

function supplierRows(
  supply: ReturnType<PanelPlugin['getPanelOptionsSupplier']>,
  access: NestedValueAccess,
  context: StandardEditorContext<unknown>,
  defaultCategory: string,
  keyPrefix: string
): OptionRow[] {
  const builder = new PanelOptionsEditorBuilder();
  supply(builder, context);
  return builder.getItems().flatMap((item) => {
    if (item.showIf && !item.showIf(context.options, context.data, context.annotations)) {
      return [];
    }
    const category = item.category?.[0] ?? defaultCategory;
    const key = keyPrefix + item.path;
    if (isNested(item)) {
      const nested = item.getNestedValueAccess(access);
      return supplierRows(item.getBuilder(), nested, nested.getContext?.(context) ?? context, category, `${key}.`);
    }
    return [
      {
        key,
        id: item.id,
        category,
        name: item.name,
        description: item.description,
        editor: item.editor,
        item,
        context,
        value: access.getValue(item.path),
        onChange: (value) => access.onChange(item.path, value),
      },
    ];
  });
}

/** Grafana's own guard, `isNestedPanelOptions`, is not exported from `@grafana/data` 12.4. */
function isNested<T extends { id: string }>(item: T): item is T & NestedOptions {
  return item.id === 'nested-panel-options';
}

/** Returns the rows of the field options that the plugin uses: its custom ones and Grafana's standard ones. */
export function fieldOptionRows(
  panel: VizPanel,
  plugin: PanelPlugin,
  context: StandardEditorContext<unknown>
): OptionRow[] {
  const { defaults } = panel.state.fieldConfig;
  return plugin.fieldConfigRegistry.list().flatMap((item) => {
    if (item.hideFromDefaults || (item.showIf && !item.showIf(defaults.custom, context.data, context.annotations))) {
      return [];
    }
    const path = item.isCustom ? `custom.${item.path}` : item.path;
    return [
      {
        key: `field.${path}`,
        id: item.id,
        category: item.category?.[0] ?? plugin.meta.name,
        name: item.name,
        description: item.description,
        editor: item.editor,
        item,
        context,
        value: get(defaults, path),
        onChange: (value) => setFieldOption(panel, path, value),
      },
    ];
  });
}

function setFieldOption(panel: VizPanel, path: string, value: unknown): void {
  const fieldConfig = cloneDeep(panel.state.fieldConfig);
  if (value === undefined) {
    unset(fieldConfig.defaults, path);
  } else {
    set(fieldConfig.defaults, path, value);
  }
  panel.onFieldConfigChange(fieldConfig, true);
}
