import { fileEvents } from './fileEvents';
import { TableBuilder, type Table } from './tableBuilder';
import { TextColumn } from './textColumn';

function tableOf(rows: string[]): Table {
  const table = new TableBuilder();
  rows.forEach((row) => table.addCells(row.split(',')));
  return table.finish();
}

const TABLE = tableOf([
  'time,n,user',
  '2024-03-10 07:30:00,2,bob',
  'soon,5,ann',
  ',1,ann',
  '2024-03-10 09:00:00,many,ann',
  '2024-03-09 09:00:00Z,,',
]);

describe('fileEvents', () => {
  it('returns the rows with a time, with their numbers and groups, and apart those whose time cannot be read', () => {
    const { timed, untimed, groups, firstMs, lastMs } = fileEvents(TABLE, { time: 0, value: 1, group: 2 }, 'UTC');
    const at = (text: string) => Date.parse(text);
    expect([...timed.timesMs]).toEqual([
      at('2024-03-10T07:30Z'),
      NaN,
      at('2024-03-10T09:00Z'),
      at('2024-03-09T09:00Z'),
    ]);
    expect([...(timed.values ?? [])]).toEqual([2, 1, NaN, NaN]);
    expect(groups).toEqual(['ann', '', 'bob']);
    expect([...(timed.groupCodes ?? [])].map((code) => groups?.[code])).toEqual(['bob', 'ann', 'ann', '']);
    expect(untimed).toEqual({ texts: ['soon'], values: new Float64Array([5]), groupCodes: new Uint32Array([0]) });
    expect([firstMs, lastMs]).toEqual([at('2024-03-09T09:00Z'), at('2024-03-10T09:00Z')]);
  });

  it('takes times without a zone for local ones', () => {
    const { timed } = fileEvents(TABLE, { time: 0, value: null, group: null }, 'America/New_York');
    // the clocks went forward that morning: 07:30 was in daylight time; Z stays Z
    expect(new Date(timed.timesMs[0]).toISOString()).toBe('2024-03-10T11:30:00.000Z');
    expect(new Date(timed.timesMs[3]).toISOString()).toBe('2024-03-09T09:00:00.000Z');
    expect(timed.values).toBeNull();
    expect(timed.groupCodes).toBeNull();
  });

  it('has no first and last time where a column holds none', () => {
    const { timed, untimed, firstMs, lastMs } = fileEvents(TABLE, { time: 2, value: null, group: null }, 'UTC');
    expect([timed.timesMs.length, untimed.texts.length]).toEqual([1, 4]);
    expect([firstMs, lastMs]).toEqual([NaN, NaN]);
  });

  it('reads the unit of numbers off their middle', () => {
    const { timed } = fileEvents(
      tableOf(['ts', '1710055800', '1710055801.5']),
      { time: 0, value: null, group: null },
      'UTC'
    );
    expect([...timed.timesMs]).toEqual([1710055800000, 1710055801500]);
  });
});

describe('TextColumn', () => {
  it('keeps a text that comes again once, and leaves rows that were passed over empty', () => {
    const column = new TextColumn();
    column.set(1, 'a');
    column.set(3, 'b');
    column.set(5000, 'a');
    expect(column.texts).toEqual(['', 'a', 'b']);
    expect(column.distinct).toBe(2);
    expect([...column.codes(5002)].flatMap((code, row) => (code === 0 ? [] : [[row, code]]))).toEqual([
      [1, 1],
      [3, 2],
      [5000, 1],
    ]);
  });

  it('keeps every row of a column in which all differ, and groups by its texts all the same', () => {
    const table = tableOf(['t,who', ...Array.from({ length: 200_000 }, (_, i) => `2024-03-10,${i % 150_000}`)]);
    expect(table.columns[1].distinct).toBe(Infinity);
    const { groups, timed } = fileEvents(table, { time: 0, value: null, group: 1 }, 'UTC');
    expect(groups).toHaveLength(150_000);
    for (const row of [0, 99_999, 149_999, 150_000, 199_999]) {
      expect(groups?.[timed.groupCodes?.[row] ?? -1]).toBe(String(row % 150_000));
    }
  });
});
