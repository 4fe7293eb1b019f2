import { type CDPSession, type Locator, type Page } from '@playwright/test';
import { gridByHand, sum } from './support/countByHand';
import { honeypotRows } from './support/dataRows';
import { cellCentre, gridBox, pixelsAt } from './support/pixels';
import { expect, openDashboard, panelOf, queryCount, test } from './support/workbench';

/** What tells of cells, pinned or not. */
const tooltipsOf = (page: Page) =>
  page.locator('[data-testid="activity-calendar-tooltip"], [data-testid="activity-calendar-pinned"]');

const tooltipOf = (page: Page) => tooltipsOf(page).first();

const chats = (page: Page) => page.getByTestId('activity-calendar-plot').first();

type Point = [x: number, y: number];

const COLUMNS = 24;
const ROWS = 7;

const cell = (plot: Locator, column: number, row: number) => cellCentre(plot, column, row, COLUMNS, ROWS);

/** Returns a point of the page. */
async function onPage(plot: Locator, [x, y]: Point): Promise<Point> {
  const box = await plot.boundingBox();
  return [(box?.x ?? NaN) + x, (box?.y ?? NaN) + y];
}

async function columnLabel(plot: Locator, column: number): Promise<Point> {
  const box = await gridBox(plot);
  return [box.x + ((column + 0.5) * box.width) / COLUMNS, box.y + box.height + 12];
}

async function rowLabel(plot: Locator, row: number): Promise<Point> {
  const box = await gridBox(plot);
  return [box.x - 14, box.y + ((row + 0.5) * box.height) / ROWS];
}

async function drag(page: Page, plot: Locator, from: Point, to: Point): Promise<void> {
  await page.mouse.move(...(await onPage(plot, from)));
  await page.mouse.down();
  await page.mouse.move(...(await onPage(plot, to)), { steps: 6 });
}

/** Column and row, then how many of each. */
const pinned = (plot: Locator, block: string | null) => attribute(plot, 'data-pinned', block);
const lit = (plot: Locator, block: string | null) => attribute(plot, 'data-lit', block);

function attribute(plot: Locator, name: string, value: string | null): Promise<void> {
  return expect.poll(() => plot.getAttribute(name)).toBe(value);
}

test.describe('a mouse', () => {
  test('a click pins a cell, whose tooltip stays while the pointer lights others', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const [x, y] = await cell(plot, 14, 0);
    await plot.click({ position: { x, y } });
    await pinned(plot, '14 0 1 1');
    const [otherX, otherY] = await cell(plot, 3, 5);
    await plot.hover({ position: { x: otherX, y: otherY } });
    await lit(plot, '3 5 1 1');
    await expect(tooltipOf(page)).toContainText('Monday 14:00–15:00');
    await expect(tooltipsOf(page)).toHaveCount(1);
    await page.mouse.move(0, 0);
    await expect(tooltipOf(page)).toContainText('Monday 14:00–15:00');
  });

  const frees: Array<[string, (page: Page, plot: Locator) => Promise<void>]> = [
    [
      'another click on the cell',
      async (_, plot) => {
        const [x, y] = await cell(plot, 14, 0);
        await plot.click({ position: { x, y } });
      },
    ],
    ['a click elsewhere in the page', (page) => page.mouse.click(3, 3)],
    ['a click on the empty corner', (_, plot) => plot.click({ position: { x: 3, y: 3 } })],
    ['Escape', (page) => page.keyboard.press('Escape')],
  ];
  for (const [how, free] of frees) {
    test(`what is pinned is freed by ${how}`, async ({ page }) => {
      await openDashboard(page, 'ransomware-chats');
      const plot = chats(page);
      const [x, y] = await cell(plot, 14, 0);
      await plot.click({ position: { x, y } });
      await pinned(plot, '14 0 1 1');
      await free(page, plot);
      await pinned(plot, null);
    });
  }

  test('a click inside what is pinned does not free it', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const [x, y] = await cell(plot, 14, 0);
    await plot.click({ position: { x, y } });
    await page.getByTestId('activity-calendar-pinned').getByText('Active days').click();
    await pinned(plot, '14 0 1 1');
  });

  test('dragging draws out a block while it goes, and pins it at the end', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await drag(page, plot, await cell(plot, 9, 3), await cell(plot, 7, 4));
    await lit(plot, '7 3 3 2');
    await pinned(plot, null);
    // the pointer may leave the panel
    await page.mouse.move(0, 0);
    await lit(plot, '0 0 10 4');
    await page.mouse.move(...(await onPage(plot, await cell(plot, 7, 4))));
    await page.mouse.up();
    await pinned(plot, '7 3 3 2');
    // what is pinned stands out, also beside what is hovered
    await page.mouse.move(...(await onPage(plot, await cell(plot, 20, 6))));
    await lit(plot, '20 6 1 1');
    const places = [await cell(plot, 8, 3), await cell(plot, 20, 2), await cell(plot, 12, 3)];
    expect((await pixelsAt(plot, places, 1)).map(([, , , alpha]) => alpha > 50)).toEqual([false, false, true]);
  });

  test('Escape gives up what is drawn out and leaves what is pinned', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const [x, y] = await cell(plot, 14, 0);
    await plot.click({ position: { x, y } });
    await drag(page, plot, await cell(plot, 9, 3), await cell(plot, 7, 4));
    await lit(plot, '7 3 3 2');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await pinned(plot, '14 0 1 1');
    await page.mouse.move(0, 0);
    await lit(plot, null);
  });

  test('labels and bars stand for whole columns and rows: lit, pinned, and drawn out to more', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const tooltip = tooltipOf(page);
    const [x, y] = await columnLabel(plot, 14);
    await plot.hover({ position: { x, y } });
    await lit(plot, '14 0 1 7');
    await expect(tooltip).toContainText('5,257');
    const [rowX, rowY] = await rowLabel(plot, 1);
    await plot.hover({ position: { x: rowX, y: rowY } });
    await lit(plot, '0 1 24 1');
    await expect(tooltip).toContainText('12,507');
    await plot.click({ position: { x: rowX, y: rowY } });
    await pinned(plot, '0 1 24 1');

    await drag(page, plot, await columnLabel(plot, 9), await columnLabel(plot, 12));
    await page.mouse.up();
    await pinned(plot, '9 0 4 7');
    const box = await gridBox(plot);
    const rowBar = (row: number): Point => [box.x + box.width + 12, box.y + ((row + 0.5) * box.height) / ROWS];
    await drag(page, plot, rowBar(0), rowBar(4));
    await page.mouse.up();
    await pinned(plot, '0 0 24 5');
    const columnBar = (column: number): Point => [box.x + ((column + 0.5) * box.width) / COLUMNS, box.y - 8];
    await drag(page, plot, columnBar(3), columnBar(2));
    await page.mouse.up();
    await pinned(plot, '2 0 2 7');
  });

  test('the right button does nothing', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const [x, y] = await cell(plot, 14, 0);
    await plot.click({ position: { x, y }, button: 'right' });
    await plot.hover({ position: { x: x + 3, y } });
    await lit(plot, '14 0 1 1');
    await pinned(plot, null);
  });

  test('dragging and pinning fold nothing and draw no cell', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const draws = await plot.getAttribute('data-cell-draws');
    await drag(page, plot, await cell(plot, 2, 1), await cell(plot, 20, 5));
    await page.mouse.up();
    await pinned(plot, '2 1 19 5');
    expect(await plot.getAttribute('data-cell-draws')).toBe(draws);
  });

  test('what is pinned outlives a refresh and axes that trade places', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await drag(page, plot, await cell(plot, 9, 3), await cell(plot, 10, 4));
    await page.mouse.up();
    await pinned(plot, '9 3 2 2');
    const queries = await queryCount(page);
    // a click there would free it
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-testid="data-testid RefreshPicker run button"]')?.click()
    );
    await expect.poll(() => queryCount(page)).toBeGreaterThan(queries);
    await pinned(plot, '9 3 2 2');
    await page.setViewportSize({ width: 300, height: 900 });
    const turned = await plot.evaluate((element) => element.getBoundingClientRect().width * 1.2 < element.clientHeight);
    await pinned(plot, turned ? '3 9 2 2' : '9 3 2 2');
  });
});

test.describe('the keyboard', () => {
  /** Presses Tab until the picture has the focus. */
  async function tabTo(page: Page, plot: Locator): Promise<void> {
    for (let tabs = 0; tabs < 40; tabs++) {
      await page.keyboard.press('Tab');
      if (await plot.evaluate((element) => element === document.activeElement)) {
        return;
      }
    }
    throw new Error('Tab does not lead to the picture');
  }

  const press = async (page: Page, keys: string) => {
    for (const key of keys.split(' ')) {
      await page.keyboard.press(key);
    }
  };

  test('one Tab leads to the picture, at its peak, and one leads on', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await tabTo(page, plot);
    await lit(plot, '14 0 1 1');
    await expect(tooltipOf(page)).toContainText('Monday 14:00–15:00');
    await expect(page.getByTestId('activity-calendar-keys').first()).toContainText('move');
    await page.keyboard.press('Tab');
    expect(await plot.evaluate((element) => element.contains(document.activeElement))).toBe(false);
    await lit(plot, null);
    await expect(tooltipOf(page)).toBeHidden();
    await expect(page.getByTestId('activity-calendar-keys')).toHaveCount(0);
  });

  test('keys walk, jump and select', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await tabTo(page, plot);
    for (const [keys, block] of [
      ['ArrowRight ArrowDown ArrowDown', '15 2 1 1'],
      ['ArrowUp ArrowLeft', '14 1 1 1'],
      ['Home', '0 1 1 1'],
      ['PageDown End', '23 6 1 1'],
      ['Control+Home', '0 0 1 1'],
      ['ArrowDown Shift+ArrowRight Shift+ArrowDown', '0 1 2 2'],
      ['Control+Space', '1 0 1 7'],
      ['Shift+ArrowRight', '1 0 2 7'],
      ['Shift+Space', '0 2 24 1'],
      ['ArrowLeft', '1 2 1 1'],
    ]) {
      await press(page, keys);
      await lit(plot, block);
    }
  });

  test('Up is up where rows run upwards', async ({ page }) => {
    const edits = JSON.stringify({ 'weekday-hour': { options: { rowOrder: 'up' } } });
    await openDashboard(page, 'attackers', { edits });
    const plot = panelOf(page, 'weekday-hour').getByTestId('activity-calendar-plot');
    await tabTo(page, plot);
    await press(page, 'PageDown Home');
    await lit(plot, '0 0 1 1');
    await press(page, 'ArrowUp');
    await lit(plot, '0 1 1 1');
  });

  test('Enter pins, Escape frees, then ends the selection, then leaves', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await tabTo(page, plot);
    await press(page, 'Shift+ArrowRight Enter');
    await pinned(plot, '14 0 2 1');
    await expect(page.getByTestId('activity-calendar-pinned')).toBeFocused();
    await press(page, 'Escape');
    await pinned(plot, null);
    await expect(plot).toBeFocused();
    await lit(plot, '14 0 2 1');
    await expect(page.getByTestId('activity-calendar-tooltip')).toBeVisible();
    await press(page, 'Escape');
    await lit(plot, '15 0 1 1');
    await press(page, 'Escape');
    await lit(plot, null);
    await expect(plot).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await tabTo(page, plot);
    await lit(plot, '15 0 1 1');
  });

  test('the cell with the cursor comes into sight', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 400 });
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await tabTo(page, plot);
    const corners: Array<[key: string, column: number, row: number]> = [
      ['Control+End', 23, 6],
      ['Control+Home', 0, 0],
    ];
    for (const [key, column, row] of corners) {
      await page.keyboard.press(key);
      await lit(plot, `${column} ${row} 1 1`);
      await expect
        .poll(async () => {
          const [, y] = await cell(plot, column, row);
          const top = (await plot.boundingBox())?.y ?? NaN;
          return top + y > 8 && top + y < 392;
        }, key)
        .toBe(true);
    }
  });

  test('Control and an arrow jump from hour to hour in a grid of minutes', async ({ page }) => {
    await openDashboard(page, 'attackers');
    const plot = panelOf(page, 'day-minute').getByTestId('activity-calendar-plot');
    await plot.scrollIntoViewIfNeeded();
    await tabTo(page, plot);
    await press(page, 'Control+Home ArrowRight Control+ArrowRight');
    await lit(plot, '60 0 1 1');
    await press(page, 'Control+ArrowRight Control+ArrowRight Control+ArrowLeft');
    await lit(plot, '120 0 1 1');
    await press(page, 'ArrowLeft Control+ArrowLeft');
    await lit(plot, '60 0 1 1');
  });

  test('T shows the table', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    await tabTo(page, chats(page));
    await page.keyboard.press('t');
    await expect(page.getByTestId('activity-calendar-table').first()).toBeVisible();
  });

  test('the cursor is a ring of its own color, and the picture has one while the keyboard is there', async ({
    page,
  }) => {
    await openDashboard(page, 'ransomware-chats', { theme: 'dark' });
    const plot = chats(page);
    const box = await gridBox(plot);
    await tabTo(page, plot);
    await lit(plot, '14 0 1 1');
    const left = box.x + (14 * box.width) / COLUMNS - 1;
    const [pixel] = await pixelsAt(plot, [[left, box.y + box.height / ROWS / 2]], 2);
    // blue over red: the focus color of both themes
    expect(pixel[2]).toBeGreaterThan(pixel[0] + 50);
    expect(await plot.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none');
    await page.mouse.move(...(await onPage(plot, await cell(plot, 3, 3))));
    await page.mouse.down();
    await page.mouse.up();
    await lit(plot, '3 3 1 1');
    await expect(page.getByTestId('activity-calendar-keys')).toHaveCount(0);
  });

  test('what the keyboard is on has the numbers of the raw file', async ({ page }) => {
    await openDashboard(page, 'attackers');
    const rows = honeypotRows().filter(
      ({ sourceIp, timeMs }) => sourceIp === '185.153.199.51' && timeMs >= Date.UTC(2020, 1, 1)
    );
    const grid = gridByHand(rows, 'UTC', ROWS, COLUMNS, ({ weekday, hour }) => ({ row: weekday, column: hour }));
    const plot = panelOf(page, 'weekday-hour').getByTestId('activity-calendar-plot');
    await tabTo(page, plot);
    await press(page, 'Control+Home ArrowDown ArrowDown ArrowRight');
    await expect(tooltipOf(page)).toContainText('Wednesday 01:00–02:00');
    await expect(tooltipOf(page)).toContainText((sum(grid[2][1]) ?? 0).toLocaleString('en-US'));
  });
});

test.describe('a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 800, height: 500 } });

  async function touch(page: Page, path: Point[], restMs: number): Promise<void> {
    const session: CDPSession = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: Point[]) =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
    await send('touchStart', [path[0]]);
    await page.waitForTimeout(restMs);
    for (const point of path.slice(1)) {
      await send('touchMove', [point]);
      await page.waitForTimeout(20);
    }
    await send('touchEnd', []);
  }

  const between = ([x, y]: Point, [toX, toY]: Point): Point[] =>
    Array.from({ length: 9 }, (_, i): Point => [x + ((toX - x) * i) / 8, y + ((toY - y) * i) / 8]);

  const scrolled = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0));

  test('a tap pins, and leaves nothing hovered', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    await page.touchscreen.tap(...(await onPage(plot, await cell(plot, 14, 0))));
    await pinned(plot, '14 0 1 1');
    await lit(plot, null);
    await expect(tooltipOf(page)).toContainText('Monday 14:00–15:00');
    await page.touchscreen.tap(...(await onPage(plot, await cell(plot, 14, 0))));
    await pinned(plot, null);
  });

  test('a drag scrolls the page', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    expect(await scrolled(page)).toBe(0);
    const from = await onPage(plot, await cell(plot, 14, 4));
    await touch(page, between(from, [from[0], from[1] - 160]), 0);
    await expect.poll(() => scrolled(page)).toBeGreaterThan(50);
    await pinned(plot, null);
    await lit(plot, null);
  });

  test('a drag after a rest draws out a block and does not scroll', async ({ page }) => {
    await openDashboard(page, 'ransomware-chats');
    const plot = chats(page);
    const path = between(await onPage(plot, await cell(plot, 14, 4)), await onPage(plot, await cell(plot, 17, 2)));
    await touch(page, path, 600);
    await pinned(plot, '14 2 4 3');
    expect(await scrolled(page)).toBe(0);
  });
});

test('dimming fades in once, and not at all with reduced motion', async ({ page }) => {
  await page.addInitScript(() => {
    const animate = Element.prototype.animate;
    Object.assign(window, { __fades: 0 });
    Element.prototype.animate = function (...args) {
      if (this instanceof HTMLCanvasElement) {
        Object.assign(window, { __fades: Number(Reflect.get(window, '__fades')) + 1 });
      }
      return animate.apply(this, args);
    };
  });
  const fades = () => page.evaluate(() => Number(Reflect.get(window, '__fades')));
  await openDashboard(page, 'ransomware-chats');
  const plot = chats(page);
  for (const column of [3, 4, 5]) {
    const [x, y] = await cell(plot, column, 2);
    await plot.hover({ position: { x, y } });
    await lit(plot, `${column} 2 1 1`);
  }
  expect(await fades()).toBe(1);
  await page.mouse.move(0, 0);
  await lit(plot, null);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const [x, y] = await cell(plot, 3, 2);
  await plot.hover({ position: { x, y } });
  await lit(plot, '3 2 1 1');
  expect(await fades()).toBe(1);
});
