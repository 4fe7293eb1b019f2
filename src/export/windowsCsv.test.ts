import { exportOf } from '../testing/exportParts';
import { rangeOf } from '../testing/foldEvents';
import { parseCsv } from '../testing/parseCsv';
import { busiestWindows } from './namedWindows';
import { windowsCsv } from './windowsCsv';

const range = rangeOf('2024-03-25T00:00Z', '2024-04-07T23:59:59.999Z');
const events = {
  timesMs: ['2024-03-26T01:10Z', '2024-03-26T01:50Z', '2024-04-02T00:10Z', '2024-04-02T09:00Z'].map(Date.parse),
  values: [2, 3, 1.5, -4],
};
const paris = exportOf(events, range, { zone: 'Europe/Paris' });

const linesOf = (csv: string) => parseCsv(csv.slice(1)).filter(([first]) => first !== '#');
const commentsOf = (csv: string) => parseCsv(csv.slice(1)).filter(([first]) => first === '#');

describe('the CSV of windows', () => {
  it('has a line for each window with events of any cell, in the order of time, with the offset of that day', () => {
    expect(linesOf(windowsCsv(paris))).toEqual([
      ['Cell', 'Start', 'End', 'Local date', 'Weekday', 'Events', 'Sum of sessions'],
      ['cell 2 1', '2024-03-26T02:00:00+01:00', '2024-03-26T03:00:00+01:00', '2024-03-26', 'Tuesday', '2', '5'],
      ['cell 2 1', '2024-04-02T02:00:00+02:00', '2024-04-02T03:00:00+02:00', '2024-04-02', 'Tuesday', '1', '1.5'],
      ['cell 11 1', '2024-04-02T11:00:00+02:00', '2024-04-02T12:00:00+02:00', '2024-04-02', 'Tuesday', '1', '-4'],
    ]);
    expect(commentsOf(windowsCsv(paris)).at(-1)).toEqual(['#', 'Windows', '3 with events, of every cell']);
  });

  it('names the value of a window, which may be another than that of cells', () => {
    const windowValue = { ...paris.windowValue, title: 'Sum of bytes' };
    const shares = exportOf(events, range, { calculation: 'shareOfAll' });
    const lines = linesOf(windowsCsv({ ...shares, windowValue }));
    expect(lines.map((line) => line.at(-1))).toEqual(['Sum of bytes', '5', '1.5', '-4']);
  });

  it('has all windows of chosen cells, also the quiet ones', () => {
    const chosen = { block: { column: 11, row: 1, columnCount: 1, rowCount: 1 }, name: '=Tuesday 11:00' };
    const csv = windowsCsv({ ...paris, chosen });
    expect(
      linesOf(csv)
        .slice(1)
        .map(([name, start, , , , count, value]) => [name, start, count, value])
    ).toEqual([
      ["'=Tuesday 11:00", '2024-03-26T11:00:00+01:00', '0', ''],
      ["'=Tuesday 11:00", '2024-04-02T11:00:00+02:00', '1', '-4'],
    ]);
    expect(commentsOf(csv).at(-1)?.[2]).toBe('2 of =Tuesday 11:00, also those without events');
  });

  it('names each window of several chosen cells by its own', () => {
    const twoDays = { block: { column: 2, row: 0, columnCount: 1, rowCount: 2 }, name: 'all of it' };
    const namesOf = (chosen: typeof twoDays) =>
      linesOf(windowsCsv({ ...paris, chosen }))
        .slice(1)
        .map(([name, start]) => `${name} @ ${start.slice(0, 13)}`);
    expect(namesOf(twoDays)).toEqual([
      'cell 2 0 @ 2024-03-25T02',
      'cell 2 1 @ 2024-03-26T02',
      'cell 2 0 @ 2024-04-01T02',
      'cell 2 1 @ 2024-04-02T02',
    ]);
    const threeHours = { block: { column: 1, row: 1, columnCount: 3, rowCount: 1 }, name: 'all of it' };
    expect(namesOf(threeHours)).toEqual(['cell 1 1 – cell 3 1 @ 2024-03-26T01', 'cell 1 1 – cell 3 1 @ 2024-04-02T01']);
  });

  it('says how windows were made, not cells, and what is annotated', () => {
    const at = (iso: string) => ({ startMs: Date.parse(iso), endMs: Date.parse(iso), title: 'Alert', text: 'a;=b' });
    const comments = commentsOf(windowsCsv({ ...paris, annotations: [at('2024-03-26T01:00Z')] }));
    expect(comments).toEqual([
      ['#', 'Panel', 'Sessions of windows'],
      ['#', 'Annotation', "2024-03-26T02:00:00+01:00 · Alert · a;'=b"],
      ['#', 'Windows', '3 with events, of every cell'],
    ]);
  });

  it('has none where the values came folded', () => {
    expect(linesOf(windowsCsv({ ...paris, blockSource: null }))).toHaveLength(1);
  });
});

describe('the busiest windows', () => {
  it('are those of the largest sums where values add up', () => {
    const source = exportOf({ timesMs: events.timesMs, values: [0.5, 0.5, 100, -4] }, range);
    expect(busiestWindows(source, 2).map(({ value }) => value)).toEqual([100, 1]);
  });

  it('are those of the largest sums where cells have a rate', () => {
    const source = exportOf({ timesMs: events.timesMs, values: [0, 0, 100, 50] }, range, { calculation: 'rate' });
    expect(busiestWindows(source, 2).map(({ value }) => value)).toEqual([100, 50]);
  });

  it('are those with the most events where values do not add up', () => {
    const source = exportOf({ timesMs: events.timesMs, values: [0, 0, 100, 50] }, range, { calculation: 'mean' });
    expect(busiestWindows(source, 2).map(({ events: count, value }) => [count, value])).toEqual([
      [2, 0],
      [1, 100],
    ]);
  });
});
