import fc from 'fast-check';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { chooseReader } from './chooseReader';
import { decodeText } from './decodeText';
import { FileProblem, problemOf } from './fileProblem';
import { readFile, type ReadProgress } from './readFile';
import { MOST_COLUMNS, TableBuilder, type Table } from './tableBuilder';

/** Returns a table as names and rows of texts. */
function shown({ names, columns, rowCount }: Table): string[][] {
  const codes = columns.map((column) => column.codes(rowCount));
  const rows = Array.from({ length: rowCount }, (_, row) =>
    columns.map(({ texts }, column) => texts[codes[column][row]])
  );
  return [[...names], ...rows];
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new TextEncoder().encode(text));
}

async function read(content: string | Uint8Array<ArrayBuffer>, name = 'events.csv'): Promise<string[][]> {
  return shown(await readFile(new Blob([content]), name, () => undefined));
}

async function problemWith(content: string | Uint8Array<ArrayBuffer>, name = 'events.csv') {
  try {
    await read(content, name);
  } catch (error) {
    return error instanceof FileProblem ? problemOf(error) : error;
  }
  throw new Error('it was read');
}

/** Reads bytes that come in pieces of these sizes, the last size again and again. */
function readInPieces(bytes: Uint8Array, start: string, sizes: readonly number[]): string[][] {
  const table = new TableBuilder();
  const decoding = decodeText(bytes.subarray(0, 4));
  const reader = chooseReader(start, table);
  for (let at = 0, piece = 0; at < bytes.length; piece++) {
    const size = sizes[Math.min(piece, sizes.length - 1)];
    reader.write(decoding.decode(bytes.subarray(at, at + size)));
    at += size;
  }
  reader.write(decoding.end());
  reader.end();
  return shown(table.finish('time'));
}

const A_TABLE = [
  ['time', 'user'],
  ['2024-03-10 07:30:00', 'ann'],
  ['2024-03-10 08:00:00', 'bob'],
];
const TIMES = [['time'], ['2024-03-10 07:30:00'], ['2024-03-10 08:00:00']];

describe('readFile', () => {
  it.each<[string, string, string[][]]>([
    ['CSV', 'time,user\n2024-03-10 07:30:00,ann\n2024-03-10 08:00:00,bob\n', A_TABLE],
    ['CSV without a last line end', 'time,user\n2024-03-10 07:30:00,ann\n2024-03-10 08:00:00,bob', A_TABLE],
    ['CSV with CRLF', 'time,user\r\n2024-03-10 07:30:00,ann\r\n2024-03-10 08:00:00,bob\r\n', A_TABLE],
    ['CSV with CR', 'time,user\r2024-03-10 07:30:00,ann\r2024-03-10 08:00:00,bob\r', A_TABLE],
    ['CSV with a byte order mark', '\uFEFFtime,user\n2024-03-10 07:30:00,ann\n2024-03-10 08:00:00,bob\n', A_TABLE],
    ['CSV with blank lines', 'time,user\n\n2024-03-10 07:30:00,ann\n \n2024-03-10 08:00:00,bob\n\n', A_TABLE],
    [
      'a log',
      '2026-10-05T03:12:26+01:00 host sshd[7]: Failed password, again\n\n  at line 3\n' +
        '2026-10-05T03:12:29.5Z host sshd[7]: closed\n'.repeat(20),
      [
        ['time', 'text'],
        ['2026-10-05T03:12:26+01:00', 'host sshd[7]: Failed password, again'],
        ['', '  at line 3'],
        ...Array.from({ length: 20 }, () => ['2026-10-05T03:12:29.5Z', 'host sshd[7]: closed']),
      ],
    ],
    [
      'a log with a comma in every line',
      '2026-10-05 03:12:26 alert one, host a\n2026-10-05 03:12:27 alert two, host b\n',
      [
        ['time', 'text'],
        ['2026-10-05 03:12:26', 'alert one, host a'],
        ['2026-10-05 03:12:27', 'alert two, host b'],
      ],
    ],
    [
      'a log with times in brackets',
      '[2026-10-05 03:12:26] started\n[2026-10-05 03:12:27] GET /a, b\n',
      [
        ['time', 'text'],
        ['2026-10-05 03:12:26', 'started'],
        ['2026-10-05 03:12:27', 'GET /a, b'],
      ],
    ],
    [
      'CSV whose times name their zone after a space',
      'time,user\n' + '2024-03-10 07:30:00 UTC,ann\n'.repeat(20),
      [['time', 'user'], ...Array.from({ length: 20 }, () => ['2024-03-10 07:30:00 UTC', 'ann'])],
    ],
    ['TSV', 'time\tuser\n2024-03-10 07:30:00\tann\n2024-03-10 08:00:00\tbob\n', A_TABLE],
    ['semicolons', 'time;user\n2024-03-10 07:30:00;ann\n2024-03-10 08:00:00;bob\n', A_TABLE],
    ['bars', 'time|user\n2024-03-10 07:30:00|ann\n2024-03-10 08:00:00|bob\n', A_TABLE],
    ['quotes', '"time","user"\n"2024-03-10 07:30:00","ann"\n"2024-03-10 08:00:00","bob"\n', A_TABLE],
    [
      'values with delimiters, quotes and line ends in them',
      'time,text\n2024-03-10,"a,""b""\nc"\n',
      [
        ['time', 'text'],
        ['2024-03-10', 'a,"b"\nc'],
      ],
    ],
    [
      'decimal commas',
      'time;load\n2024-03-10;1,5\n2024-03-11;2,5\n',
      [
        ['time', 'load'],
        ['2024-03-10', '1,5'],
        ['2024-03-11', '2,5'],
      ],
    ],
    [
      'decimal commas without names',
      '2024-03-10;1,5\n2024-03-11;2,5\n',
      [
        ['column 1', 'column 2'],
        ['2024-03-10', '1,5'],
        ['2024-03-11', '2,5'],
      ],
    ],
    [
      'CSV without names',
      '2024-03-10,ann\n2024-03-11,bob\n',
      [
        ['column 1', 'column 2'],
        ['2024-03-10', 'ann'],
        ['2024-03-11', 'bob'],
      ],
    ],
    [
      'names that come twice or not at all',
      'time,x,x,\n2024-03-10,1,2,3\n',
      [
        ['time', 'x', 'x (2)', 'column 4'],
        ['2024-03-10', '1', '2', '3'],
      ],
    ],
    [
      'short and long rows',
      'time,a\n2024-03-10\n2024-03-11,1,2\n',
      [
        ['time', 'a', 'column 3'],
        ['2024-03-10', '', ''],
        ['2024-03-11', '1', '2'],
      ],
    ],
    ['one time a line', '2024-03-10 07:30:00\n2024-03-10 08:00:00\n', TIMES],
    ['one time a line below a name', 'time\n2024-03-10 07:30:00\n2024-03-10 08:00:00\n', TIMES],
    [
      'times with commas, one a line',
      '2024-03-10 07:30:00,123\n2024-03-10 08:00:00,456\n',
      [['time'], ['2024-03-10 07:30:00,123'], ['2024-03-10 08:00:00,456']],
    ],
    [
      'times of mail, one a line',
      'Tue, 12 Mar 2024 02:00:00 +0000\nTue, 12 Mar 2024 03:00:00 +0000\n',
      [['time'], ['Tue, 12 Mar 2024 02:00:00 +0000'], ['Tue, 12 Mar 2024 03:00:00 +0000']],
    ],
    [
      'times of Apache in brackets, one a line',
      '[10/Oct/2000:13:55:36 -0700]\n[10/Oct/2000:13:55:37 -0700]\n',
      [['time'], ['[10/Oct/2000:13:55:36 -0700]'], ['[10/Oct/2000:13:55:37 -0700]']],
    ],
    ['epoch seconds, one a line', '1710055800\n1710057600\n', [['time'], ['1710055800'], ['1710057600']]],
    [
      'JSON lines',
      '{"time":"2024-03-10 07:30:00","user":"ann"}\n{"time":"2024-03-10 08:00:00","user":"bob"}\n',
      A_TABLE,
    ],
    [
      'a JSON array',
      '[{"time":"2024-03-10 07:30:00","user":"ann"},\n {"time":"2024-03-10 08:00:00","user":"bob"}]',
      A_TABLE,
    ],
    [
      'a JSON array in one line',
      '[{"time":"2024-03-10 07:30:00","user":"ann"},{"time":"2024-03-10 08:00:00","user":"bob"}]\n',
      A_TABLE,
    ],
    [
      'JSON objects one after the other, as in the Jabber logs',
      '{\n  "time": "2024-03-10 07:30:00",\n  "user": "ann"\n}\n{\n  "time": "2024-03-10 08:00:00",\n  "user": "bob"\n}\n',
      A_TABLE,
    ],
    [
      'JSON objects with nothing between',
      '{"time":"2024-03-10 07:30:00","user":"ann"}{"time":"2024-03-10 08:00:00","user":"bob"}',
      A_TABLE,
    ],
    [
      'JSON lines that go on as spread objects',
      '{"time":"2024-03-10 07:30:00","user":"ann"}\n{\n"time":"2024-03-10 08:00:00",\n"user":"bob"}\n',
      A_TABLE,
    ],
    ['a JSON array of texts', '["2024-03-10 07:30:00","2024-03-10 08:00:00"]', TIMES],
    [
      'a JSON array of arrays',
      '[["time","user"],["2024-03-10 07:30:00","ann"],["2024-03-10 08:00:00","bob"]]',
      A_TABLE,
    ],
    [
      'JSON of keys that differ, nested and listed',
      '{"t":1,"src":{"ip":"a","port":null}}\n{"t":2,"ok":true,"tags":["x","y"]}\n',
      [
        ['t', 'src.ip', 'src.port', 'ok', 'tags'],
        ['1', 'a', '', '', ''],
        ['2', '', '', 'true', '["x","y"]'],
      ],
    ],
    [
      'names that objects have of their own',
      '{"__proto__":"a","constructor":"b"}\n',
      [
        ['__proto__', 'constructor'],
        ['a', 'b'],
      ],
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(await read(text)).toEqual(expected);
    expect(await read(new Uint8Array(gzipSync(bytesOf(text))), 'events.gz')).toEqual(expected);
  });

  it.each<[string, Uint8Array<ArrayBuffer>]>([
    ['UTF-8', bytesOf('time,who\n2024-03-10,Zoë\n')],
    ['UTF-8 with its mark', bytesOf('\uFEFFtime,who\n2024-03-10,Zoë\n')],
    ['UTF-16 little end first', new Uint8Array(Buffer.from('\uFEFFtime,who\n2024-03-10,Zoë\n', 'utf16le'))],
    ['UTF-16 without its mark', new Uint8Array(Buffer.from('time,who\n2024-03-10,Zoë\n', 'utf16le'))],
    ['UTF-16 big end first', new Uint8Array(Buffer.from('\uFEFFtime,who\n2024-03-10,Zoë\n', 'utf16le').swap16())],
    ['Windows-1252', new Uint8Array(Buffer.from('time,who\n2024-03-10,Zoë\n', 'latin1'))],
  ])('reads %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual([
      ['time', 'who'],
      ['2024-03-10', 'Zoë'],
    ]);
  });

  it('reads the first sheet with rows of an Excel workbook, its dates as they stand there', async () => {
    const table = [
      ['when', 'user', 'n'],
      ['2024-03-10 07:30:00.000', 'ann & bob', '3'],
      ['2024-03-10 08:00:00.000', '', '1.5'],
    ];
    expect(await read(workbook(), 'events.xlsx')).toEqual(table);
  });

  it('reads the same wherever the bytes were cut', () => {
    const cell = fc.constantFrom(
      '',
      'a',
      'ä',
      '漢字',
      '👾',
      'x,y',
      'x;y',
      '"',
      '""',
      'a"b',
      'l\nm',
      'c\r\nd',
      '\\',
      '{',
      ']',
      ' '
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    const forms = fc.constantFrom<(rows: Array<[string, string]>) => string>(
      (cells) => `k,v\n${cells.map((row) => row.map(quoted).join(',')).join('\n')}\n`,
      (cells) => `k,v\r\n${cells.map((row) => row.map(quoted).join(',')).join('\r\n')}`,
      (cells) => cells.map(([k, v]) => JSON.stringify({ k, v })).join('\n'),
      (cells) => cells.map(([k, v]) => JSON.stringify({ k, v }, null, 2)).join('\n'),
      (cells) => JSON.stringify(cells.map(([k, v]) => ({ k, v }))),
      (cells) => cells.map((_, i) => `2024-03-10 07:30:${String(i).padStart(2, '0')}`).join('\r\n')
    );
    fc.assert(
      fc.property(rows, forms, fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1 }), (cells, form, sizes) => {
        const text = form(cells);
        const bytes = bytesOf(text);
        expect(readInPieces(bytes, text, sizes)).toEqual(readInPieces(bytes, text, [bytes.length]));
      }),
      { numRuns: 300 }
    );
  });

  it('reads back what was written', () => {
    const cell = fc.constantFrom('b', 'ä', '👾', 'x,y', '"', 'a"b', 'l\nm');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        (cells, size) => {
          const csv = `k,v\n${cells.map((row) => row.map(quoted).join(',')).join('\n')}\n`;
          const json = cells.map(([k, v]) => JSON.stringify({ k, v }, null, 1)).join('\n');
          for (const text of [csv, json]) {
            expect(readInPieces(bytesOf(text), text, [size])).toEqual([['k', 'v'], ...cells]);
          }
        }
      ),
      { numRuns: 100 }
    );
  });

  it('tells how far it has come, up to all bytes', async () => {
    const text = '2024-03-10 07:30:00\n'.repeat(5000);
    const seen: ReadProgress[] = [];
    const table = await readFile(new Blob([text, text, text, text]), 'times.txt', (progress) => seen.push(progress));
    expect(table.rowCount).toBe(20_000);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).sort((a, b) => a - b));
    expect(seen.at(-1)).toMatchObject({ bytes: text.length * 4, totalBytes: text.length * 4 });
  });
});

describe('a file that cannot be read', () => {
  it.each([1, 7, 64, 1000])('knows the line in which JSON breaks, in pieces of %i bytes', (size) => {
    const lines = Array.from({ length: 30 }, (_, i) => `{"who":"Zoë","n":${i}},`);
    const broken = `[\n${lines.join('\n')}\n{"who" "ann"},\n${lines.join('\n')}]`;
    expect(() => readInPieces(bytesOf(broken), broken, [size])).toThrow('The JSON breaks in line 32.');
    const wrong = `[\n${lines.join('\n')}\n{"who": oops},\n${lines.join('\n')}]`;
    expect(() => readInPieces(bytesOf(wrong), wrong, [size])).toThrow('The JSON breaks in line 32.');
  });

  const OLE = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

  it.each<[string, string | Uint8Array<ArrayBuffer>, string, RegExp, RegExp]>([
    ['nothing', '', 'a.csv', /is empty/, /Export it again/],
    ['blank lines', '\n\n \n', 'a.csv', /no rows/, /Export it again/],
    ['names alone', 'time,user\n', 'a.csv', /no rows/, /below the names/],
    ['an empty array', '[]', 'a.json', /no rows/, /Export/],
    ['a picture', latin('\x89PNG\r\n\x1a\n'), 'a.png', /picture \(PNG\)/, /table/],
    ['a PDF', '%PDF-1.7\n', 'a.pdf', /PDF/, /CSV or Excel/],
    ['an archive', new Uint8Array(zipSync({ 'a.csv': strToU8('x') })), 'a.zip', /ZIP/, /Unpack it/],
    ['old Excel', OLE, 'a.xls', /old Excel/, /save it as \.xlsx or CSV/],
    ['protected Excel', OLE, 'a.xlsx', /password/, /take the password out/],
    ['broken Excel', latin('PK\x03\x04 xl/ broken'), 'a.xlsx', /workbook cannot be read/, /save it as \.xlsx or CSV/],
    ['other bytes', new Uint8Array([1, 2, 0, 3, 4, 5, 0, 9]), 'a.bin', /no text file/, /CSV, TSV, JSON or Excel/],
    [
      'a cut gzip',
      new Uint8Array(gzipSync(bytesOf('time\n2024-03-10\n'.repeat(99))).slice(0, 40)),
      'a.gz',
      /gzip/,
      /again/,
    ],
    ['a broken gzip', latin('\x1f\x8b\x08 nonsense'), 'a.gz', /gzip/, /again/],
    ['a gzip of a PDF', new Uint8Array(gzipSync(bytesOf('%PDF-1.7'))), 'a.gz', /PDF/, /CSV or Excel/],
    [
      'a broken line of JSON',
      '{"a":1}\n{"a":2}\n{"a":oops}\n',
      'a.json',
      /breaks in line 3/,
      /2 records were read.*oops/,
    ],
    ['a broken spread object', '{"a":1}\n{\n"a":2\n"b":3}\n', 'a.json', /breaks in line 4/, /1 record was read/],
    [
      'JSON that ends early',
      '[{"a":1},\n{"a":',
      'a.json',
      /middle of a record, in line 2/,
      /1 record was read.*cut off/,
    ],
    [
      'a quote that is never closed',
      `time,x\n2024-03-10,"${'y'.repeat(5_000_000)}\n`,
      'a.csv',
      /After record 1 a quotation mark opens/,
      /“2024-03-10,"yyy/,
    ],
    [
      'too many columns',
      `${Array.from({ length: MOST_COLUMNS + 1 }, (_, i) => `c${i}`).join(',')}\n1\n`,
      'a.csv',
      /more than 1000 columns/,
      /Keep the columns/,
    ],
  ])('says so of %s, and what to do', async (_, content, name, title, advice) => {
    expect(await problemWith(content, name)).toEqual({
      title: expect.stringMatching(title),
      advice: expect.stringMatching(advice),
    });
  });
});

function quoted(text: string): string {
  return /[",\r\n]/.test(text) || text.trim() === '' ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns an Excel workbook of two sheets, the first without rows. */
function workbook(): Uint8Array<ArrayBuffer> {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  // 45361 is 10 March 2024
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Notes" sheetId="1" r:id="r1"/><sheet name="Events" sheetId="2" r:id="r2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${office}/worksheet" Target="worksheets/sheet2.xml"/><Relationship Id="r3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet xmlns="${main}"><sheetData>
      <row r="1"><c r="A1" t="inlineStr"><is><t>when</t></is></c><c r="B1" t="inlineStr"><is><t>user</t></is></c><c r="C1" t="inlineStr"><is><t>n</t></is></c></row>
      <row r="2"><c r="A2" s="1"><v>45361.3125</v></c><c r="B2" t="inlineStr"><is><t>ann &amp; bob</t></is></c><c r="C2"><v>3</v></c></row>
      <row r="3"><c r="A3" s="1"><v>45361.33333333333</v></c><c r="C3"><v>1.5</v></c></row>
    </sheetData></worksheet>`,
  };
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
  );
}
