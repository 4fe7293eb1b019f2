import { type DataFrame } from '@grafana/data';
import { NO_VALUE_FIELD } from '../options/options';
import { type FieldSketch, frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { type ReadChoice } from './reading';
import { whoColumns } from './whoColumns';

const DAY = '2024-03-12T00:00:00Z';
const time = timeField('Time', [DAY, DAY]);

/** Returns name and texts row by row, an entry of events a word: `ip: a,b c,-`; null where nobody is found. */
function whoOf(frames: readonly DataFrame[], who: string, choice: Partial<ReadChoice> = {}): string | null {
  const found = whoColumns(readAsEvents(frames, choice), frames, who);
  if (found === null) {
    return null;
  }
  const { coded, name } = found;
  const words = coded.codes.map((codes) => Array.from(codes, (code) => coded.texts[Number(code)] ?? '-').join(','));
  return `${name}: ${words.join(' ')}`;
}

const counted = { valueField: NO_VALUE_FIELD };
const ofHost = (ip: string, ...values: unknown[]): FieldSketch => numberField('sessions', { source_ip: ip }, values);
const logLabels = (...values: unknown[]): FieldSketch => ({ name: 'labels', type: 'other', values });

describe('whoColumns', () => {
  it.each<[string, DataFrame[], Partial<ReadChoice>, string | null]>([
    ['a field', [frameOf([time, textField('source_ip', 'a', 'b')])], {}, 'source_ip: a,b'],
    [
      'a label of series in many frames',
      [frameOf([time, ofHost('a', 1, 2)]), frameOf([time, ofHost('b', 1, 2)])],
      {},
      'source_ip: a,a b,b',
    ],
    [
      'a label of series in one frame',
      [frameOf([time, ofHost('a', 1, 2), ofHost('b', null, 2)])],
      {},
      'source_ip: a,a b,b',
    ],
    [
      'labels of rows',
      [frameOf([time, textField('Line', 'x', 'y'), logLabels({ source_ip: 'a' }, {})])],
      {},
      'source_ip: a,-',
    ],
    [
      'the likelier of two',
      [frameOf([time, textField('host', 'h', 'h'), textField('source_ip', 'a', 'b')])],
      {},
      'source_ip: a,b',
    ],
    [
      'text before numbers',
      [frameOf([time, numberField('user_id', {}, [7, 8]), textField('hostname', 'h', 'i')])],
      counted,
      'hostname: h,i',
    ],
    [
      'a number that is not the value',
      [frameOf([time, numberField('n'), numberField('user_id', {}, [7, 8])])],
      {},
      'user_id: 7,8',
    ],
    ['no number that is the value', [frameOf([time, numberField('host')])], {}, null],
    ['no other text', [frameOf([time, textField('message', 'a', 'b')])], {}, null],
    [
      'nobody in a frame without one',
      [frameOf([time, textField('ip', 'a', 'b')]), frameOf([time, textField('text', 'x', 'y')])],
      {},
      'ip: a,b -,-',
    ],
    ['nobody where all are empty', [frameOf([time, textField('ip', '', null)])], {}, null],
    ['nothing of no frames', [], {}, null],
    ['what is counted', [frameOf([time, textField('ip', 'a', 'b')])], { valueField: 'ip', coded: true }, 'ip: a,b'],
    [
      'a label that is counted',
      [frameOf([time, ofHost('a', 1, 2)])],
      { valueField: 'source_ip', coded: true },
      'source_ip: a,a',
    ],
  ])('finds %s', (_, frames, choice, expected) => {
    expect(whoOf(frames, '', choice)).toBe(expected);
  });

  it.each<[string, DataFrame[], string, Partial<ReadChoice>, string | null]>([
    ['a field', [frameOf([time, textField('a', 'x', 'y'), textField('ip', 'p', 'q')])], 'a', {}, 'a: x,y'],
    [
      'a display name',
      [frameOf([time, { ...textField('a', 'x', 'y'), config: { displayName: 'Agent' } }])],
      'Agent',
      {},
      'Agent: x,y',
    ],
    ['numbers', [frameOf([time, numberField('port', {}, [22, 80])])], 'port', counted, 'port: 22,80'],
    [
      'a label of counted rows',
      [frameOf([time, { ...textField('line', 'x', 'y'), labels: { job: 'ssh' } }])],
      'job',
      counted,
      'job: ssh,ssh',
    ],
    [
      'no label that counted rows do not share',
      [frameOf([time, ofHost('a', 1, 2), ofHost('b', 1, 2)])],
      'source_ip',
      counted,
      null,
    ],
    ['an empty label', [frameOf([time, ofHost('', 1, 2)])], 'source_ip', {}, null],
    ['a name that is not there', [frameOf([time, numberField('n')])], 'ip', {}, null],
    ['a name that objects have', [frameOf([time, ofHost('a', 1, 2)])], 'constructor', {}, null],
    [
      'a hostile name',
      [frameOf([time, textField('<img src=x>', '=1+1', '</script>')])],
      '<img src=x>',
      {},
      '<img src=x>: =1+1,</script>',
    ],
    ['none', [frameOf([time, textField('ip', 'a', 'b')])], NO_VALUE_FIELD, {}, null],
  ])('takes %s', (_, frames, who, choice, expected) => {
    expect(whoOf(frames, who, choice)).toBe(expected);
  });

  it('takes a field of the frame before a label of the series', () => {
    const frame = frameOf([time, textField('ip', 'x', 'y'), numberField('n', { ip: 'label' })]);
    expect(whoOf([frame], 'ip', { valueField: 'n' })).toBe('ip: x,y');
  });

  it('says how many there are, and gives the events with one code column each', () => {
    const frames = [
      frameOf([time, ofHost('a', 1, 2)]),
      frameOf([time, ofHost('b', 1, 2)]),
      frameOf([time, ofHost('a', 1, 2)]),
    ];
    const reading = readAsEvents(frames);
    const found = whoColumns(reading, frames, '');
    expect(found?.coded.texts).toEqual(['a', 'b']);
    expect(found?.coded.events).toBe(reading.events);
    expect(found?.coded.codes.map(({ length }) => length)).toEqual(reading.events.map(({ timesMs }) => timesMs.length));
  });

  it.each<[string, DataFrame[], boolean]>([
    ['a field', [frameOf([time, textField('ip', 'a', 'b')])], false],
    [
      'a field that the datasource filters by',
      [frameOf([time, { ...textField('ip', 'a', 'b'), config: { filterable: true } }])],
      true,
    ],
    ['a label', [frameOf([time, ofHost('a', 1, 2)])], true],
    ['labels of rows', [frameOf([time, logLabels({ ip: 'a' }, {})])], true],
  ])('says whether the datasource can filter by %s', (_, frames, filterable) => {
    expect(whoColumns(readAsEvents(frames, counted), frames, '')?.filterable).toBe(filterable);
  });

  it('reads the same columns once, also beside the same name as value', () => {
    const frames = [frameOf([time, textField('ip', 'a', 'b')]), frameOf([time, textField('text', 'x', 'y')])];
    const codesOf = () => whoColumns(readAsEvents(frames), frames, '')?.coded.codes[0];
    const first = codesOf();
    readAsEvents(frames, { valueField: 'ip', coded: true });
    expect(codesOf()).toBe(first);
  });
});
