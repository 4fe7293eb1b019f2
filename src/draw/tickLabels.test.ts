import fc from 'fast-check';
import { calendarAxis } from '../core/calendarAxis';
import { measure } from '../testing/scenes';
import { columnLabels, rowLabels } from './tickLabels';

const texts = (id: string, pitchPx: number) =>
  columnLabels(calendarAxis(id, 'monday'), pitchPx, 'en-US', measure).labels.map(({ text }) => text);

describe('columnLabels', () => {
  it.each([
    ['hour', 30, '00 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20 21 22 23'],
    ['hour', 12, '00 02 04 06 08 10 12 14 16 18 20 22'],
    ['hour', 8, '00 03 06 09 12 15 18 21'],
    ['hour', 2, '00 12'],
    ['weekday', 40, 'Mon Tue Wed Thu Fri Sat Sun'],
    ['weekday', 20, 'Mon Wed Fri Sun'],
    ['dayOfMonth', 12, '1 3 5 7 9 11 13 15 17 19 21 23 25 27 29 31'],
    ['dayOfMonth', 6, '1 5 10 15 20 25 30'],
    ['time:60', 20, '00:00 02:00 04:00 06:00 08:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00'],
    ['time:1', 0.5, '00:00 02:00 04:00 06:00 08:00 10:00 12:00 14:00 16:00 18:00 20:00 22:00 24:00'],
    ['time:1', 0.1, '00:00 12:00 24:00'],
  ])('%s with buckets of %s pixels', (id, pitchPx, expected) => {
    expect(texts(id, pitchPx).join(' ')).toBe(expected);
  });

  it('leaves 10 pixels between any two labels', () => {
    const ids = ['hour', 'weekday', 'dayOfMonth', 'time:1', 'time:15', 'time:60', 'time:720'];
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.double({ min: 0.3, max: 60, noNaN: true }), (id, pitchPx) => {
        const { labels } = columnLabels(calendarAxis(id, 'monday'), pitchPx, 'en-US', measure);
        labels.slice(1).forEach((label, i) => {
          const centres = (label.position - labels[i].position) * pitchPx;
          expect(centres - (measure(label.text) + measure(labels[i].text)) / 2).toBeGreaterThanOrEqual(9.99);
        });
      })
    );
  });
});

describe('rowLabels', () => {
  it('writes one label in 14 pixels', () => {
    const { labels } = rowLabels(calendarAxis('dayOfMonth', 'monday'), 8, 'en-US');
    expect(labels.map(({ text }) => text).slice(0, 3)).toEqual(['1', '3', '5']);
  });

  it('writes weekdays in the language of the locale', () => {
    const { labels } = rowLabels(calendarAxis('weekday', 'sunday'), 20, 'de-DE');
    expect(labels.map(({ text }) => text)).toEqual(['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa']);
  });
});
