import { MS_PER_DAY } from '../core/duration';
import { eventsText, windowInterval, windowText } from './windowText';

const ms = (iso: string) => Date.parse(`${iso}Z`);

function textOf(start: string, end: string, zone = 'UTC', day = start.slice(0, 10), dayStartMinute = 0) {
  const window = { startMs: ms(start), endMs: ms(end), day: ms(day) / MS_PER_DAY };
  return windowText(window, { zone, dayStartMinute, withYear: false, locale: 'en-US' });
}

describe('windowText', () => {
  it.each([
    ['an hour', '2024-03-12T02:00', '2024-03-12T03:00', 'UTC', 'Tue, Mar 12 02:00–03:00'],
    ['one that ends at midnight', '2024-03-12T23:00', '2024-03-13T00:00', 'UTC', 'Tue, Mar 12 23:00–24:00'],
    ['a whole day', '2024-03-12T00:00', '2024-03-13T00:00', 'UTC', 'Tue, Mar 12'],
    ['a day cut by the range', '2024-03-12T14:20', '2024-03-13T00:00', 'UTC', 'Tue, Mar 12 14:20–24:00'],
    ['another zone', '2024-03-12T02:00', '2024-03-12T03:00', 'Asia/Kathmandu', 'Tue, Mar 12 07:45–08:45'],
    [
      'a day whose clock is changed',
      '2024-11-03T04:00',
      '2024-11-03T05:00',
      'America/New_York',
      'Sun, Nov 3 00:00–01:00 UTC-04:00',
    ],
    [
      'an hour that ran twice',
      '2024-11-03T05:00',
      '2024-11-03T07:00',
      'America/New_York',
      'Sun, Nov 3 01:00 UTC-04:00 – 02:00 UTC-05:00',
    ],
    [
      'up to an hour that was skipped',
      '2024-03-10T06:00',
      '2024-03-10T07:00',
      'America/New_York',
      'Sun, Mar 10 01:00–02:00 UTC-05:00',
    ],
    [
      'the day of a change',
      '2024-03-31T00:00',
      '2024-03-31T23:00',
      'Europe/London',
      'Sun, Mar 31 00:00 UTC+00:00 – 24:00 UTC+01:00',
    ],
  ])('%s', (_, start, end, zone, text) => expect(textOf(start, end, zone)).toBe(text));

  it('has the date of the wall clock where the calendar day began the evening before', () => {
    expect(textOf('2024-03-13T02:00', '2024-03-13T03:00', 'UTC', '2024-03-12', 360)).toBe('Wed, Mar 13 02:00–03:00');
  });

  it('has the year where it is asked for, in the order of the language', () => {
    const window = { startMs: ms('2024-03-12T02:00'), endMs: ms('2024-03-12T03:00'), day: 19_794 };
    const dating = { zone: 'UTC', dayStartMinute: 0, withYear: true };
    expect(windowText(window, { ...dating, locale: 'en-US' })).toBe('Tue, Mar 12, 2024 02:00–03:00');
    expect(windowText(window, { ...dating, locale: 'en-GB' })).toBe('Tue, 12 Mar 2024 02:00–03:00');
  });
});

it('windowInterval is the window in UTC, as ISO 8601 writes it', () => {
  expect(windowInterval({ startMs: ms('2024-03-12T02:00'), endMs: ms('2024-03-12T03:00') })).toBe(
    '2024-03-12T02:00:00.000Z/2024-03-12T03:00:00.000Z'
  );
});

it.each([
  [0, '0 events'],
  [1, '1 event'],
  [1347, '1,347 events'],
])('eventsText of %d is %s', (count, text) => expect(eventsText(count, 'en-US')).toBe(text));
