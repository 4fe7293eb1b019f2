import { type Locator } from '@playwright/test';
import { localClock } from './support/countByHand';
import { cellCentre, gridBox, pixelsIn } from './support/pixels';
import { expect, openDashboard, showPanel, test } from './support/workbench';

const plotOf = (panel: Locator) => panel.getByTestId('activity-calendar-plot');

const MINUTE_MS = 60_000;

/** Returns how far one zone is ahead of another, and the dates (in the first zone) from which on, by asking `Intl`. */
function aheadByHand(zone: string, other: string, from: string, to: string): Array<{ minutes: number; date: string }> {
  const [clock, otherClock] = [localClock(zone), localClock(other)];
  const found: Array<{ minutes: number; date: string }> = [];
  for (let timeMs = Date.parse(from); timeMs <= Date.parse(to); timeMs += 15 * MINUTE_MS) {
    const [here, there] = [clock(timeMs), otherClock(timeMs)];
    const minutes = (there.day - here.day) * 1440 + (there.hour - here.hour) * 60 + there.minute - here.minute;
    if (found.at(-1)?.minutes !== minutes) {
      const date = new Date(here.day * 86_400_000).toLocaleDateString('en-US', {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      });
      found.push({ minutes, date });
    }
  }
  return found;
}

/** Says of every column whether something is written under it, in the line of the second axis. */
async function writtenUnder(plot: Locator): Promise<boolean[]> {
  const box = await gridBox(plot);
  const width = box.width / 24;
  const bands = await Promise.all(
    Array.from({ length: 24 }, (_, column) =>
      pixelsIn(plot, { x: box.x + column * width + 3, y: box.y + box.height + 24, width: width - 6, height: 10 })
    )
  );
  return bands.map((pixels) => pixels.some(([, , , alpha]) => alpha > 60));
}

test('a second zone: hours under the first, in the tooltip, and the dates on which they change', async ({ page }) => {
  await page.setViewportSize({ width: 1900, height: 900 });
  const plain = { calendar: 'weekday-hour', weekStart: 'monday' };
  const edits = {
    'business-hours': { options: { ...plain, businessHours: { show: false } } },
    'night-shift': { options: { ...plain, businessHours: { show: false } } },
    'fixed-offset': { options: { ...plain, timeZone: 'UTC', secondZone: 'UTC+01:00' } },
    'second-zone-shift': { options: plain },
  };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  const pointAt = async (plot: Locator, column: number) => {
    const [x, y] = await cellCentre(plot, column, 1, 24, 7);
    await plot.hover({ position: { x, y } });
  };

  const moscow = plotOf(await showPanel(page, 'business-hours'));
  // every third hour of Moscow, which is three hours ahead; a shift of the day hangs over to the next column
  expect((await writtenUnder(moscow)).slice(0, 21)).toEqual(
    Array.from({ length: 21 }, (_, hour) => (hour + 3) % 3 === 0)
  );
  await pointAt(moscow, 14);
  await expect(tooltip).toContainText('Tuesday 14:00–15:00');
  await expect(tooltip).toContainText('UTC · 17:00–18:00 Moscow');
  await pointAt(moscow, 21);
  await expect(tooltip).toContainText('UTC · 00:00–01:00 next day Moscow');

  const offset = plotOf(await showPanel(page, 'fixed-offset'));
  expect((await writtenUnder(offset)).slice(0, 21)).toEqual(
    Array.from({ length: 21 }, (_, hour) => (hour + 1) % 3 === 0)
  );
  await pointAt(offset, 5);
  await expect(tooltip).toContainText('06:00–07:00 UTC+01:00');

  const without = plotOf(await showPanel(page, 'night-shift'));
  expect(await writtenUnder(without)).not.toContain(true);
  await pointAt(without, 14);
  await expect(tooltip).not.toContainText('UTC ·');

  const ahead = aheadByHand('America/New_York', 'Europe/London', '2015-01-01T00:00:00Z', '2015-05-31T23:59:59.999Z');
  expect(ahead.map(({ minutes }) => minutes)).toEqual([300, 240, 300]);
  const changing = await showPanel(page, 'second-zone-shift');
  expect(await writtenUnder(plotOf(changing))).toContain(true);
  await pointAt(plotOf(changing), 10);
  await expect(tooltip).toContainText('New York');
  await expect(tooltip).toContainText('15:00–16:00');
  await expect(tooltip).toContainText('14:00–15:00');
  await expect(tooltip).toContainText('London');
  const sentence = `London +5 h; +4 h from ${ahead[1].date}; +5 h from ${ahead[2].date}`;
  await expect(changing.getByTestId('activity-calendar-legend').locator('[data-look="zoneChanges"]')).toHaveText(
    sentence
  );
  await changing.getByRole('button', { name: /^About the rows/ }).click();
  await expect(page.getByTestId('activity-calendar-status')).toContainText(sentence);
});
