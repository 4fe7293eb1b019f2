import { hourAxis, weekdayAxis } from './support/axesByHand';
import { percentileByHand, standardDeviationByHand } from './support/calculateByHand';
import { localClock, type TimedValue } from './support/countByHand';
import { between, chatRows, type HoneypotRow, honeypotRows, loadRows, rowsOfIp } from './support/dataRows';
import { calculateByHand, differences, type ExpectedTable, groupByHand, type Place } from './support/foldByHand';
import { gridBox } from './support/pixels';
import { factsOf, tableTexts } from './support/readTable';
import { expect, openDashboard, showPanel, test } from './support/workbench';

const HOUR_MS = 3_600_000;

const load = between(loadRows(), '2014-12-31T23:00:00Z', '2019-12-31T22:59:59.999Z');
const chats = between(chatRows(), '2021-01-29T00:00:00Z', '2022-03-03T00:00:00Z');
const sessions = honeypotRows().filter(({ timeMs }) => timeMs >= Date.UTC(2020, 1, 1));

const weekdayHour = { columns: hourAxis, rows: weekdayAxis() };

const numbersOf = (events: readonly TimedValue[]) => events.map(({ value }) => value ?? NaN);
const sumOf = (events: readonly TimedValue[]) => numbersOf(events).reduce((a, b) => a + b, 0);

/** A panel of the gallery and what it has to show. */
interface Case {
  readonly key: string;
  readonly options?: object;
  readonly expected: () => ExpectedTable;
  /** What the panel calls its values. */
  readonly title: string;
  /** What it calls the calculation. */
  readonly name: string;
}

function ofLoad(calculate: (values: number[]) => number): () => ExpectedTable {
  const request = { events: load, zone: 'Europe/Paris', ...weekdayHour };
  return () => calculateByHand(groupByHand(request), (events) => calculate(numbersOf(events)));
}

/** Returns shares in percent; `wholeOf` picks the whole that a place is a part of. */
function ofChats(wholeOf: (place: Place) => Place): () => ExpectedTable {
  return () => {
    const groups = groupByHand({ events: chats, zone: 'UTC', ...weekdayHour });
    const eventsOf = ({ column, row }: Place) =>
      column !== null && row !== null
        ? groups.cells[row][column]
        : column !== null
          ? groups.columns[column]
          : row !== null
            ? groups.rows[row]
            : groups.all;
    return calculateByHand(groups, (events, place) => (100 * sumOf(events)) / sumOf(eventsOf(wholeOf(place))));
  };
}

/** Returns the sum by hour that the range holds: every half hour of it is asked for its weekday and hour. */
function rateOf(events: readonly TimedValue[], zone: string, fromMs: number, untilMs: number): () => ExpectedTable {
  return () => {
    const clock = localClock(zone);
    const hours = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
    for (let timeMs = fromMs; timeMs < untilMs; timeMs += HOUR_MS / 2) {
      const { weekday, hour } = clock(timeMs);
      hours[weekday][hour] += 0.5;
    }
    const hoursOf = ({ column, row }: Place) =>
      hours
        .filter((_, weekday) => row === null || row === weekday)
        .flatMap((day) => day.filter((_, hour) => column === null || column === hour))
        .reduce((a, b) => a + b, 0);
    return calculateByHand(
      groupByHand({ events, zone, ...weekdayHour }),
      (inside, place) => sumOf(inside) / hoursOf(place)
    );
  };
}

const CASES: Case[] = [
  {
    key: 'median',
    expected: ofLoad((values) => percentileByHand(values, 50)),
    title: 'Median of load',
    name: 'Median',
  },
  {
    key: 'p95',
    expected: ofLoad((values) => percentileByHand(values, 95)),
    title: 'Percentile 95 of load',
    name: 'Percentile',
  },
  {
    key: 'p5',
    options: { percentile: 37.5 },
    expected: ofLoad((values) => percentileByHand(values, 37.5)),
    title: 'Percentile 37.5 of load',
    name: 'Percentile',
  },
  {
    key: 'std-dev',
    expected: ofLoad(standardDeviationByHand),
    title: 'Standard deviation of load',
    name: 'Standard deviation',
  },
  {
    key: 'range',
    expected: ofLoad((values) => Math.max(...values) - Math.min(...values)),
    title: 'Range of load',
    name: 'Range',
  },
  {
    key: 'distinct',
    expected: () =>
      calculateByHand(
        groupByHand<HoneypotRow>({ events: sessions, zone: 'UTC', ...weekdayHour }),
        (rows) => new Set(rows.map(({ sourceIp }) => sourceIp)).size
      ),
    title: 'Distinct source_ip',
    name: 'Distinct values',
  },
  {
    key: 'distinct-days',
    expected: () => {
      const clock = localClock('UTC');
      return calculateByHand(
        groupByHand({ events: rowsOfIp('185.153.199.51'), zone: 'UTC', ...weekdayHour }),
        (rows) => new Set(rows.map(({ timeMs }) => clock(timeMs).day)).size
      );
    },
    title: 'Days with sessions',
    name: 'Distinct days',
  },
  {
    key: 'share-of-all',
    expected: ofChats(() => ({ column: null, row: null })),
    title: 'Share of all: messages',
    name: 'Share of all',
  },
  {
    key: 'share-of-row',
    expected: ofChats(({ row }) => ({ column: null, row })),
    title: 'Share of its row: messages',
    name: 'Share of its row',
  },
  {
    key: 'share-of-column',
    expected: ofChats(({ column }) => ({ column, row: null })),
    title: 'Share of its column: messages',
    name: 'Share of its column',
  },
  {
    // February 2020 has five Saturdays and four of each other day
    key: 'rate',
    expected: rateOf(sessions, 'UTC', Date.UTC(2020, 1, 1), Date.UTC(2020, 2, 1)),
    title: 'Rate of sessions per hour',
    name: 'Rate',
  },
  {
    // thirteen months and some days, with two clock changes
    key: 'share-labels',
    options: {
      calendar: 'weekday-hour',
      calculation: 'rate',
      timeZone: 'America/New_York',
      cells: { labels: 'never' },
    },
    expected: rateOf(chats, 'America/New_York', Date.UTC(2021, 0, 29), Date.UTC(2022, 2, 3)),
    title: 'Rate of messages per hour',
    name: 'Rate',
  },
];

test('every calculation gives the cells, both marginals and the total that a naive one gives', async ({ page }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1500, height: 900 });
  const exact = { defaults: { unit: 'none', decimals: 4 } };
  const percent = { defaults: { decimals: 4 } };
  const edits = Object.fromEntries(
    CASES.map(({ key, options }) => [key, { options, fieldConfig: key.startsWith('share-of') ? percent : exact }])
  );
  await openDashboard(page, 'gallery', { edits: JSON.stringify(edits) });
  const tooltip = page.getByTestId('activity-calendar-tooltip');
  for (const { key, expected, title, name } of CASES) {
    const panel = await showPanel(page, key);
    // hours run down the table: its rows are the picture's columns
    const texts = await tableTexts(panel);
    expect.soft(differences(factsOf(texts), expected(), 0.0001), key).toEqual([]);
    const ofHour14 = texts[15].at(-1) ?? '';
    const ofTuesday = texts.at(-1)?.[2] ?? '';
    const plot = panel.getByTestId('activity-calendar-plot');
    const box = await gridBox(plot);
    await plot.hover({ position: { x: box.x + (14.5 * box.width) / 24, y: box.y - 10 } });
    await expect.soft(tooltip, key).toContainText(`${title}${ofHour14}`);
    await expect.soft(tooltip, key).toContainText(`${name} of all events of the column, not of its cells.`);
    await plot.hover({ position: { x: box.x + box.width + 10, y: box.y + (1.5 * box.height) / 7 } });
    await expect.soft(tooltip, key).toContainText(`${title}${ofTuesday}`);
    await expect.soft(tooltip, key).toContainText(`${name} of all events of the row, not of its cells.`);
    await page.mouse.move(0, 0);
  }
});

test('a percentile that is none is named on the panel', async ({ page }) => {
  const edits = { 'weekday-hour': { options: { calculation: 'percentile', percentile: 101 } } };
  await openDashboard(page, 'attackers', { edits: JSON.stringify(edits) });
  await expect(page.getByTestId('activity-calendar-message').first()).toContainText('101');
});
