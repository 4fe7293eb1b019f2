// Fails where the file that Grafana loads for the panel has grown beyond its budget; run it after the build.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUDGET_BYTES = 60_000;

const dist = path.join(import.meta.dirname, '../dist');
const sizes = readdirSync(dist)
  .filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(dist, name))).length }))
  .sort((a, b) => b.bytes - a.bytes);

for (const { name, bytes } of sizes) {
  console.log(`${name.padEnd(14)} ${bytes.toLocaleString('en').padStart(8)} bytes gzip`);
}

const entry = sizes.find(({ name }) => name === 'module.js');
if (entry === undefined) {
  console.error('dist/module.js is not there: npm run build');
  process.exitCode = 1;
} else if (entry.bytes > BUDGET_BYTES) {
  console.error(
    `module.js has ${entry.bytes.toLocaleString('en')} bytes, ${BUDGET_BYTES.toLocaleString('en')} at most: ` +
      'load what is not needed for reading and folding when it is first used (src/panel/lazyPart.ts).'
  );
  process.exitCode = 1;
}
