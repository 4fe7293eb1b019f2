import fc from 'fast-check';
import { type StatisticsKind } from './statistics';
import { createStatisticsCollector } from './statisticsCollector';

interface SlotEvent {
  readonly slot: number;
  readonly value: number;
}

const SLOTS = 3;
const value = fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constantFrom(NaN, Infinity, -Infinity));

/** Events that stay in a slot for a while, as those in order do, or jump, as those at random do. */
const events = fc
  .array(fc.record({ slot: fc.integer({ min: -1, max: SLOTS - 1 }), length: fc.integer({ min: 1, max: 12 }) }))
  .chain((runs) =>
    fc
      .array(value, { minLength: 1, maxLength: 12 })
      .map((values) =>
        runs.flatMap(({ slot, length }) =>
          Array.from({ length }, (_, i): SlotEvent => ({ slot, value: values[i % values.length] }))
        )
      )
  );

function collect(given: readonly SlotEvent[], kind: StatisticsKind, blockLength: number) {
  const collector = createStatisticsCollector(SLOTS, kind, false);
  for (let start = 0; start < given.length; start += blockLength) {
    const block = given.slice(start, start + blockLength);
    // rooms are larger than what is in them
    const slots = new Int32Array(blockLength + 1).fill(1);
    const values = new Float64Array(blockLength + 1).fill(1000);
    block.forEach((event, i) => {
      slots[i] = event.slot;
      values[i] = event.value;
    });
    collector.add(slots, values, values, block.length);
  }
  return collector.collected();
}

describe('a collector of statistics', () => {
  it.each(['count', 'moments', 'ends', 'values'] as const)('counts events and numbers of each slot (%s)', (kind) => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 40 }), (given, blockLength) => {
        const statistics = collect(given, kind, blockLength);
        for (let slot = 0; slot < SLOTS; slot++) {
          const own = given.filter((event) => event.slot === slot);
          expect(statistics.events[slot]).toBe(own.length);
          expect(statistics.numbers[slot]).toBe(own.filter((event) => Number.isFinite(event.value)).length);
        }
      })
    );
  });

  it('adds up the numbers of each slot, however they come in', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 40 }), (given, blockLength) => {
        const { moments } = collect(given, 'moments', blockLength);
        for (let slot = 0; slot < SLOTS; slot++) {
          const own = given.filter((event) => event.slot === slot && Number.isFinite(event.value));
          const numbers = own.map((event) => event.value);
          expect(moments?.sums[slot]).toBe(numbers.reduce((sum, number) => sum + number, 0));
          expect(moments?.minimums[slot]).toBe(Math.min(Infinity, ...numbers));
          expect(moments?.maximums[slot]).toBe(Math.max(-Infinity, ...numbers));
        }
      })
    );
  });

  it('counts rows without values as numbers', () => {
    const collector = createStatisticsCollector(1, 'moments', true);
    collector.add(Int32Array.of(0, 0, -1), Float64Array.of(1, 2, 3), Float64Array.of(1, 1, 1), 3);
    const { events: counted, numbers, moments } = collector.collected();
    expect(numbers).toBe(counted);
    expect([counted[0], moments?.sums[0]]).toEqual([2, 2]);
  });
});
