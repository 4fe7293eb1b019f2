import fc from 'fast-check';
import moment from 'moment-timezone';

import { wallClockOffsetMs } from '../testing/wallClock';
import { awkwardZones } from '../testing/zones';
import { MAX_TIME_MS, MS_PER_DAY } from './duration';
import { fixedOffsetMinutes } from './fixedOffset';
import { zoneClock } from './zoneClock';

const HALF_HOUR_MS = 1_800_000;
const zones = process.env.ALL_ZONES === '1' ? Intl.supportedValuesOf('timeZone') : awkwardZones;

function offsetMs(zone: string, timeMs: number): number {
  const segment = zoneClock(zone).segmentAt(timeMs);
  expect(segment.startMs).toBeLessThanOrEqual(timeMs);
  expect(segment.endMs).toBeGreaterThan(timeMs);
  return segment.offsetMs;
}

/** Returns the first instants of all offsets from 1900 to 2100: those that moment knows, and a walk of its own. */
function transitionsOf(zone: string): number[] {
  const known = (moment.tz.zone(zone)?.untils ?? []).filter((timeMs) => timeMs !== null && Number.isFinite(timeMs));
  const walked: number[] = [];
  const stepMs = 20 * MS_PER_DAY;
  let beforeMs = wallClockOffsetMs(Date.UTC(2024, 0, 1), zone);
  for (let timeMs = Date.UTC(2024, 0, 1); timeMs < Date.UTC(2032, 0, 1); timeMs += stepMs) {
    const afterMs = wallClockOffsetMs(timeMs + stepMs, zone);
    if (afterMs !== beforeMs) {
      walked.push(changeBetween(zone, timeMs, timeMs + stepMs, beforeMs));
      beforeMs = afterMs;
    }
  }
  return [...known, ...walked].filter((timeMs) => timeMs > Date.UTC(1900, 0, 1) && timeMs < Date.UTC(2100, 0, 1));
}

function changeBetween(zone: string, sameMs: number, changedMs: number, offset: number): number {
  let [low, high] = [sameMs, changedMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    [low, high] = wallClockOffsetMs(middle, zone) === offset ? [middle, high] : [low, middle];
  }
  return high;
}

describe.each(zones)('the clock of %s', (zone) => {
  it('has the offset of Intl at any instant from 1900 to 2100', () => {
    const instant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(instant, (timeMs) => offsetMs(zone, timeMs) === wallClockOffsetMs(timeMs, zone)),
      { seed: 1, numRuns: 300 }
    );
  });

  it('has the offset of Intl on both sides of every transition', () => {
    const wrong: string[] = [];
    for (const transitionMs of transitionsOf(zone)) {
      for (const distanceMs of [-HALF_HOUR_MS, -1, 0, 1, HALF_HOUR_MS]) {
        const timeMs = transitionMs + distanceMs;
        if (offsetMs(zone, timeMs) !== wallClockOffsetMs(timeMs, zone)) {
          wrong.push(new Date(timeMs).toISOString());
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(['2262-04-11T23:47:16Z', '0033-04-03T15:00:00Z', '0099-12-31T23:59:59Z'])('is that of Intl in %s', (iso) => {
    const timeMs = new Date(iso).getTime();
    expect(offsetMs(zone, timeMs)).toBe(wallClockOffsetMs(timeMs, zone));
  });

  it.each(['-000043-03-15T12:00:00Z', '-100000-01-01T00:00:00Z', '+275760-01-01T00:00:00Z'])(
    'has an offset of less than a day in %s',
    (iso) => expect(Math.abs(offsetMs(zone, new Date(iso).getTime()))).toBeLessThan(MS_PER_DAY)
  );

  it('has an offset at the ends of JavaScript time', () => {
    expect(Math.abs(offsetMs(zone, MAX_TIME_MS))).toBeLessThan(MS_PER_DAY);
    expect(Math.abs(offsetMs(zone, -MAX_TIME_MS))).toBeLessThan(MS_PER_DAY);
  });
});

describe('zoneClock', () => {
  it.each([
    ['Asia/Kathmandu', '2024-07-01T00:00:00Z', 345],
    ['Australia/Lord_Howe', '2024-01-01T00:00:00Z', 660],
    ['Australia/Lord_Howe', '2024-07-01T00:00:00Z', 630],
    ['America/New_York', '2024-03-10T06:59:59.999Z', -300],
    ['America/New_York', '2024-03-10T07:00:00Z', -240],
    ['America/New_York', '2024-11-03T05:59:59.999Z', -240],
    ['America/New_York', '2024-11-03T06:00:00Z', -300],
    ['Pacific/Apia', '2011-12-30T09:59:59.999Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 840],
    ['Africa/Monrovia', '1972-01-07T00:44:29.999Z', -44.5],
    ['Africa/Monrovia', '1972-01-07T00:44:30Z', 0],
  ])('%s at %s is %d minutes ahead of UTC', (zone, iso, minutes) => {
    expect(offsetMs(zone, new Date(iso).getTime())).toBe(minutes * 60_000);
  });

  it('keeps no time of UTC, which has one offset for ever', () => {
    expect(zoneClock('UTC').segmentAt(0)).toEqual({ startMs: -Infinity, endMs: Infinity, offsetMs: 0 });
  });

  it.each([
    ['UTC+05:30', 330],
    ['UTC-3', -180],
    ['+05:30', 330],
    ['-0930', -570],
    ['−11', -660],
    ['GMT+1', 60],
    ['utc+2', 120],
    ['UTC+01:07', 67],
    ['UTC+18', 1080],
    ['UTC-18:00', -1080],
    ['UTC-0', 0],
    ['UTC', 0],
    ['GMT', 0],
  ])('%s is %d minutes ahead of UTC for ever', (zone, minutes) => {
    expect(fixedOffsetMinutes(zone)).toBe(minutes);
    expect(zoneClock(zone).segmentAt(0)).toEqual({
      startMs: -Infinity,
      endMs: Infinity,
      offsetMs: minutes === 0 ? 0 : minutes * 60_000,
    });
  });

  it.each(['Europe/London', 'Etc/GMT+5', 'UTC+', '5', '05:30', 'UTC+5:3', ''])('"%s" is no fixed offset', (zone) => {
    expect(fixedOffsetMinutes(zone)).toBeNull();
  });

  it.each(['UTC+18:01', 'UTC-19', '+24:00', 'UTC+99'])('throws for the offset %s, which no zone has', (zone) => {
    expect(() => fixedOffsetMinutes(zone)).toThrow(RangeError);
    expect(() => zoneClock(zone)).toThrow(zone);
  });

  it.each(['Foo/Bar', '', 'browser'])('throws for the zone "%s"', (zone) => {
    expect(() => zoneClock(zone)).toThrow(RangeError);
  });
});
