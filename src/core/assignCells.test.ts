import moment from 'moment-timezone';

import { naiveGrid, type NaiveAxes } from '../testing/naiveFold';
import { rangeOf } from '../testing/foldEvents';
import { seededRandom } from '../testing/random';
import { wallClock, type WallClock } from '../testing/wallClock';
import { awkwardZones, fixedOffsets } from '../testing/zones';
import { assignCells } from './assignCells';
import { type Calendar, type CalendarFilter, makeCalendar, noFilter } from './calendar';
import { type WeekStart } from './calendarAxis';
import { parseDates } from './dateList';
import { MS_PER_DAY, MS_PER_MINUTE } from './duration';
import { type TimeRange } from './events';
import { slotMinutesFor } from './slotWidth';

const FIRST_WEEKDAY: Record<WeekStart, number> = { monday: 0, saturday: 5, sunday: 6 };

/** Every kind of axis is in here. */
const pairs: ReadonlyArray<readonly [columns: string, rows: string, weekStart: WeekStart]> = [
  ['hour', 'weekday', 'monday'],
  ['time:15', 'date', 'monday'],
  ['time:20', 'dayOfMonth', 'monday'],
  ['week', 'weekday', 'sunday'],
  ['week', 'time:120', 'saturday'],
  ['weekday', 'isoWeek', 'saturday'],
  ['dayOfMonth', 'month', 'monday'],
  ['quarterHour', 'weekOfMonth', 'monday'],
  ['minuteOfHour', 'hour', 'monday'],
  ['dayOfYear', 'year', 'monday'],
];

interface Setting {
  readonly dayStartMinute: number;
  readonly filter: CalendarFilter;
  /** The filter's dates, as the oracle reads them. */
  readonly keepsDate?: (isoDate: string) => boolean;
}

const settings: ReadonlyArray<readonly [name: string, setting: Setting]> = [
  ['days from midnight', { dayStartMinute: 0, filter: noFilter }],
  ['days from 06:00', { dayStartMinute: 360, filter: noFilter }],
  ['22:00–06:00 alone', { dayStartMinute: 0, filter: { ...noFilter, hours: { fromMinute: 1320, toMinute: 360 } } }],
  [
    'days from 10:10, 08:20–17:00 alone, some weekdays and dates',
    {
      dayStartMinute: 610,
      filter: {
        weekdays: [6, 0, 1, 3],
        hours: { fromMinute: 500, toMinute: 1020 },
        dates: parseDates('2011-12-25..2011-12-31, 01-02'),
        datesKept: false,
      },
      keepsDate: (date) => !(date >= '2011-12-25' && date <= '2011-12-31') && !date.endsWith('-01-02'),
    },
  ],
];

/** Every calendar of a zone and range, with the grid that the oracle makes of the same choice. */
function calendarsOf(zone: string, range: TimeRange) {
  return settings.flatMap(([name, { dayStartMinute, filter, keepsDate }]) =>
    pairs.map(([columns, rows, weekStart]) => {
      const calendar = makeCalendar({ columns, rows, zone, weekStart, dayStartMinute, filter }, range);
      const axes: NaiveAxes = {
        columns,
        rows,
        zone,
        dayStartMinute,
        firstWeekday: FIRST_WEEKDAY[weekStart],
        weekdays: filter.weekdays,
        hours: filter.hours,
        keepsDate,
      };
      return { name: `${columns} × ${rows}, ${name}`, calendar, naive: naiveGrid(axes, range.fromMs, range.toMs) };
    })
  );
}

/** Returns the instants whose cell is not the oracle's. */
function wrongCells(
  times: readonly number[],
  cells: ArrayLike<number>,
  cellOf: (local: WallClock) => number,
  localAt: (timeMs: number) => WallClock
): string[] {
  return times.flatMap((timeMs, i) => {
    const expected = cellOf(localAt(timeMs));
    return cells[i] === expected ? [] : [`${new Date(timeMs).toISOString()}: ${cells[i]}, not ${expected}`];
  });
}

function expectSameAxes(calendar: Calendar, naive: ReturnType<typeof naiveGrid>): void {
  expect([calendar.columns.bucketCount, calendar.rows.bucketCount]).toEqual([
    naive.columns.bucketCount,
    naive.rows.bucketCount,
  ]);
}

function transitionsIn(zone: string, { fromMs, toMs }: TimeRange): number[] {
  return (moment.tz.zone(zone)?.untils ?? []).filter((timeMs) => timeMs > fromMs && timeMs < toMs);
}

/** Instants all over a range, at full minutes, just before them, at the range's ends and around changes of clocks. */
function instantsIn(zone: string, range: TimeRange, random: () => number): number[] {
  const anywhere = Array.from({ length: 60 }, (_, i) => {
    const timeMs = Math.floor(range.fromMs + random() * (range.toMs - range.fromMs));
    return i % 3 === 0 ? timeMs : Math.ceil(timeMs / MS_PER_MINUTE) * MS_PER_MINUTE - (i % 3 === 1 ? 0 : 1);
  });
  const around = transitionsIn(zone, range).flatMap((timeMs) =>
    [-3_600_000, -1, 0, 1, 1_800_000, 3_600_000].map((distanceMs) => timeMs + distanceMs)
  );
  return [range.fromMs, range.toMs, ...anywhere, ...around].filter((timeMs) => timeMs <= range.toMs);
}

describe.each([...awkwardZones, ...fixedOffsets])('cells in %s are those that Intl gives', (zone) => {
  const random = seededRandom(zone.length * 77 + zone.charCodeAt(zone.length - 1));
  const locals = new Map<number, WallClock>();
  const localAt = (timeMs: number): WallClock => {
    const local = locals.get(timeMs) ?? wallClock(timeMs, zone);
    locals.set(timeMs, local);
    return local;
  };

  it.each([
    ['2010-11-20T13:47:11.123Z', '2012-02-10T21:02:03.004Z'],
    ['1971-11-01T00:44:10Z', '1972-01-07T00:44:40Z'],
  ])('event by event from %s to %s', (from, to) => {
    const range = rangeOf(from, to);
    const times = instantsIn(zone, range, random);
    for (const { name, calendar, naive } of calendarsOf(zone, range)) {
      expectSameAxes(calendar, naive);
      const cells = assignCells({ kind: 'sparse', timesMs: Float64Array.from(times) }, calendar);
      expect([name, wrongCells(times, cells, naive.cellAt, localAt)]).toEqual([name, []]);
    }
  });

  it('in slots around a change of the clocks, at both ends of each slot', () => {
    const search = rangeOf('2011-04-02T00:00:00Z', '2024-12-31T00:00:00Z');
    const middleMs = transitionsIn(zone, search)[0] ?? Date.UTC(2012, 11, 31, 12);
    const range = { fromMs: middleMs - MS_PER_DAY - 123_456, toMs: middleMs + MS_PER_DAY + 654_321 };
    for (const { name, calendar, naive } of calendarsOf(zone, range)) {
      const widthMs = slotMinutesFor(range, calendar.stepMinutes) * MS_PER_MINUTE;
      const startMs = Math.floor(range.fromMs / widthMs) * widthMs;
      const count = Math.floor((range.toMs - startMs) / widthMs) + 1;
      const cells = assignCells({ kind: 'dense', startMs, widthMs, count }, calendar);
      const slots = Array.from({ length: count }, (_, slot) => slot).filter(
        (slot) => slot % (count > 1000 ? 37 : 3) === 0
      );
      const inside = slots.filter((slot) => slot > 0 && slot < count - 1);
      const picked = inside.map((slot) => cells[slot]);
      const firsts = inside.map((slot) => startMs + slot * widthMs);
      expect([name, widthMs, wrongCells(firsts, picked, naive.cellAt, localAt)]).toEqual([name, widthMs, []]);
      const lasts = firsts.map((timeMs) => timeMs + widthMs - 1);
      expect([name, widthMs, wrongCells(lasts, picked, naive.cellAt, localAt)]).toEqual([name, widthMs, []]);
    }
  });
});

describe('assignCells', () => {
  it('leaves nothing out without a filter, and every slot of days or minutes that are not kept', () => {
    const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-10T23:59:59.999Z');
    const layout = { kind: 'dense', startMs: range.fromMs, widthMs: 3_600_000, count: 168 } as const;
    const leftOut = (filter: Partial<CalendarFilter>) =>
      assignCells(
        layout,
        makeCalendar(
          {
            columns: 'hour',
            rows: 'weekday',
            zone: 'UTC',
            weekStart: 'monday',
            dayStartMinute: 0,
            filter: { ...noFilter, ...filter },
          },
          range
        )
      ).filter((cell) => cell === -1).length;
    const wednesday = parseDates('2024-03-06');
    expect(leftOut({})).toBe(0);
    expect(leftOut({ weekdays: [0, 1, 2, 3, 4] })).toBe(2 * 24);
    expect(leftOut({ hours: { fromMinute: 360, toMinute: 1200 } })).toBe(7 * 10);
    expect(leftOut({ dates: wednesday, datesKept: false })).toBe(24);
    expect(leftOut({ dates: wednesday, datesKept: true })).toBe(6 * 24);
  });

  it('puts a night that begins before midnight on the day on which it began', () => {
    const choice = { columns: 'hour', rows: 'weekday', zone: 'UTC', weekStart: 'monday' as const, filter: noFilter };
    const range = rangeOf('2024-03-04T12:00:00Z', '2024-03-06T12:00:00Z');
    const calendar = makeCalendar({ ...choice, dayStartMinute: 12 * 60 }, range);
    const tuesdayAtOne = Float64Array.of(Date.UTC(2024, 2, 5, 1));
    const [cell] = assignCells({ kind: 'sparse', timesMs: tuesdayAtOne }, calendar);
    expect([Math.floor(cell / 24), cell % 24]).toEqual([0, 13]);
  });
});
