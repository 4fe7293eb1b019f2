import { rangeText } from './rangeText';

describe('rangeText', () => {
  it.each([
    ['a month', '2020-02-01T00:00Z', '2020-02-29T23:59Z', 'UTC', 'Feb 1 – 29, 2020'],
    ['years', '2021-01-29T00:00Z', '2022-03-02T12:00Z', 'UTC', 'Jan 29, 2021 – Mar 2, 2022'],
    ['hours of a day', '2024-03-11T04:00Z', '2024-03-11T10:00Z', 'UTC', 'Mar 11, 2024'],
    [
      'the dates of the zone, not of UTC',
      '2024-03-11T04:00Z',
      '2024-03-11T10:00Z',
      'America/Los_Angeles',
      'Mar 10 – 11, 2024',
    ],
    ['the dates of an offset', '2024-03-11T04:00Z', '2024-03-11T20:00Z', 'UTC+05:30', 'Mar 11 – 12, 2024'],
  ])('names %s', (_, from, to, zone, text) => {
    const written = rangeText({ fromMs: Date.parse(from), toMs: Date.parse(to) }, zone, 'en-US');
    // Intl puts thin spaces around the dash
    expect(written.replace(/\s/g, ' ')).toBe(text);
  });
});
