import { FieldConfigProperty, PanelPlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { colorSchemes } from './grafana/colorSchemes';
import { pickableValues } from './grafana/readEvents';
import { registerOptions } from './options/editor';
import { type CalendarOptions } from './options/options';
import { CalendarPanel } from './panel/CalendarPanel';
import pluginJson from './plugin.json';

// Grafana has loaded the texts before it loads the plugin; this only names the plugin's own
void initPluginTranslations(pluginJson.id);

/** The plugin as Grafana loads it. */
export const plugin = new PanelPlugin<CalendarOptions>(CalendarPanel)
  .useFieldConfig({
    disableStandardOptions: [
      FieldConfigProperty.Color,
      FieldConfigProperty.Thresholds,
      FieldConfigProperty.Mappings,
      FieldConfigProperty.Links,
      FieldConfigProperty.Actions,
      FieldConfigProperty.Filterable,
      FieldConfigProperty.FieldMinMax,
    ],
  })
  .setPanelOptions((builder) => registerOptions(builder, colorSchemes(), pickableValues));
