import { PanelOptionsEditorBuilder, standardEditorsRegistry } from '@grafana/data';
import fc from 'fast-check';
import { registerOptions } from './editor';
import { type CalendarOptions, defaultOptions } from './options';
import { readOptions } from './readOptions';

standardEditorsRegistry.setInit(() =>
  ['boolean', 'multi-select', 'number', 'radio', 'select', 'text'].map((id) => ({ id, name: id, editor: () => null }))
);

/** What the option pane offers, by path. */
function offered(): Array<[path: string, value: unknown]> {
  const builder = new PanelOptionsEditorBuilder<CalendarOptions>();
  registerOptions(builder, {
    schemes: [{ id: 'd3-Blues', name: 'Blues', group: 'D3' }],
    zones: () => [],
    valueNames: () => [],
    codedNames: () => [],
    locale: 'en',
    pushDown: () => null,
  });
  return builder.getItems().flatMap(({ path, settings, defaultValue }) => {
    const options: Array<{ value: unknown }> = settings?.options ?? [];
    if (Array.isArray(defaultValue)) {
      return [[path, options.map(({ value }) => value)]];
    }
    const others = typeof defaultValue === 'boolean' ? [true, false] : typeof defaultValue === 'string' ? ['x'] : [];
    return (options.length > 0 ? options.map(({ value }) => value) : others).map((value): [string, unknown] => [
      path,
      value,
    ]);
  });
}

function nested(path: string, value: unknown): object {
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as object;
}

function at(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => Object(inner)[name], value);
}

describe('readOptions', () => {
  it.each([undefined, null, 'text', 7, [], {}])('gives a new panel for %p', (saved) => {
    expect(readOptions(saved)).toEqual(defaultOptions);
  });

  it.each(offered())('takes what the pane offers: %s = %p', (path, value) => {
    expect(at(readOptions(nested(path, value)), path)).toEqual(value);
  });

  it.each<[path: string, broken: unknown, read: unknown]>([
    ['calendar', 'year-moon', 'weekday-hour'],
    ['calendar', 3, 'weekday-hour'],
    ['columns', ['hour'], 'hour'],
    ['bucketMinutes', '15', 15],
    ['bucketMinutes', 7, 60],
    ['bucketMinutes', null, 60],
    ['dayStart', 'soon', 0],
    ['percentile', 'NaN', 95],
    ['color', 'red', defaultOptions.color],
    ['color.min', 0, '0'],
    ['color.max', { $gt: 1 }, ''],
    ['color.steps', 1e9, 0],
    ['color.clamp', 0, 100],
    ['filter.weekdays', [0, 7, 'monday', 6, -1, 1.5, null], [0, 6]],
    ['filter.weekdays', 'all', []],
    ['businessHours.weekdays', null, [0, 1, 2, 3, 4]],
    ['marginals.rows', 'false', true],
    ['legend', [], { show: true }],
  ])('mends %s = %j', (path, broken, read) => {
    expect(at(readOptions(nested(path, broken)), path)).toEqual(read);
  });

  it.each([
    ['dayStart', 24],
    ['percentile', -1],
    ['percentile', 101],
    ['timeZone', 'Mars/Olympus'],
  ])('keeps %s = %j, which the panel names', (path, wrong) => {
    expect(at(readOptions(nested(path, wrong)), path)).toEqual(wrong);
  });

  it('loses nothing beside what is broken', () => {
    const saved = { calendar: 'month-day', timeZone: 'Asia/Tokyo', color: { scheme: 'd3-Reds', scale: 'psychedelic' } };
    expect(readOptions(saved)).toEqual({
      ...defaultOptions,
      calendar: 'month-day',
      timeZone: 'Asia/Tokyo',
      color: { ...defaultOptions.color, scheme: 'd3-Reds' },
    });
  });

  it('makes options of anything, and of options the same', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', ...Object.keys(defaultOptions)), (value, name) => {
        const read = readOptions(name === '' ? value : { [name]: value });
        expect(Object.keys(read).sort()).toEqual(Object.keys(defaultOptions).sort());
        expect(readOptions(read)).toEqual(read);
      })
    );
  });
});
