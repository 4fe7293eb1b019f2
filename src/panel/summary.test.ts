import { type BusinessHours } from '../core/businessHours';
import { calculationById, calculations } from '../core/calculation';
import { calendarAxisKinds } from '../core/calendarAxis';
import { type FoldChoice, foldEvents, rangeOf } from '../testing/foldEvents';
import { summary } from './summary';

const range = rangeOf('2024-03-11', '2024-03-17T23:59:59.999Z');
const times = ['11T10:00', '11T10:20', '12T20:30'].map((text) => Date.parse(`2024-03-${text}Z`));

function summaryOf(choice: FoldChoice, timesMs: readonly number[] = times): string {
  return summary({
    fold: foldEvents([{ timesMs, values: timesMs.map((_, i) => i + 1) }], range, choice),
    calculation: calculationById(choice.calculation ?? 'count'),
    title: 'Events',
    zoneName: 'UTC',
    locale: 'en-US',
    format: String,
    businessHours: choice.businessHours ?? null,
  });
}

describe('summary', () => {
  it.each<[string, FoldChoice, string]>([
    ['a count', {}, 'Events by weekday and hour in UTC: 3 in total, most in Monday 10:00–11:00 with 2.'],
    [
      'a maximum',
      { calculation: 'max' },
      'Events by weekday and hour in UTC: 3 over all, highest in Tuesday 20:00–21:00 with 3.',
    ],
    [
      'a share',
      { calculation: 'shareOfAll' },
      'Events by weekday and hour in UTC: highest in Monday 10:00–11:00 with 50.',
    ],
    [
      'different days',
      { calculation: 'distinctDays' },
      'Events by weekday and hour in UTC: 2 over all, highest in Monday 10:00–11:00 with 1.',
    ],
  ])('tells of %s', (_, choice, text) => expect(summaryOf(choice)).toBe(text));

  it('tells of no values', () => {
    expect(summaryOf({}, [])).toBe('Events by weekday and hour in UTC: no values.');
  });

  it('works with every axis and calculation', () => {
    for (const kind of calendarAxisKinds) {
      const id = kind === 'time' ? 'time:30' : kind;
      const other = kind === 'hour' ? 'weekday' : 'hour';
      for (const calculation of calculations) {
        const text = summaryOf({ columns: other, rows: id, calculation: calculation.id });
        expect(text).toMatch(/^Events by .+ and (hour|weekday) in UTC: .*(most|highest) in .+ with .+\.$/);
        expect(text).not.toMatch(/NaN|undefined|\{\{/);
      }
    }
  });

  it('says which share is in business hours', () => {
    const businessHours: BusinessHours = {
      weekdays: [0],
      hours: { fromMinute: 540, toMinute: 1080 },
      zone: 'UTC',
    };
    expect(summaryOf({ businessHours })).toBe(
      'Events by weekday and hour in UTC: 3 in total, most in Monday 10:00–11:00 with 2. ' +
        '67% in business hours (09–18 UTC, Mon).'
    );
    expect(summaryOf({ businessHours }, [])).toBe('Events by weekday and hour in UTC: no values.');
  });
});
