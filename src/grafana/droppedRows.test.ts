import { frameOf, timeField } from '../testing/frames';
import { numberField, readAsEvents, textField } from '../testing/readFrames';
import { droppedRows } from './droppedRows';

const DAY = '2024-03-12T00:00:00Z';
const time = timeField('Time', [DAY, DAY]);

describe('droppedRows', () => {
  it('names reasons with their counts and an example', () => {
    const times = [DAY, 'soon', '', null, '2023-01-01', DAY, DAY];
    const frame = frameOf([textField('ts', ...times), numberField('v', {}, [1, 1, 1, 1, 1, null, 'n/a'])], {
      length: 9,
    });
    const reading = readAsEvents([frame, frameOf([textField('x', 'y')], { name: 'other' })], { timeField: 'ts' });
    const fromMs = new Date('2024-01-01').getTime();
    const dropped = { noTime: 3, outsideRange: 1, leftOut: 4, noNumber: 2 };
    expect(droppedRows(reading, dropped, { fromMs, toMs: Infinity })).toEqual([
      { reason: 'noTime', count: 4, example: null },
      { reason: 'unreadableTime', count: 1, example: 'soon' },
      { reason: 'outsideRange', count: 1, example: String(new Date('2023-01-01').getTime()) },
      { reason: 'leftOut', count: 4, example: null },
      { reason: 'noNumber', count: 2, example: 'n/a' },
      { reason: 'noTimeField', count: 1, example: 'other' },
    ]);
    expect(reading.interpretation.rows).toBe(10);
  });

  it('cuts columns that are longer than their frame, the same way each time', () => {
    const frame = frameOf([time, numberField('v')], { length: 1 });
    expect(readAsEvents([frame]).events[0].timesMs).toHaveLength(1);
    expect(readAsEvents([frame]).events[0].timesMs).toBe(readAsEvents([frame]).events[0].timesMs);
  });
});
