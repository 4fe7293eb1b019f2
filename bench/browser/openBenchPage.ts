import { type Browser, type Page } from '@playwright/test';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');

/** Where the page is, for the browser; nothing listens there: the answers are given before the network. */
const ORIGIN = 'http://localhost:9';

/** Only a page that is isolated from others gets a clock finer than 0.1 ms. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

const PEERS = ['echarts/dist/echarts.min.js', 'plotly.js-dist-min/plotly.min.js'];

/** The scripts for pages of the bench, in `page`. */
export type BenchScript = 'benchPage' | 'panelPage';

/** Returns a script with what it uses of `src`, bundled and minified as a release is. */
export async function bundleScript(name: BenchScript): Promise<string> {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: path.join(__dirname, `page/${name}.ts`), formats: ['iife'], name: 'bundle' },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const script = outputs.find((output) => output.type === 'chunk');
  if (script === undefined) {
    throw new Error('Vite made no script.');
  }
  return script.code;
}

/** Opens the page in a context of its own, so that nothing has run in its process before. */
export async function openBenchPage(browser: Browser, script: string, withPeers: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 900 } });
  const page = await context.newPage();
  await page.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', headers: ISOLATED, body: '<!doctype html><title>bench</title>' })
  );
  await page.goto(ORIGIN);
  for (const peer of withPeers ? PEERS : []) {
    await page.addScriptTag({ path: path.join(ROOT, 'node_modules', peer) });
  }
  await page.addScriptTag({ content: script });
  return page;
}
