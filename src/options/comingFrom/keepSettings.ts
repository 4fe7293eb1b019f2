import { type FieldConfigSource, type PanelTypeChangedHandler } from '@grafana/data';
import { type CalendarOptions } from '../options';
import { readOptions } from '../readOptions';
import { CALENDAR_HEATMAP, fromCalendarHeatmap } from './calendarHeatmap';
import { CARPET_PLOT, fromCarpetPlot } from './carpetPlot';
import { fromGrafanaHeatmap, GRAFANA_HEATMAP } from './grafanaHeatmap';
import { fromHourlyHeatmap, HOURLY_HEATMAP } from './hourlyHeatmap';
import { type Kept } from './kept';

/** A panel of Grafana's whose field config a change of panel may write to. */
interface ChangedPanel {
  fieldConfig: FieldConfigSource;
}

/**
 * Returns the options of a panel that has just become ours, from the settings it had as another; nothing for panels
 * that we do not know, and for one that was ours before and has its options back.
 */
export const keepSettings: PanelTypeChangedHandler<CalendarOptions> = (panel, pluginId, options, fieldConfig) => {
  const kept = keptFrom(pluginId, options, fieldConfig);
  if (kept === null || !isNew(panel.options)) {
    return {};
  }
  setFieldDefaults(panel, kept);
  return kept.options;
};

/** Gives a panel the standard options that were kept. Grafana takes them from no other place than its own object. */
export function setFieldDefaults(panel: ChangedPanel, { fieldDefaults }: Kept): void {
  if (Object.keys(fieldDefaults).length > 0) {
    panel.fieldConfig = panel.fieldConfig ?? { defaults: {}, overrides: [] };
    panel.fieldConfig.defaults = { ...panel.fieldConfig.defaults, ...fieldDefaults };
  }
}

function keptFrom(pluginId: string, options: unknown, fieldConfig: unknown): Kept | null {
  switch (pluginId) {
    case HOURLY_HEATMAP:
      return fromHourlyHeatmap(options, fieldConfig);
    case CARPET_PLOT:
      return fromCarpetPlot(options);
    case CALENDAR_HEATMAP:
      return fromCalendarHeatmap(options);
    case GRAFANA_HEATMAP:
      return fromGrafanaHeatmap(options);
    default:
      return null;
  }
}

function isNew(options: unknown): boolean {
  return JSON.stringify(readOptions(options)) === JSON.stringify(readOptions({}));
}
