import { type BusinessHours } from '../core/businessHours';
import { businessHoursText, shareText } from './businessHoursText';

const hours = { fromMinute: 540, toMinute: 1080 };
const office: BusinessHours = { weekdays: [0, 1, 2, 3, 4], hours, zone: 'Europe/Moscow' };

describe('businessHoursText', () => {
  it.each<[string, Partial<BusinessHours>]>([
    ['09–18 Moscow, Mon–Fri', {}],
    ['09–18 Moscow', { weekdays: [0, 1, 2, 3, 4, 5, 6] }],
    ['09–18 Moscow, Sun–Thu', { weekdays: [0, 1, 2, 3, 6] }],
    ['09–18 Moscow, Mon, Wed, Fri', { weekdays: [4, 0, 2] }],
    ['09–18 Moscow, Sat, Sun', { weekdays: [5, 6] }],
    ['09–18 Moscow, Tue, Thu–Sat', { weekdays: [1, 3, 4, 5] }],
    ['09–18 Moscow, Sun, Mon', { weekdays: [0, 6] }],
    ['22:00–06:30 Moscow, Mon–Fri', { hours: { fromMinute: 1320, toMinute: 390 } }],
    ['18–24 Moscow, Mon–Fri', { hours: { fromMinute: 1080, toMinute: 1440 } }],
    ['Mon–Fri Moscow', { hours: null }],
    ['all hours Moscow', { hours: null, weekdays: [0, 1, 2, 3, 4, 5, 6] }],
    ['09–18 UTC+05:30, Mon–Fri', { zone: 'UTC+05:30' }],
  ])('writes %s', (text, change) => {
    expect(businessHoursText({ ...office, ...change }, 'en-US')).toBe(text);
  });

  it('names weekdays in the language', () => {
    expect(businessHoursText(office, 'de-DE')).toBe('09–18 Moscow, Mo–Fr');
  });
});

describe('shareText', () => {
  it.each([
    [0, '0%'],
    [0.0001, '< 0.1%'],
    [0.0123, '1.2%'],
    [0.4849, '48%'],
    [0.987, '98.7%'],
    [0.9999, '> 99.9%'],
    [1, '100%'],
  ])('writes %p as %s', (share, text) => expect(shareText(share, 'en-US')).toBe(text));
});
