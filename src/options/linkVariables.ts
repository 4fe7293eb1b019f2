import { type DataFrame, VariableOrigin, type VariableSuggestion } from '@grafana/data';
import { t } from '../i18n/t';

/** The variables of the fold in the link editor's list, with the labels that the frames have. */
export function linkVariables(frames: readonly DataFrame[]): VariableSuggestion[] {
  const labels = new Set(frames.flatMap(({ fields }) => fields.flatMap((field) => Object.keys(field.labels ?? {}))));
  return [
    ...times(),
    ...places(),
    ...contents(),
    ...[...labels].map((label) =>
      suggestion(
        `labels${labelPath(label)}`,
        t('links.label', 'The label {{label}}, where all series share it', {
          label,
        })
      )
    ),
  ];
}

/**
 * Returns Grafana's list with ours before it. The list is shown by origin, but picked from by its order: so those of
 * our origin come first, and the rest after them as it was.
 */
export function withLinkVariables(
  grafanas: readonly VariableSuggestion[],
  frames: readonly DataFrame[]
): VariableSuggestion[] {
  return [
    ...linkVariables(frames),
    ...grafanas.filter(({ origin }) => origin === VariableOrigin.Value),
    ...grafanas.filter(({ origin }) => origin !== VariableOrigin.Value),
  ];
}

function times(): VariableSuggestion[] {
  return [
    suggestion('from', t('links.from', 'Start of the window, or of the first of several, in epoch milliseconds')),
    suggestion('to', t('links.to', 'Last millisecond of the window, or of the last of several')),
    suggestion('fromIso', t('links.from-iso', 'The same start as 2024-03-12T02:00:00.000Z')),
    suggestion('toIso', t('links.to-iso', 'The same end as 2024-03-12T02:59:59.999Z')),
  ];
}

function places(): VariableSuggestion[] {
  return [
    suggestion('weekday', t('links.weekday', 'Name of the weekday, where it is one')),
    suggestion('weekdayNumber', t('links.weekday-number', 'Weekday from 1, Monday, to 7')),
    suggestion('hour', t('links.hour', 'Hour from 0 to 23, where it is one')),
    suggestion('minute', t('links.minute', 'Minute of the hour at which it begins')),
    suggestion('date', t('links.date', 'Date as 2024-03-12, where it is one')),
    suggestion('month', t('links.month', 'Month from 1 to 12, where it is one')),
    suggestion('column', t('links.column', 'What the column stands for')),
    suggestion('row', t('links.row', 'What the row stands for')),
    suggestion('zone', t('links.zone', 'Time zone of the calendar, such as Europe/Paris')),
  ];
}

function contents(): VariableSuggestion[] {
  return [
    suggestion('value', t('links.value', 'The value as a number')),
    suggestion('text', t('links.text', 'The value as the panel writes it')),
    suggestion('events', t('links.events', 'How many events there are')),
    suggestion('who', t('links.who', 'Who or what is behind the events, where it is one')),
  ];
}

function suggestion(path: string, documentation: string): VariableSuggestion {
  return { value: `__fold.${path}`, label: `fold.${path}`, documentation, origin: VariableOrigin.Value };
}

/** Returns a label as Grafana's variables look it up. */
function labelPath(label: string): string {
  return /^\w+$/.test(label) ? `.${label}` : `["${label}"]`;
}
