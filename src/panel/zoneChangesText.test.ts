import { zoneDifferences } from '../core/zoneDifference';
import { rangeOf } from '../testing/foldEvents';
import { zoneChangesText } from './zoneChangesText';

describe('zoneChangesText', () => {
  it.each([
    ['Moscow', 'Europe/Moscow', 'Europe/Paris', '2024-09-01', '2024-12-01', 'Moscow +1 h; +2 h from Oct 27, 2024'],
    [
      'Moscow',
      'Europe/Moscow',
      'America/New_York',
      '2024-01-01',
      '2024-12-31',
      'Moscow +8 h; +7 h from Mar 10, 2024; +8 h from Nov 3, 2024',
    ],
    ['UTC', 'UTC', 'Europe/London', '2024-09-01', '2024-12-01', 'UTC −1 h; ±0 h from Oct 27, 2024'],
    [
      'India',
      'Asia/Kolkata',
      'America/New_York',
      '2024-10-01',
      '2024-12-01',
      'India +9:30 h; +10:30 h from Nov 3, 2024',
    ],
    // the night of the change is still 2 November in Hawaii
    [
      'New York',
      'America/New_York',
      'Pacific/Honolulu',
      '2024-10-01',
      '2024-12-01',
      'New York +6 h; +5 h from Nov 2, 2024',
    ],
    [
      'Paris',
      'Europe/Paris',
      'UTC',
      '2020-01-01',
      '2024-01-01',
      'Paris +1 h; +2 h from Mar 29, 2020; +1 h from Oct 25, 2020; +2 h from Mar 28, 2021; +1 h from Oct 31, 2021; 4 more changes',
    ],
  ])('writes how far %s (%s) is ahead of %s', (name, other, zone, from, to, text) => {
    const differences = zoneDifferences(zone, other, rangeOf(from, to));
    expect(zoneChangesText({ name, differences }, zone, 'en-US')).toBe(text);
  });
});
