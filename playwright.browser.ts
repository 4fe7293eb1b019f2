import { execFileSync } from 'node:child_process';

// Run, not imported: Playwright loads its configuration as CommonJS. The workers inherit the answer.
process.env.CHROMIUM_PATH ??= execFileSync(process.execPath, ['scripts/findChromium.mjs'], {
  cwd: __dirname,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim();

/** The browser of all tests. */
export const chromium = {
  locale: 'en-US',
  // Where nobody expects it, and half an hour off: what leaks from the browser's zone shows.
  timezoneId: 'America/St_Johns',
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};
