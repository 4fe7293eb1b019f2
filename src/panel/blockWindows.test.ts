import { calculationById } from '../core/calculation';
import { readingOf } from '../testing/blockReadings';
import { blockWindows } from './blockWindows';

const windowsWith = (calculation: string, values: readonly number[], countsEvents = false) =>
  blockWindows(readingOf([1, 0, 4], { windowValues: Float64Array.from(values) }), {
    range: { fromMs: Date.UTC(2024, 0, 1), toMs: Date.UTC(2024, 0, 22) },
    calculation: calculationById(calculation),
    countsEvents,
    format: (value) => `${value} B`,
    zone: 'UTC',
    dayStartMinute: 0,
    locale: 'en-US',
  });

describe('blockWindows', () => {
  it('weighs by values where these are amounts', () => {
    const { weights, fullest, amountOf } = windowsWith('sum', [70, NaN, 20]);
    expect([...Array.from(weights)]).toEqual([70, 0, 20]);
    expect(fullest).toBe(0);
    expect([0, 1, 2].map(amountOf)).toEqual(['70 B', '0 events', '20 B']);
  });

  it('weighs by events where values are no amounts, and tells both', () => {
    const { weights, fullest, amountOf } = windowsWith('mean', [70, NaN, 20]);
    expect([...Array.from(weights)]).toEqual([1, 0, 4]);
    expect(fullest).toBe(2);
    expect([0, 1, 2].map(amountOf)).toEqual(['70 B · 1 event', '0 events', '20 B · 4 events']);
  });

  it('weighs by events where a sum is below zero', () => {
    expect([...Array.from(windowsWith('sum', [-70, NaN, 20]).weights)]).toEqual([1, 0, 4]);
  });

  it('tells events once where they are the value', () => {
    expect(windowsWith('count', [1, NaN, 4], true).amountOf(2)).toBe('4 events');
  });

  it('counts the windows with events, and knows no fullest where none has', () => {
    expect(windowsWith('count', [1, NaN, 4]).active).toBe(2);
    expect(blockWindows(readingOf([0, 0]), { ...windowsWith('count', []), ...source }).fullest).toBe(-1);
  });

  it('dates with the year where the range spans several', () => {
    const inYears = (toMs: number) =>
      blockWindows(readingOf([1]), { ...source, range: { fromMs: Date.UTC(2024, 0, 1), toMs } }).textOf(0);
    expect(inYears(Date.UTC(2024, 11, 31))).toBe('Tue, Jan 2 02:00–03:00');
    expect(inYears(Date.UTC(2025, 0, 1))).toBe('Tue, Jan 2, 2024 02:00–03:00');
    // New Year in Paris comes an hour before that of UTC
    const range = { fromMs: Date.UTC(2023, 11, 31, 23), toMs: Date.UTC(2024, 11, 31, 22, 59) };
    expect(blockWindows(readingOf([1]), { ...source, range, zone: 'Europe/Paris' }).textOf(0)).not.toContain('2024');
    expect(blockWindows(readingOf([1]), { ...source, range }).textOf(0)).toContain('2024');
  });
});

const source = {
  range: { fromMs: 0, toMs: 1 },
  calculation: calculationById('count'),
  countsEvents: true,
  format: String,
  zone: 'UTC',
  dayStartMinute: 0,
  locale: 'en-US',
};
