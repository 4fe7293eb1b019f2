#!/usr/bin/env node
/**
 * Writes `sbom.cdx.json`, a CycloneDX list of what the build in `dist/` contains. (`npm sbom --omit dev` leaves out each
 * package that something of development asks for too, such as uPlot.) The same build gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundledPackages } from './bundledPackages.mjs';

const repository = path.join(import.meta.dirname, '..');
const readJson = (file) => JSON.parse(readFileSync(path.join(repository, file), 'utf8'));

try {
  const { name, version, license } = readJson('package.json');
  const { packages } = readJson('package-lock.json');
  const components = bundledPackages(repository).map((bundled) => ({
    ...component('library', bundled),
    hashes: hashesOf(packages[bundled.folder]?.integrity),
  }));
  const own = component('application', { name, version, license });
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: own },
    components,
    dependencies: [{ ref: own['bom-ref'], dependsOn: components.map((bundled) => bundled['bom-ref']) }],
  };
  writeFileSync(path.join(repository, 'sbom.cdx.json'), `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`sbom.cdx.json: ${components.length} packages`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

function component(type, { name, version, license }) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { type, 'bom-ref': purl, name, version, licenses: [{ license: { id: license } }], purl };
}

/** Returns the hashes of the package's archive, from base64 as lock files have them. */
function hashesOf(integrity = '') {
  return integrity
    .split(' ')
    .filter((hash) => hash.startsWith('sha512-'))
    .map((hash) => ({ alg: 'SHA-512', content: Buffer.from(hash.slice(7), 'base64').toString('hex') }));
}
