import { type BusinessHours } from '../core/businessHours';
import { calculationById, calculations } from '../core/calculation';
import { calendarAxisKinds } from '../core/calendarAxis';
import { type FoldChoice, foldEvents, rangeOf } from '../testing/foldEvents';
import { type QuietTime } from '../core/quietTime';
import { summary, type Summary, type SummaryFacts } from './summary';

const range = rangeOf('2024-03-11', '2024-03-17T23:59:59.999Z');
const times = ['11T10:00', '11T10:20', '12T20:30'].map((text) => Date.parse(`2024-03-${text}Z`));

function summaryOf(choice: FoldChoice, more: Partial<SummaryFacts> = {}, timesMs: readonly number[] = times): Summary {
  return summary({
    fold: foldEvents([{ timesMs, values: timesMs.map((_, i) => i + 1) }], range, choice),
    calculation: calculationById(choice.calculation ?? 'count'),
    title: 'Events',
    totalTitle: 'events',
    rangeText: 'Mar 11 – 17, 2024',
    zoneName: 'UTC',
    locale: 'en-US',
    format: String,
    quiet: null,
    businessHours: choice.businessHours ?? null,
    ...more,
  });
}

const quietCell = (column: number, row: number, value: number, count = 1, events = 1): QuietTime => ({
  kind: 'cell',
  block: { column, row, columnCount: 1, rowCount: 1 },
  value,
  events,
  count,
});

describe('summary', () => {
  it.each<[string, FoldChoice, string, string]>([
    ['a count', {}, '3 events by weekday and hour in UTC, Mar 11 – 17, 2024.', 'Busiest Monday 10:00–11:00 with 2.'],
    [
      'a maximum',
      { calculation: 'max' },
      'Events by weekday and hour in UTC, Mar 11 – 17, 2024: 3 over all.',
      'Highest Tuesday 20:00–21:00 with 3.',
    ],
    [
      'a share',
      { calculation: 'shareOfAll' },
      'Events by weekday and hour in UTC, Mar 11 – 17, 2024.',
      'Highest Monday 10:00–11:00 with 50.',
    ],
    [
      'different days',
      { calculation: 'distinctDays' },
      'Events by weekday and hour in UTC, Mar 11 – 17, 2024: 2 over all.',
      'Highest Monday 10:00–11:00 with 1.',
    ],
  ])('tells of %s', (_, choice, shown, extremes) => expect(summaryOf(choice)).toEqual({ shown, extremes }));

  it('tells of no values', () => {
    expect(summaryOf({}, {}, [])).toEqual({
      shown: 'Events by weekday and hour in UTC, Mar 11 – 17, 2024: no values.',
      extremes: '',
    });
  });

  it('leaves out a time range that is not known', () => {
    expect(summaryOf({}, { rangeText: '' }).shown).toBe('3 events by weekday and hour in UTC.');
  });

  it.each<[string, FoldChoice, QuietTime, string]>([
    ['the cell with the least', {}, quietCell(20, 1, 1), 'quietest Tuesday 20:00–21:00 with 1'],
    ['one of the cells with the least', {}, quietCell(20, 1, 1, 3), 'quietest Tuesday 20:00–21:00 and 2 others with 1'],
    [
      'the lowest of cells',
      { calculation: 'mean' },
      quietCell(10, 0, 1, 3),
      'lowest Monday 10:00–11:00 and 2 others with 1',
    ],
    ['the one cell of nothing', {}, quietCell(20, 6, 0, 1, 0), 'no events Sunday 20:00–21:00'],
    ['cells of nothing', {}, quietCell(20, 6, 0, 1234, 0), 'no events in 1,234 cells'],
    ['the lowest cell', { calculation: 'mean' }, quietCell(10, 0, 1.5), 'lowest Monday 10:00–11:00 with 1.5'],
    [
      'hours of nothing over midnight',
      {},
      { kind: 'emptyHours', startMinute: 1320, minutes: 360 },
      'nothing between 22:00 and 04:00',
    ],
    [
      'hours of nothing up to midnight',
      {},
      { kind: 'emptyHours', startMinute: 1260, minutes: 180 },
      'nothing between 21:00 and 00:00',
    ],
  ])('names %s', (_, choice, quiet, clause) => {
    expect(summaryOf(choice, { quiet }).extremes).toMatch(new RegExp(`^(Busiest|Highest) .+ with \\d, ${clause}\\.$`));
  });

  it('does not name the busiest time as the quietest', () => {
    expect(summaryOf({}, { quiet: quietCell(10, 0, 2) }).extremes).toBe('Busiest Monday 10:00–11:00 with 2.');
  });

  it('works with every axis and calculation', () => {
    for (const kind of calendarAxisKinds) {
      const id = kind === 'time' ? 'time:30' : kind;
      const other = kind === 'hour' ? 'weekday' : 'hour';
      for (const calculation of calculations) {
        const choice = { columns: other, rows: id, calculation: calculation.id };
        const { shown, extremes } = summaryOf(choice, { quiet: quietCell(0, 0, 0) });
        expect(shown).toMatch(
          /^(Events|3 events|6 events) by .+ and (hour|weekday) in UTC, Mar 11 – 17, 2024(: .+ over all)?\.$/
        );
        expect(extremes).toMatch(/^(Busiest|Highest) .+ with .+\.$/);
        expect(shown + extremes).not.toMatch(/NaN|undefined|\{\{/);
      }
    }
  });

  it('says which share is in business hours', () => {
    const businessHours: BusinessHours = {
      weekdays: [0],
      hours: { fromMinute: 540, toMinute: 1080 },
      zone: 'UTC',
    };
    expect(summaryOf({ businessHours }).extremes).toBe(
      'Busiest Monday 10:00–11:00 with 2, 67% in business hours (09–18 UTC, Mon).'
    );
    expect(summaryOf({ businessHours }, {}, []).extremes).toBe('');
  });

  it('leaves names from data as they are', () => {
    const { shown } = summaryOf({}, { totalTitle: '<b>a/b</b> &amp; {{x}}' });
    expect(shown).toContain('3 <b>a/b</b> &amp;');
  });
});
