import path from 'node:path';
import { type Locator, type Page } from '@playwright/test';
import { GALLERY, type Picture, type Place, type Size } from './picture';

/** A winter afternoon in UTC: pictures of the present moment stay the same. */
const NOW = new Date('2026-02-11T15:20:00Z');

/** The fade of what is dimmed lasts 150 ms, and a pinned tooltip reads its windows first. */
const REST_MS = 500;

/** Returns the file that a picture is, from the project's folder. */
export function fileOf({ folder = 'docs/img', name }: Picture): string {
  return path.join(folder, `${name}.png`);
}

/** Opens what a picture shows in the workbench at `url`, and writes it to `file`. */
export async function takePicture(page: Page, url: string, picture: Picture, file: string): Promise<void> {
  const { dashboard = 'gallery', panel, options, theme = 'dark', viewport = GALLERY, file: opened } = picture;
  await page.setViewportSize(viewport);
  await page.clock.setFixedTime(NOW);
  const params = new URLSearchParams({ dashboard, theme, kiosk: 'true' });
  if (panel && options) {
    params.set('edits', JSON.stringify({ [panel]: { options } }));
  }
  if (panel && picture.category) {
    params.set('options', panel);
  }
  await page.goto(`${url}?${params}`);
  if (opened) {
    const { name, text } = opened();
    await page
      .locator('input[type="file"]')
      .first()
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  }
  await takeShown(page, picture, file);
}

async function takeShown(page: Page, picture: Picture, file: string): Promise<void> {
  const { panel, category } = picture;
  if (category) {
    await sectionOf(page, category).screenshot({ path: file });
  } else if (panel) {
    await takePanel(page, panel, picture, file);
  } else {
    await page.getByTestId('activity-calendar-plot').first().waitFor();
    await page.waitForTimeout(REST_MS);
    await page.screenshot({ path: file });
  }
}

/** Returns a panel's plot when it is drawn. */
export async function shownPlot(page: Page, key: string): Promise<Locator> {
  const panel = panelOf(page, key);
  // a panel asks for its data when it comes into sight
  await panel.scrollIntoViewIfNeeded();
  const plot = panel.getByTestId('activity-calendar-plot');
  await plot.waitFor();
  return plot;
}

/** Moves the pointer to a place of a plot. */
export async function pointAt(page: Page, plot: Locator, { x, y }: Place, steps = 1): Promise<void> {
  const box = await boxOf(plot);
  await page.mouse.move(box.x + x * box.width, box.y + y * box.height, { steps });
}

async function takePanel(page: Page, key: string, { hover, click, belowPx = 0 }: Picture, file: string): Promise<void> {
  const plot = await shownPlot(page, key);
  await page.mouse.move(0, 0);
  const place = hover ?? click;
  if (place) {
    await pointAt(page, plot, place);
  }
  if (click) {
    await page.mouse.down();
    await page.mouse.up();
  }
  await page.waitForTimeout(REST_MS);
  const { height, ...box } = await boxOf(panelOf(page, key));
  await page.screenshot({ path: file, clip: { ...box, height: height + belowPx } });
}

/** Returns a panel by its key. */
export function panelOf(page: Page, key: string): Locator {
  return page.locator(`[data-viz-panel-key="${key}"]`);
}

/** Returns where an element is on the page. Throws where it is not. */
export async function boxOf(locator: Locator): Promise<Size & Place> {
  const box = await locator.boundingBox();
  if (box === null) {
    throw new Error('What a picture is to show is not on the page.');
  }
  return box;
}

/** A category of the option pane: its heading's section. */
function sectionOf(page: Page, title: string): Locator {
  return page
    .getByTestId('options-pane')
    .locator('section', { has: page.getByRole('button', { name: title, exact: true }) });
}
