/** What the engine folds equals what the panel folds of the raw rows, cell for cell, in DuckDB inside this process. */
import { type DuckDBConnection } from '@duckdb/node-api';
import { type CalculationId, calculations } from '../core/calculation';
import { type CalendarChoice, noFilter } from '../core/calendar';
import { parseDates } from '../core/dateList';
import { type TimeRange } from '../core/events';
import { openDuckDb, queryFrame } from '../testing/duckDb';
import { rangeOf } from '../testing/foldEvents';
import { type FieldSketch, frameOf } from '../testing/frames';
import { replaceMacros } from '../testing/grafanaMacros';
import { seededRandom } from '../testing/random';
import { foldAnswer, gridNumbers } from '../testing/readAnswer';
import { type PushDown, type PushDownRequest, type PushedQuery } from './pushDown';
import { writeBySlot } from './writeBySlot';
import { writeFolded } from './writeFolded';

const plain: CalendarChoice = {
  columns: 'hour',
  rows: 'weekday',
  zone: 'America/New_York',
  weekStart: 'monday',
  dayStartMinute: 0,
  filter: noFilter,
};

/** The ends cut an hour, a slot and a minute. */
const SPRING = rangeOf('2024-02-27T21:07:31.250Z', '2024-04-09T10:52:10.750Z');
const AUTUMN = rangeOf('2023-10-20T13:01:00.001Z', '2023-11-17T02:38:59.999Z');
const NEW_YEAR = rangeOf('2023-12-11T07:07:07Z', '2024-01-23T11:11:11Z');

const SOURCES = ['192.0.2.1', '192.0.2.7', '2001:db8::9', '', null, "o'hara"];

/** A table of its own for each range: bursts, quiet stretches, the changes of clocks, and rows without a number. */
function honeypotRows({ fromMs, toMs }: TimeRange): Record<'ts' | 'sessions' | 'source_ip', unknown[]> {
  const random = seededRandom(fromMs % 1000);
  const span = toMs - fromMs;
  const times = Array.from({ length: 2500 }, () => {
    const burst = Math.floor(random() * 12) / 12;
    const near = random() < 0.4 ? burst + (random() * 3_600_000) / span : random();
    // some lie outside the range
    return Math.floor(fromMs - 0.02 * span + near * 1.04 * span);
  });
  const clocks = [
    '2024-03-10T06:30Z',
    '2024-03-10T07:10Z',
    '2023-11-05T05:40Z',
    '2023-11-05T06:40Z',
    '2024-04-06T15:20Z',
  ];
  const ts = [...times, fromMs, toMs, ...clocks.map((text) => new Date(text).getTime())];
  return {
    ts,
    sessions: ts.map(() =>
      random() < 0.06
        ? [null, NaN, Infinity, -Infinity][Math.floor(random() * 4)]
        : Math.floor(random() * 4000) / 8 - 40
    ),
    source_ip: ts.map(() => SOURCES[Math.floor(random() * SOURCES.length)]),
  };
}

let connection: DuckDBConnection;
const tables = new Map<TimeRange, ReturnType<typeof honeypotRows>>();
let filledWith: TimeRange | null = null;

beforeAll(async () => {
  connection = await openDuckDb();
});

afterAll(() => connection.closeSync());

function rowsOf(range: TimeRange): ReturnType<typeof honeypotRows> {
  const rows = tables.get(range) ?? honeypotRows(range);
  tables.set(range, rows);
  return rows;
}

async function fill(range: TimeRange): Promise<void> {
  if (filledWith === range) {
    return;
  }
  filledWith = range;
  const { ts, sessions, source_ip: sources } = rowsOf(range);
  const number = (value: unknown) => (value === null ? 'NULL' : `'${value}'::DOUBLE`);
  const text = (value: unknown) => (value === null ? 'NULL' : `'${String(value).replaceAll("'", "''")}'`);
  await connection.run('CREATE OR REPLACE TABLE my_events (ts TIMESTAMPTZ, sessions DOUBLE, source_ip VARCHAR)');
  const rows = ts.map(
    (timeMs, i) => `(make_timestamptz(${Number(timeMs) * 1000}), ${number(sessions[i])}, ${text(sources[i])})`
  );
  await connection.run(`INSERT INTO my_events VALUES ${rows.join(',')}, (NULL, 1, 'x')`);
}

function requestOf(changes: Partial<PushDownRequest>): PushDownRequest {
  return {
    engine: 'duckdb',
    choice: plain,
    range: SPRING,
    calculation: 'sum',
    percentile: 95,
    businessHours: null,
    timeColumn: 'ts',
    valueColumn: changes.calculation === 'distinct' ? 'source_ip' : 'sessions',
    followsDashboard: false,
    ...changes,
  };
}

/** What the panel makes of the rows themselves. */
function rawNumbers({ range, choice, calculation, percentile, valueColumn }: PushDownRequest) {
  const { ts, sessions, source_ip: sources } = rowsOf(range);
  const fields: FieldSketch[] = [
    { name: 'ts', type: 'time', values: ts },
    { name: 'sessions', type: 'number', values: sessions },
    { name: 'source_ip', type: 'string', values: sources },
  ];
  const valueField = valueColumn ?? '__none__';
  return gridNumbers(
    foldAnswer(frameOf(fields), range, choice, { timeField: 'ts', valueField, calculation, percentile })
  );
}

async function answerOf(pushed: PushedQuery, range: TimeRange) {
  await fill(range);
  return queryFrame(connection, replaceMacros(pushed.sql, range));
}

function queryOf(pushed: PushDown): PushedQuery {
  if (pushed.kind !== 'query') {
    throw new Error(`refused: ${pushed.reason}`);
  }
  return pushed;
}

/** Returns the numbers of the answer, with bars and total only where they are said to be those of the events. */
async function pushedNumbers(pushed: PushedQuery, { range, choice }: PushDownRequest) {
  const frame = await answerOf(pushed, range);
  expect(frame.length).toBeLessThanOrEqual(pushed.mostRows);
  return gridNumbers(foldAnswer(frame, range, choice, pushed.settings));
}

const cellsOnly = ({ size, cells, cellEvents }: ReturnType<typeof gridNumbers>) => ({ size, cells, cellEvents });

async function expectBothEqualRaw(request: PushDownRequest): Promise<void> {
  const raw = rawNumbers(request);
  expect(raw.cellEvents).toContain('events');
  const folded = queryOf(writeFolded(request));
  const numbers = await pushedNumbers(folded, request);
  if (folded.notes.includes('barsOfCells')) {
    expect(cellsOnly(numbers)).toEqual(cellsOnly(raw));
  } else {
    expect(numbers).toEqual(raw);
  }
  const bySlot = writeBySlot(request);
  if (bySlot.kind === 'query') {
    expect(await pushedNumbers(bySlot, request)).toEqual(raw);
  }
}

/** Each kind of axis stands on either side. */
const PAIRS: ReadonlyArray<readonly [columns: string, rows: string]> = [
  ['hour', 'weekday'],
  ['time:60', 'dayOfMonth'],
  ['time:30', 'weekday'],
  ['time:1', 'weekday'],
  ['time:60', 'date'],
  ['time:120', 'isoWeek'],
  ['weekday', 'week'],
  ['week', 'weekday'],
  ['date', 'hour'],
  ['dayOfMonth', 'month'],
  ['month', 'time:15'],
  ['quarterHour', 'weekOfMonth'],
  ['weekOfMonth', 'quarterHour'],
  ['minuteOfHour', 'hour'],
  ['hour', 'minuteOfHour'],
  ['dayOfYear', 'year'],
  ['year', 'dayOfYear'],
  ['isoWeek', 'weekday'],
];

const evening = { fromMinute: 20 * 60, toMinute: 6 * 60 + 30 };
const working = { fromMinute: 7 * 60 + 30, toMinute: 19 * 60 };
const dates = parseDates('2024-03-09..2024-03-11, 2024-04-05, 12-24..01-02');

const SETTINGS: ReadonlyArray<readonly [name: string, choice: Partial<CalendarChoice>, range: TimeRange]> = [
  ['New York in spring', {}, SPRING],
  ['New York in autumn, weeks from Sunday', { weekStart: 'sunday' }, AUTUMN],
  ['Berlin, nights in one piece', { zone: 'Europe/Berlin', dayStartMinute: 12 * 60 }, SPRING],
  [
    'Lord Howe, whose summer time is half an hour, weeks from Saturday',
    { zone: 'Australia/Lord_Howe', weekStart: 'saturday' },
    SPRING,
  ],
  ['Kathmandu over the new year', { zone: 'Asia/Kathmandu', weekStart: 'sunday', dayStartMinute: 300 }, NEW_YEAR],
  ['a fixed offset ahead of UTC', { zone: 'UTC+05:30' }, SPRING],
  ['a fixed offset behind UTC, of odd minutes', { zone: 'UTC-03:07', dayStartMinute: 60 }, SPRING],
  ['working hours on weekdays', { filter: { ...noFilter, weekdays: [4, 0, 2], hours: working } }, SPRING],
  [
    'evenings in Berlin without dates',
    { zone: 'Europe/Berlin', filter: { ...noFilter, hours: evening, dates } },
    SPRING,
  ],
  ['dates alone', { filter: { ...noFilter, dates, datesKept: true } }, NEW_YEAR],
];

/** The first setting is tried with all pairs, each other one with every fourth, another fourth each time. */
const CASES = SETTINGS.flatMap(([name, changes, range], at) =>
  PAIRS.filter((_, i) => at === 0 || i % 4 === at % 4).map(([columns, rows]) => ({
    name,
    changes,
    range,
    columns,
    rows,
  }))
);

test.each(CASES)('$columns × $rows: $name', async ({ changes, range, columns, rows }) => {
  await expectBothEqualRaw(requestOf({ choice: { ...plain, ...changes, columns, rows }, range }));
});

describe.each([
  ['hour', 'weekday', 0],
  ['time:60', 'date', 180],
  ['week', 'weekday', 720],
] as const)('every calculation on %s × %s', (columns, rows, dayStartMinute) => {
  const choice = { ...plain, columns, rows, dayStartMinute };

  test.each(calculations.map(({ id }): [CalculationId] => [id]))('%s', async (calculation) => {
    await expectBothEqualRaw(requestOf({ choice, calculation, percentile: 90 }));
  });
});

test.each(calculations.map(({ id }) => id).filter((id) => id !== 'distinct'))('%s of rows', async (calculation) => {
  await expectBothEqualRaw(requestOf({ calculation, valueColumn: null }));
});

test('one answer by slot gives the grid of any zone and any axes of whole hours', async () => {
  const pushed = queryOf(writeBySlot(requestOf({})));
  const answer = await answerOf(pushed, SPRING);
  for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC+05:30']) {
    for (const [columns, rows] of [PAIRS[0], PAIRS[5], PAIRS[7]]) {
      const choice: CalendarChoice = { ...plain, zone, columns, rows, weekStart: 'sunday', dayStartMinute: 240 };
      expect(gridNumbers(foldAnswer(answer, SPRING, choice, pushed.settings))).toEqual(
        rawNumbers(requestOf({ choice }))
      );
    }
  }
});

test('the slots of business hours that begin between quarters are minutes', async () => {
  const businessHours = { weekdays: [0], hours: { fromMinute: 9 * 60 + 10, toMinute: 17 * 60 }, zone: 'UTC' };
  const request = requestOf({ businessHours });
  const pushed = queryOf(writeBySlot(request));
  expect(pushed.sql).toContain("'1 minutes'");
  expect(await pushedNumbers(pushed, request)).toEqual(rawNumbers(request));
});

test.each(['America/New_York', 'utc'])('follows the dashboard to %s', async (zone) => {
  const request = requestOf({ choice: { ...plain, zone, columns: 'week' }, followsDashboard: true });
  const pushed = queryOf(writeFolded(request));
  await fill(SPRING);
  const frame = await queryFrame(connection, replaceMacros(pushed.sql, SPRING, zone));
  expect(gridNumbers(foldAnswer(frame, SPRING, request.choice, pushed.settings))).toEqual(rawNumbers(request));
});

test.each([
  'a "quoted" name',
  "it's",
  'a) OR (1=1',
  'a, b',
  '-- no comment',
  '/* a',
  'a;b',
  'ä 漢',
  '\\',
  "x'; DROP TABLE my_events",
])('a column may be called %s', async (name) => {
  await connection.run(
    `CREATE OR REPLACE TABLE my_events ("${name.replaceAll('"', '""')}" TIMESTAMPTZ, "${name.replaceAll('"', '""')} 2" DOUBLE)`
  );
  await connection.run("INSERT INTO my_events VALUES ('2024-03-10T12:00:00Z', 3), ('2024-03-10T12:05:00Z', 4)");
  filledWith = null;
  const request = requestOf({ timeColumn: name, valueColumn: `${name} 2` });
  for (const pushed of [writeFolded(request), writeBySlot(request)].map(queryOf)) {
    const frame = await queryFrame(connection, replaceMacros(pushed.sql, SPRING));
    expect(foldAnswer(frame, SPRING, plain, pushed.settings).total).toBe(7);
  }
});
