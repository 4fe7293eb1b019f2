import { type Locator } from '@playwright/test';
import { localClock } from './support/countByHand';
import { cellCentre, gridBox, pixelsAt } from './support/pixels';
import { tableTexts } from './support/readTable';
import { expect, openDashboard, panelOf, test } from './support/workbench';

/** The weeks around the changes of 2024; `special` is the local time that is skipped or runs twice. */
const WEEKS = [
  {
    key: 'ny-spring',
    zone: 'America/New_York',
    minutes: 60,
    from: '2024-03-07T05:00:00.000Z',
    to: '2024-03-14T03:59:59.999Z',
    date: 'Mar 10, 2024',
    special: { skipped: ['10 02:00'], doubled: [] as string[] },
  },
  {
    key: 'ny-autumn',
    zone: 'America/New_York',
    minutes: 60,
    from: '2024-10-31T04:00:00.000Z',
    to: '2024-11-07T04:59:59.999Z',
    date: 'Nov 3, 2024',
    special: { skipped: [] as string[], doubled: ['3 01:00'] },
  },
  {
    key: 'london-spring',
    zone: 'Europe/London',
    minutes: 60,
    from: '2024-03-28T00:00:00.000Z',
    to: '2024-04-03T22:59:59.999Z',
    date: 'Mar 31, 2024',
    special: { skipped: ['31 01:00'], doubled: [] as string[] },
  },
  {
    key: 'london-autumn',
    zone: 'Europe/London',
    minutes: 60,
    from: '2024-10-23T23:00:00.000Z',
    to: '2024-10-30T23:59:59.999Z',
    date: 'Oct 27, 2024',
    special: { skipped: [] as string[], doubled: ['27 01:00'] },
  },
  {
    key: 'lord-howe-spring',
    zone: 'Australia/Lord_Howe',
    minutes: 30,
    from: '2024-10-02T13:30:00.000Z',
    to: '2024-10-09T12:59:59.999Z',
    date: 'Oct 6, 2024',
    special: { skipped: ['6 02:00'], doubled: [] as string[] },
  },
  {
    key: 'lord-howe-autumn',
    zone: 'Australia/Lord_Howe',
    minutes: 30,
    from: '2024-04-03T13:00:00.000Z',
    to: '2024-04-10T13:29:59.999Z',
    date: 'Apr 7, 2024',
    special: { skipped: [] as string[], doubled: ['7 01:30'] },
  },
];

const MINUTE_MS = 60_000;

/** A window of local time: its events, and how many minutes of the week were in it. */
interface Window {
  events: number;
  minutes: number;
}

/** Walks the week minute by minute with `Intl`; an event is at every twentieth minute. Windows by date and weekday. */
function walk({ zone, minutes, from, to }: (typeof WEEKS)[number]) {
  const clock = localClock(zone);
  const dates: number[] = [];
  const windows = new Map<string, Window>();
  const weekdays: string[] = [];
  for (let timeMs = Date.parse(from); timeMs <= Date.parse(to); timeMs += MINUTE_MS) {
    const local = clock(timeMs);
    if (!dates.includes(local.dayOfMonth)) {
      dates.push(local.dayOfMonth);
      weekdays.push(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][local.weekday]);
    }
    const start = Math.floor((local.hour * 60 + local.minute) / minutes) * minutes;
    const key = `${local.dayOfMonth} ${clockText(start)}`;
    const window = windows.get(key) ?? { events: 0, minutes: 0 };
    windows.set(key, {
      events: window.events + (timeMs % (20 * MINUTE_MS) === 0 ? 1 : 0),
      minutes: window.minutes + 1,
    });
  }
  const starts = Array.from({ length: 1440 / minutes }, (_, i) => clockText(i * minutes));
  return { dates, weekdays, starts, windows };
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

/** What the table has to say of a window. */
function expectedText(window: Window | undefined): string {
  return window === undefined ? '–' : window.events === 0 ? '' : String(window.events);
}

const plotOf = (panel: Locator) => panel.getByTestId('activity-calendar-plot');

for (const week of WEEKS) {
  const { dates, weekdays, starts, windows } = walk(week);

  test(`${week.key}: the walk finds the change where it is known to be`, () => {
    const skipped = dates
      .flatMap((date) => starts.map((start) => `${date} ${start}`))
      .filter((key) => !windows.has(key));
    const doubled = [...windows].filter(([, { minutes }]) => minutes > week.minutes).map(([key]) => key);
    expect({ skipped, doubled }).toEqual(week.special);
  });

  test(`${week.key}: every window of the week holds its events, by date and by weekday`, async ({ page }) => {
    await openDashboard(page, 'clock-changes');
    const panel = panelOf(page, week.key);
    await panel.scrollIntoViewIfNeeded();
    // the longer axis runs down the table: the times of day
    const [, ...byDate] = (await tableTexts(panel)).slice(0, -1);
    expect(byDate.map(([start]) => start.slice(0, 5))).toEqual(starts);
    expect(byDate.map((row) => row.slice(1, -1))).toEqual(
      starts.map((start) => dates.map((date) => expectedText(windows.get(`${date} ${start}`))))
    );

    const weekPanel = panelOf(page, `${week.key}-week`);
    await weekPanel.scrollIntoViewIfNeeded();
    const [head, ...byWeekday] = (await tableTexts(weekPanel)).slice(0, -1);
    const dateOf = (name: string) => dates[weekdays.indexOf(name)];
    expect(head.slice(1, -1)).toHaveLength(7);
    expect(byWeekday.map((row) => row.slice(1, -1))).toEqual(
      starts.map((start) => head.slice(1, -1).map((name) => expectedText(windows.get(`${dateOf(name)} ${start}`))))
    );
  });

  test(`${week.key}: the special window looks special and says why`, async ({ page }) => {
    // cells of half an hour are large enough for a sign
    await page.setViewportSize({ width: 1500, height: 900 });
    await openDashboard(page, 'clock-changes');
    const panel = panelOf(page, week.key);
    await panel.scrollIntoViewIfNeeded();
    const plot = plotOf(panel);
    const [key] = [...week.special.skipped, ...week.special.doubled];
    const [date, start] = key.split(' ');
    const column = starts.indexOf(start);
    const row = dates.indexOf(Number(date));
    const [x, y] = await cellCentre(plot, column, row, starts.length, dates.length);
    const { width, height } = await gridBox(plot);
    const cell = { x, y, width: width / starts.length, height: height / dates.length };
    if (week.special.skipped.length > 0) {
      expect(await colorsIn(plot, cell), 'a skipped hour has no ground').toContain('0,0,0,0');
      expect(await colorsIn(plot, { ...cell, x: x + cell.width }), 'its neighbor has').not.toContain('0,0,0,0');
    } else {
      expect((await colorsIn(plot, cell)).length, 'the hour that ran twice carries a sign').toBeGreaterThan(1);
      expect((await colorsIn(plot, { ...cell, x: x + cell.width })).length, 'its neighbor does not').toBe(1);
    }
    await plot.hover({ position: { x, y } });
    const tooltip = page.getByTestId('activity-calendar-tooltip');
    if (week.special.skipped.length > 0) {
      await expect(tooltip).toContainText('This time does not exist in the time range.');
      await expect(tooltip).toContainText(`Skipped by the clocks on ${week.date}.`);
    } else {
      await expect(tooltip).toContainText(`Events${windows.get(key)?.events}`);
      await expect(tooltip).toContainText(`Ran twice on ${week.date}.`);
      await expect(tooltip).toContainText(week.minutes === 60 ? '2 × 1 h' : '2 × 30 min');
    }
  });
}

/** Returns the different colors in the inner part of a cell, as texts. */
async function colorsIn(
  plot: Locator,
  { x, y, width, height }: { x: number; y: number; width: number; height: number }
): Promise<string[]> {
  const points: Array<[number, number]> = [];
  for (let stepX = -4; stepX <= 4; stepX++) {
    for (let stepY = -8; stepY <= 8; stepY++) {
      points.push([x + (stepX * (width - 6)) / 9, y + (stepY * (height - 6)) / 17]);
    }
  }
  const pixels = await pixelsAt(plot, points);
  return [...new Set(pixels.map((pixel) => pixel.join(',')))];
}
