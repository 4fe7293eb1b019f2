import { type FieldConfigSource } from '@grafana/data';
import { fromCalendarHeatmap, isCalendarHeatmap } from './comingFrom/calendarHeatmap';
import { fromCarpetPlot, isCarpetPlot } from './comingFrom/carpetPlot';
import { fromHourlyHeatmap, isHourlyHeatmap } from './comingFrom/hourlyHeatmap';
import { setFieldDefaults } from './comingFrom/keepSettings';
import { type Kept } from './comingFrom/kept';
import { type Builder } from './editorChoices';
import { type CalendarOptions } from './options';
import { readOptions } from './readOptions';
import { isSaved, type Saved, savedIn, savedNumber } from './savedValues';

/** The form of the saved options. A change that an older panel must be mended for raises it, and adds to `mended`. */
export const OPTIONS_VERSION = 1;

/** What Grafana hands over of a saved panel. */
interface SavedPanel {
  readonly options: unknown;
  fieldConfig: FieldConfigSource;
}

/**
 * Returns the options of a saved panel in today's form. What is broken has the value of a new panel, what we do not know
 * stays, and options of a later version stay untouched. A panel whose type was changed in its JSON keeps what can be
 * kept of the other panel's settings.
 */
export function migrateOptions(panel: SavedPanel): Partial<CalendarOptions> {
  const saved = savedIn(panel.options);
  if ((savedNumber(saved.version) ?? 0) > OPTIONS_VERSION) {
    return saved;
  }
  const kept = 'version' in saved || 'calendar' in saved ? null : keptFromJson(panel, saved);
  if (kept !== null) {
    setFieldDefaults(panel, kept);
    return mended({ ...kept.options });
  }
  return mended(saved);
}

/** Returns true for options saved before they had a version, or by hand. */
export function lacksVersion({ options }: Pick<SavedPanel, 'options'>): boolean {
  return !('version' in savedIn(options));
}

/** Returns the builder with the version, which every panel saves and nobody sees. */
export function registerVersion(builder: Builder): Builder {
  return builder.addCustomEditor({
    id: 'version',
    path: 'version',
    name: 'version',
    editor: () => null,
    defaultValue: OPTIONS_VERSION,
    showIf: () => false,
  });
}

function mended(saved: Saved) {
  const known = readOptions(saved);
  return { ...withUnknown(known, saved), version: OPTIONS_VERSION };
}

/** Names that we do not know are kept at every depth. */
function withUnknown<T extends object>(known: T, saved: Saved): T {
  const deeper = Object.entries(known).map(([name, value]) => [
    name,
    isSaved(value) ? withUnknown(value, savedIn(saved[name])) : value,
  ]);
  return { ...saved, ...known, ...Object.fromEntries(deeper) };
}

function keptFromJson(panel: SavedPanel, options: Saved): Kept | null {
  if (isHourlyHeatmap(panel.fieldConfig)) {
    return fromHourlyHeatmap(options, panel.fieldConfig);
  }
  if (isCarpetPlot(panel)) {
    return fromCarpetPlot(panel);
  }
  return isCalendarHeatmap(options) ? fromCalendarHeatmap(options) : null;
}
