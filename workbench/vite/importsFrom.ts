import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Returns a Vite plugin that finds the packages which the workbench imports in that folder's `node_modules`. A build
 * fails if a package comes from anywhere else: Node's way up the folders would end in the repository's own, unnoticed.
 */
export function importsFrom(folder: string): Plugin {
  const importer = path.join(folder, 'package.json');
  const nodeModules = path.join(folder, 'node_modules') + path.sep;
  return {
    name: 'imports-from',
    enforce: 'pre',
    resolveId(source, from, options) {
      const isPackage = /^[@\w]/.test(source) && !path.isAbsolute(source);
      if (!isPackage || !from || from.startsWith(nodeModules) || from === importer) {
        return null;
      }
      return this.resolve(source, importer, { ...options, skipSelf: true });
    },
    generateBundle() {
      const strays = [...this.getModuleIds()].filter(
        (id) => id.includes(`${path.sep}node_modules${path.sep}`) && !id.replace(/^\0/, '').startsWith(nodeModules)
      );
      if (strays.length > 0) {
        throw new Error(`${strays.length} modules are not from ${nodeModules}, among them ${strays[0]}`);
      }
    },
  };
}
