import { type SelectFieldConfigSettings } from '@grafana/data';
import { type EditorChoices } from './editorChoices';
import { weekdayNames } from './optionNames';

/** What a picker of several weekdays holds: Grafana types the list and one of it alike. */
export type WeekdayChoice = number | readonly number[];

/** Returns the settings of a picker of weekdays, Monday (0) first. */
export function weekdaySettings({ locale }: EditorChoices): SelectFieldConfigSettings<WeekdayChoice> {
  return { options: weekdayNames(locale).map((label, value) => ({ value, label })), isClearable: true };
}
