import { seededRandom } from '../testing/random';
import { rangeOf } from '../testing/foldEvents';
import { calculationById } from './calculation';
import { makeCalendar, noFilter } from './calendar';
import { type WeekStart } from './calendarAxis';
import { foldCalendar } from './calendarFold';
import { collectSlots } from './collectSlots';
import { type Events, type TimeRange } from './events';
import { createSlotKeeper } from './slotKeeper';
import { slotMinutesFor } from './slotWidth';

interface View {
  readonly events: Events;
  readonly range: TimeRange;
  readonly columns: string;
  readonly rows: string;
  readonly weekStart: WeekStart;
  readonly zone: string;
  readonly dayStartMinute: number;
  readonly weekdays: readonly number[];
  readonly calculation: string;
}

const random = seededRandom(3);
const march = rangeOf('2024-03-01T00:00:00Z', '2024-03-08T00:00:00Z');
const timesMs = Float64Array.from({ length: 12_000 }, () => march.fromMs + random() * (march.toMs - march.fromMs));
const values = Float64Array.from(timesMs, () => random());
const first: View = {
  events: [{ timesMs, values }],
  range: march,
  columns: 'hour',
  rows: 'weekday',
  weekStart: 'monday',
  zone: 'UTC',
  dayStartMinute: 0,
  weekdays: [],
  calculation: 'sum',
};

/** Returns how many passes each view in turn costs, after comparing what is kept with a fresh fold. */
function passesFor(views: readonly View[]): number[] {
  const keeper = createSlotKeeper();
  return views.map((view) => {
    const before = keeper.passes;
    const calendar = makeCalendar({ ...view, filter: { ...noFilter, weekdays: view.weekdays } }, view.range);
    const calculation = calculationById(view.calculation);
    const spec = { calendar, calculation, range: view.range, businessHours: null };
    const { stepMinutes } = calendar;
    const { needs } = calculation;
    const kept = foldCalendar(keeper.slotsFor({ events: view.events, range: view.range, stepMinutes, needs }), spec);
    const fresh = collectSlots(view.events, view.range, slotMinutesFor(view.range, stepMinutes), needs);
    const expected = foldCalendar(fresh, spec);
    expect(kept.used).toBe(expected.used);
    expect(kept.dropped).toEqual(expected.dropped);
    kept.cells.forEach((cell, i) =>
      Number.isNaN(expected.cells[i]) ? expect(cell).toBeNaN() : expect(cell).toBeCloseTo(expected.cells[i], 8)
    );
    return keeper.passes - before;
  });
}

describe('the slot keeper', () => {
  it.each<[string, Partial<View>]>([
    ['nothing', {}],
    ['the zone', { zone: 'Australia/Lord_Howe' }],
    ['the week’s start', { weekStart: 'sunday' }],
    ['to a coarser axis', { columns: 'time:360' }],
    ['to the axes swapped', { columns: 'weekday', rows: 'hour' }],
    ['to the day of the month', { rows: 'dayOfMonth' }],
    ['to the date', { rows: 'date' }],
    ['to another start of the day', { dayStartMinute: 6 * 60 }],
    ['to some weekdays alone', { weekdays: [0, 1] }],
    ['to a fixed offset of half an hour', { zone: 'UTC+05:30' }],
    ['to a quarter of an hour, which is as fine as the slots', { columns: 'time:15' }],
    ['to a calculation on the same statistics', { calculation: 'mean' }],
    ['to the count, which all statistics hold', { calculation: 'count' }],
    ['the list around the same arrays', { events: [{ timesMs, values }] }],
    ['the range’s object', { range: { ...march } }],
  ])('needs no pass when one changes %s', (_, change) => {
    expect(passesFor([first, { ...first, ...change }])).toEqual([1, 0]);
  });

  it.each<[string, Partial<View>]>([
    ['the times', { events: [{ timesMs: timesMs.slice(), values }] }],
    ['the values', { events: [{ timesMs, values: values.slice() }] }],
    ['to rows without values', { events: [{ timesMs, values: null }] }],
    [
      'to more columns',
      {
        events: [
          { timesMs, values },
          { timesMs, values },
        ],
      },
    ],
    ['the range’s start', { range: { ...march, fromMs: march.fromMs + 1 } }],
    ['the range’s end', { range: { ...march, toMs: march.toMs - 1 } }],
    ['to a finer axis', { columns: 'time:5' }],
    ['to an axis off the quarter hour', { columns: 'time:20' }],
    ['to a day that begins off the quarter hour', { dayStartMinute: 365 }],
    ['to a fixed offset off the quarter hour', { zone: 'UTC+01:07' }],
    ['to other statistics', { calculation: 'last' }],
  ])('needs one pass when one changes %s, and none to stay', (_, change) => {
    expect(passesFor([first, { ...first, ...change }, { ...first, ...change }])).toEqual([1, 1, 0]);
  });

  it('serves coarse axes from fine slots, so that going back costs nothing', () => {
    const fine = { ...first, columns: 'time:1' };
    expect(passesFor([first, fine, first, { ...first, columns: 'time:15' }, fine])).toEqual([1, 1, 0, 0, 0]);
  });

  it('serves every axis once it goes event by event', () => {
    const sparse = { ...first, range: rangeOf('2000-01-01T00:00:00Z', '2024-12-31T00:00:00Z') };
    expect(passesFor([sparse, { ...sparse, columns: 'time:1' }, { ...sparse, zone: 'Asia/Kathmandu' }])).toEqual([
      1, 0, 0,
    ]);
  });

  it('collects count after values, and values after count, when it has to', () => {
    const count = { ...first, calculation: 'count' };
    expect(passesFor([count, first, count])).toEqual([1, 1, 0]);
  });

  it.each([
    ['grow', (times: number[]) => void times.push(march.fromMs + 5_000_000)],
    ['slide', (times: number[]) => void (times.shift(), times.push(march.fromMs + 5_000_000))],
  ])('sees the arrays of a stream %s in place', (_, change) => {
    const times = [march.fromMs, march.fromMs + 1_000_000, march.fromMs + 2_000_000];
    const keeper = createSlotKeeper();
    const request = () => ({
      events: [{ timesMs: times, values: null }],
      range: march,
      stepMinutes: 15,
      needs: 'count' as const,
    });
    keeper.slotsFor(request());
    keeper.slotsFor(request());
    expect(keeper.passes).toBe(1);
    change(times);
    expect(keeper.slotsFor(request()).read).toBe(times.length);
    expect(keeper.passes).toBe(2);
  });
});
