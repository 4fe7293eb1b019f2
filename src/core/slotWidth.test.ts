import moment from 'moment-timezone';

import { awkwardZones } from '../testing/zones';
import { MS_PER_DAY } from './duration';
import { slotMinutesFor } from './slotWidth';
import { zoneClock } from './zoneClock';

const QUARTER_MS = 900_000;
const MINUTE_MS = 60_000;
const allZones = process.env.ALL_ZONES === '1';
const zones = allZones ? Intl.supportedValuesOf('timeZone') : awkwardZones;

const at = (from: string, to: string) => ({ fromMs: new Date(from).getTime(), toMs: new Date(to).getTime() });

describe('slotMinutesFor', () => {
  it.each([
    ['axes of hours today', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', 60, 15],
    ['axes of quarter hours', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', 15, 15],
    ['axes of five minutes', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', 5, 1],
    ['axes of twenty minutes', '2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', 20, 1],
    ['a range over Casey’s step', '2020-10-01T00:00:00Z', '2020-11-01T00:00:00Z', 60, 1],
    ['a range that ends before it', '2020-10-01T00:00:00Z', '2020-10-03T16:00:59.999Z', 60, 15],
    ['a range that begins in the slot of the step, after it', '2020-10-03T16:05:00Z', '2020-10-04T00:00:00Z', 60, 1],
    ['a range that begins in the slot after', '2020-10-03T16:15:00Z', '2020-10-04T00:00:00Z', 60, 15],
    ['a range that begins in 2010', '2010-01-01T00:00:00Z', '2024-01-01T00:00:00Z', 60, 1],
    [
      'a range that begins in Monrovia’s last minute with seconds',
      '1972-01-07T00:44:40Z',
      '2024-01-01T00:00:00Z',
      60,
      0,
    ],
    ['a range that begins a minute later', '1972-01-07T00:45:00Z', '2024-01-01T00:00:00Z', 60, 1],
  ])('%s', (_, from, to, stepMinutes, expected) => {
    expect(slotMinutesFor(at(from, to), stepMinutes)).toBe(expected);
  });

  it('gives slots that no zone parts, at every transition and in every offset from 1970 to 2100', () => {
    const parted: string[] = [];
    for (const zone of zones) {
      const clock = zoneClock(zone);
      let timeMs = Date.UTC(1970, 0, 1);
      while (timeMs < Date.UTC(2100, 0, 1)) {
        const { endMs, offsetMs } = clock.segmentAt(timeMs);
        const changes = endMs !== Infinity && clock.segmentAt(endMs).offsetMs !== offsetMs;
        const lastMs = Math.min(endMs, Date.UTC(2100, 0, 1)) - 1;
        const minutes = slotMinutesFor({ fromMs: timeMs, toMs: changes ? lastMs + 1 : lastMs }, 60);
        const widthMs = minutes === 0 ? 1 : minutes * MINUTE_MS;
        if (offsetMs % widthMs !== 0 || (changes && endMs % widthMs !== 0)) {
          parted.push(`${zone} ${new Date(endMs).toISOString()}`);
        }
        timeMs = endMs;
      }
    }
    expect(parted).toEqual([]);
  });

  it('gives slots that none of the transitions moment-timezone knows parts', () => {
    const parted: string[] = [];
    for (const zone of moment.tz.names()) {
      const { untils = [], offsets = [] } = moment.tz.zone(zone) ?? {};
      untils.forEach((transitionMs, i) => {
        const real =
          Number.isFinite(transitionMs) && transitionMs > Date.UTC(2011, 3, 1) && offsets[i] !== offsets[i + 1];
        const width = slotMinutesFor({ fromMs: transitionMs, toMs: transitionMs + MS_PER_DAY }, 60) * MINUTE_MS;
        if (real && transitionMs % width !== 0) {
          parted.push(`${zone} ${new Date(transitionMs).toISOString()}`);
        }
      });
    }
    expect(parted).toEqual([]);
  });

  it('gives quarter hours wherever all zones keep to them since April 2011', () => {
    for (let year = 2011; year < 2030; year++) {
      const casey = year >= 2020 && year <= 2022;
      const range = { fromMs: Date.UTC(year, 3, 1), toMs: Date.UTC(year + 1, 2, 1) };
      expect(slotMinutesFor(range, 60)).toBe(casey ? 1 : 15);
    }
  });

  it('counts a slot’s own start, which lies before the range, as part of it', () => {
    const step = Date.UTC(2021, 9, 2, 16, 1);
    expect(slotMinutesFor({ fromMs: step + 1, toMs: step + QUARTER_MS }, 60)).toBe(1);
  });
});
