import { writeFileSync } from 'node:fs';
import { type Page } from '@playwright/test';
import { animatedPng, type Frame } from './animatedPng';
import { GALLERY } from './picture';
import { boxOf, panelOf, pointAt, shownPlot } from './takePicture';

const HEIGHT_PX = 640;
const PANEL = 'all-ips';

/** Writes the animation of a review: point at a cell, pin it, read its windows, choose a block of cells. */
export async function takeTour(page: Page, url: string, file: string): Promise<void> {
  await page.setViewportSize(GALLERY);
  await page.goto(`${url}?${new URLSearchParams({ dashboard: 'alert-review', kiosk: 'true' })}`);
  const plot = await shownPlot(page, PANEL);
  const clip = { ...(await boxOf(panelOf(page, PANEL))), height: HEIGHT_PX };
  const frames: Frame[] = [];
  const keep = async (delayMs: number) => {
    // fades last 150 ms
    await page.waitForTimeout(500);
    frames.push({ png: await page.screenshot({ clip }), delayMs });
  };
  await page.mouse.move(0, 0);
  await keep(1500);
  for (const [x, y, delayMs] of [
    [0.1, 0.3, 400],
    [0.2, 0.38, 400],
    [0.3, 0.45, 1200],
  ] as const) {
    await pointAt(page, plot, { x, y });
    await keep(delayMs);
  }
  await page.mouse.down();
  await page.mouse.up();
  await keep(3000);
  await page.keyboard.press('Escape');
  await pointAt(page, plot, { x: 0.15, y: 0.35 });
  await page.mouse.down();
  await pointAt(page, plot, { x: 0.25, y: 0.45 }, 4);
  await keep(500);
  await pointAt(page, plot, { x: 0.4, y: 0.6 }, 4);
  await keep(500);
  await page.mouse.up();
  await keep(3000);
  writeFileSync(file, animatedPng(frames));
}
