import { type Field, type FieldType } from '@grafana/data';

/** The types of fields by name. Only the type is imported: the command line reads frames without Grafana's libraries. */
export type FieldTypeName = `${FieldType}`;

/** Returns true when a field is of one of the types. */
export function hasType(field: Pick<Field, 'type'>, ...types: readonly FieldTypeName[]): boolean {
  const own: FieldTypeName = field.type;
  return types.includes(own);
}

/** Returns true for a field that an override hides from the picture. */
export function isHidden(field: Field): boolean {
  return field.config?.custom?.hideFrom?.viz === true;
}
