import { calendarOf, cellName } from '../testing/calendarOf';
import { minuteOfDay, naiveCell, walkRange, type NaiveCalendar } from '../testing/naiveOccurrences';
import { seededRandom } from '../testing/random';
import { wallClock, type WallClock } from '../testing/wallClock';
import { assignCells } from './assignCells';
import { businessStepMinutes, foldBusinessHours, type BusinessFold, type BusinessHours } from './businessHours';
import { type Calendar } from './calendar';
import { collectSlots } from './collectSlots';
import { commonDivisor } from './commonDivisor';
import { type EventColumns, type TimeRange } from './events';
import { countOccurrences } from './occurrences';
import { slotMinutesFor, type SlotMinutes } from './slotWidth';

const workdays = [0, 1, 2, 3, 4];
const office: BusinessHours = { weekdays: workdays, hours: { fromMinute: 540, toMinute: 1020 }, zone: 'Europe/Moscow' };

/** Tells by the clocks alone whether they show business hours. */
function isInside(local: WallClock, { weekdays, hours }: BusinessHours): boolean {
  const minute = minuteOfDay(local);
  const yesterday = (local.weekday + 6) % 7;
  if (hours === null) {
    return weekdays.includes(local.weekday);
  }
  if (hours.fromMinute < hours.toMinute) {
    return weekdays.includes(local.weekday) && minute >= hours.fromMinute && minute < hours.toMinute;
  }
  return (
    (weekdays.includes(local.weekday) && minute >= hours.fromMinute) ||
    (weekdays.includes(yesterday) && minute < hours.toMinute)
  );
}

function foldOf(
  events: EventColumns,
  range: TimeRange,
  calendar: Calendar,
  business: BusinessHours,
  slotMinutes?: SlotMinutes
): BusinessFold {
  const step = commonDivisor(calendar.stepMinutes, businessStepMinutes(business));
  const slots = collectSlots([events], range, slotMinutes ?? slotMinutesFor(range, step), 'count');
  const placed = {
    layout: slots.layout,
    cellOf: assignCells(slots.layout, calendar),
    weights: slots.statistics.numbers,
  };
  return foldBusinessHours(placed, range, calendar, business, countOccurrences(range, calendar));
}

const noEvents: EventColumns = { timesMs: [], values: null };

function until(from: string, to: string): TimeRange {
  return { fromMs: Date.parse(from), toMs: Date.parse(to) - 1 };
}

const cases: Array<[name: string, NaiveCalendar, BusinessHours, TimeRange]> = [
  [
    'an office elsewhere',
    { columns: 'hour', rows: 'weekday', zone: 'UTC' },
    office,
    until('2024-06-07T10:20Z', '2024-06-19T17:31Z'),
  ],
  [
    'a zone of half hours',
    { columns: 'hour', rows: 'weekday', zone: 'America/St_Johns' },
    { ...office, zone: 'Asia/Kathmandu' },
    until('2024-06-07T10:20Z', '2024-06-12T17:31Z'),
  ],
  [
    'a night shift when the clocks go back',
    { columns: 'hour', rows: 'date', zone: 'America/New_York' },
    { weekdays: [5, 6], hours: { fromMinute: 1320, toMinute: 390 }, zone: 'America/New_York' },
    until('2024-11-01T10:20Z', '2024-11-05T17:31Z'),
  ],
  [
    'a night shift when the clocks go forward, seen from London',
    { columns: 'time:30', rows: 'weekday', zone: 'Europe/London', dayStartMinute: 360 },
    { weekdays: [5, 6], hours: { fromMinute: 1320, toMinute: 390 }, zone: 'America/New_York' },
    until('2024-03-08T10:20Z', '2024-03-12T17:31Z'),
  ],
  [
    'whole days',
    { columns: 'hour', rows: 'weekday', zone: 'Australia/Lord_Howe' },
    { weekdays: [0, 6], hours: null, zone: 'Australia/Lord_Howe' },
    until('2024-04-04T10:20Z', '2024-04-09T17:31Z'),
  ],
  [
    'a fixed offset',
    { columns: 'hour', rows: 'dayOfMonth', zone: 'UTC+05:30' },
    { weekdays: workdays, hours: { fromMinute: 540, toMinute: 1020 }, zone: 'UTC-03:00' },
    until('2024-06-06T10:20Z', '2024-06-11T17:31Z'),
  ],
  [
    'only some weekdays of the calendar',
    { columns: 'minuteOfHour', rows: 'hour', zone: 'UTC', weekdays: [0, 5], hours: { fromMinute: 90, toMinute: 1200 } },
    { ...office, hours: { fromMinute: 490, toMinute: 1007 } },
    until('2024-06-06T10:20Z', '2024-06-11T17:31Z'),
  ],
  [
    'from a minute to the same minute: a whole turn of the clock',
    { columns: 'hour', rows: 'weekday', zone: 'UTC' },
    { weekdays: [2], hours: { fromMinute: 360, toMinute: 360 }, zone: 'UTC' },
    until('2024-06-10T00:00Z', '2024-06-17T00:00Z'),
  ],
];

/** Zones that keep an offset, for the `Intl` that knows no other. */
const zonesOfOffsets: Record<string, string> = { 'UTC+05:30': 'Asia/Kolkata', 'UTC-03:00': 'Etc/GMT+3' };

function intlZone(zone: string): string {
  return zonesOfOffsets[zone] ?? zone;
}

describe.each(cases)('business hours agree with Intl: %s', (_name, naive, business, range) => {
  const oracle = { ...naive, zone: intlZone(naive.zone) };
  const calendar = calendarOf(naive, range);

  it('shares of occurrences, minute by minute', () => {
    const insideMs = new Map<string, number>();
    const wholeMs = new Map<string, number>();
    for (const { local, lengthMs, timeMs } of walkRange(range, oracle.zone)) {
      const cell = naiveCell(oracle, local);
      if (cell === null) {
        continue;
      }
      wholeMs.set(cell, (wholeMs.get(cell) ?? 0) + lengthMs);
      if (isInside(wallClock(timeMs, intlZone(business.zone)), business)) {
        insideMs.set(cell, (insideMs.get(cell) ?? 0) + lengthMs);
      }
    }
    const { cellShares } = foldOf(noEvents, range, calendar, business);
    cellShares.forEach((share, cell) => {
      const name = cellName(calendar, cell);
      const expected = (insideMs.get(name) ?? 0) / (wholeMs.get(name) ?? 0);
      expect([name, share]).toEqual([name, Number.isNaN(expected) ? NaN : expect.closeTo(expected, 12)]);
    });
    expect(insideMs.size).toBeGreaterThan(0);
  });

  it.each<[string, SlotMinutes | undefined]>([
    ['slots', undefined],
    ['event by event', 0],
  ])('events: %s', (_layout, slotMinutes) => {
    const random = seededRandom(7);
    const timesMs = Array.from({ length: 20_000 }, () =>
      Math.round(range.fromMs - 1e7 + random() * (range.toMs - range.fromMs + 2e7))
    );
    const values = timesMs.map((_, i) => (i % 7 === 0 ? null : i));
    const expected = new Map<string, number>();
    timesMs.forEach((timeMs, i) => {
      const cell = naiveCell(oracle, wallClock(timeMs, oracle.zone));
      const counts = timeMs >= range.fromMs && timeMs <= range.toMs && values[i] !== null && cell !== null;
      if (counts && isInside(wallClock(timeMs, intlZone(business.zone)), business)) {
        expected.set(cell, (expected.get(cell) ?? 0) + 1);
      }
    });
    const { inside } = foldOf({ timesMs, values }, range, calendar, business, slotMinutes);
    const ours = new Map<string, number>();
    inside.cells.forEach((count, cell) => count > 0 && ours.set(cellName(calendar, cell), count));
    const sorted = (counts: Map<string, number>) => [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(ours)).toEqual(sorted(expected));
    const width = calendar.columns.bucketCount;
    const sum = (counts: Float64Array) => counts.reduce((total, count) => total + count, 0);
    inside.columns.forEach((count, column) =>
      expect(count).toBe(sum(inside.cells.filter((_, i) => i % width === column)))
    );
    inside.rows.forEach((count, row) => expect(count).toBe(sum(inside.cells.subarray(row * width, (row + 1) * width))));
    expect(inside.all).toBe(sum(inside.cells));
    expect(inside.all).toBeGreaterThan(0);
  });
});

describe('business hours', () => {
  const june = until('2024-06-01T00:00Z', '2024-07-01T00:00Z');

  it('09:00 to 17:00 in Moscow are 06:00 to 14:00 UTC, Monday to Friday', () => {
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, june);
    const { cellShares } = foldOf(noEvents, june, calendar, office);
    cellShares.forEach((share, cell) => {
      const hour = cell % 24;
      expect(share).toBe(cell < 5 * 24 && hour >= 6 && hour < 14 ? 1 : 0);
    });
  });

  it('a shift over midnight belongs to the weekday on which it begins', () => {
    const night: BusinessHours = { weekdays: [4], hours: { fromMinute: 1320, toMinute: 360 }, zone: 'UTC' };
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, june);
    const { cellShares } = foldOf(noEvents, june, calendar, night);
    const inside = Array.from(cellShares, (share, cell) => (share === 1 ? cellName(calendar, cell) : '')).filter(
      (name) => name !== ''
    );
    expect(inside).toEqual(['1320 4', '1380 4', '0 5', '60 5', '120 5', '180 5', '240 5', '300 5']);
  });

  it('a cell that does not occur has no share', () => {
    const range = until('2024-06-10T09:00Z', '2024-06-10T10:00Z');
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'Europe/Moscow' }, range);
    const { cellShares } = foldOf(noEvents, range, calendar, office);
    expect(cellShares.filter((share) => !Number.isNaN(share))).toEqual(Float64Array.of(1));
  });

  it.each<[string, BusinessHours, number]>([
    ['whole days', { ...office, hours: null }, 1440],
    ['09:00–17:00', office, 60],
    ['22:00–06:30', { ...office, hours: { fromMinute: 1320, toMinute: 390 } }, 30],
    ['00:00–23:59', { ...office, hours: { fromMinute: 0, toMinute: 1439 } }, 1],
    ['12:00–24:00', { ...office, hours: { fromMinute: 720, toMinute: 1440 } }, 720],
    ['09:00–17:00 at an odd offset', { ...office, zone: 'UTC+05:37' }, 1],
  ])('the step of %s', (_name, business, minutes) => {
    expect(businessStepMinutes(business)).toBe(minutes);
  });

  it('throws for an unknown zone', () => {
    const calendar = calendarOf({ columns: 'hour', rows: 'weekday', zone: 'UTC' }, june);
    expect(() => foldOf(noEvents, june, calendar, { ...office, zone: 'Foo/Bar' })).toThrow(RangeError);
  });
});
