import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g;

/**
 * Returns the packages that are in the files of the build in `dist/`, by the sources that its source maps name: each with
 * name, version, license and its folder below the repository, in the order of their folders.
 */
export function bundledPackages(repository) {
  const dist = path.join(repository, 'dist');
  const maps = existsSync(dist) ? readdirSync(dist).filter((name) => name.endsWith('.js.map')) : [];
  if (maps.length === 0) {
    throw new Error('dist has no source map: npm run build');
  }
  const sources = maps.flatMap((name) => JSON.parse(readFileSync(path.join(dist, name), 'utf8')).sources);
  return [...new Set(sources.flatMap(foldersOf))].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(repository, folder, 'package.json'), 'utf8'));
    return { name, version, license, folder };
  });
}

/** Returns the folder of the package that a source belongs to, the innermost of nested ones; none for our own. */
function foldersOf(source) {
  const names = [...source.matchAll(PACKAGE)].map(([, name]) => name);
  return names.length === 0 ? [] : [`node_modules/${names.join('/node_modules/')}`];
}
