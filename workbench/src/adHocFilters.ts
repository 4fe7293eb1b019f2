import { AdHocFiltersVariable, sceneGraph, type VizPanel } from '@grafana/scenes';
import type { PanelContext } from '@grafana/ui';
import { DATA_SOURCE_REF } from './datasource/WorkbenchDataSource';

type AdHocFilterItem = Parameters<NonNullable<PanelContext['onAddAdHocFilter']>>[0];

/** Returns the variable that holds a dashboard's ad hoc filters, none yet. They are applied to every query. */
export function makeAdHocFilters(): AdHocFiltersVariable {
  return new AdHocFiltersVariable({ name: 'filters', label: 'Filters', datasource: DATA_SOURCE_REF, filters: [] });
}

/**
 * Offers the panel to add to the dashboard's ad hoc filters, where the dashboard has them. As in Grafana, a filter takes
 * the place of an earlier one on the same key.
 */
export function offerAdHocFilters(panel: VizPanel, context: PanelContext): void {
  const variable = sceneGraph
    .getVariables(panel)
    .state.variables.find((each): each is AdHocFiltersVariable => each instanceof AdHocFiltersVariable);
  if (variable) {
    context.onAddAdHocFilter = (item) => addFilter(variable, item);
  }
}

function addFilter(variable: AdHocFiltersVariable, { key, operator, value }: AdHocFilterItem): void {
  const others = variable.state.filters.filter((filter) => filter.key !== key);
  variable.updateFilters([...others, { key, operator, value }]);
}
