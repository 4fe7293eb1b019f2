import Papa from 'papaparse';
import { FileProblem, shortText } from './fileProblem';
import type { RecordReader } from './recordReader';
import type { TableBuilder } from './tableBuilder';
import { unifyLineEnds } from './unifyLineEnds';

/** No record is longer: a quotation mark was not closed. */
const LONGEST_RECORD = 4_000_000;

/** Returns what reads CSV (RFC 4180) and what is like it with another delimiter. */
export function readDelimited(delimiter: string, table: TableBuilder): RecordReader {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  const unifyEnds = unifyLineEnds();
  let rest = '';

  function read(text: string, isLast: boolean): void {
    const { data, cursor } = parsed(parser.parse(text, 0, !isLast));
    data.forEach((cells) => table.addCells(cells));
    rest = isLast ? '' : text.slice(cursor);
    if (rest.length > LONGEST_RECORD) {
      throw new FileProblem({
        title: `After record ${table.rowCount.toLocaleString('en')} a quotation mark opens and is never closed.`,
        advice: `Mend that line (“${shortText(rest.slice(0, 200))}”) or take the quotation marks out, and open the file again.`,
      });
    }
  }

  return {
    write: (text) => read(rest + unifyEnds(text), false),
    end: () => read(rest, true),
  };
}

interface Parsed {
  readonly data: string[][];
  /** Where the last whole record ends. */
  readonly cursor: number;
}

/** Papa Parse gives `any`. */
function parsed(result: unknown): Parsed {
  if (isParsed(result)) {
    return { data: result.data, cursor: result.meta.cursor };
  }
  throw new TypeError('Papa Parse has answered in another form');
}

function isParsed(result: unknown): result is { data: string[][]; meta: { cursor: number } } {
  return (
    typeof result === 'object' &&
    result !== null &&
    'data' in result &&
    Array.isArray(result.data) &&
    'meta' in result &&
    typeof result.meta === 'object' &&
    result.meta !== null &&
    'cursor' in result.meta &&
    typeof result.meta.cursor === 'number'
  );
}
