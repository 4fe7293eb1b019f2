import { addJsonRecord } from './jsonRecord';
import { readJsonPieces } from './readJsonPieces';
import type { RecordReader } from './recordReader';
import type { TableBuilder } from './tableBuilder';

/** No record is longer; what is has to be read piece by piece. */
const LONGEST_RECORD = 1_000_000;

/**
 * Returns what reads JSON: an array of records, or records one after the other with nothing or white space between.
 * Records that begin and end with a line of their own, each in one line or spread as the Jabber logs are, are parsed by
 * the browser itself, which is ten times as quick; from the first that is none on, a parser that takes pieces goes on.
 */
export function readJson(table: TableBuilder): RecordReader {
  let rest = '';
  let lineCount = 0;
  let pieces: RecordReader | null = null;

  function readPieces(): void {
    pieces = readJsonPieces(table, lineCount);
    pieces.write(rest);
    rest = '';
  }

  return {
    write(text) {
      if (pieces !== null) {
        pieces.write(text);
        return;
      }
      rest += text;
      let start = 0;
      let end = recordEnd(rest, start);
      while (end > 0 && addRecord(rest.slice(start, end), table)) {
        lineCount += countLines(rest, start, end);
        start = end;
        end = recordEnd(rest, start);
      }
      rest = rest.slice(start);
      if (end > 0 || rest.length > LONGEST_RECORD) {
        readPieces();
      }
    },
    end() {
      if (pieces === null && !addRecord(rest, table)) {
        readPieces();
      }
      pieces?.end();
    },
  };
}

/** Returns where the lines of the record that starts there end; 0 where that is still to come. */
function recordEnd(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start);
  const isSpread = lineEnd > 0 && text.slice(start, lineEnd).trim() === '{';
  const close = isSpread ? text.indexOf('\n}', lineEnd) + 1 : lineEnd;
  return close <= 0 ? 0 : text.indexOf('\n', close) + 1;
}

/** Returns false for what is no record by itself. Blank lines are none and do no harm. */
function addRecord(text: string, table: TableBuilder): boolean {
  if (text.trim() === '') {
    return true;
  }
  try {
    const record: unknown = JSON.parse(text);
    // an array in one line is all records
    if (typeof record !== 'object' || record === null || Array.isArray(record)) {
      return false;
    }
    addJsonRecord(record, table);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) {
      return false;
    }
    throw error;
  }
}

function countLines(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
    count++;
  }
  return count;
}
