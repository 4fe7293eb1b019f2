/**
 * Makes the pictures of the docs and of the catalog from the built workbench: npm run pictures [-- NAME …]
 * `npm run workbench:build` before. Names make these pictures alone; `tour` is the animation.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium as browserType } from '@playwright/test';
import { chromium } from '../playwright.browser';
import { takeTour } from './pictures/animation';
import { doorPictures } from './pictures/doorPictures';
import { filePictures } from './pictures/filePictures';
import { optionPictures } from './pictures/optionPictures';
import { type Picture } from './pictures/picture';
import { fileOf, takePicture } from './pictures/takePicture';
import { serveWorkbench } from './serveWorkbench';

/** Pictures are in the repository for good. */
const MOST_BYTES = 200_000;
const MOST_BYTES_OF_TOUR = 1_000_000;
const TOUR = 'docs/img/tour.png';

async function makePictures(wanted: readonly string[]): Promise<void> {
  const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name);
  const { url, close } = await serveWorkbench();
  const browser = await browserType.launch(chromium.launchOptions);
  const context = { locale: 'en-US', timezoneId: 'UTC' };
  try {
    for (const picture of [...optionPictures, ...doorPictures, ...filePictures].filter(({ name }) => isWanted(name))) {
      // a page of its own: nothing of the one before is left
      const page = await browser.newPage(context);
      await takePicture(page, url, picture, fileIn(picture));
      await page.close();
      reportSize(fileOf(picture), MOST_BYTES);
    }
    if (isWanted('tour')) {
      const page = await browser.newPage(context);
      await takeTour(page, url, path.join(repository, TOUR));
      reportSize(TOUR, MOST_BYTES_OF_TOUR);
    }
  } finally {
    await browser.close();
    await close();
  }
}

const repository = path.join(__dirname, '..');

function fileIn(picture: Picture): string {
  const file = path.join(repository, fileOf(picture));
  mkdirSync(path.dirname(file), { recursive: true });
  return file;
}

function reportSize(file: string, mostBytes: number): void {
  const { size } = statSync(path.join(repository, file));
  console.log(`${file}: ${size} bytes${size > mostBytes ? ' (too large)' : ''}`);
  process.exitCode = size > mostBytes ? 1 : process.exitCode;
}

void makePictures(process.argv.slice(2));
