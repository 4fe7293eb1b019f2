import { type Locator } from '@playwright/test';
import { type LocalFields, localClock, type TimedValue } from './support/countByHand';
import { between, chatRows } from './support/dataRows';
import { gridBox, pixelsAt } from './support/pixels';
import { expect, openDashboard, showPanel, test } from './support/workbench';

const chats = between(chatRows(), '2021-01-29T00:00:00Z', '2022-03-03T00:00:00Z');
const HOUR_MS = 3_600_000;

const plotOf = (panel: Locator) => panel.getByTestId('activity-calendar-plot');

/** A panel of the gallery with the clock of its calendar, and its business hours as a question to their own clock. */
interface Case {
  readonly key: string;
  readonly options?: object;
  readonly zone: string;
  readonly businessZone: string;
  readonly isInside: (local: LocalFields) => boolean;
  readonly text: string;
}

const CASES: Case[] = [
  {
    key: 'business-hours',
    zone: 'UTC',
    businessZone: 'Europe/Moscow',
    isInside: ({ weekday, hour }) => weekday < 5 && hour >= 9 && hour < 18,
    text: '09–18 Moscow, Mon–Fri',
  },
  {
    // the hours after midnight are those of the shift that began the evening before
    key: 'night-shift',
    zone: 'Europe/Moscow',
    businessZone: 'Europe/Moscow',
    isInside: ({ weekday, hour }) => (hour >= 22 && weekday < 5) || (hour < 6 && (weekday + 6) % 7 < 5),
    text: '22–06 Moscow, Mon–Fri',
  },
  {
    key: 'scheme-dusk',
    options: { businessHours: { show: true, weekdays: [5, 6], hours: '', zone: '' } },
    zone: 'UTC',
    businessZone: 'UTC',
    isInside: ({ weekday }) => weekday >= 5,
    text: 'Sat, Sun UTC',
  },
  {
    key: 'scheme-viridis',
    options: {
      calculation: 'count',
      businessHours: { show: true, hours: '12:00–14:00', weekdays: [], zone: 'Asia/Tokyo' },
    },
    zone: 'UTC',
    businessZone: 'Asia/Tokyo',
    isInside: ({ hour }) => hour === 12 || hour === 13,
    text: '12–14 Tokyo',
  },
  {
    key: 'scheme-blues',
    options: { businessHours: { show: false } },
    zone: 'UTC',
    businessZone: 'UTC',
    isInside: () => false,
    text: '',
  },
];

/** Asks both clocks about an hour of each of the range's cells: the zones' difference never changes here. */
function maskByHand({ zone, businessZone, isInside }: Case): boolean[][] {
  const [clock, businessClock] = [localClock(zone), localClock(businessZone)];
  const mask = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => false));
  for (let hour = 0; hour < 168; hour++) {
    const timeMs = Date.UTC(2021, 5, 7) + hour * HOUR_MS;
    const local = clock(timeMs);
    mask[local.weekday][local.hour] = isInside(businessClock(timeMs));
  }
  return mask;
}

const weightOf = ({ options = {} }: Case, { value }: TimedValue) => ('calculation' in options ? 1 : (value ?? 0));

/** Returns the share (0 … 1) of messages in business hours of the events that `isAsked` picks. */
function shareByHand(each: Case, isAsked: (local: LocalFields) => boolean): number {
  const [clock, businessClock] = [localClock(each.zone), localClock(each.businessZone)];
  let [inside, all] = [0, 0];
  for (const event of chats.filter(({ timeMs }) => isAsked(clock(timeMs)))) {
    all += weightOf(each, event);
    inside += each.isInside(businessClock(event.timeMs)) ? weightOf(each, event) : 0;
  }
  return inside / all;
}

/** Returns a percentage that stands at the end of a text, as a share. */
function percentIn(text: string | null): number {
  return Number(/([\d.]+)%$/.exec(text ?? '')?.[1] ?? NaN) / 100;
}

/** Says of every line between two neighboring cells whether dashes run along it. */
async function dashedLines(plot: Locator): Promise<{ vertical: boolean[][]; horizontal: boolean[][] }> {
  const box = await gridBox(plot);
  const [width, height] = [box.width / 24, box.height / 7];
  const lines: Array<Array<[number, number]>> = [];
  const shares = Array.from({ length: 13 }, (_, i) => 0.2 + i * 0.05);
  for (let row = 0; row < 7; row++) {
    for (let column = 1; column < 24; column++) {
      const x = box.x + column * width;
      lines.push(
        shares.flatMap((share): Array<[number, number]> =>
          [-0.5, 0.5].map((side) => [x + side, box.y + (row + share) * height])
        )
      );
    }
  }
  for (let row = 1; row < 7; row++) {
    for (let column = 0; column < 24; column++) {
      const y = box.y + row * height;
      lines.push(
        shares.flatMap((share): Array<[number, number]> =>
          [-0.5, 0.5].map((side) => [box.x + (column + share) * width, y + side])
        )
      );
    }
  }
  const pixels = await pixelsAt(plot, lines.flat());
  const dashed = lines.map((line, i) =>
    pixels
      .slice(i * line.length, (i + 1) * line.length)
      .some(([red, green, blue, alpha]) => Math.min(red, green, blue) > 150 && alpha > 150)
  );
  return {
    vertical: Array.from({ length: 7 }, (_, row) => dashed.slice(row * 23, (row + 1) * 23)),
    horizontal: Array.from({ length: 6 }, (_, row) => dashed.slice(161 + row * 24, 161 + (row + 1) * 24)),
  };
}

test('business hours are outlined where they are, and their share is counted in their own zone', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1900, height: 900 });
  const edits = Object.fromEntries(
    CASES.map(({ key, options = {} }) => [key, { options: { ...options, weekStart: 'monday' } }])
  );
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  for (const each of CASES) {
    const { key, text } = each;
    const panel = await showPanel(page, key);
    const plot = plotOf(panel);
    const mask = maskByHand(each);
    const lines = await dashedLines(plot);
    expect
      .soft(lines.vertical, `${key}: lines between hours`)
      .toEqual(mask.map((row) => row.slice(1).map((inside, i) => inside !== row[i])));
    expect
      .soft(lines.horizontal, `${key}: lines between weekdays`)
      .toEqual(mask.slice(1).map((row, i) => row.map((inside, hour) => inside !== mask[i][hour])));

    const legendKey = panel.getByTestId('activity-calendar-legend').locator('[data-look="businessHours"]');
    const box = await gridBox(plot);
    await plot.hover({ position: { x: box.x + box.width + 10, y: box.y + (1.5 * box.height) / 7 } });
    await expect(tooltip).toContainText('Tuesday');
    if (text === '') {
      await expect(legendKey).toHaveCount(0);
      await expect(tooltip).not.toContainText('business hours');
      continue;
    }
    const share = shareByHand(each, () => true);
    await expect.soft(legendKey, key).toContainText(`${text}: `);
    expect.soft(Math.abs(percentIn(await legendKey.textContent()) - share), `${key}: share`).toBeLessThanOrEqual(0.005);

    const outsideText = async () =>
      tooltip
        .locator('div', { hasText: /^Outside business hours/ })
        .last()
        .textContent();
    const ofTuesday = 1 - shareByHand(each, ({ weekday }) => weekday === 1);
    expect.soft(Math.abs(percentIn(await outsideText()) - ofTuesday), `${key}: Tuesday`).toBeLessThanOrEqual(0.005);
    await plot.hover({ position: { x: box.x + (13.5 * box.width) / 24, y: box.y - 10 } });
    await expect(tooltip).toContainText('13:00–14:00');
    const ofHour13 = 1 - shareByHand(each, ({ hour }) => hour === 13);
    expect.soft(Math.abs(percentIn(await outsideText()) - ofHour13), `${key}: 13:00`).toBeLessThanOrEqual(0.005);

    // the picture in words says it too
    const insidePercent = (await legendKey.textContent())?.split(': ')[1];
    await expect.soft(plot, key).toHaveAccessibleName(new RegExp(`${insidePercent}.* in business hours \\(${text}\\)`));
  }
});
