import { type DataFrame } from '@grafana/data';
import { type BusinessHours } from '../core/businessHours';
import { type CalculationId } from '../core/calculation';
import { zoneDifferences } from '../core/zoneDifference';
import { droppedRows } from '../grafana/droppedRows';
import { readFolded } from '../grafana/readFolded';
import { type ReadChoice } from '../grafana/reading';
import { type FoldChoice, foldEvents, rangeOf } from '../testing/foldEvents';
import { frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { status, type StatusFacts } from './status';

const range = rangeOf('2024-03-11', '2024-03-17T23:59:59.999Z');

interface Choice extends Partial<FoldChoice> {
  readonly calculation?: CalculationId;
  readonly facts?: Partial<StatusFacts>;
  readonly reading?: Partial<ReadChoice>;
}

function statusOf(frames: readonly DataFrame[], { facts, reading: readChoice, ...foldChoice }: Choice = {}) {
  const reading = readAsEvents(frames, readChoice);
  const calculation = foldChoice.calculation ?? 'count';
  const fold = foldEvents(reading.events, range, foldChoice);
  const text = status({
    reading,
    fold,
    calculation,
    percentile: 95,
    businessHours: foldChoice.businessHours ?? null,
    secondZone: null,
    range,
    cutSigns: [],
    zone: foldChoice.zone ?? 'UTC',
    locale: 'en-US',
    ...facts,
  });
  const dropped = droppedRows(reading, fold.dropped, range).reduce((rows, { count }) => rows + count, 0);
  expect(fold.used + dropped).toBe(reading.interpretation.rows);
  return text;
}

/** A Monday, a Tuesday, and the Sunday before. */
const time = timeField('time', ['2024-03-11T10:00Z', '2024-03-12T20:30Z', '2024-03-10T23:00Z']);
const coded = { coded: true };

describe('status', () => {
  it.each<[string, CalculationId, Partial<ReadChoice>, string]>([
    ['rows', 'count', {}, 'Counting 3 rows by "time".'],
    ['a value', 'mean', { valueField: 'bytes' }, 'Mean of "bytes" in 3 rows by "time".'],
    ['a percentile', 'percentile', { valueField: 'bytes' }, 'Percentile 95 of "bytes" in 3 rows by "time".'],
    ['a rate of rows', 'rate', { valueField: '__none__' }, 'Rate of 3 rows by "time".'],
    ['a sum of rows', 'sum', { valueField: '__none__' }, 'Counting 3 rows by "time".'],
    ['days', 'distinctDays', { valueField: 'bytes' }, 'Distinct days of 3 rows by "time".'],
    ['different values', 'distinct', coded, 'Distinct values of "source_ip" in 3 rows by "time".'],
    ['hostile names', 'distinct', { ...coded, valueField: '<b>' }, 'Distinct values of "<b>" in 3 rows by "time".'],
  ])('says how %s were taken', (_, calculation, reading, text) => {
    const fields = [time, textField('source_ip', 'a', 'b', 'a'), textField('<b>', 'x'), numberField('bytes')];
    expect(statusOf([frameOf(fields)], { calculation, reading }).interpretation).toBe(text);
  });

  it('lists what could be counted instead, but not without end', () => {
    const fields = Array.from({ length: 25 }, (_, i) => textField(`f${i}`, 'x'));
    const { lines } = statusOf([frameOf([time, ...fields])], { calculation: 'distinct', reading: coded });
    expect(lines).toContain(
      `Not shown: ${fields
        .slice(1, 21)
        .map(({ name }) => name)
        .join(', ')} …. Pick one as value field.`
    );
  });

  it('counts rows left out by the filter, each row once', () => {
    const frame = frameOf([time, numberField('v', {}, [1, null, 1])]);
    const choice: Choice = { calculation: 'sum', filter: { weekdays: [0] } };
    expect(statusOf([frame], choice)).toMatchObject({
      title: '1 of 3 rows drawn',
      lines: ['1 row outside the time range, such as "2024-03-10 23:00:00"', '1 row left out by the calendar filter'],
    });
    expect(statusOf([frame], { ...choice, filter: {} }).lines).toEqual([
      '1 row outside the time range, such as "2024-03-10 23:00:00"',
      '1 row whose value is not a number',
    ]);
  });

  it('speaks of rows without a value where values are told apart', () => {
    const { lines } = statusOf([frameOf([time, textField('ip', 'a', '', 'a')])], {
      calculation: 'distinct',
      reading: coded,
    });
    expect(lines).toContain('1 row without a value');
  });

  it('writes times in zones that Grafana does not know', () => {
    const { lines } = statusOf([frameOf([time])], { zone: 'UTC+05:45' });
    expect(lines).toEqual(['1 row outside the time range, such as "2024-03-11 04:45:00"']);
  });

  it('says which share is in business hours', () => {
    const businessHours: BusinessHours = {
      weekdays: [0, 1, 2, 3, 4],
      hours: { fromMinute: 540, toMinute: 1080 },
      zone: 'Europe/Moscow',
    };
    const times = ['11T06:00', '11T14:59', '11T15:00', '16T10:00', '01T10:00'].map((text) => `2024-03-${text}Z`);
    expect(statusOf([frameOf([timeField('time', times)])], { businessHours }).lines.slice(1)).toEqual([
      '50% in 09–18 Moscow, Mon–Fri; 50% outside',
    ]);
    expect(statusOf([frameOf([timeField('time', [])])], { businessHours }).lines).toEqual([]);
  });

  it('gives the dates on which the difference to the second zone changed', () => {
    const secondZone = (from: string) => ({
      name: 'New York',
      differences: zoneDifferences('UTC', 'America/New_York', rangeOf(from, '2024-03-17')),
    });
    const frames = [frameOf([timeField('time', ['2024-03-11'])])];
    expect(statusOf(frames, { facts: { secondZone: secondZone('2024-03-01') } }).lines).toEqual([
      'New York −5 h; −4 h from Mar 10, 2024',
    ]);
    expect(statusOf(frames, { facts: { secondZone: secondZone('2024-03-11') } }).lines).toEqual([]);
  });

  it('speaks of folded rows', () => {
    const frame = frameOf([textField('weekday', 'Mon'), numberField('hour', {}, [1]), numberField('v', {}, [5])]);
    const reading = readFolded([frame], '');
    if (reading === null) {
      throw new Error('not folded');
    }
    const fold = foldEvents([], range);
    const facts = { percentile: 95, businessHours: null, secondZone: null, cutSigns: [], zone: 'UTC', locale: 'en-US' };
    const { interpretation, lines } = status({ reading, fold, calculation: 'sum', range, ...facts });
    expect(interpretation).toBe('Folded by the query: "v" in 1 row by "weekday" and "hour".');
    expect(lines).toEqual(['Time zone, columns, rows and time range have no effect on folded results.']);
  });
});
