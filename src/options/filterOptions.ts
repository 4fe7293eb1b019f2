import { type SelectFieldConfigSettings } from '@grafana/data';
import { t } from '../i18n/t';
import { refIds } from './dataNames';
import { type Builder, type EditorChoices } from './editorChoices';
import { defaultOptions } from './options';
import { type WeekdayChoice, weekdaySettings } from './weekdaySettings';

/** Registers what of the calendar is kept. */
export function registerFilter(builder: Builder, choices: EditorChoices): void {
  const category = [t('options.category.filter', 'Filter')];
  builder
    .addMultiSelect<WeekdayChoice, SelectFieldConfigSettings<WeekdayChoice>>({
      path: 'filter.weekdays',
      name: t('options.filter-weekdays.name', 'Weekdays'),
      description: t('options.filter-weekdays.description', 'Shows and counts these alone. Empty: all.'),
      category,
      defaultValue: defaultOptions.filter.weekdays,
      settings: weekdaySettings(choices),
    })
    .addTextInput({
      path: 'filter.hours',
      name: t('options.filter-hours.name', 'Part of the day'),
      description: t(
        'options.filter-hours.description',
        'From–to, also over midnight: "06:00–20:00", "22:00–06:00". Empty: the whole day.'
      ),
      category,
      defaultValue: defaultOptions.filter.hours,
      settings: { placeholder: '06:00–20:00' },
    })
    .addTextInput({
      path: 'filter.dates',
      name: t('options.filter-dates.name', 'Dates'),
      description: t(
        'options.filter-dates.description',
        'Such as holidays: "2026-12-25, 2026-12-31..2027-01-02"; "12-25" is every year.'
      ),
      category,
      defaultValue: defaultOptions.filter.dates,
      settings: { placeholder: '2026-12-25, 2026-12-31..2027-01-02, 12-25' },
    })
    .addSelect({
      path: 'filter.datesQuery',
      name: t('options.filter-dates-query.name', 'Dates from a query'),
      description: t('options.filter-dates-query.description', 'The query whose times are such dates.'),
      category,
      defaultValue: defaultOptions.filter.datesQuery,
      settings: {
        options: [],
        allowCustomValue: true,
        getOptions: async ({ data }) => [
          { value: '', label: t('options.filter-dates-query.none', 'None') },
          ...refIds(data).map((refId) => ({ value: refId, label: refId })),
        ],
      },
      showIf: ({ filter }, data) => filter.datesQuery !== '' || refIds(data ?? []).length > 1,
    })
    .addRadio({
      path: 'filter.dateMode',
      name: t('options.filter-date-mode.name', 'These dates are'),
      description: t('options.filter-date-mode.description', 'Left out of the calendar, or all that it keeps.'),
      category,
      defaultValue: defaultOptions.filter.dateMode,
      settings: {
        options: [
          { value: 'leaveOut' as const, label: t('options.filter-date-mode.leave-out', 'Left out') },
          { value: 'keep' as const, label: t('options.filter-date-mode.keep', 'Kept') },
        ],
      },
      showIf: ({ filter }) => filter.dates !== '' || filter.datesQuery !== '',
    });
}
