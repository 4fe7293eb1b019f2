import { type Texts } from './localeFile';
import { type SourceText } from './readTexts';

/** Returns the English texts by all keys that a language needs, one for each of its own plural forms. */
export function expectedTexts(texts: readonly SourceText[], language: string): Texts {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return new Map(
    texts.flatMap(({ key, english, one }) =>
      one === null
        ? [[key, english] as const]
        : forms.map((form) => [`${key}_${form}`, form === 'one' ? one : english] as const)
    )
  );
}

/** Returns what is wrong with the texts of a language, a sentence each; none where it is complete. */
export function localeProblems(expected: Texts, texts: Texts): readonly string[] {
  const problems = [...texts.keys()].filter((key) => !expected.has(key)).map((key) => `"${key}" is not in the source.`);
  for (const [key, english] of expected) {
    const text = texts.get(key);
    if (text === undefined || text.trim() === '') {
      problems.push(`"${key}" is missing: ${english}`);
    } else if (placeholders(text) !== placeholders(english)) {
      problems.push(`"${key}" has other placeholders than the English text: ${text}`);
    }
  }
  return problems;
}

/** Returns the texts that are missing, in English. */
export function missingTexts(expected: Texts, texts: Texts): Texts {
  return new Map([...expected].filter(([key]) => (texts.get(key) ?? '').trim() === ''));
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\{.*?\}\}/g) ?? [])].sort().join(' ');
}
