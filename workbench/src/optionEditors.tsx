import {
  FieldColorModeId,
  fieldColorModeRegistry,
  getFieldDisplayName,
  standardEditorsRegistry,
  ThresholdsMode,
  type FieldColor,
  type FieldColorConfigSettings,
  type FieldNamePickerConfigSettings,
  type NumberFieldConfigSettings,
  type SelectableValue,
  type SelectFieldConfigSettings,
  type SliderFieldConfigSettings,
  type StandardEditorProps,
  type StandardEditorsRegistryItem,
  type StatsPickerConfigSettings,
  type StringFieldConfigSettings,
  type Threshold,
  type ThresholdsConfig,
} from '@grafana/data';
import {
  Button,
  ColorPicker,
  IconButton,
  Input,
  MultiSelect,
  RadioButtonGroup,
  Select,
  Slider,
  Stack,
  StatsPicker,
  Switch,
  TagsInput,
  TextArea,
  TimeZonePicker,
  UnitPicker,
} from '@grafana/ui';
import { isEqual } from 'lodash';
import { useEffect, useState, type ChangeEvent } from 'react';

const EDITORS: Record<string, StandardEditorsRegistryItem['editor']> = {
  number: NumberEditor,
  slider: SliderEditor,
  text: TextEditor,
  strings: StringsEditor,
  boolean: BooleanEditor,
  radio: RadioEditor,
  select: SelectEditor,
  'multi-select': MultiSelectEditor,
  color: ColorEditor,
  unit: UnitEditor,
  'field-name': FieldNameEditor,
  timezone: TimeZoneEditor,
  'stats-picker': StatsEditor,
  fieldColor: FieldColorEditor,
  thresholds: ThresholdsEditor,
  mappings: JsonEditor,
  links: JsonEditor,
  actions: JsonEditor,
  'dashboard-uid': TextEditor,
};

/** Registers an editor under each id that the option builders of `@grafana/data` use; Grafana's own are not on npm. */
export function registerOptionEditors(): void {
  standardEditorsRegistry.setInit(() => Object.entries(EDITORS).map(([id, editor]) => ({ id, name: id, editor })));
}

function NumberEditor({ id, value, onChange, item }: StandardEditorProps<number, NumberFieldConfigSettings>) {
  const draft = useDraft(value?.toString() ?? '');
  return (
    <Input
      id={id}
      type="number"
      min={item.settings?.min}
      max={item.settings?.max}
      step={item.settings?.step}
      placeholder={item.settings?.placeholder}
      value={draft.text}
      onChange={({ currentTarget }) => {
        draft.set(currentTarget.value);
        onChange(parseNumber(currentTarget.value));
      }}
      onBlur={draft.end}
    />
  );
}

function parseNumber(text: string): number | undefined {
  return text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** Text being typed stays as it is, whatever its value becomes: "1." is on the way to a number, '' to another text. */
function useDraft(valueText: string) {
  const [draft, setDraft] = useState<string>();
  return { text: draft ?? valueText, set: setDraft, end: () => setDraft(undefined) };
}

function SliderEditor({ value, onChange, item }: StandardEditorProps<number, SliderFieldConfigSettings>) {
  const { min = 0, max = 100, step, marks, included } = item.settings ?? {};
  return (
    <Slider
      min={min}
      max={max}
      step={step}
      marks={marks}
      included={included}
      ariaLabelForHandle={item.settings?.ariaLabelForHandle}
      value={value ?? min}
      onChange={onChange}
      onAfterChange={onChange}
    />
  );
}

function TextEditor({ id, value, onChange, item }: StandardEditorProps<string, StringFieldConfigSettings>) {
  const { placeholder, maxLength, rows, useTextarea } = item.settings ?? {};
  const draft = useDraft(value ?? '');
  const inputProps = {
    id,
    placeholder,
    maxLength,
    value: draft.text,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      draft.set(currentTarget.value);
      onChange(currentTarget.value || undefined);
    },
    onBlur: draft.end,
  };
  return useTextarea ? <TextArea rows={rows} {...inputProps} /> : <Input {...inputProps} />;
}

function StringsEditor({ id, value, onChange, item }: StandardEditorProps<string[], StringFieldConfigSettings>) {
  return <TagsInput id={id} placeholder={item.settings?.placeholder} tags={value ?? []} onChange={onChange} />;
}

function BooleanEditor({ id, value, onChange }: StandardEditorProps<boolean>) {
  return <Switch id={id} value={value ?? false} onChange={(event) => onChange(event.currentTarget.checked)} />;
}

function RadioEditor({
  id,
  value,
  onChange,
  item,
  context,
}: StandardEditorProps<unknown, SelectFieldConfigSettings<unknown>>) {
  const options = useOptions(item.settings, context);
  return <RadioButtonGroup id={id} fullWidth options={options} value={value} onChange={onChange} />;
}

function SelectEditor({
  id,
  value,
  onChange,
  item,
  context,
}: StandardEditorProps<unknown, SelectFieldConfigSettings<unknown>>) {
  const options = useOptions(item.settings, context);
  return (
    <Select
      inputId={id}
      options={options}
      value={options.find((option) => option.value === value) ?? (value === undefined ? null : toOption(value))}
      isClearable={item.settings?.isClearable}
      allowCustomValue={item.settings?.allowCustomValue}
      onChange={(option) => onChange(option?.value)}
    />
  );
}

function MultiSelectEditor({
  id,
  value,
  onChange,
  item,
  context,
}: StandardEditorProps<unknown[], SelectFieldConfigSettings<unknown>>) {
  const options = useOptions(item.settings, context);
  return (
    <MultiSelect
      inputId={id}
      options={options}
      value={value ?? []}
      isClearable={item.settings?.isClearable}
      allowCustomValue={item.settings?.allowCustomValue}
      onChange={(chosen) => onChange(chosen.map((option) => option.value))}
    />
  );
}

function useOptions(
  settings: SelectFieldConfigSettings<unknown> | undefined,
  context: StandardEditorProps['context']
): Array<SelectableValue<unknown>> {
  const [loaded, setLoaded] = useState<Array<SelectableValue<unknown>>>();
  const { data, options: panelOptions } = context;
  useEffect(() => {
    let current = true;
    settings?.getOptions?.(context).then((options) => {
      if (current) {
        setLoaded(options);
      }
    });
    return () => {
      current = false;
    };
    // The context is a new object each time; these are what options may follow from.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [settings?.getOptions, data, panelOptions]);
  return (settings?.getOptions && loaded) ?? settings?.options ?? [];
}

function toOption(value: unknown): SelectableValue<unknown> {
  return { value, label: String(value) };
}

function ColorEditor({ value, onChange }: StandardEditorProps<string>) {
  return <ColorPicker color={value ?? 'transparent'} onChange={onChange} />;
}

function UnitEditor({ id, value, onChange }: StandardEditorProps<string>) {
  return <UnitPicker id={id} value={value} onChange={onChange} />;
}

function FieldNameEditor({
  id,
  value,
  onChange,
  item,
  context,
}: StandardEditorProps<string, FieldNamePickerConfigSettings>) {
  const names = new Set<string>();
  for (const frame of context.data) {
    for (const field of frame.fields) {
      if (!item.settings?.filter || item.settings.filter(field)) {
        names.add(getFieldDisplayName(field, frame, context.data));
      }
    }
  }
  const options = [...names].map(toOption);
  if (value && !names.has(value)) {
    options.push({ value, label: `${value} (not found)` });
  }
  return (
    <Select
      inputId={id}
      isClearable={item.settings?.isClearable ?? true}
      placeholder={item.settings?.placeholderText}
      noOptionsMessage={item.settings?.noFieldsMessage}
      options={options}
      value={options.find((option) => option.value === value) ?? null}
      onChange={(option) => onChange(typeof option?.value === 'string' ? option.value : undefined)}
    />
  );
}

function TimeZoneEditor({ id, value, onChange }: StandardEditorProps<string>) {
  return <TimeZonePicker inputId={id} value={value} onChange={onChange} includeInternal />;
}

function StatsEditor({ value, onChange, item }: StandardEditorProps<string[], StatsPickerConfigSettings>) {
  return (
    <StatsPicker
      stats={value ?? []}
      allowMultiple={item.settings?.allowMultiple}
      defaultStat={item.settings?.defaultStat}
      onChange={onChange}
    />
  );
}

function FieldColorEditor({
  id,
  value,
  onChange,
  item,
}: StandardEditorProps<FieldColor | undefined, FieldColorConfigSettings>) {
  const options = fieldColorModeRegistry
    .list()
    .filter((mode) => !mode.excludeFromPicker && (item.settings?.byValueSupport || !mode.isByValue))
    .map((mode) => ({ value: mode.id, label: mode.name, description: mode.description }));
  const picksColor = value?.mode === FieldColorModeId.Fixed || value?.mode === FieldColorModeId.Shades;
  return (
    <Stack alignItems="center">
      <Select
        inputId={id}
        options={options}
        value={value?.mode}
        onChange={(option) => onChange({ ...value, mode: option.value ?? FieldColorModeId.Fixed })}
      />
      {picksColor && (
        <ColorPicker
          color={value.fixedColor ?? 'green'}
          onChange={(fixedColor) => onChange({ ...value, fixedColor })}
        />
      )}
    </Stack>
  );
}

const THRESHOLD_MODES = [
  { value: ThresholdsMode.Absolute, label: 'Absolute' },
  { value: ThresholdsMode.Percentage, label: 'Percentage' },
];

function ThresholdsEditor({ value, onChange }: StandardEditorProps<ThresholdsConfig>) {
  const steps: Threshold[] = value?.steps ?? [{ value: -Infinity, color: 'green' }];
  const mode = value?.mode ?? ThresholdsMode.Absolute;
  const setSteps = (next: Threshold[]) => onChange({ ...value, mode, steps: next });
  // Sorted when the number is written: rows must not jump while it is being typed.
  const sortSteps = () => setSteps([...steps].sort((a, b) => a.value - b.value));
  const changeStep = (index: number, change: Partial<Threshold>) =>
    setSteps(steps.map((step, at) => (at === index ? { ...step, ...change } : step)));
  return (
    <Stack direction="column" gap={1}>
      {steps.map((step, index) => (
        <Stack key={index} alignItems="center">
          <ColorPicker color={step.color} onChange={(color) => changeStep(index, { color })} />
          {index === 0 ? (
            'Base'
          ) : (
            <>
              <Input
                type="number"
                aria-label={`Threshold ${index}`}
                value={step.value}
                onChange={(event) => changeStep(index, { value: Number(event.currentTarget.value) })}
                onBlur={sortSteps}
              />
              <IconButton
                name="trash-alt"
                aria-label={`Remove threshold ${index}`}
                onClick={() => setSteps(steps.filter((_, at) => at !== index))}
              />
            </>
          )}
        </Stack>
      ))}
      <div>
        <Button
          size="sm"
          variant="secondary"
          icon="plus"
          onClick={() => setSteps([...steps, { value: 80, color: 'red' }])}
        >
          Add threshold
        </Button>
      </div>
      <RadioButtonGroup
        size="sm"
        options={THRESHOLD_MODES}
        value={mode}
        onChange={(next) => onChange({ ...value, mode: next, steps })}
      />
    </Stack>
  );
}

/** For what has a big editor in Grafana: the value itself. Text that is not JSON is left alone. */
function JsonEditor({ id, value, onChange }: StandardEditorProps<unknown>) {
  const draft = useDraft(value === undefined ? '' : JSON.stringify(value));
  return (
    <TextArea
      id={id}
      rows={2}
      placeholder="JSON"
      value={draft.text}
      onChange={(event) => draft.set(event.currentTarget.value)}
      onBlur={() => {
        const parsed = parseJson(draft.text);
        if (parsed.ok && !isEqual(parsed.value, value)) {
          onChange(parsed.value);
        }
        draft.end();
      }}
    />
  );
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: text.trim() === '' ? undefined : JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}
