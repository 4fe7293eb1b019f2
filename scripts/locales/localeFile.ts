/** Texts by their dotted keys; those that count have a key for each plural form: `window.count_one`. */
export type Texts = ReadonlyMap<string, string>;

/** A locale file's content: objects within objects, a level for each dot of a key. */
export interface Nested {
  [part: string]: string | Nested;
}

/** Returns the texts of a locale file's JSON. */
export function parseLocale(json: string): Texts {
  const content: Nested = JSON.parse(json);
  return new Map(entriesOf(content, ''));
}

/** Returns the texts as a locale file's JSON, sorted by key. Throws where one key is the beginning of another. */
export function writeLocale(texts: Texts): string {
  const content: Nested = {};
  for (const [key, text] of [...texts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = key.split('.');
    const last = parts.pop() ?? '';
    let level = content;
    for (const part of parts) {
      const below = (level[part] ??= {});
      if (typeof below === 'string') {
        throw new Error(`"${key}" begins with the key of another text.`);
      }
      level = below;
    }
    if (last in level) {
      throw new Error(`"${key}" is the beginning of another key.`);
    }
    level[last] = text;
  }
  return `${JSON.stringify(content, null, 2)}\n`;
}

function entriesOf(content: Nested, before: string): Array<[string, string]> {
  return Object.entries(content).flatMap(([part, value]): Array<[string, string]> =>
    typeof value === 'string' ? [[before + part, value]] : entriesOf(value, `${before}${part}.`)
  );
}
