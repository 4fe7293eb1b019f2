import type { FieldConfig } from '@grafana/data';
import { SceneQueryRunner, VizPanel } from '@grafana/scenes';
import { DATA_SOURCE_REF } from '../datasource/WorkbenchDataSource';
import type { WorkbenchQuery } from '../datasource/WorkbenchQuery';
import { trackActivePanel } from '../activePanels';
import { keepEditsInUrl } from '../panelEdits';
import { makePanelMenu } from '../panelMenu';

export const PLUGIN_ID = 'activitycalendar-heatmap-panel';

/** The options of the panel plugin, written down here on purpose: the workbench knows only the built plugin. */
export interface CalendarOptions {
  calendar?: 'weekday-hour' | 'day-of-month-time' | 'custom';
  columns?: 'weekday' | 'hour' | 'time' | 'dayOfMonth';
  rows?: 'weekday' | 'hour' | 'time' | 'dayOfMonth';
  bucketMinutes?: 1 | 5 | 10 | 15 | 20 | 30 | 60 | 120 | 180 | 240 | 360 | 480 | 720;
  weekStart?: '' | 'monday' | 'sunday' | 'saturday';
  /** '' is the dashboard's. */
  timeZone?: string;
  calculation?: 'auto' | 'count' | 'sum' | 'mean' | 'min' | 'max' | 'first' | 'last';
  timeField?: string;
  valueField?: string;
}

interface PanelParts {
  /** Names the panel in the URL and in `data-viz-panel-key`; unique in its dashboard. */
  key: string;
  title: string;
  description?: string;
  query: Omit<WorkbenchQuery, 'refId'>;
  options: CalendarOptions;
  fieldConfig?: FieldConfig;
}

/** Returns a panel of the plugin with its menu, its query, and the edits that the URL holds for it. */
export function makePanel({ key, title, description, query, options, fieldConfig = {} }: PanelParts): VizPanel {
  return new VizPanel({
    key,
    title,
    description,
    pluginId: PLUGIN_ID,
    options,
    fieldConfig: { defaults: fieldConfig, overrides: [] },
    menu: makePanelMenu(key),
    $data: new SceneQueryRunner({ datasource: DATA_SOURCE_REF, queries: [{ refId: 'A', ...query }] }),
    $behaviors: [trackActivePanel, keepEditsInUrl()],
  });
}
