import { dateTime, rangeUtil, type RawTimeRange } from '@grafana/data';
import { presentMoment } from './presentMoment';

/** Wednesday, 14:40 UTC. */
const NOW_MS = Date.UTC(2026, 2, 11, 14, 40);

beforeEach(() => jest.useFakeTimers({ now: NOW_MS }));
afterEach(() => jest.useRealTimers());

const rangeOf = (raw: RawTimeRange) => rangeUtil.convertRawToRange(raw, 'utc');

describe('presentMoment', () => {
  it.each<[string, string, string, number | null]>([
    ['up to now', 'now-7d', 'now', NOW_MS],
    ['today so far', 'now/d', 'now', NOW_MS],
    ['today', 'now/d', 'now/d', NOW_MS],
    ['this week', 'now/w', 'now/w', NOW_MS],
    ['a day ahead', 'now-1d', 'now+1d', NOW_MS],
    ['yesterday', 'now-1d/d', 'now-1d/d', null],
    ['a week that is over', 'now-14d', 'now-7d', null],
    ['tomorrow', 'now+1d/d', 'now+1d/d', null],
  ])('of %s', (_, from, to, expected) => {
    expect(presentMoment(rangeOf({ from, to }), NOW_MS)).toBe(expected);
  });

  it('of a range that stands still is null, though it holds the moment', () => {
    const raw = { from: dateTime(NOW_MS - 1000), to: dateTime(NOW_MS + 1000) };
    expect(presentMoment({ ...raw, raw }, NOW_MS)).toBeNull();
  });

  it('of today is null where nobody knows when it was asked for', () => {
    expect(presentMoment(rangeOf({ from: 'now/d', to: 'now/d' }), undefined)).toBeNull();
  });
});
