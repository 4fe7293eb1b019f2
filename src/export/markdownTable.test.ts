import { exportOf, hostileTexts } from '../testing/exportParts';
import { rangeOf } from '../testing/foldEvents';
import { markdownTable, markdownText } from './markdownTable';

const week = rangeOf('2024-01-01T00:00Z', '2024-01-07T23:59:59.999Z');
const oneEvent = exportOf({ timesMs: [Date.parse('2024-01-03T05:00Z')], values: [1234] }, week);

function tableOf(markdown: string): string[][] {
  return markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim())
        .slice(1, -1)
    );
}

describe('the table for a ticket', () => {
  it('has the longer axis down, the numbers as in the panel, and how it was made', () => {
    const markdown = markdownTable(oneEvent);
    const [head, alignment, ...rows] = tableOf(markdown);
    expect(head).toEqual(['Hour', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun', 'Total']);
    expect(alignment).toEqual([':--', ...Array<string>(8).fill('--:')]);
    expect(rows).toHaveLength(25);
    expect(rows[5]).toEqual(['05:00', '', '', '1,234', '', '', '', '', '1,234']);
    expect(rows[24]).toEqual(['**Total**', '', '', '**1,234**', '', '', '', '', '**1,234**']);
    expect(markdown).toContain('**Sessions**');
    expect(markdown).toContain('Sum of sessions by weekday and hour.');
    expect(markdown).toContain('Panel: Sessions');
  });

  it('lists the busy rows of a large grid in their order, and says so', () => {
    const timesMs = Array.from({ length: 60 }, (_, i) => week.fromMs + i * 7 * 60_000);
    const source = exportOf({ timesMs, values: timesMs.map(() => 1) }, week, { columns: 'time:1', rows: 'date' });
    const markdown = markdownTable(source);
    const [, , ...rows] = tableOf(markdown);
    expect(rows).toHaveLength(32);
    expect(rows.map(([name]) => name).slice(0, 3)).toEqual(['00:00', '00:07', '00:14']);
    expect(rows.at(-1)?.at(-1)).toBe('**60**');
    expect(markdown).toContain('Only the 31 busiest of 1,440 rows are listed; the last row is of all.');
  });

  it('has the totals of the rows alone where there are too many columns', () => {
    const year = rangeOf('2024-01-01T00:00Z', '2024-12-31T23:59:59.999Z');
    const source = exportOf({ timesMs: [year.fromMs], values: [1] }, year, { columns: 'time:1', rows: 'date' });
    const markdown = markdownTable(source);
    expect(tableOf(markdown)[0]).toEqual(['Hour', 'Total']);
    expect(markdown).toContain('The 366 columns are left out.');
    // nor are the marks of their cells told of
    expect(markdown).not.toContain('a cell with nothing in it');
  });

  it('says what signs stand for', () => {
    const range = rangeOf('2024-01-01T00:00Z', '2024-01-02T23:59:59.999Z');
    expect(markdownTable(exportOf({ timesMs: [range.fromMs], values: [1] }, range))).toContain(
      '"·": outside the time range'
    );
  });
});

describe('a text in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['a\nb', 'a b'],
    ['<b>', '&lt;b&gt;'],
    ['a & b', 'a &amp; b'],
    ['*_`~#', '\\*\\_\\`\\~\\#'],
    ['\\', '\\\\'],
    ['\\|', '\\\\\\|'],
    ['![x](http://a)', '!\\[x\\](http&#58;//a)'],
    ['a www.evil.example', 'a www&#46;evil.example'],
    ['WWW.a', 'WWW&#46;a'],
    ['a@b.example', 'a@\u2060b.example'],
    ['@team', '@\u2060team'],
    ['$x$', '\\$x\\$'],
    ['&#58;', '&amp;\\#58;'],
  ])('%j is written as %s', (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it('adds no cell, line or element to the table, whatever it holds', () => {
    for (const text of hostileTexts) {
      const words = { ...oneEvent.words, columns: text, marginal: text, value: text };
      const markdown = markdownTable({ ...oneEvent, title: text, summary: text, words });
      const table = tableOf(markdown);
      expect(table).toHaveLength(27);
      expect(table.every((cells) => cells.length === 9)).toBe(true);
      expect(markdown).not.toMatch(/[<>]|(?<!\\)[[$]|:\/\/|www\.|@\w/);
    }
  });
});
