import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { grafanaAssets } from './vite/grafanaAssets.ts';
import { importsFrom } from './vite/importsFrom.ts';
import { reloadOnPluginBuild } from './vite/reloadOnPluginBuild.ts';
import { serveMounts } from './vite/serveMounts.ts';

const repository = path.join(import.meta.dirname, '..');
// WORKBENCH_HOST=react18: the same page on the packages of workbench/react18, into workbench/react18/dist.
const host = process.env.WORKBENCH_HOST ?? '';
const hostFolder = host ? path.join(import.meta.dirname, host) : repository;
const nodeModules = path.join(hostFolder, 'node_modules');
// PLUGIN_DIST: another build of the plugin, for comparisons.
const pluginDist = path.resolve(process.env.PLUGIN_DIST ?? path.join(repository, 'dist'));

// Vite puts it into index.html: the version the page claims to be is the one that is installed.
process.env.VITE_GRAFANA_VERSION = JSON.parse(
  readFileSync(path.join(nodeModules, '@grafana/runtime/package.json'), 'utf8')
).version;

export default defineConfig(async (): Promise<UserConfig> => ({
  root: import.meta.dirname,
  base: './',
  cacheDir: path.join(nodeModules, '.vite/workbench'),
  plugins: [
    host !== '' && importsFrom(hostFolder),
    serveMounts({
      folders: {
        'public/build/img': path.join(nodeModules, '@grafana/ui/dist/public/img'),
        'public/plugins/activitycalendar-heatmap-panel': pluginDist,
      },
      files: {
        ...(await grafanaAssets(nodeModules)),
        'data-sources.md': readFileSync(path.join(import.meta.dirname, 'data/README.md')),
      },
    }),
    reloadOnPluginBuild(pluginDist),
  ],
  resolve: {
    // Two copies of one of these would mean two registries, two contexts, two event buses.
    // Vite finds the one copy from the page's folder, so not where another host's folder has the packages.
    dedupe: host
      ? []
      : ['react', 'react-dom', '@grafana/data', '@grafana/ui', '@grafana/runtime', 'rxjs', '@emotion/css'],
  },
  // what reads Excel is a file of its own, also for the worker
  worker: { format: 'es', plugins: () => [host !== '' && importsFrom(hostFolder)] },
  // What the worker of files imports: found later, the page would be loaded anew while a file is read.
  optimizeDeps: { include: ['papaparse', '@streamparser/json', 'read-excel-file/web-worker'] },
  server: { port: 4173, strictPort: true },
  preview: { port: 4173 },
  build: {
    outDir: path.join(host, 'dist'),
    target: 'es2022',
    chunkSizeWarningLimit: 20_000,
    rolldownOptions: {
      // Scenes names an export that @grafana/schema 12.4 has not got, for a panel that is not on the page.
      shimMissingExports: host !== '',
      onwarn(warning, warn) {
        if (warning.code === 'SHIMMED_EXPORT' && !warning.message.includes('@grafana/schema')) {
          throw new Error(warning.message);
        }
        // "use client" in dependencies: it means nothing here.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') {
          warn(warning);
        }
      },
    },
  },
}));
