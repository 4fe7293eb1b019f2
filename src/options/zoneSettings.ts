import { type SelectableValue, type SelectFieldConfigSettings } from '@grafana/data';
import { type EditorChoices } from './editorChoices';

/** Returns the settings of a searchable picker of zones; `emptyName` is what `''` stands for. Offsets can be typed. */
export function zoneSettings({ zones }: EditorChoices, emptyName: string): SelectFieldConfigSettings<string> {
  const empty: SelectableValue<string> = { value: '', label: emptyName };
  return { options: [empty], allowCustomValue: true, getOptions: async () => [empty, ...zones()] };
}
