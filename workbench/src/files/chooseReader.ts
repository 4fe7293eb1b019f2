import { readDelimited } from './readDelimited';
import { readJson } from './readJson';
import { LINE_COLUMN, type RecordReader } from './recordReader';
import type { TableBuilder } from './tableBuilder';
import { logLine, textForm } from './textForm';
import { unifyLineEnds } from './unifyLineEnds';

/** Returns what reads a text that begins so. */
export function chooseReader(start: string, table: TableBuilder): RecordReader {
  const form = textForm(start);
  switch (form.kind) {
    case 'json':
      return readJson(table);
    case 'lines':
      return readLines((line) => table.addCells([line]));
    case 'log':
      table.addCells([LINE_COLUMN, 'text']);
      // a line without a time is a row without one, which is counted
      return readLines((line) => table.addCells(line.trim() === '' ? [] : [...(logLine(line) ?? ['', line])]));
    case 'delimited':
      return readDelimited(form.delimiter, table);
  }
}

/** Returns what hands over each line; lines end with LF, CRLF or CR. */
function readLines(onLine: (line: string) => void): RecordReader {
  const unifyEnds = unifyLineEnds();
  let rest = '';
  return {
    write(text) {
      const lines = (rest + unifyEnds(text)).split('\n');
      rest = lines.pop() ?? '';
      lines.forEach(onLine);
    },
    end() {
      onLine(rest);
    },
  };
}
