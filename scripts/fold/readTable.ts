import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import { findDelimiter, readCsv } from './csv';
import { InputError } from './inputError';

/** The rows of a file, by column: `columns[c][i]` is the text of row `i` in the column `names[c]`. */
export interface Table {
  readonly names: readonly string[];
  readonly columns: ReadonlyArray<readonly string[]>;
}

/** Keeps the rows whose text in the column `name` is `value`. */
export interface RowFilter {
  readonly name: string;
  readonly value: string;
}

/** The column of a file that has one time a line. */
const LINE_COLUMN = 'time';

/**
 * Returns the rows of a file that pass all filters: of a CSV (by the name's end, `.csv` or `.csv.gz`), else the lines
 * that are not blank as one column `time`. Throws an InputError where the file cannot be read or lacks a column.
 */
export function readTable(path: string, filters: readonly RowFilter[]): Table {
  const text = readText(path);
  return /\.csv(\.gz)?$/i.test(path) ? readCsvTable(text, filters) : readLines(text, filters);
}

/** Returns the index of a column; throws an InputError that lists the columns where there is none of that name. */
export function columnIndex(names: readonly string[], name: string): number {
  const index = names.indexOf(name);
  if (index < 0) {
    throw new InputError(`No column "${name}". Columns of the file: ${names.join(', ')}.`);
  }
  return index;
}

/** Returns the text of a file, unpacked where it ends on `.gz`; throws an InputError where it cannot be read. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path);
    return (path.toLowerCase().endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (error) {
    throw new InputError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function readCsvTable(text: string, filters: readonly RowFilter[]): Table {
  let names: readonly string[] | null = null;
  let columns: string[][] = [];
  let wanted: Array<{ column: number; value: string }> = [];
  readCsv(text, findDelimiter(text), (fields) => {
    if (names === null) {
      const header = [...fields];
      names = header;
      columns = header.map(() => []);
      wanted = filters.map(({ name, value }) => ({ column: columnIndex(header, name), value }));
      return;
    }
    for (const { column, value } of wanted) {
      if ((fields[column] ?? '') !== value) {
        return;
      }
    }
    for (let column = 0; column < columns.length; column++) {
      columns[column].push(fields[column] ?? '');
    }
  });
  if (names === null) {
    throw new InputError('The file is empty: a CSV starts with a line of column names.');
  }
  return { names, columns };
}

function readLines(text: string, filters: readonly RowFilter[]): Table {
  const names = [LINE_COLUMN];
  filters.forEach(({ name }) => columnIndex(names, name));
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '' && filters.every(({ value }) => line === value));
  return { names, columns: [lines] };
}
