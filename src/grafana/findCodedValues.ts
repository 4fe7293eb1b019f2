import { type DataFrame, type Field } from '@grafana/data';
import { type CodedColumn, codeColumns } from './codeColumn';
import { codedNameRank } from './codedName';
import { distinct, isCalled, quantityOf } from './fieldNames';
import { hasType, isHidden } from './fieldType';
import { type TimedFrame } from './findTimeFields';
import { onceInFrame, type ValueFields } from './findValueFields';
import { type ValueSource } from './reading';

/** A field with what is told apart of it. */
interface CodedSource extends ValueSource {
  readonly column: CodedColumn;
}

/** Rows in which the keys of labels are looked for. */
const LOOK_AT = 100;

/**
 * Returns the fields of any type of that name (a quantity, a field, what a person calls it), frame by frame. In a frame
 * without one the name is a label: of its series, each row with a value having the label's; or of its rows, as logs
 * have them. A name of `''` takes the likely one (`codedName.ts`): text and labels before numbers.
 */
export function findCodedValues(timed: readonly TimedFrame[], name: string): ValueFields {
  const names = name === '' ? likelyFirst(timed) : [name];
  const taken = timed.flatMap((entry) => sourcesIn(entry, names[0]));
  const codes = codeColumns(
    taken.map(({ column }) => column),
    names[0]
  );
  return { taken, codes, others: names.slice(1) };
}

/** Returns the names whose different values can be counted: of fields and labels, each once; not of the times of rows. */
export function codedNames(timed: readonly TimedFrame[]): string[] {
  return distinct(timed.flatMap((entry) => namesIn(entry)).map(({ name }) => name));
}

/** Returns all names, the likely one first; where there is none, the time itself. */
function likelyFirst(timed: readonly TimedFrame[]): string[] {
  const names = timed.flatMap((entry) => namesIn(entry));
  const likely = names.reduce<Named | null>(
    (best, named) => (best === null || named.rank < best.rank ? named : best),
    null
  );
  const first = likely?.name ?? timed[0]?.time.name ?? '';
  return distinct([first, ...names.map(({ name }) => name)]);
}

/** A name under which values can be told apart. */
export interface Named {
  readonly name: string;
  /** 0: text or a label; 1: numbers; 2: whatever else; 3: another time. */
  readonly kind: number;
  /** 0 is the likeliest; all of one kind come before those of the next. */
  readonly rank: number;
}

/** Larger than any rank of a name. */
const KIND_RANK = 100;

/** Returns the names of all fields of a frame but its time, and of all labels. */
export function namesIn({ frame, time, others }: TimedFrame): Named[] {
  const fields = visibleFields(frame).filter((field) => field !== time);
  const labels = fields.flatMap(({ labels }) => Object.keys(labels ?? {}));
  const kindOf = (field: Field) =>
    others.includes(field) ? 3 : hasType(field, 'string', 'enum') ? 0 : hasType(field, 'number', 'boolean') ? 1 : 2;
  return [
    ...fields.map((field) => ({ name: quantityOf(field, frame), kind: kindOf(field) })),
    ...[...labels, ...rowLabels(fields)].map((name) => ({ name, kind: 0 })),
  ].map(({ name, kind }) => ({ name, kind, rank: kind * KIND_RANK + codedNameRank(name) }));
}

function sourcesIn(entry: TimedFrame, name: string): CodedSource[] {
  const { frame, time } = entry;
  const own = fieldsCalled(entry, name);
  if (own.length > 0) {
    const sources = own.map((field) => ({
      field,
      frame,
      quantity: quantityOf(field, frame),
      column: ownColumn(field),
    }));
    return onceInFrame(sources);
  }
  const found = [...labelSources(frame, time, name), ...keySources(frame, name)];
  return found.map((source) => ({ ...source, field: calledSo(source.field, name) }));
}

/** Returns the fields of a frame of that name: a quantity, else a field, else what a person calls it. */
export function fieldsCalled({ frame, time }: Pick<TimedFrame, 'frame' | 'time'>, name: string): Field[] {
  const visible = visibleFields(frame);
  // the time only where no other field is called so
  const fields = [...visible.filter((field) => field !== time), time];
  const ways: ReadonlyArray<(field: Field) => boolean> = [
    (field) => quantityOf(field, frame) === name,
    (field) => field.name === name,
    (field) => isCalled(field, name),
  ];
  return ways.map((way) => fields.filter(way)).find((found) => found.length > 0) ?? [];
}

/** Returns the fields of a frame whose values are labels for each row, with one of that name. */
export function rowLabelFields(frame: DataFrame, name: string): Field[] {
  return visibleFields(frame).filter(
    (field) => holdsRowLabels(field) && field.values.some((labels) => hasKey(labels, name))
  );
}

/** Returns the values of a field as they are told apart. */
export function ownColumn({ values, config }: Field): CodedColumn {
  return { values, part: { kind: 'own', enumTexts: config?.type?.enum?.text ?? null } };
}

function labelSources(frame: DataFrame, time: Field, name: string): CodedSource[] {
  const series = visibleFields(frame).filter((field) => field !== time && Object.hasOwn(field.labels ?? {}, name));
  return onceInFrame(
    series.map((field) => {
      const part = { kind: 'label' as const, text: field.labels?.[name] ?? '' };
      return { field, frame, quantity: name, column: { values: field.values, part } };
    })
  );
}

function keySources(frame: DataFrame, name: string): CodedSource[] {
  return rowLabelFields(frame, name).map((field) => {
    const part = { kind: 'key' as const, key: name };
    return { field, frame, quantity: name, column: { values: field.values, part } };
  });
}

/** Returns the field under another name, with its limits and colors. */
function calledSo(field: Field, name: string): Field {
  const { labels, state, ...rest } = field;
  return { ...rest, name, config: { ...field.config, displayName: undefined, displayNameFromDS: undefined } };
}

function visibleFields({ fields }: DataFrame): Field[] {
  return fields.filter((field) => !isHidden(field));
}

/** Logs have a field of that name, with an object of labels for each row. */
function holdsRowLabels(field: Field): boolean {
  return field.name === 'labels' && hasType(field, 'other');
}

function rowLabels(fields: readonly Field[]): string[] {
  return fields
    .filter(holdsRowLabels)
    .flatMap(({ values }) =>
      Array.from(values.slice(0, LOOK_AT)).flatMap((labels) => (isObject(labels) ? Object.keys(labels) : []))
    );
}

function hasKey(labels: unknown, name: string): boolean {
  return isObject(labels) && Object.hasOwn(labels, name);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
