import { createTheme, type FieldConfig, FieldType } from '@grafana/data';
import { type Calculation } from '../core/calculation';
import { limitOf, valueFormat, valueLimits } from './valueFormat';

const theme = createTheme();

function formatOf(config: FieldConfig, unit: Calculation['unit'] = 'own', largest = 10, defaults: FieldConfig = {}) {
  const field = { name: 'v', type: FieldType.number, config, values: [] };
  return valueFormat(field, { unit }, { defaults, overrides: [] }, theme, { largest, locale: 'en-US' });
}

describe('valueFormat', () => {
  it.each<[string, FieldConfig, number, string]>([
    ['no unit: grouped digits', {}, 65312, '65,312'],
    ['no unit, decimals: as many as asked for', { decimals: 2 }, 65312, '65,312.00'],
    ['no unit, not whole: three digits', {}, 25.4993, '25.5'],
    ['no unit, not whole and large: all whole digits', {}, 12345.678, '12,346'],
    ['no unit, small', {}, 0.012345, '0.0123'],
    ['no unit, negative', {}, -1234, '-1,234'],
    ['a unit', { unit: 'bytes' }, 2048, '2 KiB'],
    ['a unit with decimals', { unit: 'bytes', decimals: 1 }, 2048, '2.0 KiB'],
    ['no value', {}, NaN, ''],
    ['no value, with a text for it', { noValue: 'none' }, NaN, 'none'],
    ['no value, with a text for it and decimals', { noValue: 'none', decimals: 1 }, NaN, 'none'],
  ])('%s', (_, config, value, expected) => {
    expect(formatOf(config).full(value)).toBe(expected);
  });

  it('writes counts without the unit of what is counted', () => {
    expect(formatOf({ unit: 'bytes' }, 'number').full(2048)).toBe('2,048');
  });

  it.each<[string, FieldConfig, FieldConfig, number, string]>([
    ['without the unit of the field', { unit: 'bytes', decimals: 3 }, {}, 12.34, '12.3%'],
    ['whole', {}, {}, 100, '100%'],
    ['with the decimals of the panel', {}, { decimals: 2 }, 12.3456, '12.35%'],
    ['in the unit of the panel', {}, { unit: 'percentunit' }, 0.5, '50%'],
    ['nothing to divide by', { noValue: 'none' }, {}, NaN, 'none'],
  ])('writes shares in percent, %s', (_, config, defaults, value, expected) => {
    expect(formatOf(config, 'percent', 100, defaults).full(value)).toBe(expected);
  });

  it('writes counts in the unit of the panel', () => {
    expect(formatOf({}, 'number', 10, { unit: 'suffix:hits' }).full(5)).toBe('5 hits');
  });

  it('shortens numbers beside bars where they are longer than six characters', () => {
    expect(formatOf({}, 'own', 999_999).short(13_597)).toBe('13.6 K');
    expect(formatOf({}, 'own', 13_597).short(13_597)).toBe('13,597');
  });
});

const variables = (text: string) => text.replace('$max', '40').replace('$none', '').replace('$word', 'many');

describe('limitOf', () => {
  it.each<[string, number | null]>([
    ['', 7],
    ['  ', 7],
    ['$none', 7],
    ['0', 0],
    ['-0.5', -0.5],
    ['1e3', 1000],
    [' 20 ', 20],
    ['$max', 40],
    ['$max0', 400],
  ])('%j is %p', (text, expected) => {
    expect(limitOf(text, variables, 7, 'Maximum')).toBe(expected);
  });

  it.each(['many', '$word', '1,000', '10 %', 'Infinity', 'NaN'])('%s is no number, and says so', (text) => {
    expect(() => limitOf(text, variables, null, 'Maximum')).toThrow(RangeError);
    expect(() => limitOf(text, variables, null, 'Maximum')).toThrow('"Maximum" has to be a number');
  });
});

describe('valueLimits', () => {
  it.each<[string, FieldConfig, { min: number | null; max: number | null }]>([
    ['none', {}, { min: null, max: null }],
    ['zero', { min: 0, max: 0 }, { min: 0, max: 0 }],
    ['null', JSON.parse('{"min":null}'), { min: null, max: null }],
    ['a text', JSON.parse('{"min":"3","max":""}'), { min: 3, max: null }],
    ['a variable', JSON.parse('{"max":"$max"}'), { min: null, max: 40 }],
  ])('%s', (_, config, expected) => {
    const field = { name: 'v', type: FieldType.number, config, values: [] };
    expect(valueLimits(field, { defaults: { min: 9 }, overrides: [] }, variables)).toEqual(expected);
    expect(valueLimits(null, { defaults: config, overrides: [] }, variables)).toEqual(expected);
  });
});
