#!/usr/bin/env node
/**
 * Writes `dist/THIRD_PARTY_LICENSES.txt`: each package that is in the files of the build, with its version and the text of
 * its license. Fails for a package without one.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages } from './bundledPackages.mjs';

const repository = path.join(import.meta.dirname, '..');
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

try {
  const notices = bundledPackages(repository).map(noticeOf);
  writeFileSync(
    path.join(repository, 'dist/THIRD_PARTY_LICENSES.txt'),
    `This plugin contains these packages:\n\n${notices.map(({ title }) => title).join('\n')}\n\n` +
      notices.map(({ title, text }) => `${'-'.repeat(80)}\n${title}\n\n${text.trim()}\n`).join('\n')
  );
  console.log(`dist/THIRD_PARTY_LICENSES.txt: ${notices.length} packages`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Returns name, version and license of a package, and the text of its license. */
function noticeOf({ name, version, license, folder }) {
  const texts = readdirSync(path.join(repository, folder))
    .filter((file) => LICENSE_FILE.test(file))
    .map((file) => readFileSync(path.join(repository, folder, file), 'utf8'));
  if (texts.length === 0) {
    throw new Error(`${name} has no license file`);
  }
  return { title: `${name} ${version} (${license})`, text: texts.join('\n') };
}
