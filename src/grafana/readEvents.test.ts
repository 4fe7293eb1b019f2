import { frameOf, timeField } from '../testing/frames';
import { noChoice, numberField, textField } from '../testing/readFrames';
import { isProblem, readEvents } from './readEvents';
import { type ReadChoice } from './reading';

type Frames = Parameters<typeof readEvents>[0];

const DAY = '2024-03-12T00:00:00Z';
const time = timeField('Time', [DAY, DAY]);

describe('readEvents, problems', () => {
  it.each<[string, Frames, Partial<ReadChoice>, object]>([
    [
      'no time, with the likely field',
      [frameOf([numberField('v'), textField('b', DAY, 'x', 'y')])],
      {},
      {
        kind: 'noTimeField',
        likely: 'b',
        fields: [
          { name: 'v', type: 'number', example: '1' },
          { name: 'b', type: 'string', example: DAY },
        ],
      },
    ],
    ['nothing but text', [frameOf([textField('a', 'x')])], {}, { kind: 'onlyText', likely: null }],
    ['an unknown time field', [frameOf([time])], { timeField: 'x' }, { kind: 'fieldNotFound', name: 'x' }],
    ['an unknown value field', [frameOf([time])], { valueField: 'x' }, { kind: 'fieldNotFound', name: 'x' }],
    [
      'text picked as value',
      [frameOf([time, textField('a', 'x', 'y')])],
      { valueField: 'a' },
      { kind: 'valueNotNumeric', name: 'a' },
    ],
    [
      'text picked as time',
      [frameOf([time, textField('a', 'x', 'y')])],
      { timeField: 'a' },
      { kind: 'timeNotReadable', name: 'a' },
    ],
    ['no buckets', [frameOf([time])], { folded: true }, { kind: 'notFolded' }],
    [
      'a long text',
      [frameOf([textField('a', '😀'.repeat(5000))])],
      {},
      { fields: [{ name: 'a', type: 'string', example: `${'😀'.repeat(79)}…` }] },
    ],
  ])('says %s', (_, frames, rest, expected) => {
    const reading = readEvents(frames, { ...noChoice, ...rest });
    expect(isProblem(reading)).toBe(true);
    expect(reading).toMatchObject(expected);
  });

  it('takes bucketed rows only where there is no time, unless picked', () => {
    const fields = [textField('weekday', 'Mon', 'Tue'), numberField('hour'), numberField('value')];
    expect(readEvents([frameOf(fields)], noChoice).kind).toBe('folded');
    expect(readEvents([frameOf([...fields, time])], noChoice).kind).toBe('events');
    expect(readEvents([frameOf([...fields, time])], { ...noChoice, folded: true }).kind).toBe('folded');
  });
});
