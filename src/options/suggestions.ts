import {
  FieldType,
  type PanelDataSummary,
  type PanelPlugin,
  type VisualizationSuggestion,
  VisualizationSuggestionScore,
} from '@grafana/data';
import { t } from '../i18n/t';
import { type CalendarOptions, type CalendarPreset, defaultOptions } from './options';

type Suggestion = VisualizationSuggestion<CalendarOptions>;

/** With fewer days a calendar of dates has hardly any rows, with more its rows are thin. */
const DAYS_OF_DATES = { least: 3, most: 120 };

const MS_PER_DAY = 86_400_000;

/**
 * Returns the calendars that suit a query's result: none without times, or with one time alone. Rows with texts, and
 * rows without a number, are likely events, for which a calendar is a better picture than for measurements.
 */
export function suggestCalendars(summary: PanelDataSummary): Suggestion[] {
  if (summary.hasData !== true || !summary.hasFieldType(FieldType.time) || summary.isInstant === true) {
    return [];
  }
  const events = summary.hasFieldType(FieldType.string) || !summary.hasFieldType(FieldType.number);
  const score = events ? VisualizationSuggestionScore.Good : VisualizationSuggestionScore.OK;
  const days = daysIn(summary);
  const dated = days >= DAYS_OF_DATES.least && days <= DAYS_OF_DATES.most;
  return [
    suggestion('weekday-hour', 60),
    suggestion('day-of-month-time', 15),
    ...(dated ? [suggestion('date-time', 60)] : []),
  ].map((made) => ({ ...made, score }));
}

/** Gives the plugin its presets. Grafana has them from version 13 on. */
export function registerPresets(plugin: PanelPlugin<CalendarOptions>): void {
  if ('setPresetsSupplier' in plugin) {
    plugin.setPresetsSupplier(() => [
      suggestion('weekday-hour', 60),
      suggestion('day-of-month-time', 15),
      suggestion('date-time', 60),
      suggestion('week-weekday', 60),
      suggestion('minute-hour', 60),
    ]);
  }
}

function suggestion(calendar: SuggestedCalendar, bucketMinutes: number): Suggestion {
  return {
    name: suggestedName(calendar),
    options: { calendar, bucketMinutes },
    cardOptions: { previewModifier: showCellsAlone },
  };
}

type SuggestedCalendar = Extract<
  CalendarPreset,
  'weekday-hour' | 'day-of-month-time' | 'date-time' | 'week-weekday' | 'minute-hour'
>;

function suggestedName(calendar: SuggestedCalendar): string {
  switch (calendar) {
    case 'weekday-hour':
      return t('suggestion.weekday-hour', 'Activity by weekday and hour');
    case 'day-of-month-time':
      return t('suggestion.day-of-month-time', 'Activity by day of month and time of day');
    case 'date-time':
      return t('suggestion.date-time', 'Activity by date and hour');
    case 'week-weekday':
      return t('suggestion.week-weekday', 'Activity by week and weekday');
    case 'minute-hour':
      return t('suggestion.minute-hour', 'Activity by minute of the hour and hour');
  }
}

/** A card is small: it has room for the cells and nothing beside them. Grafana wants the suggestion itself changed. */
function showCellsAlone(made: Suggestion): void {
  made.options = {
    ...made.options,
    marginals: { columns: false, rows: false },
    marks: { weekend: false, now: false, annotations: false, newEvents: false },
    legend: { show: false },
    tooltip: { ...defaultOptions.tooltip, show: false },
  };
}

/** Returns the days from the first to the last time of a result. */
function daysIn({ rawFrames = [] }: PanelDataSummary): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const times = rawFrames.flatMap(({ fields }) => fields.filter(({ type }) => type === FieldType.time));
  for (const { values } of times) {
    for (const timeMs of values) {
      if (typeof timeMs === 'number') {
        first = Math.min(first, timeMs);
        last = Math.max(last, timeMs);
      }
    }
  }
  return last < first ? 0 : (last - first) / MS_PER_DAY;
}
