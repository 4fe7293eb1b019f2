import { registerBusinessHours } from './businessOptions';
import { registerCalendar } from './calendarOptions';
import { registerColors } from './colorOptions';
import { registerData } from './dataOptions';
import { registerDisplay } from './displayOptions';
import { type Builder, type EditorChoices } from './editorChoices';
import { registerFilter } from './filterOptions';
import { registerPushDown } from './pushDownOptions';

/** Registers every option of the panel, in the order of the pane. */
export function registerOptions(builder: Builder, choices: EditorChoices): void {
  registerCalendar(builder, choices);
  registerData(builder, choices);
  registerFilter(builder, choices);
  registerColors(builder, choices);
  registerDisplay(builder, choices);
  registerBusinessHours(builder, choices);
  registerPushDown(builder, choices);
}
