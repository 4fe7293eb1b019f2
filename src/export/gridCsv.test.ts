import fc from 'fast-check';
import { exportOf, hostileTexts } from '../testing/exportParts';
import { rangeOf } from '../testing/foldEvents';
import { parseCsv } from '../testing/parseCsv';
import { drawnFold } from '../testing/scenes';
import { gridCsv } from './gridCsv';

const week = rangeOf('2024-01-01T00:00Z', '2024-01-07T23:59:59.999Z');

function linesOf(csv: string): string[][] {
  expect(csv.startsWith('\ufeff')).toBe(true);
  return parseCsv(csv.slice(1));
}

describe('the CSV of a grid', () => {
  it('reads back as the grid, its marginals and its total, digit by digit', () => {
    const event = fc.record({
      timeMs: fc.integer({ min: week.fromMs, max: week.toMs }),
      value: fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    });
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const source = exportOf({ timesMs: events.map((e) => e.timeMs), values: events.map((e) => e.value) }, week);
        const lines = linesOf(gridCsv(source)).filter(([first]) => first !== '#');
        const numbers = lines.slice(1).map((line) => line.slice(1).map((text) => (text === '' ? NaN : Number(text))));
        const { fold } = source;
        expect(numbers.slice(0, -1).flatMap((line) => line.slice(0, -1))).toEqual(Array.from(fold.cells));
        expect(numbers.slice(0, -1).map((line) => line.at(-1))).toEqual(Array.from(fold.rowMarginal));
        expect(numbers.at(-1)).toEqual([...fold.columnMarginal, fold.total]);
      }),
      { numRuns: 40 }
    );
  });

  it('names columns, rows and marginals, after how it was made', () => {
    const csv = gridCsv(exportOf({ timesMs: [week.fromMs], values: [2] }, week));
    const lines = linesOf(csv);
    expect(lines.slice(0, 3)).toEqual([
      ['#', 'Panel', 'Sessions'],
      ['#', 'Values', 'Sum of sessions'],
      ['#', 'Marks', 'a cell with nothing in it: no events'],
    ]);
    expect(lines[3].slice(0, 3)).toEqual(['Weekday', '00:00', '01:00']);
    expect(lines[3].at(-1)).toBe('Total');
    expect(lines.slice(4).map(([name]) => name)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Total']);
  });

  it('tells empty, without a number, not existing and outside the range apart', () => {
    const fold = drawnFold(['.-xo', '0123']);
    const lines = linesOf(gridCsv({ ...exportOf({ timesMs: [], values: [] }, week), fold }));
    expect(lines.at(-3)?.slice(1, 5)).toEqual(['', 'no value', 'does not exist', 'outside']);
    expect(lines.at(-2)?.slice(1, 5)).toEqual(['0', '1', '2', '3']);
    expect(lines[2][2]).toContain('"outside": outside the time range');
    expect(lines[2][2]).toContain('"no value": events without a number');
  });

  it('says what is annotated, a hundred at most', () => {
    const annotation = { startMs: week.fromMs, endMs: week.fromMs + 60_000, title: 'Deploy', text: '' };
    const source = exportOf({ timesMs: [week.fromMs], values: [2] }, week);
    const annotations = Array<typeof annotation>(102).fill(annotation);
    const facts = linesOf(gridCsv({ ...source, annotations })).filter(([, name]) => name === 'Annotation');
    expect(facts).toHaveLength(101);
    expect(facts[0][2]).toBe('2024-01-01T00:00:00+00:00 – 2024-01-01T00:01:00+00:00 · Deploy');
    expect(facts[100][2]).toBe('and 2 more');
  });

  it('writes dates so that every program reads them', () => {
    const source = exportOf({ timesMs: [week.fromMs], values: [2] }, week, { columns: 'hour', rows: 'date' });
    expect(
      linesOf(gridCsv(source))
        .slice(4, 6)
        .map(([name]) => name)
    ).toEqual(['2024-01-01', '2024-01-02']);
  });

  it('keeps hostile names of values and axes texts', () => {
    for (const text of hostileTexts) {
      const source = exportOf({ timesMs: [week.fromMs], values: [2] }, week);
      const words = { ...source.words, value: text, rows: text, marginal: text };
      const lines = linesOf(gridCsv({ ...source, words, provenance: [{ name: text, value: text }] }));
      expect(lines[4]).toHaveLength(26);
      for (const field of lines.flat()) {
        expect(field).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
      }
    }
  });
});
