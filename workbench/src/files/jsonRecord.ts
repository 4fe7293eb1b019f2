import { LINE_COLUMN } from './recordReader';
import type { TableBuilder } from './tableBuilder';

/** So deep down names are put together; what lies deeper stays JSON. */
const DEEPEST = 6;

/**
 * Adds a value of JSON to a table as one row: of an object each key is a column, `a.b` for the key `b` of the object
 * `a`; of an array each place; anything else is a time of its own. Lists inside objects stay JSON.
 */
export function addJsonRecord(value: unknown, table: TableBuilder): void {
  if (Array.isArray(value)) {
    table.addCells(value.map(textOf));
    return;
  }
  const fields = new Map<string, string>();
  if (isObject(value)) {
    addFields(value, '', DEEPEST, fields);
  } else {
    fields.set(LINE_COLUMN, textOf(value));
  }
  table.addNamed(fields);
}

function addFields(object: object, prefix: string, depth: number, fields: Map<string, string>): void {
  for (const [key, value] of Object.entries(object)) {
    const name = prefix + key;
    if (depth > 0 && isObject(value)) {
      addFields(value, `${name}.`, depth - 1, fields);
    } else {
      fields.set(name, textOf(value));
    }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) {
    return '';
  }
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);
}
