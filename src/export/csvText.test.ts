import fc from 'fast-check';
import { hostileTexts } from '../testing/exportParts';
import { parseCsv } from '../testing/parseCsv';
import { BYTE_ORDER_MARK, commentLines, type CsvField, csvFile, csvLine, defused } from './csvText';

const onOneLine = (text: string) => text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, ' ');

describe('a CSV file', () => {
  it('begins with the byte order mark and ends each line with both characters', () => {
    expect(csvFile([csvLine(['a', 1]), csvLine(['b', 2])])).toBe(`${BYTE_ORDER_MARK}"a",1\r\n"b",2\r\n`);
  });

  it.each<[CsvField, string]>([
    [0.1 + 0.2, '0.30000000000000004'],
    [1e21, '1e+21'],
    [-5, '-5'],
    [NaN, ''],
    ['', ''],
    ['-5', `"'-5"`],
    ['a "b", c', '"a ""b"", c"'],
    ['a;b', '"a;b"'],
    ['two\r\nlines', '"two lines"'],
    ['one\n=1', '"one =1"'],
    ['\n=1', `"' =1"`],
    ['5 − 3', '"5 − 3"'],
  ])('writes %j as %s', (field, expected) => {
    expect(csvLine([field])).toBe(expected);
  });

  it('reads back as the fields that were written', () => {
    const field = fc.oneof(fc.string(), fc.constantFrom(...hostileTexts), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        const file = csvFile(rows.map(csvLine)).slice(BYTE_ORDER_MARK.length);
        expect(parseCsv(file)).toEqual(
          rows.map((row) => row.map((part) => (typeof part === 'number' ? String(part) : defused(onOneLine(part)))))
        );
      })
    );
  });
});

describe('a text that begins like a formula', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@a',
    '\t1',
    '\r1',
    '\n1',
    ' =1',
    '"=1',
    "'=1",
    ' " =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff=1',
    '\u0000=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
  ])('%j gets an apostrophe', (text) => {
    expect(defused(text)).toBe(`'${text}`);
  });

  it.each(['a=1', '1-2', '–', '−1', '1–7', 'Mon', '#', ' a', ''])('%j stays as it is', (text) => {
    expect(defused(text)).toBe(text);
  });

  it.each([
    ['x;=1', "x;'=1"],
    ['x; =1', "x;' =1"],
    ['x;"=1', `x;'"=1`],
    ['x;\t=1', "x;'\t'=1"],
    ['x|@a', "x|'@a"],
    ['x\t-3', "x\t'-3"],
    ['x,=1', "x,'=1"],
    ['x,-3+cmd', "x,'-3+cmd"],
    ['x, -1*A1', "x,' -1*A1"],
    ['x;＝1', "x;'＝1"],
    ['=1;=1', "'=1;'=1"],
  ])('%j in the middle of a text gets one too: %j', (text, expected) => {
    expect(defused(text)).toBe(expected);
  });

  it.each(['a; b', 'a, b=c', 'Linear, -3 – 5', 'Mon, -3 h', 'Log, -3 %, +5 €', 'a|b', 'a - b; c'])(
    '%j is none and stays as it is',
    (text) => {
      expect(defused(text)).toBe(text);
    }
  );
});

describe('comments', () => {
  it('are one line each, of a name and a value', () => {
    expect(commentLines([{ name: 'Query', value: 'of "a"\r\nand b' }])).toEqual(['#,"Query","of ""a"" and b"']);
  });

  it('hold hostile texts as texts', () => {
    for (const value of hostileTexts) {
      const [line] = commentLines([{ name: 'Variable', value }]);
      expect(line.split(/\r|\n/)).toHaveLength(1);
      const [[sign, , text]] = parseCsv(line, ',');
      expect(sign).toBe('#');
      expect(text).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
    }
  });
});
