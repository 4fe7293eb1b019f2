import { type Locator, type Page } from '@playwright/test';
import { clipboardText, allowClipboard } from './support/clipboard';
import { between, honeypotRows, type HoneypotRow } from './support/dataRows';
import { csvCells, pngSize, savedBy } from './support/downloads';
import {
  backButton,
  cellOfWeek,
  chooseInMenu,
  clickCell,
  copyButton,
  dragCells,
  expectNothingPinned,
  filterButton,
  hoverCell,
  hoverTooltip,
  MENU,
  moveCursorTo,
  newTabLink,
  pinnedTooltip,
  plotOf,
  showAllWindows,
  tabTo,
  tabToGrid,
  tapCell,
  windowItem,
  windowItems,
  windowTexts,
  zoomButton,
} from './support/review';
import { mostReturnedTo, type ReviewedCell } from './support/reviewedCell';
import { touchScreen } from './support/touchScreen';
import { type WindowByHand, weekdayHour, weekdaysHours, windowName, windowsByHand } from './support/windowsByHand';
import { expect, openDashboard, panelOf, test } from './support/workbench';

const FEBRUARY = { fromMs: Date.UTC(2020, 1, 1), toMs: Date.UTC(2020, 2, 1) - 1 };
const ROWS = between(honeypotRows(), '2020-02-01T00:00:00Z', '2020-02-29T23:59:59.999Z');

/** Chosen in the variable at the start of each review. */
const IP = '185.242.86.25';

const rowsOf = (sourceIp: string) => ROWS.filter((row) => row.sourceIp === sourceIp);

const sumOf = (rows: readonly HoneypotRow[]) => rows.reduce((sum, { value }) => sum + (value ?? 0), 0);

const written = (value: number) => value.toLocaleString('en-US');

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const hours = (hour: number) => [hour, hour + 1].map((each) => `${String(each).padStart(2, '0')}:00`).join('–');

/** The lines of the list of windows, fullest first. */
function expectedLines(windows: ReviewedCell['windows']): Array<{ name: string; amount: string }> {
  return [...windows]
    .sort((a, b) => sumOf(b.events) - sumOf(a.events) || b.startMs - a.startMs)
    .map((window) => ({ name: windowName(window, 'UTC'), amount: written(sumOf(window.events)) }));
}

/** Returns the range of the last query, both ends inside. */
function lastRange(page: Page): Promise<{ fromMs: number; toMs: number }> {
  return page.evaluate(() => {
    const { fromMs, toMs } = JSON.parse(JSON.stringify(window.__workbench.queries.at(-1)));
    return { fromMs, toMs };
  });
}

/** Chooses a source IP in the dashboard's variable by typing it. */
async function typeSourceIp(page: Page, sourceIp: string): Promise<void> {
  await page.keyboard.type(sourceIp);
  await page.getByRole('option', { name: sourceIp, exact: true }).waitFor();
  await page.keyboard.press('Enter');
}

const variableInput = (page: Page) => page.locator('input[data-testid*="Variable Value DropDown"]');

/** Reads the windows of what is pinned and compares them with the raw rows. */
async function expectWindows(page: Page, cell: ReviewedCell): Promise<void> {
  await expect(pinnedTooltip(page)).toHaveAccessibleName(new RegExp(`${WEEKDAYS[cell.weekday]} ${hours(cell.hour)}`));
  await expect(pinnedTooltip(page)).toContainText(written(sumOf(cell.rows)));
  expect(await windowTexts(page)).toEqual(
    expectedLines(cell.windows).map(({ name, amount }) => expect.stringMatching(textWith(name, amount)))
  );
}

const textWith = (name: string, amount: string) => new RegExp(`${escaped(name)}.*?\\b${escaped(amount)}(?!\\d)`, 's');

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Expects that the dashboard shows one window and nothing else. */
async function expectZoomed(page: Page, panel: Locator, { startMs, endMs, events }: WindowByHand<HoneypotRow>) {
  await expect.poll(() => lastRange(page)).toEqual({ fromMs: startMs, toMs: endMs - 1 });
  const total = panel.getByTestId('activity-calendar-total');
  await expect(total).toHaveText(written(sumOf(events)));
  // an arrow over a digit would make another number of it
  const [number, arrow] = await Promise.all([total.boundingBox(), backButton(panel).boundingBox()]);
  const [right, bottom] = [(number?.x ?? NaN) + (number?.width ?? NaN), (number?.y ?? NaN) + (number?.height ?? NaN)];
  expect((arrow?.x ?? NaN) >= right || (arrow?.y ?? NaN) >= bottom - 2).toBe(true);
}

async function expectBack(page: Page, panel: Locator, rows: readonly HoneypotRow[]) {
  await expect.poll(() => lastRange(page)).toEqual(FEBRUARY);
  await expect(panel.getByTestId('activity-calendar-total')).toHaveText(written(sumOf(rows)));
}

/** Expects that a grid's CSV has the panel's numbers: its last line holds the columns and the total. */
function expectGrid(cells: string[][], rows: readonly HoneypotRow[]) {
  const table = cells.filter(([first]) => !first.startsWith('#'));
  const last = table.at(-1) ?? [];
  expect(table).toHaveLength(1 + 7 + 1);
  expect(last.at(-1)).toBe(String(sumOf(rows)));
  const columns = last.slice(1, -1).map(Number);
  const lines = table.slice(1, -1).map((line) => Number(line.at(-1)) || 0);
  expect(columns.reduce((a, b) => a + (b || 0), 0)).toBe(sumOf(rows));
  expect(lines.reduce((a, b) => a + b, 0)).toBe(sumOf(rows));
}

test('a review by mouse: variable, hover, pin, windows, zoom, back, export', async ({ page }) => {
  test.slow();
  const rows = rowsOf(IP);
  const cell = mostReturnedTo(rows, FEBRUARY, 'UTC');
  await openDashboard(page, 'alert-review');
  const panel = panelOf(page, 'weekday-hour');
  await variableInput(page).click();
  await page.getByRole('option', { name: IP, exact: true }).click();
  await expect(panel.getByTestId('activity-calendar-total')).toHaveText(written(sumOf(rows)));

  await hoverCell(panel, cellOfWeek(cell.weekday, cell.hour));
  await expect(hoverTooltip(page)).toContainText(`${WEEKDAYS[cell.weekday]} ${hours(cell.hour)}`);
  await expect(hoverTooltip(page)).toContainText(written(sumOf(cell.rows)));
  await expect(hoverTooltip(page)).toContainText(`Events${written(cell.rows.length)}`);

  await clickCell(panel, cellOfWeek(cell.weekday, cell.hour));
  await showAllWindows(page, (target) => target.click());
  await expectWindows(page, cell);

  const window = cell.windows[0];
  await zoomButton(windowItem(page, windowName(window, 'UTC'))).click();
  await expectZoomed(page, panel, window);
  await backButton(panel).click();
  await expectBack(page, panel, rows);

  await page.keyboard.press('Escape');
  await expectNothingPinned(page);
  const use = (target: Locator) => target.click();
  const csv = await savedBy(page, () => chooseInMenu(page, panel, MENU.gridCsv, use));
  expect(csv.name).toMatch(/\.csv$/);
  expectGrid(csvCells(csv), rows);
  const png = await savedBy(page, () => chooseInMenu(page, panel, MENU.png, use));
  expect(pngSize(png).width).toBeGreaterThan(1000);
});

test('a review by keyboard alone', async ({ page }) => {
  test.slow();
  const rows = rowsOf(IP);
  const cell = mostReturnedTo(rows, FEBRUARY, 'UTC');
  await openDashboard(page, 'alert-review');
  const panel = panelOf(page, 'weekday-hour');
  await tabTo(page, variableInput(page));
  await typeSourceIp(page, IP);
  await expect(panel.getByTestId('activity-calendar-total')).toHaveText(written(sumOf(rows)));

  await tabToGrid(page, panel);
  await moveCursorTo(page, cellOfWeek(cell.weekday, cell.hour));
  await expect(hoverTooltip(page)).toContainText(`${WEEKDAYS[cell.weekday]} ${hours(cell.hour)}`);
  await page.keyboard.press('Enter');
  await expect(pinnedTooltip(page)).toBeVisible();
  await showAllWindows(page, async (target) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  });
  await expectWindows(page, cell);

  const [fullest] = expectedLines(cell.windows);
  const window = cell.windows.find((each) => windowName(each, 'UTC') === fullest.name) ?? cell.windows[0];
  await tabTo(page, zoomButton(windowItems(page).first()));
  await page.keyboard.press('Enter');
  await expectZoomed(page, panel, window);
  await tabTo(page, backButton(panel));
  await page.keyboard.press('Enter');
  await expectBack(page, panel, rows);

  await tabTo(page, panel.getByRole('button', { name: MENU.open }));
  await page.keyboard.press('Enter');
  const csv = await savedBy(page, async () => {
    await page.getByRole('menuitem', { name: MENU.gridCsv }).waitFor();
    for (let press = 0; press < 10; press++) {
      await page.keyboard.press('ArrowDown');
      if (await isFocused(page.getByRole('menuitem', { name: MENU.gridCsv }))) {
        break;
      }
    }
    await page.keyboard.press('Enter');
  });
  expectGrid(csvCells(csv), rows);
});

const isFocused = (locator: Locator) => locator.evaluate((element) => element === document.activeElement);

test.describe('on a telephone', () => {
  test.use(touchScreen);

  test('a review by touch', async ({ page }) => {
    test.slow();
    const rows = rowsOf(IP);
    const cell = mostReturnedTo(rows, FEBRUARY, 'UTC');
    await openDashboard(page, 'alert-review');
    const panel = panelOf(page, 'weekday-hour');
    // on its value: what a tap on the input or the arrow opens, react-select closes at once
    await variableInput(page)
      .locator('..')
      .tap({ position: { x: 40, y: 10 } });
    await page.getByRole('option', { name: IP, exact: true }).tap();
    await expect(panel).toContainText(IP);

    await tapCell(panel, cellOfWeek(cell.weekday, cell.hour));
    await expect(pinnedTooltip(page)).toBeInViewport();
    await showAllWindows(page, (target) => target.tap());
    await expectWindows(page, cell);

    const window = cell.windows[0];
    await zoomButton(windowItem(page, windowName(window, 'UTC'))).tap();
    await expect.poll(() => lastRange(page)).toEqual({ fromMs: window.startMs, toMs: window.endMs - 1 });
    await backButton(panel).tap();
    await expect.poll(() => lastRange(page)).toEqual(FEBRUARY);

    const csv = await savedBy(page, () => chooseInMenu(page, panel, MENU.gridCsv, (target) => target.tap()));
    expectGrid(csvCells(csv), rows);
  });
});

test('a block that was drawn has the rows of all its cells', async ({ page }) => {
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  const rows = rowsOf(IP);
  const windows = windowsByHand(rows, FEBRUARY, 'UTC', weekdaysHours([1, 3], [2, 9]));
  const inside = windows.flatMap(({ events }) => events);
  const panel = panelOf(page, 'weekday-hour');
  await dragCells(page, panel, cellOfWeek(3, 9), cellOfWeek(1, 2));
  await expect(pinnedTooltip(page)).toHaveAccessibleName(/Tue–Thu 02:00–10:00/);
  await expect(pinnedTooltip(page)).toContainText(written(sumOf(inside)));
  await expect(pinnedTooltip(page)).toContainText(`Events${written(inside.length)}`);
  await showAllWindows(page, (target) => target.click());
  expect(await windowTexts(page)).toHaveLength(windows.filter(({ events }) => events.length > 0).length);
});

test('the windows of a cell that holds a share hold sums', async ({ page }) => {
  const cell = mostReturnedTo(rowsOf(IP), FEBRUARY, 'UTC');
  const edits = { 'weekday-hour': { options: { calculation: 'shareOfAll' } } };
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP, edits: JSON.stringify(edits) });
  const panel = panelOf(page, 'weekday-hour');
  await clickCell(panel, cellOfWeek(cell.weekday, cell.hour));
  await showAllWindows(page, (target) => target.click());
  expect(await windowTexts(page)).toEqual(
    expectedLines(cell.windows).map(({ name, amount }) => expect.stringMatching(textWith(name, amount)))
  );
  expect((await windowTexts(page)).join()).not.toContain('%');
  const csv = await savedBy(page, () => chooseInMenu(page, panel, MENU.windowsCsv, (target) => target.click()));
  expect(csvCells(csv).find(([first]) => first === 'Cell')).toContain('Sum of sessions');
});

test('a window opens in a new tab, and is copied as ISO', async ({ page }) => {
  await allowClipboard(page);
  const cell = mostReturnedTo(rowsOf(IP), FEBRUARY, 'UTC');
  const window = cell.windows[0];
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  const panel = panelOf(page, 'weekday-hour');
  await clickCell(panel, cellOfWeek(cell.weekday, cell.hour));
  await showAllWindows(page, (target) => target.click());
  const item = windowItem(page, windowName(window, 'UTC'));

  await copyButton(item).click();
  expect(await clipboardText(page)).toBe(
    [window.startMs, window.endMs].map((timeMs) => new Date(timeMs).toISOString()).join('/')
  );

  const [tab] = await Promise.all([page.context().waitForEvent('page'), newTabLink(item).click()]);
  const total = panelOf(tab, 'weekday-hour').getByTestId('activity-calendar-total');
  await expect(total).toHaveText(written(sumOf(window.events)));
  expect(await lastRange(tab)).toEqual({ fromMs: window.startMs, toMs: window.endMs - 1 });
});

test('a link of the author leads to the case, with what it asked for of the cell', async ({ page }) => {
  const cell = mostReturnedTo(rowsOf(IP), FEBRUARY, 'UTC');
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  await clickCell(panelOf(page, 'weekday-hour'), cellOfWeek(cell.weekday, cell.hour));
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    pinnedTooltip(page)
      .getByRole('link', { name: `Search the cases of ${IP}` })
      .click(),
  ]);
  await expect(tab.locator('[data-name=ip]')).toHaveText(IP);
  await expect(tab.locator('[data-name=weekday]')).toHaveText(WEEKDAYS[cell.weekday]);
  await expect(tab.locator('[data-name=hour]')).toHaveText(String(cell.hour));
});

test('who is behind a cell is told, and becomes a filter of the dashboard', async ({ page }) => {
  const inCell = windowsByHand(ROWS, FEBRUARY, 'UTC', weekdayHour(1, 5)).flatMap(({ events }) => events);
  const sums = new Map<string, number>();
  inCell.forEach(({ sourceIp, value }) => sums.set(sourceIp, (sums.get(sourceIp) ?? 0) + (value ?? 0)));
  const top = [...sums].sort(([, a], [, b]) => b - a).slice(0, 5);

  await openDashboard(page, 'alert-review');
  const panel = panelOf(page, 'all-ips');
  await clickCell(panel, cellOfWeek(1, 5));
  for (const [sourceIp, value] of top) {
    const row = pinnedTooltip(page).getByRole('region', { name: 'source_ip' }).getByRole('listitem');
    await expect(row.filter({ hasText: sourceIp })).toContainText(written(value));
  }
  await filterButton(page, top[0][0]).click();
  await expect(panel.getByTestId('activity-calendar-total')).toHaveText(written(sumOf(rowsOf(top[0][0]))));
  await expect(page.getByText(`source_ip = ${top[0][0]}`)).toBeVisible();
});

test('the keyboard stays with the panel when the button that it was on goes', async ({ page }) => {
  await openDashboard(page, 'alert-review');
  const panel = panelOf(page, 'all-ips');
  await plotOf(panel).focus();
  await page.keyboard.press('Enter');
  await expect(pinnedTooltip(page)).toBeFocused();
  await zoomButton(windowItems(page).first()).focus();
  await page.keyboard.press('Enter');
  await backButton(panel).focus();
  await page.keyboard.press('Enter');
  await expect(backButton(panel)).toBeHidden();
  await expect(plotOf(panel)).toBeFocused();

  const filters = pinnedTooltip(page).getByRole('button', { name: /^Filter for/ });
  await page.keyboard.press('Enter');
  await filters.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^source_ip = /)).toBeVisible();
  await expect(filters).toHaveCount(0);
  await expect(pinnedTooltip(page)).toBeFocused();
});

test('the way back is kept when another panel goes on into the window', async ({ page }) => {
  await openDashboard(page, 'alert-review', { 'var-source_ip': IP });
  const cell = mostReturnedTo(rowsOf(IP), FEBRUARY, 'UTC');
  const [coarse, fine] = [panelOf(page, 'weekday-hour'), panelOf(page, 'date-time')];
  await clickCell(coarse, cellOfWeek(cell.weekday, cell.hour));
  await zoomButton(windowItems(page).first()).click();
  await expect(backButton(coarse)).toBeVisible();
  const hour = await lastRange(page);
  await page.keyboard.press('Escape');
  await expectNothingPinned(page);
  await plotOf(fine).focus();
  await page.keyboard.press('Enter');
  await zoomButton(windowItems(page).first()).click();
  await expect.poll(async () => (await lastRange(page)).toMs - (await lastRange(page)).fromMs).toBe(15 * 60_000 - 1);
  await backButton(fine).click();
  await expect.poll(() => lastRange(page)).toEqual(hour);
  await backButton(coarse).click();
  await expect.poll(() => lastRange(page)).toEqual(FEBRUARY);
});

test('what another panel points at is lit here', async ({ page }) => {
  await openDashboard(page, 'alert-review');
  const [byHour, byQuarter] = [panelOf(page, 'date-hour'), panelOf(page, 'date-time')];
  // 12 February, 17:00
  await hoverCell(byHour, { column: 17, row: 11, columnCount: 24, rowCount: 29 });
  await expect(plotOf(byQuarter)).toHaveAttribute('data-lit', /^\d+ 11 /);
  await expect(plotOf(panelOf(page, 'weekday-hour'))).toHaveAttribute('data-lit', '17 2 1 1');
});
