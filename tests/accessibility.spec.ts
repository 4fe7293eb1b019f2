import { AxeBuilder } from '@axe-core/playwright';
import { type Locator, type Page } from '@playwright/test';
import { fileOf, openFile } from './support/openFiles';
import { cellCentre, gridBox, pixelsAt, pixelsIn } from './support/pixels';
import { cellOfWeek, clickCell, MENU, pinnedTooltip } from './support/review';
import { expect, openDashboard, panelOf, showPanel, test } from './support/workbench';

/** What of a page is ours beside the content of a panel: what we put at the end of the page. */
const OVER_THE_PAGE = '[data-testid="activity-calendar-tooltip"]';

/**
 * Returns what axe finds in elements, a line for each rule and element. The headers of panels with their menus and all
 * around panels are Grafana's or the workbench's own.
 */
async function complaints(page: Page, selectors: readonly string[]): Promise<string[]> {
  // axe offers itself to the page's module loader, which remarks on it
  test.info().annotations.push({ type: 'expected complaint', description: 'SystemJS Error#W6' });
  const axe = new AxeBuilder({ page }).options({
    rules: {
      // boxes over the page, such as Grafana's toggletip, belong to no landmark of the page
      region: { enabled: false },
      // WCAG 2.2 AA, which axe leaves out unless asked
      'target-size': { enabled: true },
    },
  });
  for (const selector of selectors) {
    // where nothing was looked at, nothing is found
    await expect(page.locator(selector), selector).toBeVisible();
    axe.include(selector);
  }
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`)
  );
}

/** What a panel shows once it has data. */
const OF_THE_PANEL = '[data-activity-calendar], [data-testid="activity-calendar-message"]';

function contentOf(key: string): string {
  return `[data-viz-panel-key="${key}"] [data-testid="data-testid panel content"]`;
}

/** A state of a panel, and what leads there. */
interface State {
  readonly name: string;
  readonly dashboard: string;
  readonly key: string;
  readonly edits?: object;
  readonly act?: (page: Page, panel: Locator) => Promise<void>;
  /** What is looked at, where it is not the content of the panel. */
  readonly within?: readonly string[];
  /** Its colors are those of another state too, so that one theme is enough. */
  readonly inOneTheme?: boolean;
}

const mapped = {
  options: { color: { scale: 'mappings' } },
  fieldConfig: {
    defaults: {
      mappings: [{ type: 'range', options: { from: 500, to: null, result: { text: 'loud', color: 'red' } } }],
    },
  },
};

const STATES: readonly State[] = [
  { name: 'a picture with all beside it', dashboard: 'attackers', key: 'weekday-hour' },
  { name: 'a picture of minutes', dashboard: 'attackers', key: 'day-minute', inOneTheme: true },
  {
    name: 'a cell under the pointer',
    dashboard: 'attackers',
    key: 'weekday-hour',
    act: (_, panel) => plotOf(panel).hover({ position: { x: 300, y: 150 } }),
    within: [contentOf('weekday-hour'), OVER_THE_PAGE],
  },
  { name: 'a table', dashboard: 'attackers', key: 'weekday-hour', act: (_, panel) => openTable(panel) },
  {
    name: 'a table of many rows',
    dashboard: 'attackers',
    key: 'day-minute',
    act: (_, panel) => openTable(panel),
    inOneTheme: true,
  },
  {
    name: 'a log scale',
    dashboard: 'ransomware-chats',
    key: 'weekday-hour',
    edits: { options: { calculation: 'mean', color: { scale: 'log' } } },
    inOneTheme: true,
  },
  { name: 'value mappings', dashboard: 'ransomware-chats', key: 'weekday-hour', edits: mapped },
  { name: 'looks of clock changes', dashboard: 'clock-changes', key: 'ny-spring' },
  { name: 'what is not a calendar', dashboard: 'states', key: 'noTime', inOneTheme: true },
  { name: 'no data', dashboard: 'states', key: 'empty', inOneTheme: true },
  {
    name: 'the open status',
    dashboard: 'states',
    key: 'allNull',
    act: (_, panel) => panel.getByRole('button', { name: /About the rows/ }).click(),
    // Grafana's box makes all other parts of the page inert, which axe has something to say about
    within: ['[data-testid="activity-calendar-status"]'],
  },
  {
    name: 'a pinned cell with its windows, who, annotations and links',
    dashboard: 'alert-review',
    key: 'all-ips',
    act: (_, panel) => clickCell(panel, cellOfWeek(1, 5)),
    within: [contentOf('all-ips'), '[data-testid="activity-calendar-pinned"]'],
  },
  {
    name: 'the menu of what can be kept',
    dashboard: 'attackers',
    key: 'weekday-hour',
    act: (_, panel) => panel.getByRole('button', { name: MENU.open }).click(),
    within: ['[role="menu"]'],
    inOneTheme: true,
  },
];

for (const theme of ['dark', 'light']) {
  test.describe(`axe finds nothing in the ${theme} theme`, () => {
    // it looks at the colors of each cell of a table, which takes long on a busy machine
    test.describe.configure({ timeout: 120_000 });

    const states = STATES.filter(({ inOneTheme }) => theme === 'dark' || inOneTheme !== true);
    for (const { name, dashboard, key, edits = {}, act, within } of states) {
      test(`on ${name}`, async ({ page }) => {
        await openDashboard(page, dashboard, { theme, edits: JSON.stringify({ [key]: edits }) });
        const panel = panelOf(page, key);
        await panel.scrollIntoViewIfNeeded();
        await page.locator(contentOf(key)).locator(OF_THE_PANEL).first().waitFor();
        await act?.(page, panel);
        expect(await complaints(page, within ?? [contentOf(key)])).toEqual([]);
      });
    }

    test('on a file from disk, before and after it is open', async ({ page }) => {
      await page.goto(`./?dashboard=file&theme=${theme}`);
      expect(await complaints(page, ['section[aria-label="Open a file"]'])).toEqual([]);
      await openFile(page, fileOf('attacks.csv', 'time,source_ip\n2020-02-03T10:22:00Z,192.0.2.1\n'));
      expect(await complaints(page, ['section[aria-label="File"]'])).toEqual([]);
    });

    test('on a narrow table', async ({ page }) => {
      await page.setViewportSize({ width: 400, height: 800 });
      await openDashboard(page, 'ransomware-chats', { theme });
      await openTable(await showPanel(page, 'weekday-hour'));
      expect(await complaints(page, [contentOf('weekday-hour')])).toEqual([]);
    });
  });
}

test('Tab goes from the picture over its legend to its buttons', async ({ page }) => {
  await openDashboard(page, 'states');
  const panel = await showPanel(page, 'allNull');
  await plotOf(panel).focus();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: /^About the rows/ })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Show as table' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('activity-calendar-status')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('activity-calendar-status')).toBeHidden();

  await openDashboard(page, 'attackers');
  const other = await showPanel(page, 'weekday-hour');
  await plotOf(other).focus();
  await page.keyboard.press('Tab');
  await expect(other.getByRole('slider', { name: 'Light the cells of a color' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(other.getByRole('button', { name: 'Show as table' })).toBeFocused();
});

test('the ramp lights cells with the arrow keys and says which', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const panel = await showPanel(page, 'weekday-hour');
  const ramp = panel.getByRole('slider');
  const grid = await gridBox(plotOf(panel));
  const covered = async () =>
    (await pixelsIn(plotOf(panel), { ...grid, height: 1 }, 1)).filter(([, , , alpha]) => alpha > 0).length;
  expect(await covered()).toBe(0);
  await ramp.focus();
  await page.keyboard.press('End');
  await expect(ramp).toHaveAttribute('aria-valuetext', /^cells: \d+, [\d,]+( to [\d,]+)?$/);
  await expect.poll(covered).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(ramp).toHaveAttribute('aria-valuetext', 'no color picked');
  await expect.poll(covered).toBe(0);
});

test('the table is opened, read and left with the keyboard alone', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const panel = await showPanel(page, 'weekday-hour');
  await panel.getByRole('button', { name: 'Show as table' }).focus();
  await page.keyboard.press('Enter');
  // the busiest cell of the picture
  const focused = page.locator(':focus');
  await expect(focused).toHaveText('4,246');
  await expect(focused).toBeInViewport();
  await page.keyboard.press('ControlOrMeta+Home');
  await expect(focused).toHaveAttribute('aria-colindex', '2');
  await page.keyboard.press('End');
  await expect(focused).toHaveAttribute('aria-colindex', '9');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(focused).toHaveText('65,312');
  await page.keyboard.press('Tab');
  await expect(panel.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(focused).toHaveText('65,312');
  await page.keyboard.press('t');
  await expect(gridOf(panel)).toBeHidden();
  await expect(plotOf(panel)).toBeFocused();
});

test('a cell that was pinned from the table gives the focus to the picture, and is kept while the table is open', async ({
  page,
}) => {
  await openDashboard(page, 'attackers');
  const panel = await showPanel(page, 'weekday-hour');
  await plotOf(panel).focus();
  await page.keyboard.press('t');
  await expect(gridOf(panel)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(pinnedTooltip(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pinnedTooltip(page)).toBeHidden();
  await expect(plotOf(panel)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(pinnedTooltip(page)).toBeVisible();
  const pinned = (await plotOf(panel).getAttribute('data-pinned')) ?? 'nothing';
  await plotOf(panel).focus();
  await page.keyboard.press('t');
  await expect(gridOf(panel)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(gridOf(panel), 'after one Escape').toBeHidden();
  await expect(pinnedTooltip(page)).toBeVisible();
  await expect(plotOf(panel)).toHaveAttribute('data-pinned', pinned);
});

test('header, labels and totals stay in sight, and the cell with the cursor comes out from under them', async ({
  page,
}) => {
  await page.setViewportSize({ width: 500, height: 700 });
  await openDashboard(page, 'attackers');
  const panel = await showPanel(page, 'day-minute');
  await openTable(panel);
  const box = await gridOf(panel).locator('xpath=..').boundingBox();
  for (const key of [
    'ControlOrMeta+Home',
    'ControlOrMeta+End',
    'Home',
    'ArrowUp',
    'PageUp',
    'End',
    'ArrowLeft',
    'PageUp',
  ]) {
    await page.keyboard.press(key);
    const cell = await page.locator(':focus').boundingBox();
    const fixed = {
      left: await gridOf(panel).locator('thead th').first().boundingBox(),
      right: await gridOf(panel).locator('tfoot td').last().boundingBox(),
    };
    if (box === null || cell === null || fixed.left === null || fixed.right === null) {
      throw new Error('nothing is shown');
    }
    expect(fixed.left.x, key).toBeCloseTo(box.x, 0);
    expect(fixed.left.y, key).toBeCloseTo(box.y, 0);
    // no scrollbar takes room in headless Chromium, or it is this wide
    expect(fixed.right.x + fixed.right.width, key).toBeGreaterThan(box.x + box.width - 20);
    expect(fixed.right.y + fixed.right.height, key).toBeGreaterThan(box.y + box.height - 20);
    const inTotals = { column: key === 'End' || key === 'ControlOrMeta+End', row: cell.y >= fixed.right.y - 1 };
    expect(cell.x, key).toBeGreaterThanOrEqual(fixed.left.x + fixed.left.width - 1);
    expect(cell.y, key).toBeGreaterThanOrEqual(fixed.left.y + fixed.left.height - 1);
    expect(inTotals.row || cell.y + cell.height <= fixed.right.y + 1, key).toBe(true);
    expect(inTotals.column || cell.x + cell.width <= fixed.right.x + 1 || cell.x >= fixed.right.x - 1, key).toBe(true);
  }
});

test('a table of a thousand rows keeps few of them in the page', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const panel = await showPanel(page, 'day-minute');
  await openTable(panel);
  const rows = gridOf(panel).locator('tr');
  expect(Number(await gridOf(panel).getAttribute('aria-rowcount'))).toBeGreaterThan(900);
  expect(await rows.count()).toBeLessThan(80);
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('ArrowUp');
  await expect(gridOf(panel).locator('tbody tr[aria-rowindex]').last()).toBeInViewport();
  expect(await rows.count()).toBeLessThan(80);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`forced ${colorScheme} colors are those of the picture, but for the cells`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    // the theme is the other way round
    await openDashboard(page, 'attackers', { theme: colorScheme === 'dark' ? 'light' : 'dark' });
    const plot = plotOf(await showPanel(page, 'weekday-hour'));
    const grid = await gridBox(plot);
    const ink = colorScheme === 'dark' ? 255 : 0;
    const labels = { x: 0, y: grid.y, width: grid.x - 4, height: grid.height };
    const written = (await pixelsIn(plot, labels)).filter(([, , , alpha]) => alpha > 200);
    expect(written.length).toBeGreaterThan(50);
    expect(
      written.every(([red, green, blue]) => [red, green, blue].every((channel) => Math.abs(channel - ink) < 90))
    ).toBe(true);
    // Dusk: yellow on dark, night blue on light
    const peak = await cellCentre(plot, 23, 2, 24, 7);
    const [pixel] = await pixelsAt(plot, [[peak[0] - 8, peak[1]]]);
    expect(pixel.slice(0, 3)).toEqual(colorScheme === 'dark' ? [252, 245, 116] : [39, 29, 87]);
  });
}

test('colors that are forced later take the place of the theme', async ({ page }) => {
  await openDashboard(page, 'attackers', { theme: 'dark' });
  const plot = plotOf(await showPanel(page, 'weekday-hour'));
  const grid = await gridBox(plot);
  const darkInk = async () =>
    (await pixelsIn(plot, { x: 0, y: grid.y, width: grid.x - 4, height: grid.height })).filter(
      ([red, green, blue, alpha]) => alpha > 200 && red + green + blue < 60
    ).length;
  expect(await darkInk()).toBe(0);
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
  await expect.poll(darkInk).toBeGreaterThan(50);
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
  await expect.poll(darkInk).toBe(0);
});

test('with reduced motion what the pointer lights is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDashboard(page, 'attackers');
  const plot = plotOf(await showPanel(page, 'weekday-hour'));
  const grid = await gridBox(plot);
  await plot.hover({ position: { x: grid.x + grid.width / 2, y: grid.y + grid.height / 2 } });
  const lit = () => pixelsIn(plot, { ...grid, height: 1 }, 1);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const atOnce = await lit();
  expect(atOnce.filter(([, , , alpha]) => alpha > 0).length).toBeGreaterThan(0);
  await page.waitForTimeout(300);
  expect(await lit()).toEqual(atOnce);
  const moving = await page.evaluate(() =>
    document.getAnimations().map(({ effect }) => (effect instanceof KeyframeEffect ? effect.target?.outerHTML : null))
  );
  expect(moving.filter((html) => html?.includes('activity-calendar'))).toEqual([]);
});

function plotOf(panel: Locator): Locator {
  return panel.getByTestId('activity-calendar-plot');
}

function gridOf(panel: Locator): Locator {
  return panel.getByRole('grid');
}

async function openTable(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Show as table' }).click();
  await gridOf(panel).waitFor();
}
