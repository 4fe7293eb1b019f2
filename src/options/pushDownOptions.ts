import { t } from '../i18n/t';
import { type Builder, type EditorChoices } from './editorChoices';

/** Not an option of the panel: nothing is kept under it. */
export const PUSH_DOWN_PATH = 'pushDown';

/** Registers the help that writes queries which let the database group or fold. */
export function registerPushDown(builder: Builder, { pushDown }: EditorChoices): void {
  builder.addCustomEditor({
    id: PUSH_DOWN_PATH,
    path: PUSH_DOWN_PATH,
    name: t('options.push-down.name', 'Query for this calendar'),
    description: t(
      'options.push-down.description',
      'Where rows are too many for a browser, the database can fold them.'
    ),
    category: [t('options.category.push-down', 'Push down')],
    editor: pushDown,
  });
}
