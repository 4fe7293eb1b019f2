import { FieldType, type DataFrame } from '@grafana/data';
import { calculations } from '../core/calculation';
import { t } from '../i18n/t';
import { fieldNames, refIds } from './dataNames';
import { type Builder, type EditorChoices } from './editorChoices';
import { calculationName } from './optionNames';
import { type CalendarOptions, defaultOptions, NO_VALUE_FIELD } from './options';
import { zoneSettings } from './zoneSettings';

/** Types of fields that can hold times. */
const TIME_TYPES = [FieldType.time, FieldType.string, FieldType.number];

/** Types of fields that can hold values beside numbers. */
const OTHER_VALUE_TYPES = [FieldType.boolean, FieldType.string];

/** Names of fields by which a query may have folded its rows. */
const BUCKET_NAME = /^(weekday|dow|isodow|day_?of_?week|day|day_?of_?month|dom)$/i;

/** Registers what is read of the query results and what a cell makes of it. */
export function registerData(builder: Builder, choices: EditorChoices): void {
  const category = [t('options.category.data', 'Data')];
  registerCalculation(builder, category);
  registerFields(builder, category, choices);
  registerReading(builder, category, choices);
}

function registerCalculation(builder: Builder, category: string[]): void {
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
    .addNumberInput({
      path: 'percentile',
      name: t('options.percentile.name', 'Percentile'),
      description: t('options.percentile.description', 'How many of 100 values are at most as large as the result.'),
      category,
      defaultValue: defaultOptions.percentile,
      settings: { min: 0, max: 100 },
      showIf: ({ calculation }) => calculation === 'percentile',
    });
}

function registerFields(builder: Builder, category: string[], choices: EditorChoices): void {
  builder
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
        getOptions: async ({ data, options }) => [
          { value: '', label: t('options.value-field.auto', 'Auto') },
          { value: NO_VALUE_FIELD, label: t('options.value-field.none', 'None, count rows') },
          ...pickableNames(data, choices, options).map((name) => ({ value: name, label: name })),
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
    });
}

function registerReading(builder: Builder, category: string[], choices: EditorChoices): void {
  builder
    .addSelect({
      path: 'textZone',
      name: t('options.text-zone.name', 'Zone of text times'),
      description: t('options.text-zone.description', 'Where times written without a zone are local.'),
      category,
      defaultValue: defaultOptions.textZone,
      settings: zoneSettings(choices, t('options.text-zone.default', 'UTC')),
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

/** Distinct values are counted of any field and label, all else is calculated of numbers. */
function pickableNames(
  frames: readonly DataFrame[],
  { valueNames, codedNames }: EditorChoices,
  options: Pick<CalendarOptions, 'calculation'> | undefined
): string[] {
  const names =
    options?.calculation === 'distinct'
      ? codedNames(frames)
      : [...valueNames(frames), ...fieldNames(frames, OTHER_VALUE_TYPES)];
  return [...new Set(names)];
}

function hasBucketFields(frames: readonly DataFrame[]): boolean {
  return frames.some(({ fields }) => fields.some(({ name }) => BUCKET_NAME.test(name)));
}
