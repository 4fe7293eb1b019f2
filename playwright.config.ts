import { defineConfig } from '@playwright/test';
import { chromium } from './playwright.browser';

// WORKBENCH_HOST: see workbench/vite.config.ts. Another port, so that neither run finds the other's page.
const PORT = Number(process.env.WORKBENCH_PORT ?? (process.env.WORKBENCH_HOST ? 4175 : 4174));

// The tests drive the static build of the workbench: run `npm run build` and `npm run workbench:build` before.
export default defineConfig({
  testDir: './tests',
  // those need a server: playwright.grafana.config.ts
  testIgnore: /tests\/grafana\//,
  reporter: 'list',
  workers: 2,
  retries: 0,
  // two cores that do other things too
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://localhost:${PORT}/`,
    ...chromium,
    // a quarter of the time; `npm run test:browser -- --trace retain-on-failure` writes them
    trace: 'off',
  },
  webServer: {
    command: `npx vite preview workbench --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: !process.env.CI,
  },
});
