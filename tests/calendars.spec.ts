import { type Page } from '@playwright/test';
import {
  dateAxis,
  dayOfMonthAxis,
  dayOfYearAxis,
  hourAxis,
  minuteOfHourAxis,
  monthAxis,
  quarterHourAxis,
  timeAxis,
  weekAxis,
  weekdayAxis,
  weekOfMonthAxis,
  yearAxis,
} from './support/axesByHand';
import { mean, sum, type TimedValue } from './support/countByHand';
import { attemptRows, between, chatRows, commitRows, honeypotRows, loadRows, rowsOfIp } from './support/dataRows';
import { calculateByHand, differences, type FoldRequest, groupByHand } from './support/foldByHand';
import { cellCentre, pixelsAt } from './support/pixels';
import { readTable, tableTexts } from './support/readTable';
import { expect, openDashboard, panelOf, queryCount, showPanel, test } from './support/workbench';

const IP = '185.153.199.51';

const chats = between(chatRows(), '2021-01-29T00:00:00Z', '2022-03-03T00:00:00Z');
const commits = between(commitRows(), '2015-01-01T00:00:00Z', '2015-05-31T23:59:59.999Z');
const load = between(loadRows(), '2014-12-31T23:00:00Z', '2019-12-31T22:59:59.999Z');
const sessions = honeypotRows().filter(({ timeMs }) => timeMs >= Date.UTC(2020, 1, 1));
const attempts = between(attemptRows(), '2013-03-04T19:20:00Z', '2013-03-16T20:40:00Z');

/** Means with enough digits to tell them apart. */
const EXACT = { defaults: { unit: 'none', decimals: 4 } };
const MONDAY_FIRST = { weekStart: 'monday' };

const sumOf = (events: readonly TimedValue[]) => sum(events.map(({ value }) => value ?? NaN)) ?? NaN;
const meanOf = (events: readonly TimedValue[]) => mean(events.map(({ value }) => value ?? NaN)) ?? NaN;

/** A panel of the gallery, how it is changed, and what it has to show. */
interface Case {
  readonly key: string;
  readonly edits?: { options?: object; fieldConfig?: object };
  readonly request: FoldRequest<TimedValue>;
  readonly calculate: (events: readonly TimedValue[]) => number;
}

const totals = (key: string, request: FoldRequest<TimedValue>, options?: object): Case => ({
  key,
  edits: options && { options },
  request,
  calculate: sumOf,
});

const means = (key: string, request: Omit<FoldRequest<TimedValue>, 'events' | 'zone'>, options?: object): Case => ({
  key,
  edits: { options, fieldConfig: EXACT },
  request: { events: load, zone: 'Europe/Paris', ...request },
  calculate: meanOf,
});

function editsOf(cases: readonly Case[]): Record<string, string> {
  return { edits: JSON.stringify(Object.fromEntries(cases.map(({ key, edits = {} }) => [key, edits]))) };
}

async function expectTables(page: Page, cases: readonly Case[]): Promise<void> {
  for (const { key, request, calculate } of cases) {
    const panel = await showPanel(page, key);
    const table = await readTable(panel);
    const expected = calculateByHand(groupByHand(request), calculate);
    expect(expected.total, `${key}: there is something to compare`).not.toBeNull();
    const tolerance = calculate === meanOf ? 0.0001 : 0;
    expect.soft(differences(table, expected, tolerance), key).toEqual([]);
  }
}

const UTC = 'UTC';

/** Not every `Intl` knows fixed offsets: a clock so far ahead of UTC shows what UTC shows so much later. */
function onClockAhead(rows: readonly TimedValue[], minutes: number): TimedValue[] {
  return rows.map(({ timeMs, value }) => ({ timeMs: timeMs + minutes * 60_000, value }));
}

const CALENDARS: Case[] = [
  totals('date-time', {
    events: attempts,
    zone: 'America/New_York',
    columns: hourAxis,
    rows: dateAxis('2013-03-04', '2013-03-16'),
  }),
  totals(
    'week-weekday',
    { events: chats, zone: UTC, columns: weekAxis('2021-01-25', '2022-03-03'), rows: weekdayAxis() },
    MONDAY_FIRST
  ),
  means('month-day', { columns: dayOfMonthAxis, rows: monthAxis }),
  means('month-hour', { columns: hourAxis, rows: monthAxis }),
  totals('minute-hour', {
    events: rowsOfIp('92.63.194.76'),
    zone: UTC,
    columns: minuteOfHourAxis,
    rows: hourAxis,
  }),
  means('day-of-year-year', { columns: dayOfYearAxis, rows: yearAxis(2015, 2019) }),
  totals('iso-week-weekday', {
    events: chats,
    zone: UTC,
    columns: weekAxis('2021-01-25', '2022-03-03'),
    rows: weekdayAxis(),
  }),
  totals('week-of-month-weekday', { events: commits, zone: UTC, columns: weekOfMonthAxis, rows: weekdayAxis() }),
  totals('quarter-hour', { events: sessions, zone: UTC, columns: quarterHourAxis, rows: hourAxis }),
  totals('minute-date', {
    events: rowsOfIp(IP),
    zone: UTC,
    columns: minuteOfHourAxis,
    rows: dateAxis('2020-02-01', '2020-02-29'),
  }),
  // the table's rows run as the picture's
  means('rows-upwards', { columns: monthAxis, rows: { count: 24, place: ({ hour }) => 23 - hour } }),
  totals('fixed-offset', { events: onClockAhead(commits, 330), zone: UTC, columns: hourAxis, rows: weekdayAxis() }),
];

test('every calendar holds what its rows hold', async ({ page }) => {
  test.setTimeout(240_000);
  await openDashboard(page, 'gallery', editsOf(CALENDARS));
  await expectTables(page, CALENDARS);
});

/** Easter Monday, Ascension and Whit Monday of the years with data. */
const EASTER_HOLIDAYS = new Set(
  [
    ['2015-04-06', '2015-05-14', '2015-05-25'],
    ['2016-03-28', '2016-05-05', '2016-05-16'],
    ['2017-04-17', '2017-05-25', '2017-06-05'],
    ['2018-04-02', '2018-05-10', '2018-05-21'],
    ['2019-04-22', '2019-05-30', '2019-06-10'],
  ].flat()
);
const YEARLY_HOLIDAYS = new Set(['1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25']);

type Keeps = NonNullable<FoldRequest<TimedValue>['keeps']>;

const isHoliday: Keeps = ({ day, month, dayOfMonth }) =>
  YEARLY_HOLIDAYS.has(`${month}-${dayOfMonth}`) ||
  EASTER_HOLIDAYS.has(new Date(day * 86_400_000).toISOString().slice(0, 10));

const isNamedDate: Keeps = ({ month, dayOfMonth }) =>
  (month === 12 && dayOfMonth >= 24) ||
  (month === 1 && dayOfMonth === 1) ||
  (month === 5 && dayOfMonth === 1) ||
  (month === 7 && dayOfMonth === 14);

const weekdaysAndHours = { columns: hourAxis, rows: weekdayAxis() };

/** What is kept of the calendar; the status has to count the rest. */
const FILTERS: Case[] = [
  totals('working-days', { events: chats, zone: UTC, columns: hourAxis, rows: weekdayAxis([0, 1, 2, 3, 4]) }),
  totals('part-of-day', {
    events: chats,
    zone: 'Europe/Moscow',
    columns: timeAxis(60, 360, 1200),
    rows: weekdayAxis(),
  }),
  // a night begins on the evening before: 01:00 on 1 February is in the night of 31 January
  totals('night', {
    events: rowsOfIp(IP),
    zone: UTC,
    columns: timeAxis(20, 1200, 1800),
    rows: dateAxis('2020-01-31', '2020-02-29'),
    dayStartMinute: 1200,
  }),
  means('without-holidays', { ...weekdaysAndHours, keeps: (local) => !isNamedDate(local) }),
  means('holidays-alone', { ...weekdaysAndHours, keeps: isHoliday }),
  // the same pair of calendars, with other hours and dates
  totals(
    'weekday-hour',
    { ...weekdaysAndHours, events: commits, zone: UTC, keeps: ({ day }) => day >= 16_436 && day <= 16_466 },
    { ...MONDAY_FIRST, filter: { dates: '2015-01-01..2015-01-31', dateMode: 'keep' } }
  ),
  totals(
    'quarter-hour',
    {
      events: sessions,
      zone: UTC,
      columns: quarterHourAxis,
      rows: timeAxis(60, 540, 1020),
      keeps: ({ weekday, hour, minute }) => weekday >= 5 && hour * 60 + minute >= 570,
    },
    { filter: { weekdays: [5, 6], hours: '09:30–17:00' } }
  ),
];

test('what the filters leave out is left out, and the status counts it', async ({ page }) => {
  test.setTimeout(240_000);
  await openDashboard(page, 'gallery', editsOf(FILTERS));
  await expectTables(page, FILTERS);
  for (const { key, request } of FILTERS) {
    // a row that is left out is not asked for a number
    const events = request.events.map(({ timeMs }) => ({ timeMs, value: 1 }));
    const leftOut = events.length - groupByHand({ ...request, events }).all.length;
    expect(leftOut, `${key}: something is left out`).toBeGreaterThan(0);
    const status = panelOf(page, key).getByRole('button', { name: /^About the rows/ });
    await expect
      .soft(status, key)
      .toHaveAccessibleName(new RegExp(`${leftOut.toLocaleString('en-US')} rows left out by the calendar filter`));
  }
});

/** Options that move buckets. */
const MOVED: Case[] = [
  // rows of Saturday first, from the same data
  totals(
    'weekday-hour',
    { events: commits, zone: UTC, columns: hourAxis, rows: weekdayAxis([5, 6, 0, 1, 2, 3, 4]) },
    { weekStart: 'saturday' }
  ),
  totals(
    'week-weekday',
    {
      events: chats,
      zone: UTC,
      columns: weekAxis('2021-01-24', '2022-03-03'),
      rows: weekdayAxis([6, 0, 1, 2, 3, 4, 5]),
    },
    { weekStart: 'sunday' }
  ),
  totals(
    'quarter-hour',
    {
      events: sessions,
      zone: UTC,
      columns: timeAxis(60, 120),
      rows: weekdayAxis(),
      dayStartMinute: 120,
    },
    { ...MONDAY_FIRST, calendar: 'weekday-hour', dayStart: 2 }
  ),
  totals('day-start', {
    events: rowsOfIp(IP),
    zone: UTC,
    columns: timeAxis(60, 720),
    rows: weekdayAxis(),
    dayStartMinute: 720,
  }),
  means(
    'holidays-alone',
    { ...weekdaysAndHours, keeps: (local) => !isHoliday(local) },
    {
      filter: { dateMode: 'leaveOut' },
    }
  ),
  totals(
    'fixed-offset',
    { events: onClockAhead(commits, -570), zone: UTC, columns: timeAxis(120), rows: monthAxis },
    { calendar: 'custom', columns: 'time', rows: 'month', bucketMinutes: 120, timeZone: 'UTC-09:30' }
  ),
];

test('week start, day start, bucket width, offset and mode of dates move what they say', async ({ page }) => {
  test.setTimeout(240_000);
  await openDashboard(page, 'gallery', editsOf(MOVED));
  await expectTables(page, MOVED);

  const heads = async (key: string) => (await tableTexts(await showPanel(page, key)))[0].slice(1, -1);
  expect(await heads('weekday-hour')).toEqual(['Sat', 'Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
  expect((await tableTexts(panelOf(page, 'week-weekday')))[1][0]).toBe('Jan 24, 2021');
  const hours = (await tableTexts(panelOf(page, 'quarter-hour'))).slice(1, -1).map(([hour]) => hour);
  expect(hours.slice(0, 2)).toEqual(['02:00', '03:00']);
  expect(hours.slice(-2)).toEqual(['00:00', '01:00']);

  // 01:00 on Tuesday: Monday's last column but none
  const panel = await showPanel(page, 'quarter-hour');
  const plot = panel.getByTestId('activity-calendar-plot');
  const [x, y] = await cellCentre(plot, 23, 0, 24, 7);
  await plot.hover({ position: { x, y } });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  await expect(tooltip).toContainText('Monday 01:00–02:00');
  const tuesdayMorning = sessions.filter(({ timeMs }) => {
    const date = new Date(timeMs);
    return date.getUTCDay() === 2 && date.getUTCHours() === 1;
  });
  await expect(tooltip).toContainText(`Sum of sessions${sumOf(tuesdayMorning).toLocaleString('en-US')}`);
});

test('rows run down or up: picture, pointing and bars agree', async ({ page }) => {
  const edits = { median: { options: { weekStart: 'monday', rowOrder: 'up' } }, mean: { options: MONDAY_FIRST } };
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  const rowTitles: Record<string, string[]> = { down: ['Monday', 'Sunday'], up: ['Sunday', 'Monday'] };
  for (const [order, key] of [
    ['down', 'mean'],
    ['up', 'median'],
  ]) {
    const plot = (await showPanel(page, key)).getByTestId('activity-calendar-plot');
    for (const [place, row] of [0, 6].entries()) {
      const [x, y] = await cellCentre(plot, 8, row, 24, 7);
      await plot.hover({ position: { x, y } });
      await expect(tooltip).toContainText(`${rowTitles[order][place]} 08:00–09:00`);
      // the picture has the color of the cell that is named, beside the outline of the pointed cell
      const swatch = await tooltip
        .locator('span[style*="background"]')
        .evaluate((e) => getComputedStyle(e).backgroundColor);
      const [pixel] = await pixelsAt(plot, [[x + 4, y + 4]]);
      expect(`rgb(${pixel.slice(0, 3).join(', ')})`, `${order} ${row}`).toBe(swatch);
    }
  }
  // the table reads from Monday on either way
  expect((await tableTexts(panelOf(page, 'median')))[0].slice(1, 3)).toEqual(['Mon', 'Tue']);
});

test('a changed filter, day start or calendar asks for no data', async ({ page }) => {
  await openDashboard(page, 'attackers', { options: 'weekday-hour' });
  const panel = panelOf(page, 'weekday-hour');
  const queries = await queryCount(page);
  const hours = page.getByTestId('opt-filter.hours').locator('input');
  await hours.fill('06:00-20:00');
  await hours.press('Tab');
  const kept = rowsOfIp(IP).filter(({ timeMs }) => {
    const hour = new Date(timeMs).getUTCHours();
    return hour >= 6 && hour < 20;
  });
  await expect(panel.getByTestId('activity-calendar-total')).toContainText(sumOf(kept).toLocaleString('en-US'));
  const table = await readTable(panel);
  expect(table.rows).toHaveLength(14);
  expect(await queryCount(page)).toBe(queries);
  expect(await panel.locator('[data-activity-calendar]').getAttribute('data-event-passes')).toBe('1');
});

test('hours, dates and zones that cannot be read are named on the panel', async ({ page }) => {
  const bad: Record<string, { options: object; named: string }> = {
    'working-days': { options: { filter: { hours: '25 to 30' } }, named: '25 to 30' },
    'without-holidays': { options: { filter: { dates: '2026-13-45' } }, named: '2026-13-45' },
    'business-hours': { options: { secondZone: 'Mars/Olympus' }, named: 'Mars/Olympus' },
    'night-shift': { options: { businessHours: { hours: 'nine to five' } }, named: 'nine to five' },
    'second-zone-shift': {
      options: { businessHours: { show: true, zone: 'Venus/Aphrodite' } },
      named: 'Venus/Aphrodite',
    },
    'fixed-offset': { options: { timeZone: 'UTC+99:00' }, named: 'UTC+99:00' },
    'scale-min-max': { options: { color: { min: 'twelve' } }, named: 'twelve' },
    center: { options: { color: { center: '$nobody' } }, named: '$nobody' },
  };
  const edits = Object.fromEntries(Object.entries(bad).map(([key, { options }]) => [key, { options }]));
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  for (const [key, { named }] of Object.entries(bad)) {
    const panel = panelOf(page, key);
    await panel.scrollIntoViewIfNeeded();
    await expect.soft(panel.getByTestId('activity-calendar-message'), key).toContainText(named);
  }
});
