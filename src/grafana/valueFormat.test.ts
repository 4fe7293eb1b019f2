import { createTheme, type FieldConfig, FieldType } from '@grafana/data';
import { valueFormat } from './valueFormat';

const theme = createTheme();

function formatOf(config: FieldConfig, calculation: 'sum' | 'count' = 'sum', largest = 10) {
  const field = { name: 'v', type: FieldType.number, config, values: [] };
  return valueFormat(field, calculation, { defaults: {}, overrides: [] }, theme, largest);
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
    expect(formatOf({ unit: 'bytes' }, 'count').full(2048)).toBe('2,048');
  });

  it('shortens numbers beside bars where they are longer than six characters', () => {
    expect(formatOf({}, 'sum', 999_999).short(13_597)).toBe('13.6 K');
    expect(formatOf({}, 'sum', 13_597).short(13_597)).toBe('13,597');
  });
});
