import { calculations } from '../core/calculation';
import { type CalendarChoice, noFilter } from '../core/calendar';
import { calendarAxisKinds } from '../core/calendarAxis';
import { rangeOf } from '../testing/foldEvents';
import { replaceMacros } from '../testing/grafanaMacros';
import { engineIds, engines } from './engines';
import { type PushDown, type PushDownRequest, type PushedQuery } from './pushDown';
import { writeBySlot } from './writeBySlot';
import { writeFolded } from './writeFolded';

const RANGE = rangeOf('2024-03-01T05:07:00Z', '2024-04-01T04:59:59.999Z');

const plain: CalendarChoice = {
  columns: 'hour',
  rows: 'weekday',
  zone: 'Europe/Berlin',
  weekStart: 'monday',
  dayStartMinute: 0,
  filter: noFilter,
};

function requestOf(changes: Partial<PushDownRequest> = {}): PushDownRequest {
  return {
    engine: 'postgres',
    choice: plain,
    range: RANGE,
    calculation: 'count',
    percentile: 95,
    businessHours: null,
    timeColumn: 'ts',
    valueColumn: 'sessions',
    followsDashboard: false,
    ...changes,
  };
}

function queryOf(pushed: PushDown): PushedQuery {
  if (pushed.kind !== 'query') {
    throw new Error(`refused: ${pushed.reason}`);
  }
  return pushed;
}

const bySlot = (changes: Partial<PushDownRequest> = {}) => queryOf(writeBySlot(requestOf(changes)));
const folded = (changes: Partial<PushDownRequest> = {}) => queryOf(writeFolded(requestOf(changes)));

const axisIds = calendarAxisKinds.map((kind) => (kind === 'time' ? 'time:15' : kind));
const PAIRS = axisIds.flatMap((columns) => axisIds.map((rows) => ({ columns, rows })));

/** What the values of slots give exactly, and what the panel then has to calculate. */
const MERGED: Record<string, string> = {
  count: 'sum',
  sum: 'sum',
  min: 'min',
  max: 'max',
  first: 'first',
  last: 'last',
  distinctDays: 'distinctDays',
  shareOfAll: 'shareOfAll',
  shareOfRow: 'shareOfRow',
  shareOfColumn: 'shareOfColumn',
  rate: 'rate',
};

describe.each(engineIds)('%s', (engine) => {
  test.each(calculations.map(({ id }) => id))('%s is offered by slot or refused, and always folded', (calculation) => {
    for (const axes of PAIRS) {
      const request = requestOf({ engine, calculation, choice: { ...plain, ...axes } });
      const pushed = writeBySlot(request);
      expect(pushed.kind === 'query' ? pushed.settings.calculation : pushed.reason).toBe(
        MERGED[calculation] ?? 'notMergeable'
      );
      for (const { sql } of [pushed, writeFolded(request)].flatMap((each) => (each.kind === 'query' ? [each] : []))) {
        expect(() => replaceMacros(sql, RANGE)).not.toThrow();
        expect(sql).toContain(' FROM my_events');
      }
    }
  });
});

describe('by slot', () => {
  test.each<[string, Partial<CalendarChoice>, string]>([
    ['hours', {}, "'15 minutes'"],
    ['minutes', { columns: 'minuteOfHour' }, "'1 minutes'"],
    ['buckets of five minutes', { columns: 'time:5' }, "'1 minutes'"],
    [
      'kept hours that begin between quarters',
      { filter: { ...noFilter, hours: { fromMinute: 485, toMinute: 600 } } },
      "'1 minutes'",
    ],
    ['a fixed offset between quarters', { zone: 'UTC+01:07' }, "'1 minutes'"],
    ['a zone of quarter hours', { zone: 'Asia/Kathmandu' }, "'15 minutes'"],
  ])('%s take slots that part them', (_, choice, width) => {
    expect(bySlot({ choice: { ...plain, ...choice } }).sql).toContain(width);
  });

  test('a range in which some zone stepped off the quarter takes minutes', () => {
    expect(bySlot({ range: rangeOf('2010-10-01T00:00Z', '2010-11-30T00:00Z') }).sql).toContain("'1 minutes'");
  });

  test('no slot is fine enough before 1972', () => {
    const range = rangeOf('1970-06-01T00:00Z', '1970-07-01T00:00Z');
    expect(writeBySlot(requestOf({ range }))).toEqual({ kind: 'refused', reason: 'tooEarly' });
    expect(writeFolded(requestOf({ range })).kind).toBe('query');
  });

  test('has a row a slot at most, with the slots that the range cuts', () => {
    expect(bySlot().mostRows).toBe(31 * 96);
    expect(bySlot({ range: rangeOf('2024-03-01T00:14:59Z', '2024-03-01T00:15:00Z') }).mostRows).toBe(2);
  });

  test('names neither zone nor filter: they stay with the panel', () => {
    const filter = { ...noFilter, weekdays: [1], hours: { fromMinute: 60, toMinute: 120 } };
    const of = (zone: string) => bySlot({ choice: { ...plain, zone, filter } }).sql;
    expect(of('Europe/Berlin')).toBe(of('Asia/Tokyo'));
    expect(of('Europe/Berlin')).not.toMatch(/isodow|Berlin/);
  });
});

describe('folded', () => {
  test('a plain week comes by its buckets, as the panel reads what was folded by the query', () => {
    const { sql, settings, mostRows, notes } = folded();
    expect(sql).toContain('AS "isodow",\n  event_minute - event_minute % 60 AS "minute_of_day"');
    expect([settings, mostRows, notes]).toEqual([
      { timeField: '', valueField: 'count', calculation: 'sum' },
      168,
      ['oneGrid'],
    ]);
  });

  test.each<[string, Partial<PushDownRequest>]>([
    ['finer buckets', { choice: { ...plain, columns: 'time:30' } }],
    ['other rows', { choice: { ...plain, rows: 'date' } }],
    ['weekdays across', { choice: { ...plain, columns: 'weekday', rows: 'hour' } }],
    ['days that begin at 5', { choice: { ...plain, dayStartMinute: 300 } }],
    ['kept weekdays', { choice: { ...plain, filter: { ...noFilter, weekdays: [0] } } }],
    ['kept hours', { choice: { ...plain, filter: { ...noFilter, hours: { fromMinute: 60, toMinute: 120 } } } }],
    ['a rate, which divides by what came by', { calculation: 'rate' }],
  ])('%s cannot be told from buckets: a cell comes with the time of one of its events', (_, changes) => {
    const { sql, settings } = folded(changes);
    expect(sql).toContain('min(event_time) AS "time"');
    expect(settings.timeField).toBe('time');
  });

  test('says where bars are not those of the events, and which dates it knows', () => {
    expect(folded({ calculation: 'median' }).notes).toEqual(['oneGrid', 'barsOfCells']);
    const dates = new Set([19_790]);
    const businessHours = { weekdays: [0], hours: null, zone: 'UTC' };
    expect(folded({ choice: { ...plain, filter: { ...noFilter, dates } }, businessHours }).notes).toEqual([
      'oneGrid',
      'datesOfRange',
      'businessHours',
    ]);
  });

  test.each([
    ['Europe/Berlin', "AT TIME ZONE 'Europe/Berlin' AS"],
    ['UTC', "AT TIME ZONE 'UTC' AS"],
    // as a name of a zone, PostgreSQL would read it as POSIX does: 5 hours behind
    ['UTC+5', "(event_time AT TIME ZONE 'UTC') + INTERVAL '300 minutes' AS"],
    ['UTC-03:30', "(event_time AT TIME ZONE 'UTC') + INTERVAL '-210 minutes' AS"],
    ['Etc/GMT+5', "AT TIME ZONE 'Etc/GMT+5' AS"],
    // for PostgreSQL an abbreviation without summer time
    ['CET', "AT TIME ZONE 'Europe/Brussels' AS"],
  ])('the clocks of %s', (zone, text) => {
    expect(folded({ choice: { ...plain, zone } }).sql).toContain(text);
  });

  test('follows the zone of the dashboard where the panel does', () => {
    expect(folded({ followsDashboard: true }).sql).toMatch(/AT TIME ZONE '\$\{__timezone\}' AS/);
  });

  test('a zone that is none is no query', () => {
    expect(() => writeFolded(requestOf({ choice: { ...plain, zone: "x'; DROP TABLE" } }))).toThrow(RangeError);
  });
});

describe('columns', () => {
  const DOLLAR = '$';

  test.each([
    `cost${DOLLAR}`,
    `${DOLLAR}x`,
    `${DOLLAR}{x}`,
    `${DOLLAR}__timeFilter(ts)`,
    '[[x]]',
    'two\nlines',
    'a\rb',
    'nul\u0000',
    'line\u2028',
    '',
  ])('%j is refused: Grafana would read it, or it ends the line', (name) => {
    for (const changes of [{ timeColumn: name }, { valueColumn: name }]) {
      for (const write of [writeBySlot, writeFolded]) {
        expect(write(requestOf(changes))).toEqual({ kind: 'refused', reason: 'columnName' });
      }
    }
  });

  test.each(['"', '""; --', "'", ') OR (1=1', 'a, b', '/*', '\\', '{{x}}'])('%j stands between quotes once', (name) => {
    const quoted = `"${name.replaceAll('"', '""')}"`;
    for (const { sql } of [bySlot({ timeColumn: name }), folded({ timeColumn: name })]) {
      expect(sql.split(quoted)).toHaveLength(2);
      expect(sql.split(quoted).join('')).not.toContain(`SELECT ${name}`);
      expect(sql.match(/__timeFilter\((.*)\)/)?.[1]).toBe('event_time');
    }
  });

  test('different values are counted of a column, by their text', () => {
    expect(folded({ calculation: 'distinct', valueColumn: 'source_ip' }).sql).toContain(
      `nullif(CAST("source_ip" AS text), '')`
    );
    expect(writeFolded(requestOf({ calculation: 'distinct', valueColumn: null }))).toEqual({
      kind: 'refused',
      reason: 'noValueColumn',
    });
  });
});

test('engines are offered by their names', () => {
  expect(engineIds.map((id) => engines[id].name)).toEqual(['PostgreSQL / TimescaleDB', 'DuckDB']);
});
