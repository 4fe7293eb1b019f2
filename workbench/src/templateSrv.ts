import { LoadingState, VariableHide, type BaseVariableModel, type TypedVariableModel } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import {
  AdHocFiltersVariable,
  CustomVariable,
  EmbeddedScene,
  sceneGraph,
  type SceneObject,
  type SceneVariable,
} from '@grafana/scenes';

declare global {
  interface Window {
    /** Set by Scenes: the dashboard that is on the page. */
    __grafanaSceneContext?: SceneObject;
  }
}

/**
 * The service through which plugins ask for the dashboard's variables. Grafana's own answers from the dashboard on the
 * page in the same way and is not on npm.
 */
export const templateSrv: TemplateSrv & { getAdhocFilters(): [] } = {
  getVariables() {
    const scene = shownDashboard();
    const variables = scene ? sceneGraph.getVariables(scene).state.variables : [];
    return variables.flatMap((variable, index) => variableModel(variable, index) ?? []);
  },
  replace(target = '', scopedVars, format, interpolations) {
    const scene = shownDashboard();
    const formatter = typeof format === 'function' ? (value: unknown) => String(format(value)) : format;
    return scene ? sceneGraph.interpolate(scene, target, scopedVars, formatter, interpolations) : target;
  },
  containsTemplate: (target = '') => /\$\w+|\$\{[^}]+\}|\[\[[^\]]+\]\]/.test(target),
  updateTimeRange: () => undefined,
  // Scenes puts its own in here.
  getAdhocFilters: () => [],
};

function shownDashboard(): EmbeddedScene | undefined {
  const scene = window.__grafanaSceneContext;
  return scene instanceof EmbeddedScene && scene.isActive ? scene : undefined;
}

/** The kinds of variables that the workbench's dashboards have. */
function variableModel(variable: SceneVariable, index: number): TypedVariableModel | undefined {
  const base = baseModel(variable, index);
  if (variable instanceof CustomVariable) {
    const { query, isMulti = false, includeAll = false, allValue } = variable.state;
    const { text, value } = stringsOf(variable);
    const options = variable.state.options.map((option) => ({
      text: option.label,
      value: String(option.value),
      selected: [value].flat().includes(String(option.value)),
    }));
    const current = { text, value, selected: true };
    return { ...base, type: 'custom', query, multi: isMulti, includeAll, allValue, current, options };
  }
  if (variable instanceof AdHocFiltersVariable) {
    return { ...base, type: 'adhoc', datasource: variable.state.datasource, filters: variable.state.filters };
  }
  return undefined;
}

function baseModel({ state }: SceneVariable, index: number): Omit<BaseVariableModel, 'type'> {
  return {
    id: state.name,
    name: state.name,
    label: state.label,
    description: state.description ?? null,
    rootStateKey: null,
    global: false,
    hide: state.hide ?? VariableHide.dontHide,
    skipUrlSync: state.skipUrlSync ?? false,
    index,
    state: LoadingState.Done,
    error: null,
  };
}

function stringsOf({ state }: CustomVariable): { text: string | string[]; value: string | string[] } {
  const strings = (values: unknown) => (Array.isArray(values) ? values.map(String) : String(values));
  return { text: strings(state.text), value: strings(state.value) };
}
