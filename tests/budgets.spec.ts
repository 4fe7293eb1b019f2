import { type Locator, type Page } from '@playwright/test';
import { choose, openOptionsOf } from './support/optionsPane';
import { cellCentre } from './support/pixels';
import { expect, openDashboard, panelOf, test } from './support/workbench';
import { countWork, type Work, workFor, workOf } from './support/workOfPage';

// What a change costs is counted, never timed: passes over the events, folds of their slots, drawings of the cells.

const KEY = 'weekday-hour';
const NOTHING: Work = { pass: 0, fold: 0, draw: 0 };

const plotOf = (page: Page) => panelOf(page, KEY).getByTestId('activity-calendar-plot');

test.beforeEach(({ page }) => countWork(page));

test('the first picture costs one pass, one fold and one drawing, and leaves no entry behind', async ({ page }) => {
  await openDashboard(page, 'punch-card');
  expect(await workOf(page)).toEqual({ pass: 1, fold: 1, draw: 1 });
  const left = await page.evaluate(() => performance.getEntriesByType('measure').map(({ name }) => name));
  expect(left.filter((name) => name.startsWith('activity-calendar'))).toEqual([]);
});

test('pointing, pinning and drawing out a block cost nothing', async ({ page }) => {
  await openDashboard(page, 'punch-card');
  const plot = plotOf(page);
  const work = await workFor(page, async () => {
    for (let column = 0; column < 24; column += 2) {
      await plot.hover({ position: await cell(plot, column, column % 7) });
    }
    await expect(page.getByTestId('activity-calendar-tooltip')).toBeVisible();
    await plot.click({ position: await cell(plot, 14, 3) });
    await expect(page.getByTestId('activity-calendar-pinned')).toBeVisible();
    await plot.hover({ position: await cell(plot, 3, 1) });
    await page.mouse.down();
    await plot.hover({ position: await cell(plot, 6, 4) });
    await page.mouse.up();
    await expect(plot).toHaveAttribute('data-pinned', '3 1 4 4');
  });
  expect(work).toEqual(NOTHING);
});

test('keys cost nothing', async ({ page }) => {
  await openDashboard(page, 'punch-card');
  const plot = plotOf(page);
  const work = await workFor(page, async () => {
    await plot.focus();
    for (const key of ['ArrowLeft', 'ArrowUp', 'Shift+ArrowRight', 'Home', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    await expect(page.getByTestId('activity-calendar-pinned')).toBeVisible();
  });
  expect(work).toEqual(NOTHING);
});

test('another size costs one drawing', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await openDashboard(page, 'punch-card');
  const plot = plotOf(page);
  const widthPx = async () => (await plot.boundingBox())?.width ?? 0;
  const before = await widthPx();
  const work = await workFor(page, async () => {
    await page.setViewportSize({ width: 900, height: 800 });
    await expect.poll(widthPx).toBeLessThan(before - 200);
  });
  expect(work).toEqual({ pass: 0, fold: 0, draw: 1 });
});

test.describe('an option', () => {
  /** What is chosen one after the other, and what of it costs what. */
  const changes: Array<{ what: string; change: (page: Page) => Promise<void>; work: Work }> = [
    {
      what: 'colors',
      change: (page) => choose(page, 'color.scheme', 'Viridis'),
      work: { pass: 0, fold: 0, draw: 1 },
    },
    {
      what: 'a gap',
      change: (page) => page.getByTestId('opt-cells.gap').getByRole('radio', { name: 'None' }).check({ force: true }),
      work: { pass: 0, fold: 0, draw: 1 },
    },
    {
      what: 'a week start',
      change: (page) => choose(page, 'weekStart', 'Sunday'),
      work: { pass: 0, fold: 1, draw: 1 },
    },
    {
      what: 'a zone',
      change: async (page) => {
        const input = page.getByTestId('opt-timeZone').locator('input').first();
        await input.click();
        await input.fill('New_York');
        await page.keyboard.press('Enter');
      },
      work: { pass: 0, fold: 1, draw: 1 },
    },
    {
      what: 'a coarser axis',
      change: (page) => choose(page, 'calendar', 'Month × hour'),
      work: { pass: 0, fold: 1, draw: 1 },
    },
    {
      what: 'a statistic that is there',
      change: (page) => choose(page, 'calculation', 'Mean'),
      work: { pass: 0, fold: 1, draw: 1 },
    },
    {
      what: 'a finer axis',
      change: (page) => choose(page, 'calendar', 'Minute of the hour'),
      work: { pass: 1, fold: 1, draw: 1 },
    },
    {
      what: 'the axis before',
      change: (page) => choose(page, 'calendar', 'Weekday × hour'),
      work: { pass: 0, fold: 1, draw: 1 },
    },
    {
      what: 'a statistic that is not there',
      change: (page) => choose(page, 'calculation', 'Percentile'),
      work: { pass: 1, fold: 1, draw: 1 },
    },
    {
      what: 'another percentile',
      change: async (page) => {
        const input = page.getByTestId('opt-percentile').locator('input').first();
        await input.fill('50');
        await input.blur();
      },
      work: { pass: 0, fold: 1, draw: 1 },
    },
    {
      what: 'distinct values',
      change: (page) => choose(page, 'calculation', 'Distinct values'),
      work: { pass: 1, fold: 1, draw: 1 },
    },
  ];

  test('costs what it needs and no more', async ({ page }) => {
    // so many events that their slots are fewer
    await openOptionsOf(page, 'attackers', KEY, { 'var-source_ip': '$__all' });
    for (const { what, change, work } of changes) {
      const { draw } = await workOf(page);
      const done = await workFor(page, async () => {
        await change(page);
        // whatever the change is, it is seen
        await expect.poll(async () => (await workOf(page)).draw, what).toBeGreaterThan(draw);
      });
      expect.soft(done, what).toEqual(work);
    }
  });
});

async function cell(plot: Locator, column: number, row: number): Promise<{ x: number; y: number }> {
  const [x, y] = await cellCentre(plot, column, row, 24, 7);
  return { x, y };
}
