import { JSONParser } from '@streamparser/json';
import { FileProblem } from './fileProblem';
import { addJsonRecord } from './jsonRecord';
import type { RecordReader } from './recordReader';
import type { TableBuilder } from './tableBuilder';

/**
 * Returns what reads JSON: an array of records, or records one after the other with nothing or white space between.
 * Where each line is a record it is parsed by the browser itself, which is quicker; from the first line that is none
 * on, a parser that takes pieces goes on.
 */
export function readJson(table: TableBuilder): RecordReader {
  let rest = '';
  let lineCount = 0;
  let pieces: RecordReader | null = null;

  /** Returns false for a line that is no record by itself. */
  function readLine(line: string): boolean {
    if (line.trim() === '') {
      return true;
    }
    try {
      const record: unknown = JSON.parse(line);
      // the only line of an array is the array
      if (Array.isArray(record) || typeof record !== 'object') {
        return false;
      }
      addJsonRecord(record, table);
      return true;
    } catch {
      return false;
    }
  }

  return {
    write(text) {
      if (pieces !== null) {
        pieces.write(text);
        return;
      }
      rest += text;
      let start = 0;
      for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', start)) {
        if (!readLine(rest.slice(start, end))) {
          break;
        }
        lineCount++;
        start = end + 1;
      }
      rest = rest.slice(start);
      // a line that long is no record either
      if (rest.includes('\n') || rest.length > 1_000_000) {
        pieces = readPieces(table, lineCount);
        pieces.write(rest);
        rest = '';
      }
    },
    end() {
      if (pieces === null && !readLine(rest)) {
        pieces = readPieces(table, lineCount);
        pieces.write(rest);
      }
      pieces?.end();
    },
  };
}

/** Returns what reads JSON that was cut anywhere, after so many lines. */
function readPieces(table: TableBuilder, linesBefore: number): RecordReader {
  let parser: JSONParser | null = null;
  let text = '';
  let lineCount = linesBefore;

  /** Returns a parser for a file that begins with this character. */
  function makeParser(first: string): JSONParser {
    // '' lets one value follow another
    const made = new JSONParser({ paths: [first === '[' ? '$.*' : '$'], separator: '', keepStack: false });
    made.onValue = ({ value }) => addJsonRecord(value, table);
    made.onError = (error) => {
      throw jsonProblem(error, table.rowCount, lineCount + 1, text);
    };
    return made;
  }

  return {
    write(piece) {
      const [first] = piece.trimStart();
      if (first === undefined && parser === null) {
        return;
      }
      parser ??= makeParser(first ?? '');
      // line by line, so that an error knows its own
      for (let start = 0; start < piece.length;) {
        const end = piece.indexOf('\n', start) + 1 || piece.length;
        text = piece.slice(start, end);
        parser.write(text);
        lineCount += text.endsWith('\n') ? 1 : 0;
        start = end;
      }
    },
    end() {
      if (parser !== null && !parser.isEnded) {
        parser.end();
      }
    },
  };
}

function jsonProblem(error: Error, rowCount: number, line: number, text: string): FileProblem {
  const isCut = /ended|mid-parsing/i.test(error.message);
  const [unexpected] = /Unexpected ("(?:[^"\\]|\\.)*"|\S+)/.exec(error.message) ?? [];
  const read = rowCount === 1 ? '1 record was' : `${rowCount.toLocaleString('en')} records were`;
  return new FileProblem({
    title: isCut
      ? `The JSON ends in the middle of a record, in line ${line.toLocaleString('en')}.`
      : `The JSON breaks in line ${line.toLocaleString('en')}.`,
    advice: `${read} read before it. ${
      isCut
        ? 'Was the file cut off? Export it again.'
        : `${unexpected ?? error.message}: “${text.trim().slice(0, 60)}”. Mend that line and open the file again.`
    }`,
  });
}
