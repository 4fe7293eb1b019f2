import path from 'node:path';

/** A server of the built workbench. */
export interface WorkbenchServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `workbench/dist` on a free port of this machine alone; `npm run workbench:build` makes it. */
export async function serveWorkbench(): Promise<WorkbenchServer> {
  const { preview } = await import('vite');
  const server = await preview({
    root: path.join(__dirname, '../workbench'),
    configFile: path.join(__dirname, '../workbench/vite.config.ts'),
    logLevel: 'warn',
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') {
    throw new Error('The workbench is not served.');
  }
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
