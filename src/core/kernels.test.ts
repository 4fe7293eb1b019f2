import { seededRandom, shuffled } from '../testing/random';
import { countPlain, placePlain } from './plainKernels';
import { type SlotMinutes } from './slotWidth';
import { LONGEST_WINDOW_MS, slotWindow, type SlotWindow } from './slotWindow';
import { countTyped, placeTyped } from './typedKernels';

const START_MS = Date.UTC(2023, 4, 1);

function windowOf(minutes: SlotMinutes, slots: number, startMs = START_MS): SlotWindow {
  const widthMs = minutes * 60_000;
  const range = { fromMs: startMs + 1000, toMs: startMs + slots * widthMs - 1000 };
  return slotWindow(range, { kind: 'dense', startMs, widthMs, count: slots });
}

/** Whole milliseconds only, for which this division is exact. */
function naiveCounts(
  times: readonly number[],
  { fromMs, endMs, startMs, widthMs }: SlotWindow,
  slots: number
): number[] {
  const counts = new Array<number>(slots).fill(0);
  for (const timeMs of times) {
    if (timeMs >= fromMs && timeMs < endMs) {
      counts[Math.floor((timeMs - startMs) / widthMs)]++;
    }
  }
  return counts;
}

const EVENTS = 30_000;

/** Times in all orders that matter to the two ways of counting; a third of them on edges of slots. */
function timesIn(order: string, window: SlotWindow, slots: number): number[] {
  const random = seededRandom(7);
  const anywhere = () => {
    const slot = Math.floor(random() * (slots + 2)) - 1;
    const within = random() < 0.3 ? 0 : random() < 0.1 ? window.widthMs - 1 : Math.floor(random() * window.widthMs);
    return window.startMs + slot * window.widthMs + within;
  };
  const ordered = Array.from({ length: EVENTS }, anywhere).sort((a, b) => a - b);
  switch (order) {
    case 'ordered':
      return ordered;
    case 'backwards':
      return ordered.reverse();
    case 'runs, then random':
      return [...ordered.slice(0, EVENTS / 2), ...shuffled(ordered.slice(EVENTS / 2), random)];
    case 'random, then runs':
      return [...shuffled(ordered.slice(0, EVENTS / 2), random), ...ordered.slice(EVENTS / 2)];
    default:
      return shuffled(ordered, random);
  }
}

describe.each(['ordered', 'backwards', 'random', 'runs, then random', 'random, then runs'])('events %s', (order) => {
  it.each<[SlotMinutes, number]>([
    [15, 96],
    [15, 5000],
    [1, 1440],
  ])('are counted in the slots of %d minutes they lie in, typed and plain', (minutes, slots) => {
    const window = windowOf(minutes, slots);
    const times = timesIn(order, window, slots);
    const expected = naiveCounts(times, window, slots);
    const typed = new Int32Array(slots);
    const plain = new Int32Array(slots);
    countTyped(Float64Array.from(times), window, typed);
    countPlain(times, window, plain);
    expect([...typed]).toEqual(expected);
    expect([...plain]).toEqual(expected);
  });

  it('are placed in the same slots in which they are counted', () => {
    const window = windowOf(15, 96);
    const times = timesIn(order, window, 96);
    const slots = new Int32Array(EVENTS);
    const plainSlots = new Int32Array(EVENTS);
    placeTyped(Float64Array.from(times), 0, EVENTS, window, slots);
    placePlain(times, 0, EVENTS, window, plainSlots);
    const counts = new Array<number>(96).fill(0);
    slots.filter((slot) => slot >= 0).forEach((slot) => counts[slot]++);
    expect(counts).toEqual(naiveCounts(times, window, 96));
    expect(plainSlots).toEqual(slots);
  });
});

describe('the edges of slots', () => {
  it.each<[SlotMinutes, number]>([
    [15, Date.UTC(2011, 3, 1)],
    [15, Date.UTC(2030, 0, 1)],
    [1, Date.UTC(1972, 0, 8)],
    [1, Date.UTC(2024, 0, 1)],
  ])('of %d minutes from %d on part events exactly: on the edge, and the least bit before', (minutes, startMs) => {
    const widthMs = minutes * 60_000;
    const slots = Math.min(Math.floor(LONGEST_WINDOW_MS / widthMs), 1_000_000);
    const window = slotWindow(
      { fromMs: startMs, toMs: startMs + slots * widthMs - 1 },
      { kind: 'dense', startMs, widthMs, count: slots }
    );
    const times = new Float64Array(slots * 2);
    for (let slot = 0; slot < slots; slot++) {
      const edgeMs = startMs + slot * widthMs;
      times[2 * slot] = edgeMs;
      times[2 * slot + 1] = edgeMs + widthMs - 2 ** (Math.floor(Math.log2(edgeMs + widthMs)) - 52);
    }
    const placed = new Int32Array(times.length);
    placeTyped(times, 0, times.length, window, placed);
    let misplaced = 0;
    placed.forEach((slot, i) => {
      misplaced += slot === i >> 1 || times[i] > window.fromMs + slots * widthMs - 1 ? 0 : 1;
    });
    expect(misplaced).toBe(0);
  });

  it('keep the range’s end inclusive and let nothing later in', () => {
    const toMs = START_MS + 899_999.5;
    const window = slotWindow(
      { fromMs: START_MS, toMs },
      { kind: 'dense', startMs: START_MS, widthMs: 900_000, count: 1 }
    );
    const counts = new Int32Array(1);
    countTyped(Float64Array.of(toMs, toMs + 2 ** -12, START_MS, START_MS - 2 ** -12), window, counts);
    expect(counts[0]).toBe(2);
  });
});
