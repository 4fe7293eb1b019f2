import { wallClock } from '../testing/wallClock';
import { dateText, namedZone, resolveZone, weekendDays, zoneName } from './timeZone';

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe('resolveZone', () => {
  it.each([
    ['', 'Asia/Tokyo', 'Asia/Tokyo'],
    ['', 'utc', 'UTC'],
    ['', 'browser', own],
    ['', '', own],
    ['browser', 'utc', own],
    ['utc', 'Asia/Tokyo', 'UTC'],
    ['UTC+05:30', 'Asia/Tokyo', 'UTC+05:30'],
    ['Mars/Base', 'utc', 'Mars/Base'],
  ])('takes "%s" on a dashboard in "%s" for %s', (choice, dashboard, expected) => {
    expect(resolveZone(choice, dashboard)).toBe(expected);
  });

  it('leaves no zone as it is', () => expect(namedZone('')).toBe(''));
});

describe('zoneName', () => {
  it.each([
    ['UTC', 'UTC'],
    ['America/New_York', 'New York'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
    ['UTC+05:30', 'UTC+05:30'],
    ['UTC-03:00', 'UTC-03:00'],
    ['Etc/GMT+5', 'UTC-05:00'],
    ['Etc/GMT-14', 'UTC+14:00'],
  ])('calls %s %s', (zone, name) => expect(zoneName(zone)).toBe(name));
});

describe('dateText', () => {
  const timeMs = Date.parse('2024-12-25T20:00:01Z');

  it.each([
    ['UTC', '2024-12-25 20:00:01'],
    ['utc', '2024-12-25 20:00:01'],
    ['America/New_York', '2024-12-25 15:00:01'],
    ['UTC+05:45', '2024-12-26 01:45:01'],
    ['UTC-09:30', '2024-12-25 10:30:01'],
  ])('writes an instant in %s as %s', (zone, text) => expect(dateText(timeMs, zone)).toBe(text));

  it("writes it in the browser's zone", () => {
    const { day, hour, minute } = wallClock(timeMs, own);
    const figures = [day, hour, minute].map((figure) => String(figure).padStart(2, '0'));
    expect(dateText(timeMs, 'browser')).toBe(`2024-12-${figures[0]} ${figures[1]}:${figures[2]}:01`);
  });

  it('refuses an unknown zone', () => expect(() => dateText(timeMs, 'Mars/Base')).toThrow(RangeError));
});

describe('weekendDays', () => {
  it.each<[string, string, number[]]>([
    ['the United States', 'en-US', [5, 6]],
    ['Germany', 'de-DE', [5, 6]],
    ['Egypt', 'ar-EG', [4, 5]],
    ['Iran', 'fa-IR', [4]],
    ['Israel', 'he-IL', [4, 5]],
    ['no language', '', [5, 6]],
    ['no such language', 'not a language', [5, 6]],
  ])('knows that of %s', (_, language, expected) => {
    expect(weekendDays(language)).toEqual(expected);
  });

  describe('by the browser', () => {
    afterEach(() => jest.restoreAllMocks());

    it.each<[string, object, number[]]>([
      ['a function', { getWeekInfo: () => ({ weekend: [7] }) }, [6]],
      ['a property', { weekInfo: { weekend: [4, 5] } }, [3, 4]],
      ['nothing', {}, [5, 6]],
    ])('that tells it as %s', (_, locale, expected) => {
      jest.spyOn(Intl, 'Locale').mockReturnValue(locale as Intl.Locale);
      expect(weekendDays('en-US')).toEqual(expected);
    });
  });
});
