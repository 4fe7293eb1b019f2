import { awkwardZones } from '../testing/zones';
import { isoDate, zonedTime } from './zonedTime';

describe('zonedTime', () => {
  it.each([
    ['2024-03-12T01:00:00Z', 'Europe/Paris', '2024-03-12T02:00:00+01:00'],
    ['2024-03-31T00:59:59.999Z', 'Europe/Paris', '2024-03-31T01:59:59.999+01:00'],
    ['2024-03-31T01:00:00Z', 'Europe/Paris', '2024-03-31T03:00:00+02:00'],
    ['2024-11-03T05:30:00Z', 'America/New_York', '2024-11-03T01:30:00-04:00'],
    ['2024-11-03T06:30:00Z', 'America/New_York', '2024-11-03T01:30:00-05:00'],
    ['2024-01-01T00:00:00Z', 'Asia/Kathmandu', '2024-01-01T05:45:00+05:45'],
    ['2024-01-01T00:00:00Z', 'UTC-03:30', '2023-12-31T20:30:00-03:30'],
    ['2024-01-01T00:00:00Z', 'UTC', '2024-01-01T00:00:00+00:00'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31T23:59:59.999+00:00'],
    ['1880-01-01T00:00:00Z', 'Europe/Paris', '1880-01-01T00:09:21+00:09:21'],
  ])('writes %s in %s as %s', (iso, zone, expected) => {
    expect(zonedTime(Date.parse(iso), zone)).toBe(expected);
  });

  it('writes what Intl shows in the zone, and what reads back as the same instant', () => {
    for (const zone of awkwardZones) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
      for (let i = 0; i < 200; i++) {
        // until May 1972 Liberia was 44:30 behind, which a Date does not read
        const timeMs = Date.UTC(1972, 4, 1) + i * 10_000_007_123;
        const text = zonedTime(timeMs, zone);
        expect([zone, text.slice(0, 19).replace('T', ' ')]).toEqual([zone, clock.format(timeMs)]);
        expect([zone, Date.parse(text)]).toEqual([zone, timeMs]);
      }
    }
  });

  it('says no to a zone that there is not', () => {
    expect(() => zonedTime(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('isoDate', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31'],
    [19_782, '2024-02-29'],
    [-719_529, '-000001-12-31'],
    [2_932_897, '+010000-01-01'],
  ])('writes day %i as %s', (day, expected) => {
    expect(isoDate(day)).toBe(expected);
  });
});
