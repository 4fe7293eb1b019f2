import { exportOf, hostileTexts } from '../testing/exportParts';
import { rangeOf } from '../testing/foldEvents';
import { gridCsv } from './gridCsv';
import { windowsCsv } from './windowsCsv';

const week = rangeOf('2024-01-01T00:00Z', '2024-01-07T23:59:59.999Z');
const plain = exportOf({ timesMs: [week.fromMs, week.fromMs + 7_200_000], values: [-2, -3] }, week);

/** Everything that can be named by data or an author has this name. */
function named(text: string): typeof plain {
  return {
    ...plain,
    words: { value: text, total: text, marginal: text, columns: text, rows: text, countsEvents: false },
    provenance: [{ name: text, value: text }],
    windowValue: { ...plain.windowValue, title: text },
    cellText: () => text,
  };
}

const chosenBlock = { column: 0, row: 0, columnCount: 2, rowCount: 1 };

const FILES: ReadonlyArray<[name: string, write: (text: string) => string]> = [
  ['the grid', (text) => gridCsv(named(text))],
  ['all windows', (text) => windowsCsv(named(text))],
  ['chosen windows', (text) => windowsCsv({ ...named(text), chosen: { block: chosenBlock, name: text } })],
];

/** As spreadsheets read: quotes count where a field begins with one, and what follows them is taken as it is. */
function fieldsOf(file: string, separator: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= file.length) {
    let field = '';
    if (file[at] === '"') {
      at++;
      while (at < file.length && (file[at] !== '"' || file[at + 1] === '"')) {
        field += file[at];
        at += file[at] === '"' ? 2 : 1;
      }
      at++;
    }
    while (at < file.length && file[at] !== separator && file[at] !== '\r' && file[at] !== '\n') {
      field += file[at++];
    }
    fields.push(field);
    at++;
  }
  return fields;
}

const SEPARATORS = [',', ';', '\t', '|'];

const FORMULA = /^["\s\u200b-\u200f\u2028-\u202f]*[=+\-@＝＋－＠]/;
const isNumber = (field: string) => /^-\d+$/.test(field);

describe.each(FILES)('the CSV of %s', (_, write) => {
  it.each(SEPARATORS)('has no field that begins like a formula where fields are parted by %j', (separator) => {
    for (const text of hostileTexts) {
      const file = write(text).slice(1);
      // with quotes, and by a program that knows none
      const fields = [
        ...fieldsOf(file, separator),
        ...file.split(/\r\n|\r|\n/).flatMap((line) => line.split(separator)),
      ];
      expect(fields.length).toBeGreaterThan(2);
      expect(fields.filter((field) => FORMULA.test(field) && !isNumber(field))).toEqual([]);
    }
  });

  it('is as long as without what its names hold', () => {
    const lengthOf = (text: string) => write(text).split(/\r\n|\r|\n/).length;
    expect(new Set(hostileTexts.map(lengthOf))).toEqual(new Set([lengthOf('plain')]));
  });
});

it('keeps negative numbers numbers', () => {
  const lines = gridCsv(plain).split('\r\n');
  expect(lines.at(-2)).toMatch(/^"Total",-2,,-3,.*,-5$/);
});
