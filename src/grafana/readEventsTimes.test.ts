import { countRows } from '../core/events';
import { frameOf, timeField } from '../testing/frames';
import { noChoice, numberField, readAsEvents, textField } from '../testing/readFrames';
import { readEvents } from './readEvents';

const DAY = '2024-03-12T00:00:00Z';
const time = timeField('Time', [DAY, DAY]);

describe('readEvents, times', () => {
  it.each<[string, string[], string]>([
    ['Flux', ['_start', '_stop', '_time'], '_time'],
    ['Elasticsearch', ['event.ingested', '@timestamp'], '@timestamp'],
    ['alerts', ['updatedAt', 'endsAt', 'created', 'time'], 'time'],
    ['SQL', ['reallyt', 'ts', 'timeend'], 'ts'],
    ['names that say nothing', ['a', 'b'], 'a'],
    ['first and last', ['_start', '_stop'], '_start'],
    ['a name with its path', ['ingest.time', 'event.timestamp'], 'event.timestamp'],
  ])('of the time fields of %s takes the likely one', (_, names, expected) => {
    const { interpretation } = readAsEvents([frameOf(names.map((name) => timeField(name, [DAY])))]);
    expect(interpretation.timeFields).toEqual([expected]);
    expect(interpretation.otherTimeFields).toEqual(names.filter((name) => name !== expected));
  });

  it.each<[string, Parameters<typeof frameOf>[0], string | null]>([
    ['text that is times', [textField('a', 'x'), textField('b', DAY)], 'b'],
    ['the likely one of two texts', [textField('ingested', DAY), textField('ts', DAY)], 'ts'],
    ['nine times of ten', [textField('b', ...Array<string>(9).fill(DAY), 'x')], 'b'],
    ['too few times', [numberField('v'), textField('b', ...Array<string>(8).fill(DAY), 'x', 'y')], null],
    ['seconds with a telling name', [numberField('created_at', {}, [1710000000, 1710003600])], 'created_at'],
    ['seconds without one', [numberField('bytes', {}, [1710000000, 1710003600])], null],
    ['milliseconds within few years', [numberField('x', {}, [1710000000000, 1710003600000])], 'x'],
    ['numbers all over', [numberField('x', {}, [1710000000000, 631152000000, 3710003600000])], null],
    ['a name in another word', [numberField('runtime', {}, [1710000000])], null],
    ['empty text', [textField('ts', '', null), numberField('v')], null],
  ])('without a time field, takes %s', (_, fields, expected) => {
    const reading = readEvents([frameOf(fields)], noChoice);
    expect(reading.kind === 'events' ? reading.interpretation.timeFields[0] : null).toBe(expected);
  });

  it('takes no text for a time where a time field exists in any frame', () => {
    const { interpretation, leftOut } = readAsEvents([frameOf([textField('ts', DAY)], { name: 'b' }), frameOf([time])]);
    expect(interpretation).toMatchObject({ rows: 3, frames: 1, timeFields: ['Time'], textZone: null });
    expect(leftOut).toEqual([{ reason: 'noTimeField', count: 1, example: 'b' }]);
  });

  it('takes the field that is picked, of whatever type', () => {
    const frame = frameOf([time, textField('when', '2024-03-12 05:45', 'x'), numberField('s', {}, [1710000000, null])]);
    const picked = readAsEvents([frame], { timeField: 'when', textZone: 'Asia/Kathmandu' });
    expect(picked.events[0].timesMs[0]).toBe(new Date(DAY).getTime());
    expect(picked.interpretation).toMatchObject({ textZone: 'Asia/Kathmandu', otherTimeFields: ['Time'] });
    expect(readAsEvents([frame], { timeField: 's' }).interpretation.timeUnit).toBe('s');
  });

  it.each<[string, string, number]>([
    ['the first of two fields of a name', 'a', 0],
    ['a display name', 'b', 1],
    ['a name before a display name', 'c', 2],
  ])('takes what is picked: %s', (_, name, index) => {
    const called = (displayName: string) => ({ config: { displayName } });
    const frame = frameOf([timeField('a', [DAY]), { ...timeField('x', [DAY]), ...called('b') }, timeField('c', [DAY])]);
    const other = frameOf([{ ...timeField('a', [DAY]), ...called('c') }]);
    const { sources } = readAsEvents([frame, other], { timeField: name });
    expect(sources[0].time).toBe(frame.fields[index]);
    const twice = frameOf([timeField('a', [DAY]), timeField('a', [null])]);
    expect(readAsEvents([twice], { timeField: 'a' }).sources[0].time).toBe(twice.fields[0]);
  });

  it('reads one query of several', () => {
    const frames = [frameOf([time], { refId: 'A' }), frameOf([timeField('t', [DAY])], { refId: 'B' })];
    expect(readAsEvents(frames).interpretation.rows).toBe(3);
    expect(readAsEvents(frames, { refId: 'B' }).interpretation.rows).toBe(1);
    expect(readEvents(frames, { ...noChoice, refId: 'C' }).kind).toBe('queryNotFound');
  });

  it('has no events in no frames, in frames of no fields, and in frames of no rows', () => {
    for (const frames of [[], [frameOf([])], [frameOf([timeField('time', []), numberField('v', {}, [])])]]) {
      expect(countRows(readAsEvents(frames).events)).toBe(0);
    }
  });
});
