import { VariableOrigin, type DataFrame, type VariableSuggestion } from '@grafana/data';
import { sceneGraph, type VizPanel } from '@grafana/scenes';

/** Returns what Grafana's editors of links complete: the dashboard's variables and time range, and the panel's fields. */
export function linkSuggestions(panel: VizPanel, frames: readonly DataFrame[]): VariableSuggestion[] {
  const variables = sceneGraph.getVariables(panel).state.variables.map(({ state }) => state.name);
  const fields = new Set(frames.flatMap((frame) => frame.fields.map(({ name }) => name)));
  return [
    ...variables.map((name) => ({ value: name, label: name, origin: VariableOrigin.Template })),
    { value: '__all_variables', label: 'All variables', origin: VariableOrigin.Template },
    { value: '__url_time_range', label: 'Time range', origin: VariableOrigin.BuiltIn },
    { value: '__from', label: 'From', origin: VariableOrigin.BuiltIn },
    { value: '__to', label: 'To', origin: VariableOrigin.BuiltIn },
    ...[...fields].map((name) => ({ value: `__data.fields["${name}"]`, label: name, origin: VariableOrigin.Fields })),
  ];
}
