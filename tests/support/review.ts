import { expect, type Locator, type Page } from '@playwright/test';
import { cellCentre } from './pixels';

// What the tests of the review know of the panel's names and roles stands here and nowhere else.

/** Where a cell is and how many columns and rows its grid has. */
export interface CellOfGrid {
  readonly column: number;
  readonly row: number;
  readonly columnCount: number;
  readonly rowCount: number;
}

/** The panel's own menu: the button that opens it, and its entries. */
export const MENU = {
  open: 'Save or copy',
  png: 'Save as PNG',
  report: 'Save HTML report',
  gridCsv: 'Save numbers as CSV',
  windowsCsv: 'Save windows as CSV',
  table: 'Copy as table',
} as const;

/** Returns a cell of a calendar of weekdays, from Monday down, and hours. */
export function cellOfWeek(weekday: number, hour: number): CellOfGrid {
  return { column: hour, row: weekday, columnCount: 24, rowCount: 7 };
}

/** Returns the panel's picture. */
export function plotOf(panel: Locator): Locator {
  return panel.getByTestId('activity-calendar-plot');
}

/** Returns the middle of a cell in the picture. */
export function middleOf(panel: Locator, { column, row, columnCount, rowCount }: CellOfGrid) {
  return cellCentre(plotOf(panel), column, row, columnCount, rowCount);
}

/** Returns the tooltip that follows the pointer. */
export function hoverTooltip(page: Page): Locator {
  return page.getByTestId('activity-calendar-tooltip');
}

/** Returns the pinned tooltip. */
export function pinnedTooltip(page: Page): Locator {
  return page.getByTestId('activity-calendar-pinned');
}

/** Points at a cell. */
export async function hoverCell(panel: Locator, cell: CellOfGrid): Promise<void> {
  const [x, y] = await middleOf(panel, cell);
  await plotOf(panel).hover({ position: { x, y } });
}

/** Pins a cell with the mouse. */
export async function clickCell(panel: Locator, cell: CellOfGrid): Promise<void> {
  const [x, y] = await middleOf(panel, cell);
  await plotOf(panel).click({ position: { x, y } });
}

/** Pins a cell with a finger. */
export async function tapCell(panel: Locator, cell: CellOfGrid): Promise<void> {
  const [x, y] = await middleOf(panel, cell);
  await plotOf(panel).tap({ position: { x, y } });
}

/** Selects the block between two cells with the mouse. */
export async function dragCells(page: Page, panel: Locator, from: CellOfGrid, to: CellOfGrid): Promise<void> {
  await hoverCell(panel, from);
  await page.mouse.down();
  await hoverCell(panel, to);
  await page.mouse.up();
}

/** Goes from one stop of the Tab key to the next, past the end of the page to its beginning, until the target has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let press = 0; press < 150; press++) {
    await page.keyboard.press('Tab');
    if (await target.evaluateAll((elements) => elements.some((element) => element === document.activeElement))) {
      return;
    }
  }
  throw new Error(`the Tab key never came to ${target}`);
}

/** Puts the keyboard into the panel's grid. */
export function tabToGrid(page: Page, panel: Locator): Promise<void> {
  return tabTo(page, plotOf(panel));
}

/** Moves the keyboard's cursor to a cell with arrows alone. */
export async function moveCursorTo(page: Page, { column, row }: CellOfGrid): Promise<void> {
  await page.keyboard.press('Control+Home');
  for (let step = 0; step < column; step++) {
    await page.keyboard.press('ArrowRight');
  }
  for (let step = 0; step < row; step++) {
    await page.keyboard.press('ArrowDown');
  }
}

/** Lists all windows of what is pinned, where only the first are; `use` is a click, a tap or a key. */
export async function showAllWindows(page: Page, use: (target: Locator) => Promise<void>): Promise<void> {
  await windowItems(page).first().waitFor();
  const showAll = pinnedTooltip(page).getByRole('button', { name: /^Show all .* windows$/ });
  if (await showAll.isVisible()) {
    await use(showAll);
  }
}

/** Returns the items of the list of windows that are in the page. */
export function windowItems(page: Page): Locator {
  return pinnedTooltip(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Copy as ISO/ }) });
}

/** Returns what the items of the list of windows say. */
export function windowTexts(page: Page): Promise<string[]> {
  return windowItems(page).allInnerTexts();
}

/** Returns the item of a window by its name. */
export function windowItem(page: Page, name: string): Locator {
  return windowItems(page).filter({ hasText: name });
}

/** Returns the button that sets the dashboard's range to a window. */
export function zoomButton(item: Locator): Locator {
  return item.getByRole('button', { name: /^Set the time range to/ });
}

/** Returns the link that opens a window in a new tab. */
export function newTabLink(item: Locator): Locator {
  return item.getByRole('link', { name: /^Open in a new tab/ });
}

/** Returns the button that copies a window's times. */
export function copyButton(item: Locator): Locator {
  return item.getByRole('button', { name: /^Copy as ISO/ });
}

/** Returns the button that filters by one of the values that are listed. */
export function filterButton(page: Page, value: string): Locator {
  return pinnedTooltip(page)
    .getByRole('listitem')
    .filter({ has: page.getByText(value, { exact: true }) })
    .getByRole('button', { name: /^Filter for/ });
}

/** Returns the button that goes back to the range before the zoom. */
export function backButton(panel: Locator): Locator {
  return panel.getByRole('button', { name: /^Back to/ });
}

/** Opens the panel's own menu and chooses an entry; `use` is a click or a tap. */
export async function chooseInMenu(
  page: Page,
  panel: Locator,
  entry: string,
  use: (target: Locator) => Promise<void>
): Promise<void> {
  await use(panel.getByRole('button', { name: MENU.open }));
  await use(page.getByRole('menuitem', { name: entry }));
}

/** Waits until nothing is pinned. */
export async function expectNothingPinned(page: Page): Promise<void> {
  await expect(pinnedTooltip(page)).toHaveCount(0);
}
