#!/usr/bin/env node
/**
 * Writes `dist/THIRD_PARTY_LICENSES.txt`: each package that is in the files of the build, found by their source maps, with
 * its version and license. Fails for a package without the text of its license.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const repository = path.join(import.meta.dirname, '..');
const dist = path.join(repository, 'dist');
const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;
const LICENSE_FILE = /^(licen[cs]e|copying|notice)/i;

try {
  const names = [...new Set(bundledSources().flatMap(packagesOf))].sort();
  const notices = names.map(noticeOf);
  writeFileSync(
    path.join(dist, 'THIRD_PARTY_LICENSES.txt'),
    `This plugin contains these packages:\n\n${notices.map(({ title }) => title).join('\n')}\n\n` +
      notices.map(({ title, text }) => `${'-'.repeat(80)}\n${title}\n\n${text.trim()}\n`).join('\n')
  );
  console.log(`dist/THIRD_PARTY_LICENSES.txt: ${names.join(', ')}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** Returns the paths of all sources in the build. */
function bundledSources() {
  const maps = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.js.map')) : [];
  if (maps.length === 0) {
    throw new Error('dist has no source map: npm run build');
  }
  return maps.flatMap((name) => JSON.parse(readFileSync(path.join(dist, name), 'utf8')).sources);
}

/** Returns the folder of the package that a source belongs to, below node_modules; the innermost of nested ones. */
function packagesOf(source) {
  const folders = [...source.matchAll(PACKAGE)].map(([, name]) => name);
  return folders.length === 0 ? [] : [folders.join('/node_modules/')];
}

/** Returns name, version and license of a package, and the text of its license. */
function noticeOf(name) {
  const folder = path.join(repository, 'node_modules', name);
  const { name: own, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = readdirSync(folder)
    .filter((file) => LICENSE_FILE.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
  if (texts.length === 0) {
    throw new Error(`${own} has no license file`);
  }
  return { title: `${own} ${version} (${license})`, text: texts.join('\n') };
}
