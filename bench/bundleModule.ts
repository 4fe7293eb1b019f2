import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = process.cwd();

/** Where bundles lie. */
export const BUNDLES = path.join(ROOT, 'node_modules/.cache/bench');

/** Packages that a module outside the repository takes from here; of d3 only what reduces arrays is needed. */
const PACKAGES = { d3: 'd3-array', moment: 'moment', '@grafana/data': '@grafana/data' };

/**
 * Returns what a TypeScript or JavaScript module exports, once it is bundled as a release is: constants are not looked
 * up across modules. The bundle lies below `node_modules`, where the packages of this repository are found.
 */
export async function bundleModule<T>(file: string): Promise<T> {
  const { build } = await import('vite');
  const packages = Object.values(PACKAGES);
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    resolve: {
      alias: Object.entries(PACKAGES).map(([find, replacement]) => ({ find: new RegExp(`^${find}$`), replacement })),
    },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      ssr: file,
      rollupOptions: { external: packages, output: { format: 'cjs' } },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) {
    throw new Error(`Vite made no script of ${file}.`);
  }
  mkdirSync(BUNDLES, { recursive: true });
  const bundle = path.join(BUNDLES, `${path.basename(file).replace(/\.\w+$/, '')}.cjs`);
  writeFileSync(bundle, script.code);
  return import(bundle);
}
