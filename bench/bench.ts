import path from 'node:path';
import { reportRows } from './benchRow';
import { benchBrowser } from './browser.bench';
import { bundleModule } from './bundleModule';

/**
 * Runs both halves of the bench and reports their rows. Usage, after `npm run workbench:build`:
 * npm run bench -- [--only PART,PART …] [--peers FOLDER] [--json FILE]
 */

/** The half for Node is bundled before it runs, as the plugin is: constants are not looked up across modules. */
type FoldBench = typeof import('./fold.bench');

const args = process.argv;

/** Returns the text after a flag, null where it is not given. */
function flag(name: string): string | null {
  const at = args.indexOf(name);
  return at < 0 ? null : (args[at + 1] ?? null);
}

async function main(): Promise<void> {
  const only = flag('--only')?.split(',') ?? null;
  const { benchFold } = await bundleModule<FoldBench>(path.join(__dirname, 'fold.bench.ts'));
  const rows = [...(await benchFold({ peersFolder: flag('--peers'), only })), ...(await benchBrowser(only))];
  reportRows(rows, args);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
