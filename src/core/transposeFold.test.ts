import { foldEvents, rangeOf } from '../testing/foldEvents';
import { seededRandom } from '../testing/random';
import { plainSettings, calendarAxis } from './calendarAxis';
import { calculationById } from './calculation';
import { foldBuckets } from './foldBuckets';
import { transposeFold } from './transposeFold';

describe('transposeFold', () => {
  it('gives the fold that one gets with the axes swapped, with all that belongs to it', () => {
    const range = rangeOf('2024-11-02T20:20:00Z', '2024-11-05T09:10:00Z');
    const random = seededRandom(3);
    const timesMs = Float64Array.from({ length: 900 }, () => range.fromMs + random() * (range.toMs - range.fromMs));
    const choice = {
      zone: 'America/New_York',
      calculation: 'mean',
      businessHours: { weekdays: [0, 1], hours: { fromMinute: 540, toMinute: 1020 }, zone: 'America/New_York' },
    };
    const events = [{ timesMs, values: Float64Array.from(timesMs, () => random()) }];
    const { slots, ...fold } = foldEvents(events, range, { ...choice, columns: 'hour', rows: 'date' });
    const { slots: _, ...swapped } = foldEvents(events, range, { ...choice, columns: 'date', rows: 'hour' });
    expect(slots.layout.kind).toBe('dense');
    const { columns, rows, presence, businessHours, occurrences, ...figures } = transposeFold(fold);
    const { columns: days, rows: hours, ...expected } = swapped;
    expect([columns.id, rows.id]).toEqual([days.id, hours.id]);
    expect(figures).toEqual({ ...expected, presence: undefined, businessHours: undefined, occurrences: undefined });
    expect(occurrences).toEqual(expected.occurrences);
    expect(businessHours).toEqual(expected.businessHours);
    expect(presence).toEqual({ ...expected.presence, cuts: expect.anything() });
    const byCell = (cuts: ReadonlyArray<{ cell: number }> = []) => [...cuts].sort((a, b) => a.cell - b.cell);
    expect(byCell(presence?.cuts)).toEqual(byCell(expected.presence?.cuts));
    expect(presence?.cuts.length).toBeGreaterThan(0);
    expect(presence?.doubled.some((ran) => ran === 1)).toBe(true);
    expect(businessHours?.inside.all).toBeGreaterThan(0);
  });

  it('twice gives the fold itself, also one that came folded', () => {
    const axis = (id: string) => calendarAxis(id, plainSettings('monday'));
    const part = { days: Float64Array.of(4, 5), minutesOfDay: Float64Array.of(60, 120), values: Float64Array.of(7, 8) };
    const fold = foldBuckets([part], axis('hour'), axis('weekday'), calculationById('sum'));
    expect(transposeFold(transposeFold(fold))).toEqual(fold);
    expect(transposeFold(fold).cells[1 * 7]).toBe(7);
  });
});
