import { findDelimiter, readCsv } from './csv';

function records(text: string, delimiter = ','): string[][] {
  const found: string[][] = [];
  readCsv(text, delimiter, (fields) => found.push([...fields]));
  return found;
}

describe('readCsv', () => {
  it.each<[string, string, string[][]]>([
    [
      'lines',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'lines without a last line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'CR',
      'a,b\r1,2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFa,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a byte order mark before quotes', '\uFEFF"a",b\n', [['a', 'b']]],
    ['quotes', '"a","b"\n', [['a', 'b']]],
    ['commas in quotes', '"a,b",c\n', [['a,b', 'c']]],
    ['doubled quotes', '"say ""yes""",""""\n', [['say "yes"', '"']]],
    [
      'line ends in quotes',
      '"a\nb","c\r\nd"\n1,2\n',
      [
        ['a\nb', 'c\r\nd'],
        ['1', '2'],
      ],
    ],
    [
      'empty fields',
      ',,\na,,\n',
      [
        ['', '', ''],
        ['a', '', ''],
      ],
    ],
    ['an empty field in quotes', '""\n', [['']]],
    ['an empty last field', 'a,', [['a', '']]],
    ['quotes within a field', 'a"b,c\n', [['a"b', 'c']]],
    ['text after quotes', '"a"b,c\n', [['ab', 'c']]],
    ['quotes that are never closed', 'a,"b\nc', [['a', 'b\nc']]],
    ['ragged rows', 'a,b\n1\n1,2,3\n', [['a', 'b'], ['1'], ['1', '2', '3']]],
    ['lines with nothing in them', 'a\n\n\r\n1\n\n', [['a'], ['1']]],
    ['nothing', '', []],
    ['space, which belongs to the field', ' a , b \n', [[' a ', ' b ']]],
  ])('reads %s', (_, text, expected) => {
    expect(records(text)).toEqual(expected);
  });

  it('parts fields at another delimiter', () => {
    expect(records('a;b\n1,5;2', ';')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });
});

describe('findDelimiter', () => {
  it.each([
    ['a,b,c\n1;2;3;4;5', ','],
    ['a;b\n', ';'],
    ['a\tb\n', '\t'],
    ['a\n', ','],
    ['', ','],
    ['"x;y;z",b\n', ','],
    ['"x\n;;;;",b\n', ','],
  ])('of %j is %j', (text, expected) => {
    expect(findDelimiter(text)).toBe(expected);
  });
});
