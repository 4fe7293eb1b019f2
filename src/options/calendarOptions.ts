import { type SelectableValue } from '@grafana/data';
import { BUCKET_MINUTES, type CalendarAxisKind, calendarAxisKinds } from '../core/calendarAxis';
import { t } from '../i18n/t';
import { type Builder, type EditorChoices } from './editorChoices';
import { axisName, bucketWidthName } from './optionNames';
import { type CalendarPreset, defaultOptions } from './options';
import { readsDays, showsAxis } from './shownAxes';
import { zoneSettings } from './zoneSettings';

/** Registers what runs down and across, and whose clock it follows. */
export function registerCalendar(builder: Builder, choices: EditorChoices): void {
  const category = [t('options.category.calendar', 'Calendar')];
  registerAxes(builder, category);
  builder
    .addSelect({
      path: 'timeZone',
      name: t('options.time-zone.name', 'Time zone'),
      description: t('options.time-zone.description', 'Whose clock the calendar follows; an offset can be typed.'),
      category,
      defaultValue: defaultOptions.timeZone,
      settings: zoneSettings(choices, t('options.time-zone.default', "The dashboard's")),
    })
    .addSelect({
      path: 'secondZone',
      name: t('options.second-zone.name', 'Second time zone'),
      description: t('options.second-zone.description', 'Writes the hours of another zone beside the first.'),
      category,
      defaultValue: defaultOptions.secondZone,
      settings: zoneSettings(choices, t('options.second-zone.none', 'None')),
      showIf: (options) => showsAxis(options, 'hour', 'time'),
    });
}

function registerAxes(builder: Builder, category: string[]): void {
  const axisOptions: Array<SelectableValue<CalendarAxisKind>> = calendarAxisKinds.map((kind) => ({
    value: kind,
    label: axisName(kind),
  }));
  builder
    .addSelect({
      path: 'calendar',
      name: t('options.calendar.name', 'Calendar'),
      description: t('options.calendar.description', 'What runs down and across the grid.'),
      category,
      defaultValue: defaultOptions.calendar,
      settings: { options: presets() },
    })
    .addSelect({
      path: 'columns',
      name: t('options.columns.name', 'Columns'),
      description: t('options.columns.description', 'What runs across the grid.'),
      category,
      defaultValue: defaultOptions.columns,
      settings: { options: axisOptions },
      showIf: ({ calendar }) => calendar === 'custom',
    })
    .addSelect({
      path: 'rows',
      name: t('options.rows.name', 'Rows'),
      description: t('options.rows.description', 'What runs down the grid.'),
      category,
      defaultValue: defaultOptions.rows,
      settings: { options: axisOptions },
      showIf: ({ calendar }) => calendar === 'custom',
    })
    .addSelect({
      path: 'bucketMinutes',
      name: t('options.bucket-minutes.name', 'Bucket size'),
      description: t('options.bucket-minutes.description', 'How much time of day one bucket holds.'),
      category,
      defaultValue: defaultOptions.bucketMinutes,
      settings: { options: BUCKET_MINUTES.map((minutes) => ({ value: minutes, label: bucketWidthName(minutes) })) },
      showIf: (options) => showsAxis(options, 'time'),
    })
    .addRadio({
      path: 'rowOrder',
      name: t('options.row-order.name', 'Rows run'),
      description: t('options.row-order.description', 'Where the first row is: at the top or at the bottom.'),
      category,
      defaultValue: defaultOptions.rowOrder,
      settings: {
        options: [
          { value: 'down' as const, label: t('options.row-order.down', 'Downwards') },
          { value: 'up' as const, label: t('options.row-order.up', 'Upwards') },
        ],
      },
    })
    .addSelect({
      path: 'weekStart',
      name: t('options.week-start.name', 'Week starts on'),
      description: t('options.week-start.description', 'The first weekday. Default: as set in Grafana.'),
      category,
      defaultValue: defaultOptions.weekStart,
      settings: {
        options: [
          { value: '' as const, label: t('options.week-start.default', 'Default') },
          { value: 'monday' as const, label: t('options.week-start.monday', 'Monday') },
          { value: 'sunday' as const, label: t('options.week-start.sunday', 'Sunday') },
          { value: 'saturday' as const, label: t('options.week-start.saturday', 'Saturday') },
        ],
      },
      showIf: (options) => showsAxis(options, 'weekday', 'week'),
    })
    .addSelect({
      path: 'dayStart',
      name: t('options.day-start.name', 'Day starts at'),
      description: t(
        'options.day-start.description',
        'Keeps a night in one piece: what happens before this hour belongs to the day before.'
      ),
      category,
      defaultValue: defaultOptions.dayStart,
      settings: { options: hours() },
      showIf: readsDays,
    });
}

function presets(): Array<SelectableValue<CalendarPreset>> {
  return [
    {
      value: 'weekday-hour',
      label: t('options.calendar.weekday-hour', 'Weekday × hour'),
      description: t('options.calendar.weekday-hour-example', 'The usual week: "Tuesdays around 14:00"'),
    },
    {
      value: 'day-of-month-time',
      label: t('options.calendar.day-of-month-time', 'Day of month × time of day'),
      description: t('options.calendar.day-of-month-time-example', 'The usual month: "the 1st at 00:05"'),
    },
    {
      value: 'date-time',
      label: t('options.calendar.date-time', 'Date × time of day'),
      description: t(
        'options.calendar.date-time-example',
        'One row per day, nothing folded: "since 12 March, at night"'
      ),
    },
    {
      value: 'week-weekday',
      label: t('options.calendar.week-weekday', 'Week × weekday'),
      description: t('options.calendar.week-weekday-example', 'One cell per day, as contributions are shown'),
    },
    {
      value: 'month-day',
      label: t('options.calendar.month-day', 'Month × day'),
      description: t('options.calendar.month-day-example', 'The usual year, day by day: "around Christmas"'),
    },
    {
      value: 'month-hour',
      label: t('options.calendar.month-hour', 'Month × hour'),
      description: t('options.calendar.month-hour-example', 'How the day changes with the season: "winter evenings"'),
    },
    {
      value: 'minute-hour',
      label: t('options.calendar.minute-hour', 'Minute of the hour × hour'),
      description: t('options.calendar.minute-hour-example', 'Timers and cron jobs: "every hour at :17"'),
    },
    {
      value: 'custom',
      label: t('options.calendar.custom', 'Own columns and rows'),
      description: t('options.calendar.custom-example', 'Any two axes'),
    },
  ];
}

function hours(): Array<SelectableValue<number>> {
  return Array.from({ length: 24 }, (_, hour) => ({ value: hour, label: `${String(hour).padStart(2, '0')}:00` }));
}
