import { type DataFrame, FieldType, type PanelOptionsEditorBuilder, type SelectableValue } from '@grafana/data';
import { t } from '@grafana/i18n';
import { calculations } from '../core/calculation';
import { BUCKET_MINUTES, type CalendarAxisKind, calendarAxisKinds } from '../core/calendarAxis';
import { axisIds, type CalendarOptions, type CalendarPreset, defaultOptions, NO_VALUE_FIELD } from './options';
import { axisName, bucketWidthName, calculationName } from './optionNames';

/** A color scheme as the picker shows it. */
export interface SchemeChoice {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

type Builder = PanelOptionsEditorBuilder<CalendarOptions>;

/** Returns the names under which the values of query results can be picked. */
export type NameValues = (frames: readonly DataFrame[]) => readonly string[];

/** Registers every option of the panel, in the order of the pane. `schemes` are the color schemes to pick from. */
export function registerOptions(builder: Builder, schemes: readonly SchemeChoice[], nameValues: NameValues): void {
  registerCalendar(builder);
  registerData(builder, nameValues);
  registerLook(builder, schemes);
}

function registerCalendar(builder: Builder): void {
  const category = [t('options.category.calendar', 'Calendar')];
  const presets: Array<SelectableValue<CalendarPreset>> = [
    { value: 'weekday-hour', label: t('options.calendar.weekday-hour', 'Weekday × hour') },
    { value: 'day-of-month-time', label: t('options.calendar.day-of-month-time', 'Day of month × time of day') },
    { value: 'custom', label: t('options.calendar.custom', 'Own columns and rows') },
  ];
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
      settings: { options: presets },
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
      showIf: (options) => showsAxis(options, 'weekday'),
    })
    .addTimeZonePicker({
      path: 'timeZone',
      name: t('options.time-zone.name', 'Time zone'),
      description: t('options.time-zone.description', "Whose clock the calendar follows. Default: the dashboard's."),
      category,
      defaultValue: defaultOptions.timeZone,
      settings: {},
    });
}

function registerData(builder: Builder, nameValues: NameValues): void {
  const category = [t('options.category.data', 'Data')];
  builder
    .addSelect({
      path: 'calculation',
      name: t('options.calculation.name', 'Calculation'),
      description: t(
        'options.calculation.description',
        'What a cell shows of its events. Auto: counts rows, adds up counts, else takes the mean.'
      ),
      category,
      defaultValue: defaultOptions.calculation,
      settings: {
        options: [
          { value: 'auto' as const, label: t('options.calculation.auto', 'Auto') },
          ...calculations.map(({ id }) => ({ value: id, label: calculationName(id) })),
        ],
      },
    })
    .addSelect({
      path: 'timeField',
      name: t('options.time-field.name', 'Time field'),
      description: t('options.time-field.description', 'When a row happened. Auto takes the likely field.'),
      category,
      defaultValue: defaultOptions.timeField,
      settings: {
        options: [],
        allowCustomValue: true,
        getOptions: async ({ data }) => [
          { value: '', label: t('options.time-field.auto', 'Auto') },
          ...fieldNames(data, TIME_TYPES).map((name) => ({ value: name, label: name })),
        ],
      },
    })
    .addSelect({
      path: 'valueField',
      name: t('options.value-field.name', 'Value field'),
      description: t(
        'options.value-field.description',
        'Default: the first number field; without one, rows are counted.'
      ),
      category,
      defaultValue: defaultOptions.valueField,
      settings: {
        options: [],
        allowCustomValue: true,
        getOptions: async ({ data }) => [
          { value: '', label: t('options.value-field.auto', 'Auto') },
          { value: NO_VALUE_FIELD, label: t('options.value-field.none', 'None, count rows') },
          ...[...new Set([...nameValues(data), ...fieldNames(data, OTHER_VALUE_TYPES)])].map((name) => ({
            value: name,
            label: name,
          })),
        ],
      },
    })
    .addSelect({
      path: 'query',
      name: t('options.query.name', 'Query'),
      description: t(
        'options.query.description',
        'Which query to show. All are merged into one calendar unless picked.'
      ),
      category,
      defaultValue: defaultOptions.query,
      settings: {
        options: [],
        allowCustomValue: true,
        getOptions: async ({ data }) => [
          { value: '', label: t('options.query.all', 'All') },
          ...refIds(data).map((refId) => ({ value: refId, label: refId })),
        ],
      },
      showIf: ({ query }, data) => query !== '' || refIds(data ?? []).length > 1,
    })
    .addTimeZonePicker({
      path: 'textZone',
      name: t('options.text-zone.name', 'Zone of text times'),
      description: t('options.text-zone.description', 'Where times written without a zone are local. Default: UTC.'),
      category,
      defaultValue: defaultOptions.textZone,
      settings: {},
      showIf: ({ textZone }, data) => textZone !== '' || fieldNames(data ?? [], [FieldType.time]).length === 0,
    })
    .addBooleanSwitch({
      path: 'folded',
      name: t('options.folded.name', 'Folded by the query'),
      description: t(
        'options.folded.description',
        'Reads fields such as weekday, hour and value although there is a time field.'
      ),
      category,
      defaultValue: defaultOptions.folded,
      showIf: ({ folded }, data) =>
        folded || (fieldNames(data ?? [], [FieldType.time]).length > 0 && hasBucketFields(data ?? [])),
    });
}

/** Types of fields that can hold times. */
const TIME_TYPES = [FieldType.time, FieldType.string, FieldType.number];

/** Types of fields that can hold values beside numbers. */
const OTHER_VALUE_TYPES = [FieldType.boolean, FieldType.string];

/** Names of fields by which a query may have folded its rows. */
const BUCKET_NAME = /^(weekday|dow|isodow|day_?of_?week|day|day_?of_?month|dom)$/i;

function hasBucketFields(frames: readonly DataFrame[]): boolean {
  return frames.some(({ fields }) => fields.some(({ name }) => BUCKET_NAME.test(name)));
}

function refIds(frames: readonly DataFrame[]): string[] {
  return [...new Set(frames.flatMap(({ refId }) => (refId === undefined ? [] : [refId])))];
}

function registerLook(builder: Builder, schemes: readonly SchemeChoice[]): void {
  const colors = [t('options.category.colors', 'Colors')];
  const display = [t('options.category.display', 'Display')];
  builder
    .addSelect({
      path: 'color.scheme',
      name: t('options.color-scheme.name', 'Color scheme'),
      description: t('options.color-scheme.description', 'Colors from the smallest to the largest value.'),
      category: colors,
      defaultValue: defaultOptions.color.scheme,
      settings: { options: schemes.map(({ id, name, group }) => ({ value: id, label: name, description: group })) },
    })
    .addBooleanSwitch({
      path: 'color.reverse',
      name: t('options.color-reverse.name', 'Reverse'),
      description: t('options.color-reverse.description', 'Turns the color scheme around.'),
      category: colors,
      defaultValue: defaultOptions.color.reverse,
    })
    .addBooleanSwitch({
      path: 'marginals.columns',
      name: t('options.marginal-columns.name', 'Bars above the columns'),
      description: t('options.marginal-columns.description', 'The calculation over each whole column.'),
      category: display,
      defaultValue: defaultOptions.marginals.columns,
    })
    .addBooleanSwitch({
      path: 'marginals.rows',
      name: t('options.marginal-rows.name', 'Bars beside the rows'),
      description: t('options.marginal-rows.description', 'The calculation over each whole row.'),
      category: display,
      defaultValue: defaultOptions.marginals.rows,
    })
    .addRadio({
      path: 'cells.gap',
      name: t('options.cell-gap.name', 'Cell gap'),
      description: t('options.cell-gap.description', 'Space between cells. Auto: by their size.'),
      category: display,
      defaultValue: defaultOptions.cells.gap,
      settings: {
        options: [
          { value: 'auto' as const, label: t('options.cell-gap.auto', 'Auto') },
          { value: 'none' as const, label: t('options.cell-gap.none', 'None') },
          { value: 'small' as const, label: t('options.cell-gap.small', 'Small') },
          { value: 'large' as const, label: t('options.cell-gap.large', 'Large') },
        ],
      },
    })
    .addBooleanSwitch({
      path: 'legend.show',
      name: t('options.legend.name', 'Legend'),
      description: t('options.legend.description', 'The colors and their values, where there is room.'),
      category: display,
      defaultValue: defaultOptions.legend.show,
    })
    .addBooleanSwitch({
      path: 'tooltip.show',
      name: t('options.tooltip.name', 'Tooltip'),
      description: t('options.tooltip.description', 'What the pointed cell, column or row holds.'),
      category: display,
      defaultValue: defaultOptions.tooltip.show,
    });
}

function showsAxis(options: CalendarOptions, kind: CalendarAxisKind): boolean {
  const { columns, rows } = axisIds(options);
  return [columns, rows].some((id) => id.split(':')[0] === kind);
}

/** Returns the names of the fields of these types, each once. */
function fieldNames(frames: readonly DataFrame[], types: readonly FieldType[]): string[] {
  const fields = frames.flatMap((frame) => frame.fields);
  return [...new Set(fields.filter(({ type }) => types.includes(type)).map(({ name }) => name))];
}
