import {
  booleanOverrideProcessor,
  dataLinksOverrideProcessor,
  displayNameOverrideProcessor,
  FieldType,
  identityOverrideProcessor,
  numberOverrideProcessor,
  standardEditorsRegistry,
  standardFieldConfigEditorRegistry,
  stringOverrideProcessor,
  ThresholdsMode,
  thresholdsOverrideProcessor,
  unitOverrideProcessor,
  valueMappingsOverrideProcessor,
  type Field,
  type FieldConfigPropertyItem,
} from '@grafana/data';

type FieldOption = Pick<FieldConfigPropertyItem, 'id' | 'name' | 'process'> & {
  editor: string;
} & Partial<Omit<FieldConfigPropertyItem, 'editor'>>;

const STANDARD = ['Standard options'];
const LINKS = ['Data links and actions'];

const FIELD_OPTIONS: FieldOption[] = [
  { id: 'unit', name: 'Unit', editor: 'unit', process: unitOverrideProcessor, category: STANDARD },
  {
    id: 'min',
    name: 'Min',
    description: 'Leave empty to calculate based on all values',
    editor: 'number',
    process: numberOverrideProcessor,
    shouldApply: isNumber,
    settings: { placeholder: 'auto' },
    category: STANDARD,
  },
  {
    id: 'max',
    name: 'Max',
    description: 'Leave empty to calculate based on all values',
    editor: 'number',
    process: numberOverrideProcessor,
    shouldApply: isNumber,
    settings: { placeholder: 'auto' },
    category: STANDARD,
  },
  {
    id: 'fieldMinMax',
    name: 'Field min/max',
    editor: 'boolean',
    process: booleanOverrideProcessor,
    shouldApply: isNumber,
    category: STANDARD,
  },
  {
    id: 'decimals',
    name: 'Decimals',
    editor: 'number',
    process: numberOverrideProcessor,
    shouldApply: isNumber,
    settings: { placeholder: 'auto', min: 0, max: 15, integer: true },
    category: STANDARD,
  },
  {
    id: 'displayName',
    name: 'Display name',
    editor: 'text',
    process: displayNameOverrideProcessor,
    settings: { placeholder: 'none', expandTemplateVars: true },
    category: STANDARD,
  },
  { id: 'color', name: 'Color scheme', editor: 'fieldColor', process: identityOverrideProcessor, category: STANDARD },
  {
    id: 'noValue',
    name: 'No value',
    description: 'What to show when there is no value',
    editor: 'text',
    process: stringOverrideProcessor,
    settings: { placeholder: '-' },
    category: STANDARD,
  },
  {
    id: 'filterable',
    name: 'Ad-hoc filterable',
    editor: 'boolean',
    process: booleanOverrideProcessor,
    hideFromDefaults: true,
    hideFromOverrides: true,
    category: STANDARD,
  },
  {
    id: 'thresholds',
    name: 'Thresholds',
    editor: 'thresholds',
    process: thresholdsOverrideProcessor,
    defaultValue: {
      mode: ThresholdsMode.Absolute,
      steps: [
        { value: -Infinity, color: 'green' },
        { value: 80, color: 'red' },
      ],
    },
    category: ['Thresholds'],
  },
  {
    id: 'mappings',
    name: 'Value mappings',
    editor: 'mappings',
    process: valueMappingsOverrideProcessor,
    defaultValue: [],
    category: ['Value mappings'],
  },
  { id: 'links', name: 'Data links', editor: 'links', process: dataLinksOverrideProcessor, category: LINKS },
  { id: 'actions', name: 'Actions', editor: 'actions', process: identityOverrideProcessor, category: LINKS },
];

/** Registers Grafana's standard field options, which are not on npm. The option editors must be registered. */
export function registerFieldConfig(): void {
  standardFieldConfigEditorRegistry.setInit(() => FIELD_OPTIONS.map(toRegistryItem));
}

function toRegistryItem({ editor: editorId, ...option }: FieldOption): FieldConfigPropertyItem {
  const { editor } = standardEditorsRegistry.get(editorId);
  return { path: option.id, shouldApply: () => true, settings: {}, ...option, editor, override: editor };
}

function isNumber(field: Field): boolean {
  return field.type === FieldType.number;
}
