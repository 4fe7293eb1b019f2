import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pluginJson from '../../src/plugin.json';
import { parseLocale, type Texts } from './localeFile';
import { readTexts, type SourceText } from './readTexts';

/** The language of the texts in the source. */
export const ENGLISH = 'en-US';

/** All languages of the plugin, as Grafana names them. */
export const languages: readonly string[] = pluginJson.languages;

const SOURCE = path.join(__dirname, '../../src');

/** Returns where Grafana looks for the texts of a language. */
export function localePath(language: string): string {
  return path.join(SOURCE, 'locales', language, `${pluginJson.id}.json`);
}

/** Returns the texts in the file of a language; none where there is no file. */
export function localeTexts(language: string): Texts {
  const file = localePath(language);
  return existsSync(file) ? parseLocale(readFileSync(file, 'utf8')) : new Map();
}

/** Returns all texts of the plugin's source. */
export function sourceTexts(): readonly SourceText[] {
  const names = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\.|^testing/.test(name)
  );
  return readTexts(names.map((name) => ({ name, code: readFileSync(path.join(SOURCE, name), 'utf8') })));
}
