import { type Browser, type Locator, type Page } from '@playwright/test';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { allowClipboard, clipboardText } from './support/clipboard';
import { rowsOfIp } from './support/dataRows';
import { csvCells, pngSize, type SavedFile, savedBy } from './support/downloads';
import { cellPixels, gridBox, type Pixel } from './support/pixels';
import { readTable } from './support/readTable';
import { chooseInMenu, MENU } from './support/review';
import { touchScreen } from './support/touchScreen';
import { expect, openDashboard, panelOf, showPanel, test } from './support/workbench';

const IP = '185.153.199.51';

const click = (target: Locator) => target.click();

function save(page: Page, panel: Locator, entry: string): Promise<SavedFile> {
  return savedBy(page, () => chooseInMenu(page, panel, entry, click));
}

const numbersOf = (line: string[]) => line.map((text) => (text === '' ? null : Number(text)));

test('the CSV of the numbers has the totals of the table, in full, and says how it was made', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const panel = panelOf(page, 'weekday-hour');
  // the table has the longer axis down, the CSV is as the picture
  const table = await readTable(panel);
  const csv = await save(page, panel, MENU.gridCsv);
  expect(csv.name).toBe(`Sessions-of-${IP}-by-weekday-and-hour-20200201-20200229T2359.csv`);
  const cells = csvCells(csv);
  const lines = cells.filter(([first]) => first !== '#');
  expect(lines).toHaveLength(1 + 7 + 1);
  expect(numbersOf(lines.at(-1)?.slice(1, -1) ?? [])).toEqual(table.rowMarginal);
  expect(lines.slice(1, -1).map((line) => numbersOf(line).at(-1))).toEqual(table.columnMarginal);
  expect(Number(lines.at(-1)?.at(-1))).toBe(table.total);
  expect(lines.slice(1, -1).map((line) => numbersOf(line.slice(1, -1)))).toEqual(
    table.columns.map((_, column) => table.cells.map((row) => row[column]))
  );

  const made = new Map(cells.filter(([first]) => first === '#').map(([, name, value]) => [name, value]));
  expect(made.get('Query')).toBe('Sum of "sessions" in 2,588 rows by "time".');
  expect(made.get('Rows')).toBe('2,588 of 2,588 rows drawn');
  expect(made.get('Time range')).toBe('2020-02-01T00:00:00+00:00 – 2020-02-29T23:59:59.999+00:00');
  expect(made.get('Time zone')).toBe('UTC');
  expect(made.get('Calculation')).toBe('Sum');
  expect(made.get('Variable source_ip')).toBe(IP);
  expect(Math.abs(Date.parse(made.get('Generated') ?? '') - Date.now())).toBeLessThan(60_000);
});

test('the CSV of a mean has what the table rounds', async ({ page }) => {
  await openDashboard(page, 'french-grid');
  const panel = panelOf(page, 'weekday-hour');
  const csv = await save(page, panel, MENU.gridCsv);
  const lines = csvCells(csv).filter(([first]) => first !== '#');
  const total = Number(lines.at(-1)?.at(-1));
  await expect(panel.getByTestId('activity-calendar-total')).toHaveText(`${(total / 1000).toFixed(1)} GW`);
  expect(Number.isInteger(total)).toBe(false);
});

test('the CSV of the windows has every event of the raw file in the window it belongs to', async ({ page }) => {
  await openDashboard(page, 'attackers');
  const rows = rowsOfIp(IP);
  const csv = await save(page, panelOf(page, 'weekday-hour'), MENU.windowsCsv);
  const [head, ...lines] = csvCells(csv).filter(([first]) => first !== '#');
  expect(head).toEqual(['Cell', 'Start', 'End', 'Local date', 'Weekday', 'Events', 'Sum of sessions']);
  let counted = 0;
  for (const [name, start, end, date, weekday, events, value] of lines) {
    const [startMs, endMs] = [Date.parse(start), Date.parse(end)];
    const inside = rows.filter(({ timeMs }) => timeMs >= startMs && timeMs < endMs);
    expect([name, Number(events)]).toEqual([name, inside.length]);
    expect(Number(value)).toBe(inside.reduce((sum, row) => sum + (row.value ?? 0), 0));
    expect(start.startsWith(date) && name.startsWith(weekday)).toBe(true);
    counted += inside.length;
  }
  expect(counted).toBe(rows.length);
});

/** Returns what a CSV says of how it was made. */
function madeOf(csv: SavedFile): ReadonlyMap<string, string> {
  return new Map(
    csvCells(csv)
      .filter(([first]) => first === '#')
      .map(([, name, value]) => [name, value])
  );
}

test('the CSV names the unit of its values: that of the field, percent of shares, none of the sums of their windows', async ({
  page,
}) => {
  await openDashboard(page, 'french-grid');
  expect(madeOf(await save(page, panelOf(page, 'weekday-hour'), MENU.gridCsv)).get('Unit')).toBe('Megawatt (MW)');
  await openDashboard(page, 'gallery');
  const shares = await showPanel(page, 'share-of-all');
  const ofCells = madeOf(await save(page, shares, MENU.gridCsv));
  expect([ofCells.get('Calculation'), ofCells.get('Unit')]).toEqual(['Share of all', 'percent']);
  const ofWindows = madeOf(await save(page, shares, MENU.windowsCsv));
  expect([ofWindows.get('Calculation'), ofWindows.get('Unit')]).toEqual(['Sum', undefined]);
});

test('the day is said to begin where the calendar has it begin: at the first of the kept hours', async ({ page }) => {
  await openDashboard(page, 'gallery');
  const csv = await save(page, await showPanel(page, 'night'), MENU.gridCsv);
  expect(madeOf(csv).get('Calendar')).toBe('Date × Time of day, days begin at 20:00');
});

test('what is annotated on the picture is told in its files, signs of direction are written out', async ({ page }) => {
  await allowClipboard(page);
  await openDashboard(page, 'edge-cases');
  const panel = await showPanel(page, 'hostile-direction');
  const csv = await save(page, panel, MENU.gridCsv);
  const annotations = csvCells(csv).filter(([, name]) => name === 'Annotation');
  expect(annotations.map(([, , text]) => text.slice(0, 25))).toEqual([
    '2020-02-10T03:30:00+00:00',
    '2020-02-10T03:40:00+00:00',
    '2020-02-10T03:50:00+00:00',
  ]);
  await chooseInMenu(page, panel, MENU.table, click);
  await expect(page.getByText('The table is on the clipboard, as Markdown.')).toBeVisible();
  for (const text of [csv.bytes.toString('utf8'), await clipboardText(page)]) {
    expect(text).toContain('\\u202e');
    expect(text).toContain('هجوم');
    expect(text).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
  }
});

test('the table for a ticket is on the clipboard and a notice says so', async ({ page }) => {
  await allowClipboard(page);
  await openDashboard(page, 'attackers');
  await chooseInMenu(page, panelOf(page, 'weekday-hour'), MENU.table, click);
  await expect(page.getByText('The table is on the clipboard, as Markdown.')).toBeVisible();
  const text = await clipboardText(page);
  expect(text).toContain('| Hour | Mon | Tue | Wed | Thu | Fri | Sat | Sun | Total |');
  expect(text).toContain('**65,312** |');
  expect(text).toContain(`Variable source\\_ip: ${IP}`);
});

test('what saves is loaded when the menu opens, and the menu shows the table too', async ({ page }) => {
  const chunks: string[] = [];
  page.on('request', (request) => /\/export\.js/.test(request.url()) && chunks.push(request.url()));
  await openDashboard(page, 'attackers');
  expect(chunks).toEqual([]);
  const panel = panelOf(page, 'weekday-hour');
  await panel.getByRole('button', { name: MENU.open }).click();
  await expect.poll(() => chunks.length).toBe(1);
  await page.getByRole('menuitem', { name: 'Show as table' }).click();
  await expect(panel.getByRole('grid')).toBeVisible();
});

test('where what saves cannot be loaded, a notice says so', async ({ page }) => {
  test.info().annotations.push({ type: 'expected complaint', description: 'ERR_FAILED' });
  await page.route(/\/export\.js/, (route) => route.abort());
  await openDashboard(page, 'attackers');
  await chooseInMenu(page, panelOf(page, 'weekday-hour'), MENU.png, click);
  await expect(page.getByText('This could not be kept')).toBeVisible();
});

/** Returns pixels of an image at points in its own pixels. */
function imagePixels(page: Page, { bytes }: SavedFile, points: Array<[x: number, y: number]>): Promise<Pixel[]> {
  return page.evaluate(
    async ({ base64, at }) => {
      const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
      const ctx = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      ctx?.drawImage(bitmap, 0, 0);
      return at.map(([x, y]): [number, number, number, number] => {
        const pixel = ctx?.getImageData(Math.floor(x), Math.floor(y), 1, 1).data ?? [0, 0, 0, 0];
        return [pixel[0], pixel[1], pixel[2], pixel[3]];
      });
    },
    { base64: bytes.toString('base64'), at: points }
  );
}

/** Where the picture begins in the image: the edge, the title, two lines, the gap. CSS pixels. */
const PICTURE = { x: 16, y: 16 + 20 + 16 + 16 + 16 };

for (const theme of ['dark', 'light']) {
  test.describe(`an image in the ${theme} theme`, () => {
    test.use({ deviceScaleFactor: 2 });

    test('shows the panel: every cell has its color at its place, the labels their ink', async ({ page }) => {
      await openDashboard(page, 'attackers', { theme });
      const panel = panelOf(page, 'weekday-hour');
      const plot = panel.getByTestId('activity-calendar-plot');
      const box = await gridBox(plot);
      const onPage = (await cellPixels(plot, 24, 7)).flat();
      const size = await plot.boundingBox();
      const png = await save(page, panel, MENU.png);
      expect(png.name).toMatch(/\.png$/);
      expect(pngSize(png).width).toBe(Math.round(((size?.width ?? 0) + 32) * 2));
      expect(pngSize(png).height).toBeGreaterThan(2 * (size?.height ?? 0) + 2 * PICTURE.y);

      const points = onPage.map((_, cell): [number, number] => {
        const [column, row] = [cell % 24, Math.floor(cell / 24)];
        return [
          2 * (PICTURE.x + box.x + ((column + 0.28) * box.width) / 24),
          2 * (PICTURE.y + box.y + ((row + 0.72) * box.height) / 7),
        ];
      });
      const inImage = await imagePixels(page, png, points);
      const filled = onPage.flatMap(([, , , alpha], cell) => (alpha === 255 ? [cell] : []));
      expect(filled.length).toBeGreaterThan(30);
      expect(filled.map((cell) => inImage[cell])).toEqual(filled.map((cell) => onPage[cell]));
      expect(inImage.every(([, , , alpha]) => alpha === 255)).toBe(true);
      expect(new Set(inImage.map(String)).size).toBeGreaterThan(10);

      // a line through the hours under the columns is not all ground
      const labelY = 2 * (PICTURE.y + box.y + box.height + 12);
      const line = Array.from({ length: 400 }, (_, i): [number, number] => [2 * (PICTURE.x + box.x) + i * 2, labelY]);
      expect(new Set((await imagePixels(page, png, line)).map(String)).size).toBeGreaterThan(3);
    });
  });
}

test('an image has twice the pixels of the panel on a plain screen too, and at least 600 × 300', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 800 });
  await openDashboard(page, 'attackers');
  const png = await save(page, panelOf(page, 'weekday-hour'), MENU.png);
  const { width, height } = pngSize(png);
  expect(width).toBe((600 + 32) * 2);
  expect(height).toBeGreaterThan(2 * 300);
});

for (const colorScheme of ['dark', 'light'] as const) {
  test(`an image in forced ${colorScheme} colors can be read, whatever the theme`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await openDashboard(page, 'attackers', { theme: colorScheme === 'dark' ? 'light' : 'dark' });
    const png = await save(page, await showPanel(page, 'weekday-hour'), MENU.png);
    const { width, height } = pngSize(png);
    const [ground] = await imagePixels(page, png, [[4, 4]]);
    expect(ground.slice(0, 3)).toEqual(colorScheme === 'dark' ? [0, 0, 0] : [255, 255, 255]);
    // the title, and the lines under the picture
    for (const y of [2 * (16 + 10), height - 2 * (16 + 7)]) {
      const line = Array.from({ length: width / 2 }, (_, x): [number, number] => [x, y]);
      const inks = (await imagePixels(page, png, line)).map(([red]) => Math.abs(red - ground[0]));
      expect(Math.max(...inks)).toBeGreaterThan(180);
    }
  });
}

/** Opens a saved report in a browser without the workbench, and collects what it asks for. */
async function openReport(browser: Browser, report: SavedFile, touch = false) {
  const file = test.info().outputPath('report.html');
  await writeFile(file, report.bytes);
  const context = await browser.newContext({ hasTouch: touch, locale: 'en-US' });
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => !request.url().startsWith('data:') && asked.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(pathToFileURL(file).href);
  return { page, asked, complaints, file: pathToFileURL(file).href };
}

/** Returns the middle of a cell in the report's page. */
async function cellInReport(page: Page, column: number, row: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('#picture').boundingBox();
  return page.evaluate(
    ([c, r, left, top, width]) => {
      const data = JSON.parse(document.getElementById('data')?.textContent ?? '');
      const scale = width / data.widthPx;
      return {
        x: left + (data.columns.startPx + (c + 0.5) * data.columns.pitchPx) * scale,
        y: top + (data.rows.startPx + (r + 0.5) * data.rows.pitchPx) * scale,
      };
    },
    [column, row, box?.x ?? 0, box?.y ?? 0, box?.width ?? 0]
  );
}

test('a report asks for nothing and tells of each cell by mouse and keyboard', async ({ page, browser }) => {
  await openDashboard(page, 'attackers');
  const panel = panelOf(page, 'weekday-hour');
  const report = await save(page, panel, MENU.report);
  const opened = await openReport(browser, report);
  const tip = opened.page.locator('#tip');
  await expect(opened.page.getByRole('heading', { level: 1 })).toHaveText(`Sessions of ${IP} by weekday and hour`);
  await expect(tip).toBeHidden();

  const { x, y } = await cellInReport(opened.page, 23, 2);
  await opened.page.mouse.move(x, y);
  await expect(tip).toContainText('Wednesday, 23:00–24:00');
  await expect(tip).toContainText('4,246');
  await expect(tip).toContainText(/Events\d+Active days\dShare of all\d/);

  await opened.page.mouse.move(0, 0);
  await expect(tip).toBeHidden();
  await opened.page.keyboard.press('Tab');
  await expect(opened.page.locator('#picture')).toBeFocused();
  await opened.page.keyboard.press('ArrowLeft');
  await expect(tip).toContainText('Wednesday, 22:00–23:00');
  for (const key of ['Home', 'PageUp', 'ArrowUp', 'ArrowLeft', 'ArrowRight']) {
    await opened.page.keyboard.press(key);
  }
  await expect(tip).toContainText('Monday, 01:00–02:00');
  await expect(tip).toContainText('956');
  await opened.page.keyboard.press('Escape');
  await expect(tip).toBeHidden();

  await expect(opened.page.locator('table.numbers tfoot td').last()).toHaveText('65,312');
  await expect(opened.page.locator('table.texts tbody tr')).toHaveCount(20);
  const [width] = await opened.page
    .locator('#picture img')
    .evaluateAll((images) => images.map((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)));
  expect(width).toBeGreaterThan(1000);
  expect(opened.asked).toEqual([opened.file]);
  expect(opened.complaints).toEqual([]);
});

/** How wide a landscape page of Letter is between its margins, in CSS pixels; of A4 it is wider. */
const PRINTED_WIDTH_PX = 964;

for (const [key, blocks] of [
  ['working-days', 1],
  ['minute-date', 2],
] as const) {
  test(`on paper a report has every column on the page, and its total once: ${key}`, async ({ page, browser }) => {
    await openDashboard(page, 'gallery');
    const opened = await openReport(browser, await save(page, await showPanel(page, key), MENU.report));
    const columnsOf = () =>
      opened.page
        .locator('table.numbers:visible')
        .evaluateAll((tables) =>
          tables.map((table) => Array.from(table.querySelectorAll('thead th'), (head) => head.textContent))
        );
    const [[name, ...columns]] = await columnsOf();
    await opened.page.setViewportSize({ width: PRINTED_WIDTH_PX, height: 700 });
    await opened.page.emulateMedia({ media: 'print' });
    await opened.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const printed = await columnsOf();
    expect(printed).toHaveLength(blocks);
    expect(printed.map(([first]) => first)).toEqual(printed.map(() => name));
    expect(printed.flatMap(([, ...others]) => others)).toEqual(columns);
    for (const table of await opened.page.locator('table:visible').all()) {
      const box = await table.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(PRINTED_WIDTH_PX);
    }
    await expect(opened.page.locator('tfoot:visible').first()).toHaveCSS('display', 'table-row-group');
    await opened.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await opened.page.emulateMedia({ media: 'screen' });
    expect(await columnsOf()).toEqual([[name, ...columns]]);
    expect(opened.complaints).toEqual([]);
  });
}

test('a report of 31 days × 1,440 minutes is told by touch and lists its busy rows', async ({ page, browser }) => {
  test.slow();
  await openDashboard(page, 'attackers');
  const panel = await showPanel(page, 'day-minute');
  const opened = await openReport(browser, await save(page, panel, MENU.report), true);
  const { x, y } = await cellInReport(opened.page, 3 * 60 + 0.1, 5);
  await opened.page.touchscreen.tap(x, y);
  await expect(opened.page.locator('#tip')).toContainText(/Day 6, 0[23]:\d\d–0[23]:\d\d/);
  await expect(opened.page.getByText('Only the 996 busiest of 1,440 rows are listed')).toBeVisible();
  expect(opened.complaints).toEqual([]);
});

for (const key of ['hostile-markup', 'hostile-script', 'hostile-formula', 'hostile-direction', 'hostile-long']) {
  test(`a report shows hostile names and labels as text: ${key}`, async ({ page, browser }) => {
    test.slow();
    await openDashboard(page, 'edge-cases');
    const panel = await showPanel(page, key);
    const opened = await openReport(browser, await save(page, panel, MENU.report));
    await opened.page.locator('#picture').focus();
    await opened.page.keyboard.press('Home');
    await expect(opened.page.locator('#tip')).toBeVisible();
    await expect(opened.page.locator('img, iframe, a, form')).toHaveCount(1);
    await expect(opened.page.locator('script')).toHaveCount(2);
    expect(await opened.page.evaluate(() => 'wasHacked' in window)).toBe(false);
    expect(opened.asked).toEqual([opened.file]);
    expect(opened.complaints).toEqual([]);
  });
}

test.describe('on a telephone', () => {
  test.use(touchScreen);

  test('the menu is there without pointing at the panel', async ({ page }) => {
    await openDashboard(page, 'attackers');
    const button = panelOf(page, 'weekday-hour').getByRole('button', { name: MENU.open });
    await expect(button).toHaveCSS('opacity', '1');
    const csv = await savedBy(page, () =>
      chooseInMenu(page, panelOf(page, 'weekday-hour'), MENU.gridCsv, (target) => target.tap())
    );
    expect(csv.name).toMatch(/\.csv$/);
  });
});
