import { hostileTexts } from '../testing/exportParts';
import { rangeOf } from '../testing/foldEvents';
import { fileName } from './fileName';

const range = rangeOf('2024-03-01T00:00Z', '2024-03-12T14:30:59.999Z');

describe('the name of a file', () => {
  it.each([
    ['Sessions of 10.0.0.1 by hour', 'Sessions-of-10.0.0.1-by-hour-20240301-20240312T1430.png'],
    ['', 'activity-calendar-20240301-20240312T1430.png'],
    ['///', 'activity-calendar-20240301-20240312T1430.png'],
    ['../../etc/passwd', 'etc-passwd-20240301-20240312T1430.png'],
    ['.hidden', 'hidden-20240301-20240312T1430.png'],
    ['a\u202egnp.exe', 'a-gnp.exe-20240301-20240312T1430.png'],
    ['CON', 'CON-20240301-20240312T1430.png'],
    ['Zürich – Überblick', 'Zürich-–-Überblick-20240301-20240312T1430.png'],
    ['日本語', '日本語-20240301-20240312T1430.png'],
  ])('made of %j is %s', (title, expected) => {
    expect(fileName({ title, range, zone: 'UTC' }, '', 'png')).toBe(expected);
  });

  it('has the range on the clock of the zone and says which of several files it is', () => {
    const name = fileName({ title: 'a', range, zone: 'Europe/Moscow' }, 'windows', 'csv');
    expect(name).toBe('a-windows-20240301T0300-20240312T1730.csv');
  });

  it('has at most 255 bytes and whole letters', () => {
    for (const title of ['😀'.repeat(300), 'ü'.repeat(300), 'a'.repeat(300)]) {
      const name = fileName({ title, range, zone: 'UTC' }, 'windows', 'html');
      expect(Buffer.byteLength(name)).toBeLessThan(255);
      expect(() => encodeURIComponent(name)).not.toThrow();
      expect(name.startsWith(title.slice(0, 20))).toBe(true);
    }
  });

  it('holds nothing that parts paths, is not to be seen or means something to a shell', () => {
    for (const title of hostileTexts) {
      expect(fileName({ title, range, zone: 'UTC' }, '', 'png')).not.toMatch(/[\\/:*?"<>|\s\u0000-\u001f\u202e'`$=]/);
    }
  });
});
