import {
  type DataLinksFieldConfigSettings,
  type FieldConfigOptionsRegistry,
  type FieldConfigPropertyItem,
  PanelPlugin,
  type StandardEditorProps,
  standardFieldConfigEditorRegistry,
} from '@grafana/data';
import React, { type ComponentType } from 'react';
import { withLinkVariables } from './linkVariables';

type LinkEditorProps = StandardEditorProps<unknown, DataLinksFieldConfigSettings>;

/**
 * A panel plugin whose link editor suggests the variables of the fold before Grafana's. There is no option for that;
 * but with settings of its own (`standardOptions`) a plugin has its own copy of the item, whose editor it may choose.
 * The registry is made when Grafana first asks for it, so this waits until then.
 */
export class SuggestingPlugin<TOptions> extends PanelPlugin<TOptions> {
  private suggesting: FieldConfigOptionsRegistry | null = null;

  get fieldConfigRegistry(): FieldConfigOptionsRegistry {
    const registry = super.fieldConfigRegistry;
    if (this.suggesting !== registry) {
      this.suggesting = registry;
      suggestVariables(registry.getIfExists('links'));
    }
    return registry;
  }
}

/** Does nothing where there is no such item, or the plugin shares it with all others. */
function suggestVariables(item: FieldConfigPropertyItem | undefined): void {
  if (item !== undefined && item !== standardFieldConfigEditorRegistry.getIfExists('links')) {
    item.editor = suggestingEditor(item.editor);
    item.override = suggestingEditor(item.override);
  }
}

function suggestingEditor(Editor: ComponentType<LinkEditorProps>): ComponentType<LinkEditorProps> {
  return function SuggestingLinkEditor(props: LinkEditorProps) {
    const { context } = props;
    const suggest: typeof context.getSuggestions = (scope) =>
      withLinkVariables(context.getSuggestions?.(scope) ?? [], context.data);
    return <Editor {...props} context={{ ...context, getSuggestions: suggest }} />;
  };
}
