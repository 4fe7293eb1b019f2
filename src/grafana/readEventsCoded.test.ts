import { type DataFrame } from '@grafana/data';
import { NO_VALUE_FIELD } from '../options/options';
import { type FieldSketch, frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { pickableCodedValues, readEvents } from './readEvents';
import { type ReadChoice } from './reading';

const DAY = '2024-03-12T00:00:00Z';
const time = timeField('Time', [DAY, DAY]);
const coded = { coded: true };

/** Returns the codes of each entry; NaN is written as a dash. */
function codesOf(frames: readonly DataFrame[], choice: Partial<ReadChoice>): string[] {
  return readAsEvents(frames, { ...coded, ...choice }).events.map(({ values }) =>
    Array.from(values ?? ['no values'], (code) => (Number.isNaN(code) ? '-' : String(code))).join('')
  );
}

const logLabels = (...values: unknown[]): FieldSketch => ({ name: 'labels', type: 'other', values });

describe('readEvents, different values', () => {
  it.each<[string, DataFrame[], string, string[]]>([
    ['text', [frameOf([time, textField('ip', 'a', 'b')])], 'ip', ['01']],
    ['text with gaps', [frameOf([time, textField('ip', null, '')])], 'ip', ['--']],
    [
      'the same text in two frames',
      [frameOf([time, textField('ip', 'a', 'b')]), frameOf([time, textField('ip', 'b', 'c')])],
      'ip',
      ['01', '12'],
    ],
    ['numbers', [frameOf([time, numberField('port', {}, [22, 22])])], 'port', ['00']],
    ['true and false', [frameOf([time, { name: 'ok', values: [true, false] }])], 'ok', ['01']],
    ['another time', [frameOf([time, timeField('seen', [DAY, null])])], 'seen', ['0-']],
    ['the time itself', [frameOf([time])], 'Time', ['00']],
    [
      'enums',
      [
        frameOf([
          time,
          { name: 'state', type: 'enum', values: [1, 0], config: { type: { enum: { text: ['up', 'down'] } } } },
        ]),
        frameOf([time, textField('state', 'up', 'down')]),
      ],
      'state',
      ['01', '10'],
    ],
    ['a display name', [frameOf([time, { ...textField('a', 'x', 'y'), config: { displayName: 'IP' } }])], 'IP', ['01']],
    [
      'a label of series in many frames',
      [
        frameOf([time, numberField('Value', { ip: 'a' })]),
        frameOf([time, numberField('Value', { ip: 'b' }, [1, null])]),
        frameOf([time, numberField('Value', { ip: 'a' }, [0, 0])]),
      ],
      'ip',
      ['00', '1-', '00'],
    ],
    [
      'a label of a wide frame, all its series',
      [
        frameOf([
          time,
          numberField('in', { ip: 'a' }, [1, null]),
          numberField('in', { ip: 'b' }),
          numberField('out', { ip: 'a' }, [null, 1]),
          numberField('out', { port: '1' }),
        ]),
      ],
      'ip',
      ['0-', '11', '-0'],
    ],
    [
      'a label here, a field there',
      [frameOf([time, numberField('v', { ip: 'a' })]), frameOf([time, textField('ip', 'b', 'a')])],
      'ip',
      ['00', '10'],
    ],
    [
      'a field before a label',
      [frameOf([time, numberField('v', { ip: 'a' }), textField('ip', 'b', 'c')])],
      'ip',
      ['01'],
    ],
    [
      'a label of log lines',
      [frameOf([time, logLabels({ ip: 'a', job: 'x' }, { job: 'x' }), textField('Line', 'p', 'q')])],
      'ip',
      ['0-'],
    ],
    [
      'two series of text',
      [
        frameOf([
          time,
          { ...textField('s', 'a', 'b'), labels: { h: '1' } },
          { ...textField('s', 'b'), labels: { h: '2' } },
        ]),
      ],
      's',
      ['01', '1'],
    ],
  ])('counts %s', (_, frames, valueField, expected) => {
    expect(codesOf(frames, { valueField })).toEqual(expected);
  });

  it('says what the values are', () => {
    const config = { displayNameFromDS: 'v{ip="a"}', min: 2 };
    const series = frameOf([time, { ...numberField('v', { ip: 'a' }), config }], { name: 'series' });
    const other = frameOf([time, textField('user', 'x', 'y')], { name: 'other' });
    const reading = readAsEvents([series, other], { ...coded, valueField: 'ip' });
    expect(reading).toMatchObject({
      coded: true,
      valueField: { name: 'ip', config: { min: 2, displayNameFromDS: undefined } },
      value: { quantity: 'ip' },
      interpretation: { rows: 4, frames: 1, valueName: 'ip', otherValues: [] },
      leftOut: [{ reason: 'otherValue', count: 2, example: 'other' }],
    });
    expect(reading.value?.field).toBe(reading.valueField);
    expect(readAsEvents([series], { valueField: 'v' }).coded).toBe(false);
  });

  it.each<[string, FieldSketch[], string]>([
    [
      'the source address',
      [textField('country', 'x'), textField('dest_ip', 'x'), textField('source_ip', 'x')],
      'source_ip',
    ],
    ['an address', [textField('user', 'x'), textField('srcPort', 'x'), textField('ip.address', 'x')], 'ip.address'],
    ['a user', [textField('user_agent', 'x'), textField('userName', 'x')], 'userName'],
    ['a host', [textField('city', 'x'), textField('host.name', 'x')], 'host.name'],
    [
      'the first text that is no line',
      [textField('message', 'x'), textField('_id', 'x'), textField('city', 'x')],
      'city',
    ],
    ['a line before a number', [numberField('v'), textField('line', 'x')], 'line'],
    ['a label', [numberField('v', { __name__: 'up', job: 'x', src: 'y' })], 'src'],
    [
      'a label of log lines',
      [logLabels({ job: 'x', user: 'y' }), textField('Line', 'x'), textField('tsNs', '1')],
      'user',
    ],
    ['a number', [numberField('v')], 'v'],
    ['a number that names', [numberField('bytes'), numberField('user_id')], 'user_id'],
    ['text before times', [timeField('source', [DAY]), textField('a', 'x')], 'a'],
    ['the time where there is nothing else', [], 'Time'],
    [
      'no hidden field',
      [{ ...textField('ip', 'x'), config: { custom: { hideFrom: { viz: true } } } }, textField('a', 'x')],
      'a',
    ],
  ])('finds %s', (_, fields, expected) => {
    for (const valueField of ['', NO_VALUE_FIELD]) {
      const { interpretation } = readAsEvents([frameOf([time, ...fields])], { ...coded, valueField });
      expect(interpretation.valueName).toBe(expected);
      expect(interpretation.otherValues).not.toContain(expected);
    }
  });

  it('does not find text that is a time', () => {
    const frame = frameOf([textField('ts', DAY), textField('moment', DAY), numberField('v')]);
    expect(readAsEvents([frame], coded).interpretation.valueName).toBe('v');
  });

  it('offers fields of any type and labels', () => {
    const frames = [
      frameOf([time, textField('user', 'x'), numberField('bytes', { host: 'h' }), logLabels({ job: 'x' }, 'no')]),
      frameOf([time, textField('user', 'y'), { name: 'ok', values: [true] }, timeField('seen', [DAY])]),
      frameOf([textField('not', 'timed')]),
    ];
    expect(pickableCodedValues(frames)).toEqual(['user', 'bytes', 'labels', 'host', 'job', 'ok', 'seen']);
    const { interpretation } = readAsEvents(frames, coded);
    expect(interpretation).toMatchObject({
      valueName: 'user',
      otherValues: ['bytes', 'labels', 'host', 'job', 'ok', 'seen'],
    });
  });

  it.each([
    ['an unknown name', 'nobody'],
    ['a key of all objects', 'constructor'],
  ])('does not find %s', (_, valueField) => {
    const frame = frameOf([time, numberField('v', { ip: 'a' }), logLabels({}, {})]);
    const choice = { timeField: '', refId: '', exceptRefId: '', textZone: '', folded: false, ...coded, valueField };
    expect(readEvents([frame], choice)).toMatchObject({ kind: 'fieldNotFound', name: valueField });
  });

  it('gives the same arrays the same codes, so that nothing is folded anew', () => {
    const frames = [frameOf([time, textField('ip', 'a', 'b')]), frameOf([time, numberField('v', { ip: 'a' })])];
    const choice = { ...coded, valueField: 'ip' };
    const again = frames.map((frame) => ({ ...frame, fields: frame.fields.map((field) => ({ ...field })) }));
    const [first, second] = [frames, again].map((each) => readAsEvents(each, choice).events);
    expect(first.map(({ values }, i) => values === second[i].values)).toEqual([true, true]);
  });

  it('counts 200,000 rows in a blink', () => {
    const rows = 200_000;
    const ips = Array.from({ length: rows }, (_, i) => `10.0.${i % 251}.${i % 7}`);
    const times = new Float64Array(rows).fill(Date.parse(DAY));
    const frame = frameOf([{ name: 'Time', type: 'time', values: times }, textField('ip', ...ips.slice(0, 1))]);
    const large = { ...frame, length: rows, fields: [frame.fields[0], { ...frame.fields[1], values: ips }] };
    const startMs = performance.now();
    const [{ values }] = readAsEvents([large], coded).events;
    expect(performance.now() - startMs).toBeLessThan(2000);
    expect(new Set(values ?? []).size).toBe(251 * 7);
  });
});

describe('readEvents, a query of something else', () => {
  const events = frameOf([time], { refId: 'A' });
  const holidays = frameOf([timeField('date', [DAY])], { refId: 'B' });

  it('leaves it out', () => {
    expect(readAsEvents([events, holidays], { exceptRefId: 'B' }).interpretation).toMatchObject({ rows: 2, frames: 1 });
    expect(readAsEvents([events, holidays]).interpretation.rows).toBe(3);
  });

  it('has no events where it is the only result', () => {
    for (const choice of [{}, { timeField: 'x' }, { folded: true }, coded]) {
      expect(readAsEvents([holidays], { exceptRefId: 'B', ...choice }).events).toEqual([]);
    }
  });

  it('does not read it as events when it is picked', () => {
    const choice = { timeField: '', valueField: '', textZone: '', folded: false, coded: false };
    const reading = readEvents([events, holidays], { ...choice, refId: 'B', exceptRefId: 'B' });
    expect(reading).toMatchObject({ kind: 'queryNotFound', name: 'B' });
  });
});
