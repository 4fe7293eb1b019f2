import { type DataFrame, type FieldType } from '@grafana/data';

/** Returns the names of the fields of these types, each once. */
export function fieldNames(frames: readonly DataFrame[], types: readonly FieldType[]): string[] {
  const fields = frames.flatMap((frame) => frame.fields);
  return [...new Set(fields.filter(({ type }) => types.includes(type)).map(({ name }) => name))];
}

/** Returns the letters of the queries that gave these frames, each once. */
export function refIds(frames: readonly DataFrame[]): string[] {
  return [...new Set(frames.flatMap(({ refId }) => (refId === undefined ? [] : [refId])))];
}
