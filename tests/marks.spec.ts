import { type Locator } from '@playwright/test';
import { gridBox, pixelsAt, pixelsIn } from './support/pixels';
import { expect, openDashboard, showPanel, test } from './support/workbench';

const plotOf = (panel: Locator) => panel.getByTestId('activity-calendar-plot');

/** Returns how strong the strongest pixel of each row's label is, 0 … 255. */
async function labelStrengths(plot: Locator, rowCount: number): Promise<number[]> {
  const box = await gridBox(plot);
  const height = box.height / rowCount;
  const labels = await Promise.all(
    Array.from({ length: rowCount }, (_, row) =>
      pixelsIn(plot, { x: 0, y: box.y + row * height, width: box.x - 8, height })
    )
  );
  return labels.map((pixels) => pixels.reduce((most, [, , , alpha]) => Math.max(most, alpha), 0));
}

test('the labels of Saturday and Sunday are quieter, unless that is off', async ({ page }) => {
  const edits = {
    'scheme-dusk': { options: { weekStart: 'monday' } },
    'scheme-viridis': { options: { weekStart: 'monday', marks: { weekend: false } } },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const on = await labelStrengths(plotOf(await showPanel(page, 'scheme-dusk')), 7);
  const off = await labelStrengths(plotOf(await showPanel(page, 'scheme-viridis')), 7);
  expect(off.every((strength) => strength > 220)).toBe(true);
  expect(on.map((strength) => strength > 220)).toEqual([true, true, true, true, true, false, false]);
  expect(Math.min(...on), 'quiet, not gone').toBeGreaterThan(60);
});

/** Returns the columns over which a mark stands, between the grid and the bars. */
async function markedColumns(plot: Locator): Promise<number[]> {
  const box = await gridBox(plot);
  const points = Array.from({ length: 24 }, (_, column): [number, number] => [
    box.x + ((column + 0.5) * box.width) / 24,
    box.y - 2.5,
  ]);
  return (await pixelsAt(plot, points)).flatMap(([, , , alpha], column) => (alpha > 150 ? [column] : []));
}

/** Returns the rows beside which a mark stands. */
async function markedRows(plot: Locator, rowCount: number): Promise<number[]> {
  const box = await gridBox(plot);
  const points = Array.from({ length: rowCount }, (_, row): [number, number] => [
    box.x - 2.5,
    box.y + ((row + 0.5) * box.height) / rowCount,
  ]);
  return (await pixelsAt(plot, points)).flatMap(([, , , alpha], row) => (alpha > 150 ? [row] : []));
}

test('now is marked at its column and row, where the range ends now and unless that is off', async ({ page }) => {
  // a clock that stands still, away from the full hour: Wednesday
  await page.clock.setFixedTime('2026-03-11T14:40:00Z');
  const edits = {
    'now-week': { options: { weekStart: 'monday' } },
    now: { options: {} },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const byDate = plotOf(await showPanel(page, 'now'));
  expect(await markedColumns(byDate)).toEqual([14]);
  expect(await markedRows(byDate, 7), 'today is the last of seven days').toEqual([6]);
  const byWeekday = plotOf(await showPanel(page, 'now-week'));
  expect(await markedColumns(byWeekday)).toEqual([14]);
  expect(await markedRows(byWeekday, 7)).toEqual([2]);
  const past = plotOf(await showPanel(page, 'scheme-dusk'));
  expect(await markedColumns(past), 'a range that is over').toEqual([]);

  const off = { now: { options: { marks: { now: false } } } };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(off) });
  const unmarked = plotOf(await showPanel(page, 'now'));
  expect(await markedColumns(unmarked)).toEqual([]);
  expect(await markedRows(unmarked, 7)).toEqual([]);
});
