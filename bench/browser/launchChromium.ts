import { type Browser, chromium } from '@playwright/test';
import { chromium as settings } from '../../playwright.browser';

/** Starts the browser that the tests use, without its throttling of pages that are not in front. */
export function launchChromium(): Promise<Browser> {
  const { executablePath, args } = settings.launchOptions;
  return chromium.launch({ executablePath, args: [...args, '--disable-renderer-backgrounding'] });
}
