import { zoneClock } from '../core/zoneClock';
import { wallClockOffsetMs } from '../testing/wallClock';
import { namedZone } from './timeZone';
import { zoneChoices } from './zoneOptions';

// browsers differ: some list these, some do not
const listed = Intl.supportedValuesOf('timeZone');
jest.spyOn(Intl, 'supportedValuesOf').mockReturnValue([...listed, 'UTC', 'Etc/UTC', 'Etc/GMT', 'GMT', 'Asia/Kolkata']);

const choices = zoneChoices();

/** Returns the ids that a search for a text finds. */
function found(text: string): string[] {
  return choices
    .filter(({ label, description }) => `${label} ${description}`.toLowerCase().includes(text))
    .map(({ value }) => value);
}

describe('zoneChoices', () => {
  it('offers no zone twice', () => {
    expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    expect(choices.length).toBeGreaterThan(400);
  });

  it('begins with the browser and UTC', () => {
    expect(choices.slice(0, 2)).toMatchObject([
      { value: 'browser', description: Intl.DateTimeFormat().resolvedOptions().timeZone },
      { value: 'utc', label: 'UTC' },
    ]);
    expect(choices.map(({ label }) => label).filter((label) => /^(Etc\/)?(UTC|GMT)$/.test(label))).toEqual(['UTC']);
  });

  it('offers only zones that can be read', () => {
    const timeMs = Date.parse('2024-07-01T12:00Z');
    for (const { value } of choices.filter(({ value: id }) => !id.startsWith('UTC'))) {
      expect(zoneClock(namedZone(value)).segmentAt(timeMs).offsetMs).toBe(wallClockOffsetMs(timeMs, namedZone(value)));
    }
  }, 60_000);

  it('offers all offsets of whole hours and those of parts that are kept somewhere', () => {
    const offsets = choices.map(({ value }) => value).filter((id) => id.startsWith('UTC'));
    const minutes = offsets.map((id) => zoneClock(id).segmentAt(0).offsetMs / 60_000);
    expect(minutes).toEqual([...minutes].sort((a, b) => a - b));
    expect([minutes[0], minutes.at(-1)]).toEqual([-12 * 60, 14 * 60]);
    expect(minutes.filter((minute) => minute % 60 === 0)).toHaveLength(27);
    expect(offsets).toEqual(expect.arrayContaining(['UTC+05:30', 'UTC+05:45', 'UTC-09:30', 'UTC+12:45', 'UTC+00:00']));
    // every offset of January and July of the named zones is among them
    const named = choices
      .filter(({ value }) => value.includes('/'))
      .flatMap(({ description }) => description.split(' / '));
    expect([...new Set(named)].filter((offset) => !offsets.includes(offset))).toEqual([]);
  });

  it.each([
    ['new york', 'America/New_York'],
    ['+05:30', 'UTC+05:30'],
    ['+05:30', 'Asia/Kolkata'],
    ['kyiv', 'Europe/Kyiv'],
    ['utc-04:00', 'America/New_York'],
  ])('is searched by "%s" for %s', (text, expected) => expect(found(text)).toContain(expected));
});
