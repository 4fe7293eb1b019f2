import {
  type DataFrame,
  type Field,
  type FieldConfig,
  type FieldType,
  type Labels,
  type QueryResultMeta,
} from '@grafana/data';
import { InputError } from './inputError';

type Json = Readonly<Record<string, unknown>>;

/** Only Grafana's types are imported: loading its libraries takes longer than the fold. */
const FIELD_TYPES: ReadonlyArray<`${FieldType}`> = [
  'time',
  'number',
  'string',
  'boolean',
  'trace',
  'geo',
  'enum',
  'other',
  'frame',
  'nestedFrames',
];

/** How the data frame format writes numbers that JSON has not. */
const ENTITIES: ReadonlyArray<readonly [string, number]> = [
  ['NaN', NaN],
  ['Inf', Infinity],
  ['NegInf', -Infinity],
];

/**
 * Returns the frames of a JSON text, in the order of the file: what `/api/ds/query` answers, the answer to one query
 * (its frames may be absent), data frames alone or in an array, or what the panel's "Inspect" saves. Throws an
 * InputError for anything else.
 */
export function readJson(text: string): DataFrame[] {
  const frames = framesIn(parse(text), undefined);
  if (frames === null) {
    throw new InputError(
      'The JSON holds no data frames. Give what /api/ds/query answers, or frames saved from "Inspect".'
    );
  }
  return frames;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new InputError(`The file is no JSON: ${oneLine(error instanceof Error ? error.message : String(error))}.`);
  }
}

/** Returns null where a value holds no frames, nor a place for them. */
function framesIn(value: unknown, refId: string | undefined): DataFrame[] | null {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => framesIn(part, refId));
    return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
  }
  if (!isJson(value)) {
    return null;
  }
  if (isJson(value.schema) || Array.isArray(value.fields)) {
    return [frameOf(value, refId)];
  }
  if (isJson(value.results)) {
    const answers = Object.entries(value.results);
    return answers.flatMap(([ofQuery, answer]) => framesIn(answer, ofQuery) ?? []);
  }
  if (typeof value.error === 'string' && !Array.isArray(value.frames)) {
    throw new InputError(`The datasource answered with an error: ${oneLine(value.error)}`);
  }
  for (const place of [value.frames, value.series, value.response, value.data]) {
    const frames = place === undefined || place === null ? null : framesIn(place, refId);
    if (frames !== null) {
      return frames;
    }
  }
  // an answer to a query that found nothing
  return 'status' in value || 'frames' in value || 'state' in value ? [] : null;
}

/** Reads `{schema, data}` and `{fields}`, the two ways in which frames are written. */
function frameOf(value: Json, ofQuery: string | undefined): DataFrame {
  const schema = isJson(value.schema) ? value.schema : value;
  const data = isJson(value.data) ? value.data : {};
  const fields = listOf(schema.fields).map((field, index) => fieldOf(field, data, index));
  const { name, refId, meta } = schema;
  return {
    name: typeof name === 'string' ? name : undefined,
    refId: typeof refId === 'string' && refId !== '' ? refId : ofQuery,
    meta: isMeta(meta) ? meta : undefined,
    fields,
    length: fields.reduce((length, { values }) => Math.max(length, values.length), 0),
  };
}

function fieldOf(value: unknown, data: Json, index: number): Field {
  const field = isJson(value) ? value : {};
  const name = typeof field.name === 'string' ? field.name : '';
  const values = valuesOf(listOf(field.values ?? listOf(data.values)[index]), data, index);
  return {
    name,
    type: isFieldType(field.type) ? field.type : guessType(name, values),
    config: isConfig(field.config) ? field.config : {},
    labels: isLabels(field.labels) ? field.labels : undefined,
    values,
  };
}

/** Puts in what JSON cannot write: NaN, the infinities, names of an enumeration. */
function valuesOf(written: readonly unknown[], data: Json, index: number): unknown[] {
  const values = [...written];
  const entities = listOf(data.entities)[index];
  for (const [key, number] of ENTITIES) {
    for (const row of listOf(isJson(entities) ? entities[key] : undefined)) {
      if (typeof row === 'number' && row < values.length) {
        values[row] = number;
      }
    }
  }
  const names = listOf(data.enums)[index];
  return Array.isArray(names) ? values.map((value) => (typeof value === 'number' ? names[value] : value)) : values;
}

/** As Grafana does: by name, else by the first value. */
function guessType(name: string, values: readonly unknown[]): FieldType {
  const byName = /^(date|time)$/i.test(name) ? 'time' : undefined;
  const first = typeof values.find((value) => value !== null && value !== undefined);
  const byValue = first === 'number' || first === 'string' || first === 'boolean' ? first : 'other';
  const type: string = byName ?? byValue;
  if (!isFieldType(type)) {
    throw new Error(`No field type ${type}`);
  }
  return type;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isFieldType(value: unknown): value is FieldType {
  return FIELD_TYPES.some((type) => type === value);
}

function isMeta(value: unknown): value is QueryResultMeta {
  return isJson(value) && ['undefined', 'string'].includes(typeof value.executedQueryString);
}

function isConfig(value: unknown): value is FieldConfig {
  return isJson(value);
}

function isLabels(value: unknown): value is Labels {
  return isJson(value) && Object.values(value).every((label) => typeof label === 'string');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}
