import { createColumnCache } from './columnCache';

/** A column whose values are told apart. */
export interface CodedColumn {
  readonly values: ArrayLike<unknown>;
  readonly part: CodedPart;
}

/**
 * What of a row is its value: `own` the value itself, of an enum its text in `enumTexts` · `label` the text for every
 * row whose own value is not missing · `every` the text for every row · `key` what a row's object holds under that key.
 */
export type CodedPart =
  | { readonly kind: 'own'; readonly enumTexts: readonly string[] | null }
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'every'; readonly text: string }
  | { readonly kind: 'key'; readonly key: string };

/** What the codes were made of, so that the same columns get the same codes (===). */
interface Coded {
  readonly columns: readonly CodedColumn[];
  readonly ends: ReadonlyArray<readonly unknown[]>;
  readonly codes: readonly Float64Array[];
  readonly texts: readonly string[];
}

const NOTHING: Coded = { columns: [], ends: [], codes: [], texts: [] };

const cache = createColumnCache<{ last: Coded | null }>();

/**
 * Returns a number for each value, column by column: 0, 1, 2 … in the order in which values are first met, over all
 * columns, so that equal values have equal numbers wherever they are. Null, undefined, NaN and empty text are no value:
 * NaN.
 *
 * Values are the same when they are written the same, numbers as JavaScript writes them: the port 22 of one result is
 * the "22" of another, 1.0 is 1; "1.0", "A" and "a" are all different. Objects are their JSON.
 *
 * The last codes for a first array and a `name` are kept with that array: the same columns cost no new pass.
 */
export function codeColumns(columns: readonly CodedColumn[], name: string): readonly Float64Array[] {
  return coded(columns, name).codes;
}

/** Returns what each number of `codeColumns` stands for, of the same columns and name. */
export function codeTexts(columns: readonly CodedColumn[], name: string): readonly string[] {
  return coded(columns, name).texts;
}

function coded(columns: readonly CodedColumn[], name: string): Coded {
  if (columns.length === 0) {
    return NOTHING;
  }
  const kept = cache.get(columns[0].values, name, () => ({ last: null }));
  const ends = columns.map(({ values }) => [values.length, values[0], values[values.length - 1]]);
  if (kept.last === null || !isMadeOf(kept.last, columns, ends)) {
    const { codeOf, texts } = createDictionary();
    kept.last = { columns, ends, codes: columns.map((column) => codesOf(column, codeOf)), texts };
  }
  return kept.last;
}

/** Streams let the same arrays grow and slide: their ends tell. */
function isMadeOf(made: Coded, columns: readonly CodedColumn[], ends: Coded['ends']): boolean {
  return (
    made.columns.length === columns.length &&
    columns.every(({ values, part }, i) => {
      const had = made.columns[i];
      const sameEnds = ends[i].every((end, k) => Object.is(end, made.ends[i][k]));
      return values === had.values && sameEnds && JSON.stringify(part) === JSON.stringify(had.part);
    })
  );
}

function codesOf({ values, part }: CodedColumn, codeOf: (value: unknown) => number): Float64Array {
  const codes = new Float64Array(values.length);
  if (part.kind === 'every') {
    return codes.fill(codeOf(part.text));
  }
  const valueOf = reader(part);
  for (let i = 0; i < codes.length; i++) {
    codes[i] = codeOf(valueOf(values[i]));
  }
  return codes;
}

function reader(part: Exclude<CodedPart, { kind: 'every' }>): (value: unknown) => unknown {
  switch (part.kind) {
    case 'own': {
      const { enumTexts } = part;
      return enumTexts === null
        ? (value) => value
        : (value) => (typeof value === 'number' ? (enumTexts[value] ?? value) : value);
    }
    case 'label':
      return (value) => (textOf(value) === '' ? null : part.text);
    case 'key':
      return (value) => ownValue(value, part.key);
  }
}

function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;
}

/** What gives each value its code, and what the codes stand for. */
interface Dictionary {
  readonly codeOf: (value: unknown) => number;
  readonly texts: readonly string[];
}

/** Returns an empty dictionary. Numbers are written as text only when they are first met. */
function createDictionary(): Dictionary {
  const texts: string[] = [];
  const ofText = new Map<string, number>();
  const ofNumber = new Map<number, number>();
  const codeOfText = (text: string): number => {
    let code = ofText.get(text);
    if (code === undefined) {
      code = text === '' ? NaN : texts.length;
      if (text !== '') {
        ofText.set(text, code);
        texts.push(text);
      }
    }
    return code;
  };
  const codeOf = (value: unknown): number => {
    if (typeof value !== 'number') {
      return codeOfText(textOf(value));
    }
    let code = ofNumber.get(value);
    if (code === undefined) {
      code = codeOfText(textOf(value));
      ofNumber.set(value, code);
    }
    return code;
  };
  return { codeOf, texts };
}

/** Returns a value as text, '' for one that is missing. */
function textOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return Number.isNaN(value) ? '' : String(value);
    case 'object':
      return value === null ? '' : jsonOf(value);
    case 'undefined':
    case 'function':
      return '';
    default:
      return String(value);
  }
}

function jsonOf(value: object): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}
