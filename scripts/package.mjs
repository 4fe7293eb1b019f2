#!/usr/bin/env node
/**
 * Packs `dist/` as Grafana's catalog and `grafana cli` want it: one folder named after the plugin, in a zip named
 * after plugin and version. The same files give the same bytes.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';

const UNIX = 3;
const REGULAR_FILE_0644 = 0o100644 << 16;
/** The zip format's own first day: a build has no date of its own. */
const MTIME = new Date(1980, 0, 1);

const repository = path.join(import.meta.dirname, '..');
const dist = path.join(repository, 'dist');

try {
  const { id, info } = JSON.parse(readFileSync(path.join(dist, 'plugin.json'), 'utf8'));
  const files = listFiles(dist).map((file) => [
    `${id}/${path.relative(dist, file).split(path.sep).join('/')}`,
    [readFileSync(file), { os: UNIX, attrs: REGULAR_FILE_0644, mtime: MTIME }],
  ]);
  const zip = path.join(repository, `${id}-${info.version}.zip`);
  writeFileSync(zip, zipSync(Object.fromEntries(files), { level: 9 }));
  console.log(`${path.relative(process.cwd(), zip)}: ${files.length} files`);
} catch (error) {
  console.error(`${error.message}. Was the plugin built? (npm run build)`);
  process.exit(1);
}

/** Returns the files below a folder, in the order of their names. Throws at what is neither a file nor a folder. */
function listFiles(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
  if (odd) {
    throw new Error(`${odd.name} is neither a file nor a folder`);
  }
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
