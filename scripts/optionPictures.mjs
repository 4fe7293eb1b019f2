#!/usr/bin/env node
/**
 * Makes the pictures of docs/options.md from the built workbench: node scripts/optionPictures.mjs [NAME …]
 * Run `npm run build` and `npm run workbench:build` before. Names make these pictures alone.
 */
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium } from './findChromium.mjs';

const repository = path.join(import.meta.dirname, '..');
const folder = path.join(repository, 'docs/img');
const MOST_BYTES = 64_000;

/** Two panels of the gallery side by side, each about 700 px wide. */
const VIEWPORT = { width: 1440, height: 1000 };

/** From 720 px on, the legend names what is marked. */
const WIDE_VIEWPORT = { width: 1540, height: 1000 };

const TOOLTIP_BELOW_PX = 64;

/** A winter afternoon in UTC: pictures of the present moment stay the same. */
const NOW = new Date('2026-02-11T15:20:00Z');

/** The panel of the gallery in each picture, as it is. */
const AS_THEY_ARE = {
  'calendar-weekday-hour': 'weekday-hour',
  'calendar-day-of-month-time': 'day-of-month-time',
  'calendar-date-time': 'date-time',
  'calendar-week-weekday': 'week-weekday',
  'calendar-month-day': 'month-day',
  'calendar-month-hour': 'month-hour',
  'calendar-minute-hour': 'minute-hour',
  'columns-rows': 'day-of-year-year',
  'row-order': 'rows-upwards',
  'day-start': 'day-start',
  'time-zone': 'fixed-offset',
  'second-zone': 'second-zone-shift',
  'filter-weekdays': 'working-days',
  'filter-hours': 'part-of-day',
  'filter-night': 'night',
  'filter-dates': 'without-holidays',
  'filter-dates-query': 'holidays-alone',
  'calculation-distinct': 'distinct',
  'calculation-distinct-days': 'distinct-days',
  'calculation-rate': 'rate',
  'calculation-share-of-row': 'share-of-row',
  'calculation-mean': 'mean',
  percentile: 'p95',
  'color-scheme': 'scheme-viridis',
  'color-reverse': 'scheme-dusk-reversed',
  'scale-auto': 'scale-auto',
  'scale-linear': 'scale-linear',
  'scale-square-root': 'scale-square-root',
  'scale-log': 'scale-log',
  'scale-symlog': 'scale-symlog',
  'scale-quantile': 'scale-quantile',
  'scale-thresholds': 'thresholds',
  'scale-mappings': 'mappings',
  'color-steps': 'scale-steps',
  'color-min-max': 'scale-min-max',
  'color-clamp': 'scale-clamp',
  'color-center': 'center',
  'cells-labels': 'labels-auto',
  'cells-gap-none': 'no-gap',
  'cells-gap-large': 'large-gap',
  marginals: 'no-bars',
  legend: 'no-legend',
  'marks-now': 'now',
};

/** Pictures that need more than a panel of the gallery. */
const OTHERS = [
  { name: 'bucket-minutes', panel: 'day-of-month-time', options: { bucketMinutes: 180 } },
  { name: 'week-start', panel: 'weekday-hour', options: { weekStart: 'sunday' } },
  { name: 'marks-weekend', panel: 'date-time', options: { marks: { weekend: false } } },
  { name: 'business-hours', panel: 'business-hours', viewport: WIDE_VIEWPORT },
  { name: 'business-hours-night', panel: 'night-shift', viewport: WIDE_VIEWPORT },
  { name: 'tooltip', panel: 'business-hours', hover: { x: 0.5, y: 0.4 } },
  { name: 'business-hours-light', panel: 'business-hours', theme: 'light', viewport: WIDE_VIEWPORT },
  { name: 'calculation-mean-light', panel: 'mean', theme: 'light' },
  {
    name: 'data',
    dashboard: 'datasources',
    panel: 'textTimes',
    options: { query: 'A', folded: true, calculation: 'percentile' },
    category: 'Data',
  },
];

const pictures = [...Object.entries(AS_THEY_ARE).map(([name, panel]) => ({ name, panel })), ...OTHERS];
const wanted = process.argv.slice(2);
const chosen = pictures.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

mkdirSync(folder, { recursive: true });
const server = await preview({
  configFile: path.join(repository, 'workbench/vite.config.ts'),
  preview: { port: 4176, strictPort: true },
});
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
let failures = 0;
try {
  for (const theme of ['dark', 'light']) {
    const page = await browser.newPage({ viewport: VIEWPORT, locale: 'en-US', timezoneId: 'UTC' });
    for (const picture of chosen.filter((each) => (each.theme ?? 'dark') === theme)) {
      await take(page, picture, theme);
    }
    await page.close();
  }
} finally {
  await browser.close();
  await server.close();
}
process.exitCode = failures > 0 ? 1 : 0;

async function take(
  page,
  { name, panel, dashboard = 'gallery', options, hover, category, viewport = VIEWPORT },
  theme
) {
  await page.setViewportSize(viewport);
  const params = new URLSearchParams({ dashboard, theme, kiosk: 'true' });
  if (options) {
    params.set('edits', JSON.stringify({ [panel]: { options } }));
  }
  if (category) {
    params.set('options', panel);
  }
  await page.clock.setFixedTime(NOW);
  await page.goto(`http://localhost:4176/?${params}`);
  const file = path.join(folder, `${name}.png`);
  if (category) {
    await sectionOf(page, category).screenshot({ path: file });
  } else {
    await takePanel(page, panel, hover, file);
  }
  const bytes = statSync(file).size;
  const tooLarge = bytes > MOST_BYTES;
  failures += tooLarge ? 1 : 0;
  console.log(`${path.relative(repository, file)}: ${bytes} bytes${tooLarge ? ' (too large)' : ''}`);
}

async function takePanel(page, key, hover, file) {
  const panel = page.locator(`[data-viz-panel-key="${key}"]`);
  // a panel asks for its data when it comes into sight
  await panel.scrollIntoViewIfNeeded();
  const plot = panel.getByTestId('activity-calendar-plot');
  await plot.waitFor();
  if (hover) {
    const box = await plot.boundingBox();
    await page.mouse.move(box.x + hover.x * box.width, box.y + hover.y * box.height);
  } else {
    await page.mouse.move(0, 0);
  }
  // the fade of what is dimmed lasts 150 ms
  await page.waitForTimeout(400);
  const { height, ...box } = await panel.boundingBox();
  // a tooltip may reach below its panel
  await page.screenshot({ path: file, clip: { ...box, height: height + (hover ? TOOLTIP_BELOW_PX : 0) } });
}

/** A category of the option pane: its heading's section. */
function sectionOf(page, title) {
  return page.getByTestId('options-pane').locator('section', { has: page.getByRole('button', { name: title }) });
}
