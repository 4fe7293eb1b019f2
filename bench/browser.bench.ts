import { type BenchRow, reportRows } from './benchRow';
import { drawRows, eventsToPixelsRows } from './browser/drawRows';
import { coldFoldRows, foldRows } from './browser/foldRows';
import { launchChromium } from './browser/launchChromium';
import { bundleBenchPage } from './browser/openBenchPage';

/**
 * Returns the half of the bench that needs a browser: drawing, events to pixels, the fold in Chromium warm and cold, and
 * the whole panel in the workbench, which has to be built. `npm run bench:browser -- [--json FILE]` runs it alone.
 */
export async function benchBrowser(): Promise<BenchRow[]> {
  const script = await bundleBenchPage();
  const browser = await launchChromium();
  try {
    const suites = [drawRows, eventsToPixelsRows, foldRows, coldFoldRows];
    const rows: BenchRow[] = [];
    // BENCH_SUITES=drawRows,foldRows: only these
    const wanted = process.env.BENCH_SUITES?.split(',');
    for (const suite of suites.filter(({ name }) => wanted === undefined || wanted.includes(name))) {
      rows.push(...(await suite(browser, script)));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

if (require.main === module) {
  benchBrowser()
    .then((rows) => reportRows(rows, process.argv))
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    });
}
