import { foldEvents, rangeOf } from '../testing/foldEvents';
import { calculationById } from './calculation';
import { weightsOf } from './slotWeights';

describe('the weights of slots in shares', () => {
  const range = rangeOf('2024-03-04T00:00:00Z', '2024-03-04T00:29:59.999Z');
  const timesMs = [0, 1, 2, 3].map((quarter) => range.fromMs + (quarter % 2) * 900_000);

  function weights(values: readonly unknown[], calculation: string, collectedFor = calculation): number[] {
    const { slots } = foldEvents([{ timesMs, values }], range, { calculation: collectedFor });
    return Array.from(weightsOf(slots.statistics, calculationById(calculation))(slots.statistics));
  }

  it.each([
    ['sums', [5, 1, 7, null], 'sum', [12, 1]],
    ['events with a number where a sum is below 0', [5, -1, 7, null], 'sum', [2, 1]],
    ['events with a number where values do not add up', [5, 1, 7, null], 'mean', [2, 1]],
    ['events with a number where they are counted', [5, 1, 7, null], 'count', [2, 1]],
  ])('are %s', (_name, values, calculation, expected) => {
    expect(weights(values, calculation)).toEqual(expected);
  });

  it('are numbers of events in counts, also of slots that were collected to be added up', () => {
    expect(weights([5, 1, 7, 3], 'count', 'sum')).toEqual([2, 2]);
  });
});
