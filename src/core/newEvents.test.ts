import fc from 'fast-check';

import { calendarOf } from '../testing/calendarOf';
import { rangeOf } from '../testing/foldEvents';
import { naiveGrid } from '../testing/naiveFold';
import { wallClock } from '../testing/wallClock';
import { collectSlots } from './collectSlots';
import { type TimeRange } from './events';
import { newEventsInCells } from './newEvents';
import { type Slots } from './slots';
import { type SlotMinutes } from './slotWidth';

const MINUTE = 60_000;

const axes = { columns: 'hour', rows: 'weekday', zone: 'America/New_York', firstWeekday: 0 };
/** A window of eight hours that slides over the night on which the clocks go back. */
const first = rangeOf('2024-11-03T01:07:00Z', '2024-11-03T09:07:00Z');

function slotsOf(timesMs: readonly number[], range: TimeRange, slotMinutes: SlotMinutes): Slots {
  return collectSlots([{ timesMs, values: null }], range, slotMinutes, 'count');
}

function moved({ fromMs, toMs }: TimeRange, byMs: number): TimeRange {
  return { fromMs: fromMs + byMs, toMs: toMs + byMs };
}

/** Returns how many of the times lie in the range, by cell. */
function naiveCounts(timesMs: readonly number[], range: TimeRange): number[] {
  const grid = naiveGrid(axes, range.fromMs, range.toMs);
  const counts = new Array<number>(24 * 7).fill(0);
  for (const timeMs of timesMs) {
    if (timeMs >= range.fromMs && timeMs <= range.toMs) {
      counts[grid.cellAt(wallClock(timeMs, axes.zone))]++;
    }
  }
  return counts;
}

describe.each<[string, SlotMinutes, number]>([
  ['slots of 15 minutes', 15, 60],
  ['slots of a minute', 1, 600],
  ['event by event', 0, 60],
])('new events, %s', (_name, slotMinutes, least) => {
  const time = fc.integer({ min: first.fromMs - 20 * MINUTE, max: first.toMs });
  const times = fc.array(time, { minLength: least, maxLength: least + 60 });

  it('are those that have come since, wherever in the range they lie', () => {
    const late = fc.array(time, { maxLength: 20 });
    fc.assert(
      fc.property(times, late, fc.integer({ min: 0, max: 90 * MINUTE }), fc.nat(50), (known, lately, byMs, count) => {
        const range = moved(first, byMs);
        // one known event at the very start, so that it is known where the first range began
        const atStart = [first.fromMs, ...known];
        const fresh = Array.from({ length: count }, (_, i) => first.toMs + 1 + i * 97_003);
        const inFirst = lately.filter((timeMs) => timeMs >= first.fromMs);
        const calendar = calendarOf(axes, range);
        const before = slotsOf(atStart, first, slotMinutes);
        const after = slotsOf([...fresh, ...inFirst, ...atStart], range, slotMinutes);
        fc.pre(before.layout.kind === after.layout.kind);
        const gained = newEventsInCells(before, after, calendar);
        expect([...(gained ?? [])]).toEqual(naiveCounts([...fresh, ...inFirst], range));
      }),
      { seed: 6, numRuns: 40 }
    );
  });

  it('are none where nothing has come', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 0, max: 120 * MINUTE }), (known, byMs) => {
        const range = moved(first, byMs);
        const gained = newEventsInCells(
          slotsOf(known, first, slotMinutes),
          slotsOf(known, range, slotMinutes),
          calendarOf(axes, range)
        );
        expect(gained?.every((count) => count === 0) ?? true).toBe(true);
      }),
      { seed: 6, numRuns: 40 }
    );
  });

  it('are not those that a range that begins earlier takes in', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 8 * MINUTE, max: 20 * MINUTE }), (known, byMs) => {
        const range = { fromMs: first.fromMs - byMs, toMs: first.toMs };
        const gained = newEventsInCells(
          slotsOf(known, first, slotMinutes),
          slotsOf(known, range, slotMinutes),
          calendarOf(axes, range)
        );
        expect(gained?.every((count) => count === 0) ?? true).toBe(true);
      }),
      { seed: 6, numRuns: 40 }
    );
  });
});

describe('newEventsInCells', () => {
  const calendar = calendarOf({ ...axes, zone: 'UTC' }, first);
  const minutes = (count: number) => Array.from({ length: count }, (_, i) => first.fromMs + i * MINUTE);
  const total = (counts: Int32Array | null) => counts?.reduce((sum, count) => sum + count, 0) ?? null;

  it('counts events at the same time one by one', () => {
    const [a, b] = minutes(2);
    const gained = newEventsInCells(slotsOf([a, b, b], first, 0), slotsOf([a, b, b, b, b, a], first, 0), calendar);
    expect(total(gained)).toBe(3);
  });

  it('compares events one by one with slots that have grown out of them', () => {
    const gained = newEventsInCells(slotsOf(minutes(20), first, 15), slotsOf(minutes(50), first, 15), calendar);
    expect(total(gained)).toBe(30);
  });

  it('compares narrow slots with wider ones', () => {
    const gained = newEventsInCells(
      slotsOf(minutes(481), first, 1),
      slotsOf([...minutes(481), ...minutes(5)], first, 15),
      calendar
    );
    expect(total(gained)).toBe(5);
  });

  it.each<[string, Slots, Slots]>([
    ['wide slots with narrow ones', slotsOf(minutes(481), first, 15), slotsOf(minutes(481), first, 1)],
    ['slots with events one by one', slotsOf(minutes(50), first, 15), slotsOf(minutes(50), first, 0)],
  ])('cannot compare %s', (_name, before, after) => {
    expect(newEventsInCells(before, after, calendar)).toBeNull();
  });

  it('takes all events for new where there was none', () => {
    expect(total(newEventsInCells(slotsOf([], first, 15), slotsOf(minutes(50), first, 15), calendar))).toBe(50);
    expect(total(newEventsInCells(slotsOf([], first, 0), slotsOf(minutes(50), first, 0), calendar))).toBe(50);
  });

  it('does not count what the calendar leaves out', () => {
    const noSunday = { ...calendar, keepsDay: () => false };
    expect(total(newEventsInCells(slotsOf([], first, 0), slotsOf(minutes(50), first, 0), noSunday))).toBe(0);
  });

  it('takes nothing away where events have gone', () => {
    const gained = newEventsInCells(slotsOf(minutes(100), first, 15), slotsOf(minutes(40), first, 15), calendar);
    expect(gained?.every((count) => count === 0)).toBe(true);
  });
});
