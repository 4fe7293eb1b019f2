import { type BenchRow } from './benchRow';
import { drawRows, eventsToPixelsRows } from './browser/drawRows';
import { coldFoldRows, foldRows } from './browser/foldRows';
import { launchChromium } from './browser/launchChromium';
import { bundleScript } from './browser/openBenchPage';
import { growthRows, manyPanelsRows, panelRows } from './browser/panelRows';
import { serveWorkbench } from '../scripts/serveWorkbench';

/**
 * Returns the half of the bench that needs a browser: drawing, events to pixels, the fold in Chromium warm and cold, and
 * the whole panel in the workbench, which has to be built. `only` has the
 * names of parts, null runs all.
 */
export async function benchBrowser(only: readonly string[] | null): Promise<BenchRow[]> {
  const [benchPage, panelPage] = [await bundleScript('benchPage'), await bundleScript('panelPage')];
  const workbench = await serveWorkbench();
  const browser = await launchChromium();
  const suites: Record<string, () => Promise<BenchRow[]>> = {
    draw: () => drawRows(browser, benchPage),
    events: () => eventsToPixelsRows(browser, benchPage),
    fold: () => foldRows(browser, benchPage),
    cold: () => coldFoldRows(browser, benchPage),
    panel: () => panelRows(browser, panelPage, workbench.url),
    many: () => manyPanelsRows(browser, panelPage, workbench.url),
    growth: () => growthRows(browser, panelPage, workbench.url),
  };
  const wanted = Object.keys(suites).filter((name) => only === null || only.includes(name));
  const rows: BenchRow[] = [];
  try {
    for (const name of wanted) {
      process.stderr.write(`browser: ${name} …\n`);
      rows.push(...(await suites[name]()));
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
  return rows;
}
