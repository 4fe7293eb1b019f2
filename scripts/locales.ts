import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expectedTexts, missingTexts } from './locales/expectedTexts';
import { type Texts, writeLocale } from './locales/localeFile';
import { ENGLISH, languages, localePath, localeTexts, sourceTexts } from './locales/localeFiles';

/**
 * Writes the English texts from the source and takes out of the other languages what the source no longer has. Prints
 * what is missing as JSON, by language, in English. A file of that form with the translations, given as argument,
 * is put into the languages first.
 */
function main([filled]: readonly string[]): void {
  const texts = sourceTexts();
  const added: Record<string, Record<string, string>> = filled ? JSON.parse(readFileSync(filled, 'utf8')) : {};
  const missing: Record<string, Record<string, string>> = {};
  write(ENGLISH, expectedTexts(texts, ENGLISH));
  for (const language of languages.filter((each) => each !== ENGLISH)) {
    const expected = expectedTexts(texts, language);
    const known = new Map([...localeTexts(language), ...Object.entries(added[language] ?? {})]);
    const kept = new Map([...known].filter(([key]) => expected.has(key)));
    write(language, kept);
    const lacking = missingTexts(expected, kept);
    if (lacking.size > 0) {
      missing[language] = Object.fromEntries(lacking);
    }
    process.stderr.write(`${language}: ${lacking.size} missing, ${known.size - kept.size} taken out\n`);
  }
  process.stdout.write(`${JSON.stringify(missing, null, 2)}\n`);
}

function write(language: string, texts: Texts): void {
  const file = localePath(language);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, writeLocale(texts));
}

main(process.argv.slice(2));
