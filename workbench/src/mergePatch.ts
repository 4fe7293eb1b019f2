import { cloneDeep, isEqual, isPlainObject } from 'lodash';

/** A JSON merge patch (RFC 7396): the values to set, nested like their object; `null` takes one out. */
export type MergePatch = Record<string, unknown>;

/** Returns the target with the patch applied; the target stays as it is. Arrays are replaced as a whole. */
export function applyMergePatch<T extends object>(target: T, patch: MergePatch): T {
  const result = cloneDeep(target);
  patchInPlace(result, patch);
  return result;
}

/** Returns the patch that makes `before` into `after`, or nothing if they are equal. */
export function makeMergePatch(before: object, after: object): MergePatch | undefined {
  const patch: MergePatch = {};
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const old: unknown = Reflect.get(before, key);
    const value: unknown = Reflect.get(after, key);
    if (isEqual(old, value)) {
      continue;
    }
    if (value === undefined) {
      patch[key] = null;
    } else if (isObject(old) && isObject(value)) {
      patch[key] = makeMergePatch(old, value);
    } else {
      patch[key] = value;
    }
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

function patchInPlace(target: object, patch: MergePatch): void {
  for (const [key, value] of Object.entries(patch)) {
    const old: unknown = Reflect.get(target, key);
    if (value === null) {
      Reflect.deleteProperty(target, key);
    } else if (isObject(value) && isObject(old)) {
      patchInPlace(old, { ...value });
    } else {
      Reflect.set(target, key, value);
    }
  }
}

function isObject(value: unknown): value is object {
  return isPlainObject(value);
}
