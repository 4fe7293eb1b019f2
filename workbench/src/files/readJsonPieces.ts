import { JSONParser } from '@streamparser/json';
import { FileProblem, shortText } from './fileProblem';
import { addJsonRecord } from './jsonRecord';
import type { RecordReader } from './recordReader';
import type { TableBuilder } from './tableBuilder';

const LINE_FEED = 10;

/** Returns what reads JSON that was cut anywhere, after so many lines that were read before. */
export function readJsonPieces(table: TableBuilder, linesBefore: number): RecordReader {
  const encoder = new TextEncoder();
  let parser: JSONParser | null = null;
  let bytes = encoder.encode('');
  let bytesBefore = 0;
  let lines = linesBefore;
  let tokenAt = 0;

  /** Returns a parser for a file that begins with this character. */
  function makeParser(first: string): JSONParser {
    // '' lets one value follow another
    const made = new JSONParser({ paths: [first === '[' ? '$.*' : '$'], separator: '', keepStack: false });
    made.onValue = ({ value }) => addJsonRecord(value, table);
    made.onToken = ({ offset }) => (tokenAt = offset);
    made.onError = (error) => {
      // what adding a record throws comes here too
      throw error instanceof FileProblem || error instanceof RangeError ? error : problemAt(error);
    };
    return made;
  }

  /** A wrong character comes with its place in the piece, a wrong token is the last one. */
  function problemAt({ message }: Error): FileProblem {
    const inPiece = /chunk position "(\d+)"/.exec(message)?.[1];
    const at = inPiece === undefined ? tokenAt - bytesBefore : Number(inPiece);
    const start = Math.max(0, bytes.lastIndexOf(LINE_FEED, at - 1) + 1);
    const text = new TextDecoder().decode(bytes.subarray(start, at + 40));
    return breakProblem(lines + lineCount(bytes.subarray(0, at)) + 1, table.rowCount, text);
  }

  return {
    write(piece) {
      const [first] = piece.trimStart();
      if (first === undefined && parser === null) {
        return;
      }
      parser ??= makeParser(first ?? '');
      bytes = encoder.encode(piece);
      parser.write(bytes);
      bytesBefore += bytes.length;
      lines += lineCount(bytes);
    },
    end() {
      if (parser !== null && !parser.isEnded) {
        parser.onError = () => {
          throw cutProblem(lines + 1, table.rowCount);
        };
        parser.end();
      }
    },
  };
}

function breakProblem(line: number, rowCount: number, text: string): FileProblem {
  return new FileProblem({
    title: `The JSON breaks in line ${line.toLocaleString('en')}.`,
    advice: `${readBefore(rowCount)} Mend that line (“${shortText(text)}”) and open the file again.`,
  });
}

function cutProblem(line: number, rowCount: number): FileProblem {
  return new FileProblem({
    title: `The JSON ends in the middle of a record, in line ${line.toLocaleString('en')}.`,
    advice: `${readBefore(rowCount)} Was the file cut off? Export it again.`,
  });
}

function readBefore(rowCount: number): string {
  return rowCount === 1
    ? '1 record was read before it.'
    : `${rowCount.toLocaleString('en')} records were read before it.`;
}

function lineCount(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) {
    count += byte === LINE_FEED ? 1 : 0;
  }
  return count;
}
