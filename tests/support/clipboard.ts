import { type Page } from '@playwright/test';

/** Lets the page write to the clipboard and the test read it. */
export function allowClipboard(page: Page): Promise<void> {
  return page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Returns the clipboard's text. */
export function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
