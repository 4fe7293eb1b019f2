import { collected } from './collected';
import { keepDistinct } from './keepDistinct';
import { countsOf, type GroupedNumbers, groupNumbers } from './groupNumbers';
import { type Groups } from './groups';
import { numberCodes } from './numberCodes';
import { once } from './once';
import { type PlacedNumbers, type Slots } from './slots';
import { type Statistics } from './statistics';

/** Some slots put into groups. */
export interface SlotGrouping {
  readonly slots: Int32Array;
  /** The group of each of them. */
  readonly groupOf: Int32Array;
  /** The statistics of the groups. */
  readonly statistics: Statistics;
}

/** What calculations read that does not come from the numbers of the slots. */
export type BesideNumbers = Pick<Groups, 'days' | 'occurrences' | 'wholes'>;

/**
 * Returns what gives the groups that calculations read of some of the slots. Numbers one by one and their codes are
 * sorted by slot when they are first read; then only those of the slots in question are looked at.
 */
export function createSlotGroups(slots: Slots): (grouping: SlotGrouping, beside: BesideNumbers) => Groups {
  const own = once(() => Int32Array.from(slots.statistics.numbers, (_, slot) => slot));
  const bySlot = (placed: PlacedNumbers) => groupNumbers(placed, own(), slots.statistics.numbers);
  const numbers = once(() => bySlot(collected(slots.values)));
  const codes = once(() => {
    const placed = collected(slots.values);
    const { codes: ofNumbers, codeCount } = numberCodes(placed.numbers);
    return { bySlot: bySlot({ places: placed.places, numbers: ofNumbers }), codeCount };
  });
  return ({ slots: picked, groupOf, statistics }, beside) => ({
    numbers: statistics.numbers,
    get moments() {
      return collected(statistics.moments);
    },
    get ends() {
      return collected(statistics.ends);
    },
    get values() {
      return groupNumbers(pickNumbers(numbers(), picked), groupOf, statistics.numbers);
    },
    get distinct() {
      const grouped = groupNumbers(pickNumbers(codes().bySlot, picked), groupOf, statistics.numbers);
      return countsOf(keepDistinct(grouped, codes().codeCount));
    },
    get days() {
      return beside.days;
    },
    get occurrences() {
      return beside.occurrences;
    },
    wholes: beside.wholes,
  });
}

/** Returns the numbers of some groups, each with its place in `picked`. */
function pickNumbers({ numbers, starts }: GroupedNumbers, picked: Int32Array): PlacedNumbers {
  const count = picked.reduce((sum, group) => sum + starts[group + 1] - starts[group], 0);
  const places = new Int32Array(count);
  const pickedNumbers = new Float64Array(count);
  let next = 0;
  for (let place = 0; place < picked.length; place++) {
    const group = picked[place];
    for (let i = starts[group]; i < starts[group + 1]; i++) {
      places[next] = place;
      pickedNumbers[next++] = numbers[i];
    }
  }
  return { places, numbers: pickedNumbers };
}
