import { type DataFrame, type Field, type FieldType } from '@grafana/data';

/** A field as tests write it; without a type it is told from the first value that is not null. */
export interface FieldSketch extends Partial<Omit<Field, 'type' | 'values'>> {
  readonly name: string;
  readonly type?: `${FieldType}`;
  readonly values: unknown;
}

/** Returns a frame of fields, frozen to the last value, as long as its first field unless told otherwise. */
export function frameOf(sketches: readonly FieldSketch[], rest: Partial<Omit<DataFrame, 'fields'>> = {}): DataFrame {
  const fields = sketches.map(
    ({ type, ...field }) => ({ config: {}, ...field, type: type ?? typeOf(field.values) }) as Field
  );
  return deepFreeze({ length: fields[0]?.values.length ?? 0, ...rest, fields });
}

/** Returns a time field of instants written as ISO texts; null stays null. */
export function timeField(name: string, times: ReadonlyArray<string | null>): FieldSketch {
  return { name, type: 'time', values: times.map((time) => (time === null ? null : new Date(time).getTime())) };
}

/** Returns the value with all that hangs on it frozen; typed arrays cannot be. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

function typeOf(values: unknown): `${FieldType}` {
  const first = typeof Array.from(values as ArrayLike<unknown>).find((value) => value !== null && value !== undefined);
  return first === 'number' || first === 'string' || first === 'boolean' ? first : 'other';
}
