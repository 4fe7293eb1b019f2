import { foldEvents, rangeOf } from '../testing/foldEvents';
import { calendarDay } from '../testing/naiveOccurrences';
import { wallClock } from '../testing/wallClock';
import { awkwardZones } from '../testing/zones';
import { type Slots } from './slots';
import { slotDays } from './slotDays';

/** Starts of days and more, of which every minute is looked at: clocks changed, and Apia left a date out. */
const stretches = ['2010-03-14T00:00:00Z', '2010-10-17T00:00:00Z', '2010-11-07T00:00:00Z', '2011-12-29T00:00:00Z'];

function slotsOf(start: string, sparse: boolean): Slots {
  const fromMs = Date.parse(start);
  const timesMs = Array.from({ length: 2000 }, (_, minute) => fromMs + minute * 60_000);
  // in a longer range there are more slots than events
  const range = { fromMs, toMs: fromMs + (sparse ? 30 * 86_400_000 : 2000 * 60_000 - 1) };
  return foldEvents([{ timesMs, values: null }], range).slots;
}

describe.each(awkwardZones)('slotDays in %s', (zone) => {
  it.each([0, 300])('are the days that the clocks show, with days from minute %d on', (dayStartMinute) => {
    for (const start of stretches) {
      for (const sparse of [false, true]) {
        const slots = slotsOf(start, sparse);
        expect(slots.layout.kind).toBe(sparse ? 'sparse' : 'dense');
        const { places, numbers } = slotDays(slots, { zone, dayStartMinute });
        const { layout } = slots;
        const wrong = Array.from(places).filter((slot, i) => {
          const timeMs = layout.kind === 'dense' ? layout.startMs + slot * layout.widthMs : layout.timesMs[slot];
          return numbers[i] !== calendarDay(wallClock(timeMs, zone), dayStartMinute);
        });
        expect(wrong).toEqual([]);
        expect(places.length).toBeGreaterThan(120);
      }
    }
  });
});

describe('slotDays', () => {
  it('has no day for a slot without a number', () => {
    const range = rangeOf('2024-03-01T00:00:00Z', '2024-03-01T00:29:00Z');
    const { slots } = foldEvents([{ timesMs: [range.fromMs, range.toMs], values: [NaN, 4] }], range);
    const { places, numbers } = slotDays(slots, { zone: 'UTC', dayStartMinute: 0 });
    expect([...places]).toEqual([1]);
    expect([...numbers]).toEqual([19_783]);
  });
});
