import type { PluginOptions } from '@grafana/plugin-e2e';
import { defineConfig } from '@playwright/test';
import { chromium } from './playwright.browser';

// The tests of tests/grafana drive a Grafana server with the plugin and provisioning/, at GRAFANA_URL.
export default defineConfig<PluginOptions>({
  testDir: './tests/grafana',
  reporter: 'list',
  // one after the other: Grafana's pages are heavy, and plugin-e2e has short waits of its own
  workers: 1,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  // a dashboard of a cold server takes its time
  expect: { timeout: 30_000 },
  use: {
    ...chromium,
    baseURL: process.env.GRAFANA_URL ?? 'http://localhost:3000',
    viewport: { width: 1400, height: 1000 },
    // not at every run: recording Grafana's pages takes longer than the tests do
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
  },
});
