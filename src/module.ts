import { FieldConfigProperty } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { colorSchemes } from './grafana/colorSchemes';
import { pickableCodedValues, pickableValues } from './grafana/readEvents';
import { zoneChoices } from './grafana/zoneOptions';
import { keepSettings } from './options/comingFrom/keepSettings';
import { registerOptions } from './options/editor';
import { lacksVersion, migrateOptions, registerVersion } from './options/migrateOptions';
import { type CalendarOptions } from './options/options';
import { registerPresets, suggestCalendars } from './options/suggestions';
import { SuggestingPlugin } from './options/SuggestingPlugin';
import { CalendarPanel } from './panel/CalendarPanel';
import { picturePart } from './panel/picturePart';
import { PushDownEditor } from './panel/PushDownEditor';
import { userLocale } from './panel/userLocale';
import pluginJson from './plugin.json';

// Grafana has loaded the texts before it loads the plugin; this only names the plugin's own
void initPluginTranslations(pluginJson.id);

// beside the queries, not after them
picturePart.preload();

/** The plugin as Grafana loads it. */
export const plugin = new SuggestingPlugin<CalendarOptions>(CalendarPanel)
  .useFieldConfig({
    disableStandardOptions: [
      FieldConfigProperty.Color,
      FieldConfigProperty.Actions,
      FieldConfigProperty.Filterable,
      FieldConfigProperty.FieldMinMax,
    ],
    standardOptions: { [FieldConfigProperty.Links]: { settings: { showOneClick: true } } },
  })
  .setDataSupport({ annotations: true, alertStates: true })
  .setPanelOptions((builder) =>
    registerOptions(registerVersion(builder), {
      schemes: colorSchemes(),
      zones: zoneChoices,
      valueNames: pickableValues,
      codedNames: pickableCodedValues,
      locale: userLocale(),
      pushDown: PushDownEditor,
    })
  )
  .setMigrationHandler(migrateOptions, lacksVersion)
  .setPanelChangeHandler(keepSettings)
  .setSuggestionsSupplier(suggestCalendars);

registerPresets(plugin);
