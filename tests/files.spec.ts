import { type Page } from '@playwright/test';
import { gzipSync } from 'fflate';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hourAxis, timeAxis, dayOfMonthAxis, weekdayAxis } from './support/axesByHand';
import { savedBy } from './support/downloads';
import { calculateByHand, differences, groupByHand } from './support/foldByHand';
import {
  chooseColumn,
  columnSelect,
  dropFiles,
  fileBar,
  fileOf,
  giveFile,
  type GivenFile,
  openFile,
  showFileDashboard,
  workbookOf,
} from './support/openFiles';
import { readTable } from './support/readTable';
import { chooseInMenu, MENU, tabTo } from './support/review';
import { expect, openDashboard, panelOf, showPanel, test } from './support/workbench';

interface FileRow {
  readonly timeMs: number;
  readonly value: number;
  readonly who: string;
}

const CSV = readFileSync(join(__dirname, '../scripts/fold/fixtures/heralding_per_minute_2020.csv'), 'utf8');

/** The rows of the fixture, read by hand: it has neither quotes nor holes. */
const ROWS: readonly FileRow[] = CSV.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [minute, who, sessions] = line.split(',');
    return { timeMs: Date.parse(minute), who, value: Number(sessions) };
  });

const sum = (rows: readonly FileRow[]) => rows.reduce((total, { value }) => total + value, 0);
const count = (rows: readonly FileRow[]) => rows.length;

/** Compares a panel's table with a count by hand; empty means that they are the same. */
async function differencesTo(
  page: Page,
  rows: readonly FileRow[],
  calculate: (rows: readonly FileRow[]) => number,
  zone = 'UTC'
): Promise<string[]> {
  await showPanel(page, 'weekday-hour');
  const groups = groupByHand({ events: rows, zone, columns: hourAxis, rows: weekdayAxis() });
  return differences(await readTable(panelOf(page, 'weekday-hour')), calculateByHand(groups, calculate));
}

const jsonRows = ROWS.map(({ timeMs, who, value }) => ({
  ts: new Date(timeMs).toISOString(),
  src: { ip: who },
  n: value,
}));
/** Days since 1899-12-30, as Excel counts. */
const excelRows = ROWS.map(({ timeMs, who, value }) => [timeMs / 86_400_000 + 25_569, who, value] as const);

const KINDS: ReadonlyArray<readonly [kind: string, file: GivenFile, calculate: (rows: readonly FileRow[]) => number]> =
  [
    ['CSV', fileOf('events.csv', CSV), sum],
    ['TSV', fileOf('events.tsv', CSV.replaceAll(',', '\t')), sum],
    ['CSV with semicolons', fileOf('semicolons.csv', CSV.replaceAll(',', ';')), sum],
    ['a gzip', fileOf('events.csv.gz', gzipSync(Buffer.from(CSV))), sum],
    ['JSON lines', fileOf('events.jsonl', jsonRows.map((row) => JSON.stringify(row)).join('\n')), sum],
    ['a JSON array', fileOf('events.json', JSON.stringify(jsonRows, null, 1)), sum],
    ['JSON objects', fileOf('jabber.json', jsonRows.map((row) => JSON.stringify(row, null, 2)).join('\n')), sum],
    ['times alone', fileOf('times.txt', jsonRows.map(({ ts }) => ts).join('\r\n')), count],
    ['Excel', fileOf('events.xlsx', workbookOf(['when', 'user', 'count'], excelRows)), sum],
  ];

test('every kind of file becomes the same calendar, and nothing leaves the page', async ({ page }) => {
  await showFileDashboard(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).origin}`));
  for (const [kind, file, calculate] of KINDS) {
    await openFile(page, file);
    expect(await differencesTo(page, ROWS, calculate), kind).toEqual([]);
  }
  const own = `GET ${new URL(page.url()).origin}`;
  expect(requests.filter((request) => request !== own)).toEqual([]);
});

test('the second panel is day of month by time of day, and the HTML report is saved', async ({ page }) => {
  await showFileDashboard(page);
  await openFile(page, fileOf('events.csv', CSV));
  const panel = await showPanel(page, 'day-time');
  const { columnMarginal, rows, total } = await readTable(panel);
  const days = calculateByHand(
    groupByHand({ events: ROWS, zone: 'UTC', columns: timeAxis(1), rows: dayOfMonthAxis }),
    sum
  );
  expect(columnMarginal).toEqual(days.rowMarginal);
  // minutes run down the table, those without events are not listed
  expect(rows).toHaveLength(new Set(ROWS.map(({ timeMs }) => timeMs % 86_400_000)).size);
  expect(total).toBe(sum(ROWS));
  const report = await savedBy(page, () => chooseInMenu(page, panel, MENU.report, (target) => target.click()));
  expect(report.name).toMatch(/^sessions-by-day-of-month-and-time-of-day-.*\.html$/);
  expect(report.bytes.toString('utf8')).toContain(sum(ROWS).toLocaleString('en'));
});

test('columns, groups and the zone are chosen', async ({ page }) => {
  // local times without a zone, some of them none, and texts that are not to be trusted
  const hostile = '<img src=x onerror=alert(1)>, "$__all"';
  const named = ROWS.map((row, i) => ({ ...row, who: i % 3 === 0 ? hostile : 'b' }));
  const lines = named.map(
    ({ timeMs, who, value }) =>
      `${new Date(timeMs).toISOString().slice(0, 16).replace('T', ' ')},"${who.replaceAll('"', '""')}",${value}`
  );
  await showFileDashboard(page);
  await openFile(
    page,
    fileOf(
      'local.csv',
      ['when,user,count', ...lines, 'never,b,1', 'soon,b,1', `${lines[0].slice(0, 16)},b,many`].join('\n')
    )
  );
  await expect(fileBar(page)).toContainText(`${(ROWS.length + 3).toLocaleString('en')} rows`);
  for (const [label, column] of [
    ['Time', 'when'],
    ['Value', 'count'],
    ['Group', 'user'],
  ]) {
    await expect(columnSelect(page, label)).toHaveValue(column);
  }
  expect(await differencesTo(page, named, sum)).toEqual([]);

  const panel = panelOf(page, 'weekday-hour');
  await expect(panel.getByRole('button', { name: /rows drawn/ })).toHaveAccessibleName(
    /2 rows whose time cannot be read, such as "never" 1 row whose value is not a number, such as "many"/
  );

  await chooseColumn(page, 'Value', 'None');
  expect(await differencesTo(page, [...named, { ...named[0], who: 'b' }], count)).toEqual([]);

  await page.locator('input[data-testid*="Variable Value DropDown"]').click();
  await page.getByRole('option', { name: hostile }).click();
  await page.keyboard.press('Tab');
  await expect(panel.getByTestId('activity-calendar-total')).toContainText(
    String(named.filter(({ who }) => who === hostile).length)
  );
  expect(
    await differencesTo(
      page,
      named.filter(({ who }) => who === hostile),
      count
    )
  ).toEqual([]);

  await fileBar(page).getByRole('combobox', { name: 'Time zone picker' }).fill('Kathmandu');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('data-testid TimePicker Open Button')).toContainText('+0545');
  const elsewhere = named.map((row) => ({ ...row, timeMs: row.timeMs - 345 * 60_000 }));
  const chosen = elsewhere.filter(({ who }) => who === hostile);
  expect(await differencesTo(page, chosen, count, 'Asia/Kathmandu')).toEqual([]);

  // what was chosen of one column says nothing of another
  await page.getByTestId('data-testid TimePicker Open Button').locator('xpath=../button').first().click();
  await expect(page).toHaveURL(/var-group=.*from=/);
  await chooseColumn(page, 'Group', 'None');
  await expect(page).not.toHaveURL(/var-group=/);
  await fileBar(page).getByRole('button', { name: 'Use America/St_Johns' }).click();
  await expect(page).not.toHaveURL(/from=/);
  await expect(panel.getByTestId('activity-calendar-total')).toContainText((ROWS.length + 1).toLocaleString('en'));
});

test('a file dropped on any dashboard opens; of several the first', async ({ page }) => {
  await openDashboard(page, 'attackers', { theme: 'light' });
  await dropFiles(page, [fileOf('events.csv', CSV), fileOf('other.csv', CSV)]);
  await expect(fileBar(page).getByRole('heading', { name: 'events.csv' })).toBeVisible();
  await expect(page).toHaveURL(/dashboard=file.*theme=light/);
  await expect(fileBar(page)).toContainText('Of 2 files the first was opened.');
  expect(await differencesTo(page, ROWS, sum)).toEqual([]);
  await fileBar(page).getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText('Nothing leaves this browser.')).toBeVisible();
});

test('what cannot be shown says why and what to do, and the next file opens', async ({ page }) => {
  await showFileDashboard(page);
  const bad: ReadonlyArray<readonly [GivenFile, RegExp, RegExp]> = [
    [fileOf('empty.csv', ''), /empty\.csv: The file is empty/, /Export it again/],
    [fileOf('scan.pdf', '%PDF-1.7 …'), /scan\.pdf: This is a PDF/, /Export the table/],
    [fileOf('old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')), /old Excel/, /save it as \.xlsx or CSV/],
    [fileOf('broken.xlsx', 'PK\x03\x04 xl/ broken'), /workbook cannot be read/, /save it as \.xlsx or CSV/],
    [
      fileOf('ports.csv', 'port,<b>name</b>\n22,ssh\n'),
      /No column of the file holds a time/,
      /port \(“22”\), <b>name<\/b>/,
    ],
    [fileOf('cut.json', '[{"a":1},\n{"a":'), /ends in the middle of a record, in line 2/, /1 record was read/],
  ];
  for (const [file, title, advice] of bad) {
    await giveFile(page, file);
    await expect(page.getByRole('alert')).toContainText(title);
    await expect(page.getByRole('alert')).toContainText(advice);
  }
  await openFile(page, fileOf('events.csv', CSV));
  await expect(page.getByRole('alert')).toHaveCount(0);

  await chooseColumn(page, 'Time', 'src_ip');
  await expect(page.getByRole('alert')).toContainText('The column src_ip holds no times.');
  await chooseColumn(page, 'Time', 'minute');
  expect(await differencesTo(page, ROWS, sum)).toEqual([]);
});

test('the keyboard is enough', async ({ page }) => {
  // asked for long before: the browser needs a moment to hand choosers over, and a key has no such moment
  const chooser = page.waitForEvent('filechooser');
  await showFileDashboard(page);
  await tabTo(page, page.getByRole('button', { name: 'Choose a file' }));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(fileOf('events.csv', CSV));
  await showPanel(page, 'weekday-hour');
  await tabTo(page, columnSelect(page, 'Value'));
  await page.keyboard.type('None');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(columnSelect(page, 'Value')).toHaveValue('None: count rows');
  const total = panelOf(page, 'weekday-hour').getByTestId('activity-calendar-total');
  await expect(total).toContainText(ROWS.length.toLocaleString('en'));
  // back over Time
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(fileBar(page).getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test('a million lines are read while the page stays alive, to the last one, or until cancel', async ({
  page,
}, testInfo) => {
  const path = testInfo.outputPath('million.csv');
  const expected = await writeMillion(path);
  await showFileDashboard(page);

  await page.evaluate(watchReading);
  await giveFile(page, path);
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('radio', { name: 'Light' }).check({ force: true });
  await page.locator('[data-activity-calendar]').first().waitFor({ timeout: 60_000 });
  const frames = await page.evaluate(() => window.__reading);
  // it was drawn all the while, and did what was asked of it meanwhile
  const percents = frames.map(({ percent }) => percent);
  expect(new Set(percents.map((percent) => Math.min(2, Math.floor(percent / 34))))).toEqual(new Set([0, 1, 2]));
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  expect(frames.some(({ theme, percent }) => theme === 'light' && percent < 100)).toBe(true);
  const table = await readTable(panelOf(page, 'weekday-hour'));
  expect(table.total).toBe(1_000_000);
  expect(table.columnMarginal).toEqual(expected.weekdays);
  expect(table.rowMarginal).toEqual(expected.hours);

  await giveFile(page, path);
  await page.getByRole('progressbar').waitFor();
  expect(page.workers()).toHaveLength(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(0);
});

/** Writes a million lines, each in quotes too, and returns how many fell on each weekday, from Monday, and hour (UTC). */
async function writeMillion(path: string): Promise<{ weekdays: number[]; hours: number[] }> {
  const [weekdays, hours] = [new Array<number>(7).fill(0), new Array<number>(24).fill(0)];
  const file = createWriteStream(path);
  file.write('time,src_ip,message\n');
  let timeMs = Date.UTC(2024, 0, 1);
  for (let block = 0; block < 100; block++) {
    let text = '';
    for (let i = 0; i < 10_000; i++) {
      timeMs += 13_000 + ((i * 7919) % 23_000);
      const date = new Date(timeMs);
      weekdays[(date.getUTCDay() + 6) % 7]++;
      hours[date.getUTCHours()]++;
      text += `${date.toISOString()},10.0.${i % 7}.${i % 90},"Failed password, attempt ${i}"\n`;
    }
    file.write(text);
  }
  await new Promise<void>((resolve) => file.end(resolve));
  return { weekdays, hours };
}

declare global {
  interface Window {
    __reading: Array<{ percent: number; theme: string | null }>;
  }
}

/** Runs in the page: while a file is read, notes at each frame how far the reading has come and the page's theme. */
function watchReading(): void {
  window.__reading = [];
  const onFrame = () => {
    const progress = document.querySelector('progress');
    if (progress !== null) {
      const theme = new URL(location.href).searchParams.get('theme');
      window.__reading.push({ percent: progress.value, theme });
    }
    requestAnimationFrame(onFrame);
  };
  requestAnimationFrame(onFrame);
}
