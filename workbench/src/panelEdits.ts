import type { FieldConfigSource } from '@grafana/data';
import type { VizPanel } from '@grafana/scenes';
import { applyMergePatch, makeMergePatch } from './mergePatch';
import { readUrlState, updateEdits } from './urlState';

interface Baseline {
  options: object;
  fieldConfig: FieldConfigSource;
}

/**
 * Returns a behavior for one panel: it applies the edits that the URL holds for the panel as soon as the plugin has
 * filled in its defaults, and from then on writes into the URL how the panel differs from its dashboard's definition.
 */
export function keepEditsInUrl(): (panel: VizPanel) => () => void {
  let baseline: Baseline | undefined;

  function onChange(panel: VizPanel): void {
    if (!panel.getPlugin()) {
      return;
    }
    if (baseline) {
      writeEdits(panel, baseline);
    } else {
      baseline = { options: panel.state.options, fieldConfig: panel.state.fieldConfig };
      restoreEdits(panel);
    }
  }

  return (panel) => {
    // A plugin that was loaded before is in place already when behaviors start.
    if (!baseline) {
      onChange(panel);
    }
    const subscription = panel.subscribeToState((next, previous) => {
      if (next.options !== previous.options || next.fieldConfig !== previous.fieldConfig) {
        onChange(panel);
      }
    });
    return () => subscription.unsubscribe();
  };
}

function restoreEdits(panel: VizPanel): void {
  const edits = readUrlState().edits[panel.state.key ?? ''];
  if (edits?.options) {
    panel.onOptionsChange(applyMergePatch(panel.state.options, edits.options), true);
  }
  if (edits?.fieldConfig) {
    panel.onFieldConfigChange(applyMergePatch(panel.state.fieldConfig, edits.fieldConfig), true);
  }
}

function writeEdits(panel: VizPanel, baseline: Baseline): void {
  const options = makeMergePatch(baseline.options, panel.state.options);
  const fieldConfig = makeMergePatch(baseline.fieldConfig, panel.state.fieldConfig);
  updateEdits(panel.state.key ?? '', options || fieldConfig ? { options, fieldConfig } : undefined);
}
