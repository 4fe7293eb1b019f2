import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';

const PORT = 4174;

// Run, not imported: Playwright loads its configuration as CommonJS. The workers inherit the answer.
process.env.CHROMIUM_PATH ??= execFileSync(process.execPath, ['scripts/findChromium.mjs'], {
  cwd: __dirname,
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
}).trim();

// The tests drive the static build of the workbench: run `npm run build` and `npm run workbench:build` before.
export default defineConfig({
  testDir: './tests',
  reporter: 'list',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://localhost:${PORT}/`,
    locale: 'en-US',
    // Where nobody expects it, and half an hour off: what leaks from the browser's zone shows.
    timezoneId: 'America/St_Johns',
    trace: 'retain-on-failure',
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
  },
  webServer: {
    command: `npx vite preview workbench --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: !process.env.CI,
  },
});
