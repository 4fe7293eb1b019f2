import { windowsOf } from '../testing/blockReadings';
import { windowOrder } from './windowOrder';

describe('windowOrder', () => {
  it('has the fullest first, of equals the newest, and leaves out those without events', () => {
    expect([...windowOrder(windowsOf([2, 0, 5, 2, 9, 0]), 'fullest')]).toEqual([4, 2, 3, 0]);
  });

  it('has the newest first', () => {
    expect([...windowOrder(windowsOf([2, 0, 5, 2, 9, 0]), 'newest')]).toEqual([4, 3, 2, 0]);
  });

  it('goes by the weights where these are no events', () => {
    const events = Int32Array.of(1, 2, 3);
    expect([...windowOrder({ events, weights: [30, 10, 20] }, 'fullest')]).toEqual([0, 2, 1]);
  });
});
