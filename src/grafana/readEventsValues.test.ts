import { NO_VALUE_FIELD } from '../options/options';
import { frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { pickableValues, type readEvents } from './readEvents';
import { type ReadChoice } from './reading';

type Frames = Parameters<typeof readEvents>[0];

const DAY = '2024-03-12T00:00:00Z';
const time = timeField('Time', [DAY, DAY]);

function taken(frames: Frames, rest: Partial<ReadChoice> = {}) {
  const { sources, interpretation } = readAsEvents(frames, rest);
  const { valueName, otherValues } = interpretation;
  return { valueName, otherValues, fields: sources.map(({ value }) => value?.name ?? null) };
}

describe('readEvents, values', () => {
  it('hands on the arrays of Grafana as they are', () => {
    const frame = frameOf([time, numberField('v')]);
    expect(readAsEvents([frame]).events).toEqual([{ timesMs: frame.fields[0].values, values: frame.fields[1].values }]);
    expect(readAsEvents([frame]).events[0].timesMs).toBe(frame.fields[0].values);
    expect(readAsEvents([frame]).events[0].values).toBe(frame.fields[1].values);
  });

  it.each<[string, Frames, ReturnType<typeof taken>]>([
    [
      'all series of one name in a wide frame',
      [frameOf([time, numberField('v', { c: 'a' }), numberField('v', { c: 'b' })])],
      { valueName: 'v', otherValues: [], fields: ['v', 'v'] },
    ],
    [
      'all series of one name in many frames',
      [frameOf([time, numberField('Value', { c: 'a' })]), frameOf([time, numberField('Value', { c: 'b' })])],
      { valueName: 'Value', otherValues: [], fields: ['Value', 'Value'] },
    ],
    [
      'series that carry their labels in their name',
      [
        frameOf([
          time,
          numberField('up{a="1"}', { __name__: 'up', a: '1' }),
          numberField('up{a="2"}', { __name__: 'up', a: '2' }),
        ]),
      ],
      { valueName: 'up', otherValues: [], fields: ['up{a="1"}', 'up{a="2"}'] },
    ],
    [
      'the first of two quantities',
      [frameOf([time, numberField('a'), numberField('b')])],
      { valueName: 'a', otherValues: ['b'], fields: ['a'] },
    ],
    [
      'the first of two fields of Flux, which are both called _value',
      [
        frameOf([time, numberField('_value', { _field: 'idle', cpu: '1' })]),
        frameOf([time, numberField('_value', { _field: 'idle', cpu: '2' })]),
        frameOf([time, numberField('_value', { _field: 'guest', cpu: '1' })]),
      ],
      { valueName: 'idle', otherValues: ['guest'], fields: ['_value', '_value'] },
    ],
    [
      'the first of two metrics of Elasticsearch, which are both called Value',
      [
        frameOf([time, numberField('Value')], { name: 'web Count' }),
        frameOf([time, numberField('Value')], { name: 'mail Count' }),
        frameOf([time, numberField('Value')], { name: 'web Average bytes' }),
      ],
      { valueName: 'Count', otherValues: ['Average bytes'], fields: ['Value', 'Value'] },
    ],
    [
      'all terms of Elasticsearch',
      [frameOf([time, numberField('Value')], { name: 'web' }), frameOf([time, numberField('Value')], { name: 'mail' })],
      { valueName: 'Value', otherValues: [], fields: ['Value', 'Value'] },
    ],
    [
      'the first of two columns of one name',
      [frameOf([time, numberField('v'), numberField('v')])],
      { valueName: 'v', otherValues: [], fields: ['v'] },
    ],
    [
      'rows of long frames',
      [frameOf([time, textField('city', 'LGA', 'MIA'), numberField('v')])],
      { valueName: 'v', otherValues: [], fields: ['v'] },
    ],
    [
      'the cells of a heatmap',
      [
        frameOf([timeField('xMax', [DAY]), numberField('yMin'), numberField('yMax'), numberField('count')], {
          meta: { type: 'heatmap-cells' as never },
        }),
      ],
      { valueName: 'count', otherValues: ['yMin', 'yMax'], fields: ['count'] },
    ],
    [
      'all rows of a heatmap',
      [
        frameOf([time, numberField('0.1'), numberField('0.5'), numberField('+Inf')], {
          meta: { type: 'heatmap-rows' as never },
        }),
      ],
      { valueName: 'Value', otherValues: [], fields: ['0.1', '0.5', '+Inf'] },
    ],
    [
      'rows, where there is no number',
      [frameOf([time, textField('line', 'a', 'b')])],
      { valueName: null, otherValues: [], fields: [null] },
    ],
    [
      'rows, where numbers are names',
      [frameOf([time, numberField('id'), numberField('src_port'), numberField('status_code')])],
      { valueName: null, otherValues: ['id', 'src_port', 'status_code'], fields: [null] },
    ],
    [
      'the first number that is no name',
      [frameOf([time, numberField('id'), numberField('bytes')])],
      { valueName: 'bytes', otherValues: ['id'], fields: ['bytes'] },
    ],
    [
      'rows, where a number says the time again',
      [frameOf([time, numberField('n', {}, [new Date(DAY).getTime() / 1000, new Date(DAY).getTime()])])],
      { valueName: null, otherValues: ['n'], fields: [null] },
    ],
    [
      'lines of a log',
      [frameOf([time, numberField('counter')], { meta: { preferredVisualisationType: 'logs' } })],
      { valueName: null, otherValues: ['counter'], fields: [null] },
    ],
    [
      'documents',
      [frameOf([time, textField('_id', 'a', 'b'), textField('_index', 'x', 'x'), numberField('price')])],
      { valueName: null, otherValues: ['price'], fields: [null] },
    ],
    [
      'no hidden field',
      [frameOf([time, { ...numberField('a'), config: { custom: { hideFrom: { viz: true } } } }, numberField('b')])],
      { valueName: 'b', otherValues: [], fields: ['b'] },
    ],
    [
      'no boolean',
      [frameOf([time, { name: 'ok', values: [true, false] }])],
      { valueName: null, otherValues: ['ok'], fields: [null] },
    ],
  ])('takes %s', (_, frames, expected) => {
    expect(taken(frames)).toEqual(expected);
  });

  it.each<[string, string, ReturnType<typeof taken>]>([
    ['a quantity', 'b', { valueName: 'b', otherValues: ['a'], fields: ['b', 'b'] }],
    ['a display name', 'Bytes in', { valueName: 'a', otherValues: ['b'], fields: ['a'] }],
    ['a text field', 'size', { valueName: 'size', otherValues: ['a', 'b'], fields: ['size'] }],
    ['none', NO_VALUE_FIELD, { valueName: null, otherValues: ['a', 'b'], fields: [null] }],
  ])('takes what is picked: %s', (_, valueField, expected) => {
    const a = { ...numberField('a'), config: { displayName: 'Bytes in' } };
    const frame = frameOf([
      time,
      a,
      numberField('b', { c: '1' }),
      numberField('b', { c: '2' }),
      textField('size', '7', ' 8.5 '),
    ]);
    expect(taken([frame], { valueField })).toEqual(expected);
    expect(pickableValues([frame])).toEqual(['a', 'b']);
  });

  it('reads booleans and text strictly', () => {
    const values = ['7', ' 8.5 ', '-1e3', '.5', '1,000', '0x10', '', 'NaN', '5 ms', null, true];
    const frame = frameOf([
      timeField(
        't',
        values.map(() => DAY)
      ),
      textField('v', ...values),
    ]);
    expect(Array.from(readAsEvents([frame], { valueField: 'v' }).events[0].values ?? [])).toEqual(
      [7, 8.5, -1000, 0.5, NaN, NaN, NaN, NaN, NaN, NaN, 1] // true among texts is 1
    );
    const flags = frameOf([time, { name: 'ok', values: [true, false] }]);
    expect(Array.from(readAsEvents([flags], { valueField: 'ok' }).events[0].values ?? [])).toEqual([1, 0]);
  });
});
