import { type Calculation } from './calculation';
import { type Statistics } from './statistics';
import { windowCalculation } from './windowCalculation';

/**
 * Returns what says how much each group of slots counts in shares: its sum where sums are shown, or shares and rates of
 * them, and no slot's is below 0, else its events with a number.
 */
export function weightsOf(slots: Statistics, calculation: Calculation): (groups: Statistics) => ArrayLike<number> {
  // slots may know the sums and be asked to count: they serve more than one calculation
  const bySums =
    windowCalculation(calculation).id === 'sum' &&
    slots.moments !== null &&
    slots.moments.sums.every((sum) => sum >= 0);
  return ({ numbers, moments }) => (bySums && moments !== null ? moments.sums : numbers);
}
