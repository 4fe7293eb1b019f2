import { calculations, type CalculationId } from '../core/calculation';
import { totalTitle, valueTitle, type ValueDetails } from './valueTexts';

const rows: ValueDetails = { field: null, percentile: 95, unitMinutes: 60 };
const sessions: ValueDetails = { ...rows, field: 'sessions' };

describe('valueTitle', () => {
  it.each<[CalculationId, ValueDetails, string]>([
    ['count', rows, 'Events'],
    ['sum', rows, 'Events'],
    ['mean', rows, 'Mean'],
    ['distinctDays', rows, 'Days with events'],
    ['shareOfAll', rows, 'Share of all'],
    ['shareOfRow', rows, 'Share of its row'],
    ['rate', rows, 'Events per hour'],
    ['rate', { ...rows, unitMinutes: 1440 }, 'Events per day'],
    ['rate', { ...rows, unitMinutes: 15 }, 'Events per 15 min'],
    ['rate', { ...rows, unitMinutes: 1 }, 'Events per minute'],
    ['rate', { ...rows, unitMinutes: null }, 'Rate'],
    ['sum', sessions, 'Sum of sessions'],
    ['percentile', { ...sessions, percentile: 99 }, 'Percentile 99 of sessions'],
    ['distinct', { ...rows, field: 'source_ip' }, 'Distinct source_ip'],
    ['distinctDays', sessions, 'Days with sessions'],
    ['shareOfAll', sessions, 'Share of all: sessions'],
    ['rate', sessions, 'Rate of sessions per hour'],
    ['rate', { ...sessions, unitMinutes: null }, 'Rate of sessions'],
    ['mean', { ...rows, field: '<img src=x> {{field}} $t(key)' }, 'Mean of <img src=x> {{field}} $t(key)'],
  ])('of %s', (calculation, details, expected) => {
    expect(valueTitle(calculation, details)).toBe(expected);
  });

  it('names every calculation', () => {
    const titles = calculations.map(({ id }) => valueTitle(id, sessions));
    expect(new Set(titles).size).toBe(titles.length);
  });
});

describe('totalTitle', () => {
  it.each<[CalculationId, ValueDetails, string]>([
    ['count', rows, 'events'],
    ['count', sessions, 'values of sessions'],
    ['sum', sessions, 'sessions'],
    ['mean', sessions, 'Mean of sessions'],
    ['distinctDays', rows, 'Days with events'],
  ])('of %s', (calculation, details, expected) => {
    expect(totalTitle(calculation, details)).toBe(expected);
  });
});
