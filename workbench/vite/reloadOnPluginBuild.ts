import path from 'node:path';
import type { Plugin } from 'vite';

/** Returns a Vite plugin that reloads open pages when webpack has written the panel plugin anew. */
export function reloadOnPluginBuild(pluginDist: string): Plugin {
  const moduleFile = path.join(pluginDist, 'module.js');
  return {
    name: 'reload-on-plugin-build',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(moduleFile);
      const reload = (file: string) => {
        if (file === moduleFile) {
          server.ws.send({ type: 'full-reload' });
        }
      };
      server.watcher.on('add', reload);
      server.watcher.on('change', reload);
    },
  };
}
