import { cpSync, createReadStream, existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { Plugin } from 'vite';

/** What to serve beside Vite's own modules. Keys are paths below the page, without a leading slash. */
export interface Mounts {
  folders: Record<string, string>;
  files: Record<string, Buffer>;
}

const CONTENT_TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Returns a Vite plugin that answers for the mounts in the dev server and copies them into a static build.
 * A file given by content wins over one of the same path in a folder.
 */
export function serveMounts(mounts: Mounts): Plugin {
  let outDir = '';
  return {
    name: 'serve-mounts',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
      const missing = Object.values(mounts.folders).find((folder) => !existsSync(folder));
      if (missing && config.command === 'build') {
        throw new Error(`${missing} is missing. Was the plugin built? (npm run build)`);
      }
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = decodeURIComponent((request.url ?? '').split('?')[0] ?? '').replace(/^\//, '');
        const content = mounts.files[url];
        const folder = Object.keys(mounts.folders).find((mount) => url.startsWith(`${mount}/`));
        if (content) {
          response.setHeader('content-type', contentType(url));
          response.end(content);
        } else if (folder !== undefined) {
          sendFile(response, mounts.folders[folder] ?? '', url.slice(folder.length + 1));
        } else {
          next();
        }
      });
    },
    closeBundle() {
      for (const [mount, folder] of Object.entries(mounts.folders)) {
        cpSync(folder, path.join(outDir, mount), { recursive: true });
      }
      for (const [file, content] of Object.entries(mounts.files)) {
        const target = path.join(outDir, file);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, content);
      }
    },
  };
}

// A missing file is a 404 here. Handed on, Vite would answer with the page itself.
function sendFile(response: ServerResponse, folder: string, name: string): void {
  const file = path.join(folder, name);
  if (!file.startsWith(folder + path.sep) || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.statusCode = 404;
    response.end();
    return;
  }
  response.setHeader('content-type', contentType(name));
  // A rebuilt plugin must not come out of the browser's cache.
  response.setHeader('cache-control', 'no-cache');
  createReadStream(file).pipe(response);
}

function contentType(name: string): string {
  return CONTENT_TYPES[path.extname(name)] ?? 'application/octet-stream';
}
