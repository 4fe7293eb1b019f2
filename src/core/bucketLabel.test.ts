import { bucketLabel, bucketName, dayText, labelAfter, timeSpan } from './bucketLabel';
import { type AxisSettings, calendarAxis, plainSettings } from './calendarAxis';
import { MS_PER_DAY } from './duration';

const dayOf = (iso: string) => new Date(`${iso}T00:00Z`).getTime() / MS_PER_DAY;

const monday = plainSettings('monday');
const march = { ...monday, firstDay: dayOf('2024-03-04'), lastDay: dayOf('2024-03-20') };
const newYear = { ...monday, firstDay: dayOf('2024-12-30'), lastDay: dayOf('2025-01-12') };

describe('bucketLabel and bucketName', () => {
  it.each<[string, number, Partial<AxisSettings>, string, string]>([
    ['weekday', 0, {}, 'Mon', 'Monday'],
    ['weekday', 6, {}, 'Sun', 'Sunday'],
    ['weekday', 0, { weekStart: 'sunday' }, 'Sun', 'Sunday'],
    ['weekday', 0, { weekStart: 'saturday' }, 'Sat', 'Saturday'],
    ['weekday', 6, { weekStart: 'saturday' }, 'Fri', 'Friday'],
    ['weekday', 1, { weekdays: [0, 4] }, 'Fri', 'Friday'],
    ['hour', 0, {}, '00', '00:00–01:00'],
    ['hour', 23, {}, '23', '23:00–24:00'],
    ['hour', 0, { dayStartMinute: 360 }, '06', '06:00–07:00'],
    ['hour', 18, { dayStartMinute: 360 }, '00', '00:00–01:00'],
    ['hour', 0, { dayStartMinute: 390 }, '06:30', '06:30–07:30'],
    ['hour', 17, { dayStartMinute: 390 }, '23:30', '23:30–00:30'],
    ['time:15', 54, {}, '13:30', '13:30–13:45'],
    ['time:720', 1, {}, '12:00', '12:00–24:00'],
    ['time:720', 1, { dayStartMinute: 360 }, '18:00', '18:00–06:00'],
    ['time:1', 1439, {}, '23:59', '23:59–24:00'],
    ['time:60', 0, { hours: { fromMinute: 540, toMinute: 1020 } }, '09:00', '09:00–10:00'],
    ['dayOfMonth', 0, {}, '1', '1'],
    ['dayOfMonth', 30, {}, '31', '31'],
    ['date', 0, march, 'Mon, Mar 4', 'Monday, March 4, 2024'],
    ['date', 0, newYear, 'Mon, Dec 30, 2024', 'Monday, December 30, 2024'],
    ['date', 2, newYear, 'Wed, Jan 1, 2025', 'Wednesday, January 1, 2025'],
    ['week', 1, march, 'Mar 11', 'March 11, 2024'],
    ['week', 1, { ...newYear, weekStart: 'sunday' }, 'Jan 5, 2025', 'January 5, 2025'],
    ['isoWeek', 1, march, 'W11', '2024-W11'],
    ['isoWeek', 0, newYear, 'W01', '2025-W01'],
    ['isoWeek', 0, { ...newYear, firstDay: dayOf('2024-12-29') }, '2024-W52', '2024-W52'],
    ['month', 0, {}, 'Jan', 'January'],
    ['month', 11, {}, 'Dec', 'December'],
    ['weekOfMonth', 0, {}, '1–7', '1–7'],
    ['weekOfMonth', 4, {}, '29–31', '29–31'],
    ['quarterHour', 0, {}, ':00', ':00–:15'],
    ['quarterHour', 3, {}, ':45', ':45–:00'],
    ['minuteOfHour', 7, {}, ':07', ':07'],
    ['dayOfYear', 365, {}, '366', '366'],
    ['year', 1, newYear, '2025', '2025'],
  ])('%s bucket %d (%j) reads %s, in full %s', (id, bucket, settings, label, name) => {
    const axis = calendarAxis(id, { ...monday, ...settings });
    expect(bucketLabel(axis, bucket, 'en-US')).toBe(label);
    expect(bucketName(axis, bucket, 'en-US')).toBe(name);
  });

  it('names weekdays, months and dates in the locale that it is given', () => {
    const [weekday, month, date] = ['weekday', 'month', 'date'].map((id) => calendarAxis(id, march));
    expect(bucketLabel(weekday, 1, 'de')).toBe('Di');
    expect(bucketName(weekday, 1, 'fr')).toBe('mardi');
    expect(bucketLabel(month, 11, 'es')).toBe('dic');
    expect(bucketName(month, 2, 'de')).toBe('März');
    expect(bucketName(date, 0, 'de')).toBe('Montag, 4. März 2024');
    expect(bucketLabel(date, 0, 'en-GB')).toBe('Mon 4 Mar');
  });

  it('keeps to the Gregorian calendar where the locale has another one', () => {
    const year = (locale: string) => dayText(dayOf('2024-03-04'), 'dateOfYear', locale);
    expect(year('th-TH')).toContain('2024');
    expect(year('fa-IR-u-nu-latn')).toContain('2024');
    expect(year('en-u-ca-buddhist')).toContain('2024');
  });
});

describe('labelAfter', () => {
  it.each<[string, Partial<AxisSettings>, Array<[number | null, number, string]>]>([
    [
      'date',
      newYear,
      [
        [null, 0, 'Mon, Dec 30, 2024'],
        [0, 1, 'Tue, Dec 31'],
        [1, 2, 'Wed, Jan 1, 2025'],
        [0, 7, 'Mon, Jan 6, 2025'],
        [2, 3, 'Thu, Jan 2'],
        [null, 3, 'Thu, Jan 2, 2025'],
      ],
    ],
    [
      'date',
      march,
      [
        [null, 0, 'Mon, Mar 4'],
        [0, 1, 'Tue, Mar 5'],
      ],
    ],
    [
      'week',
      { ...newYear, firstDay: dayOf('2024-12-20') },
      [
        [null, 0, 'Dec 16, 2024'],
        [0, 2, 'Dec 30'],
        [2, 3, 'Jan 6, 2025'],
      ],
    ],
    [
      // the week that begins on December 30 is the first of 2025
      'isoWeek',
      { ...newYear, firstDay: dayOf('2024-12-20') },
      [
        [null, 1, '2024-W52'],
        [0, 1, 'W52'],
        [1, 2, '2025-W01'],
        [2, 3, 'W02'],
      ],
    ],
    ['hour', newYear, [[null, 1, '01']]],
  ])('%s (%j): %j', (id, settings, cases) => {
    const axis = calendarAxis(id, { ...monday, ...settings });
    cases.forEach(([before, bucket, text]) => expect(labelAfter(before, axis, bucket, 'en-US')).toBe(text));
  });
});

describe('timeSpan', () => {
  it.each([
    [0, 60, '00:00–01:00'],
    [1380, 60, '23:00–24:00'],
    [1410, 60, '23:30–00:30'],
  ])('from minute %d for %d minutes is %s', (start, minutes, text) => expect(timeSpan(start, minutes)).toBe(text));
});
