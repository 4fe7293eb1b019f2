import { holdsMinute, parseHours } from './minuteSpan';

describe('parseHours', () => {
  it.each([
    ['06:00–20:00', 360, 1200],
    ['06:00-20:00', 360, 1200],
    ['6-20', 360, 1200],
    [' 6 – 20 ', 360, 1200],
    ['06:30 to 20:15', 390, 1215],
    ['0630-2015', 390, 1215],
    ['6..20', 360, 1200],
    ['22:00-06:00', 1320, 360],
    ['18-24', 1080, 1440],
    ['18-0', 1080, 1440],
    ['24:00–06:00', 0, 360],
    ['23:59-00:01', 1439, 1],
  ])('reads "%s"', (text, fromMinute, toMinute) => expect(parseHours(text)).toEqual({ fromMinute, toMinute }));

  it.each(['', '  ', '00:00–24:00', '0-24', '0-0', '6-6', '24-24'])('takes "%s" for the whole day', (text) => {
    expect(parseHours(text)).toBeNull();
  });

  it.each(['6', '6-', '-20', '25-6', '6-24:01', '6:60-20', '6–20–22', 'morning', '6am-8pm', '06:00:00-07:00', '6 20'])(
    'says what to write instead of "%s"',
    (text) => {
      expect(() => parseHours(text)).toThrow(RangeError);
      expect(() => parseHours(text)).toThrow(`"${text}"`);
      expect(() => parseHours(text)).toThrow('06:00–20:00');
    }
  );
});

describe('holdsMinute', () => {
  it.each([
    [360, 1200, 359, false],
    [360, 1200, 360, true],
    [360, 1200, 1199, true],
    [360, 1200, 1200, false],
    [1320, 360, 1319, false],
    [1320, 360, 1320, true],
    [1320, 360, 0, true],
    [1320, 360, 359, true],
    [1320, 360, 360, false],
    [1080, 1440, 1439, true],
    [1080, 1440, 0, false],
  ])('from %d to %d: minute %d is in it: %s', (fromMinute, toMinute, minute, expected) => {
    expect(holdsMinute({ fromMinute, toMinute }, minute)).toBe(expected);
  });
});
