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

interface Named {
  readonly name: string;
  /** 0 is the likeliest. */
  readonly rank: number;
}

/** Larger than any rank of a name: text and labels come first, then numbers, then whatever else. */
const KIND_RANK = 100;

function namesIn({ frame, time, others }: TimedFrame): Named[] {
  const fields = visibleFields(frame).filter((field) => field !== time);
  const labels = fields.flatMap(({ labels }) => Object.keys(labels ?? {}));
  const kindOf = (field: Field) =>
    others.includes(field) ? 3 : hasType(field, 'string', 'enum') ? 0 : hasType(field, 'number', 'boolean') ? 1 : 2;
  return [
    ...fields.map((field) => ({ name: quantityOf(field, frame), kind: kindOf(field) })),
    ...[...labels, ...rowLabels(fields)].map((name) => ({ name, kind: 0 })),
  ].map(({ name, kind }) => ({ name, rank: kind * KIND_RANK + codedNameRank(name) }));
}

function sourcesIn({ frame, time }: TimedFrame, name: string): CodedSource[] {
  const visible = visibleFields(frame);
  // the time only where no other field is called so
  const fields = [...visible.filter((field) => field !== time), time];
  const ways: ReadonlyArray<(field: Field) => boolean> = [
    (field) => quantityOf(field, frame) === name,
    (field) => field.name === name,
    (field) => isCalled(field, name),
  ];
  for (const way of ways) {
    const found = fields.filter(way);
    if (found.length > 0) {
      return onceInFrame(found.map((field) => ownSource(field, frame)));
    }
  }
  const found = [...labelSources(frame, time, name), ...keySources(frame, name)];
  return found.map((source) => ({ ...source, field: calledSo(source.field, name) }));
}

function ownSource(field: Field, frame: DataFrame): CodedSource {
  const { values, config } = field;
  const enumTexts = config?.type?.enum?.text ?? null;
  return { field, frame, quantity: quantityOf(field, frame), column: { values, part: { kind: 'own', enumTexts } } };
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
  const found = visibleFields(frame).filter(
    (field) => holdsRowLabels(field) && field.values.some((labels) => hasKey(labels, name))
  );
  return found.map((field) => {
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
