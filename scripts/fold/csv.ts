const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Hands every record of a CSV text (RFC 4180) to `onRecord`, in order. Lines end with LF, CRLF or CR; lines without a
 * character are no records. The array of fields is used again for the next record.
 */
export function readCsv(text: string, delimiter: string, onRecord: (fields: readonly string[]) => void): void {
  const separator = delimiter.charCodeAt(0);
  const fields: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const recordStart = at;
    fields.length = 0;
    let more = true;
    while (more) {
      at =
        text.charCodeAt(at) === QUOTE ? readQuoted(text, at, separator, fields) : readBare(text, at, separator, fields);
      more = text.charCodeAt(at) === separator;
      at += more ? 1 : 0;
    }
    if (at > recordStart) {
      onRecord(fields);
    }
    at += text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? 2 : 1;
  }
}

/** Returns the likeliest of comma, semicolon and tab: the one most frequent in the first line, outside of quotes. */
export function findDelimiter(text: string): string {
  const header = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const frequency = (delimiter: string) => header.split(delimiter).length;
  return [';', '\t'].reduce((best, next) => (frequency(next) > frequency(best) ? next : best), ',');
}

/** Adds the field that starts at `start`, and returns where it ends. */
function readBare(text: string, start: number, separator: number, fields: string[]): number {
  const end = fieldEnd(text, start, separator);
  fields.push(text.slice(start, end));
  return end;
}

/** The same for a field in quotes; text between the closing quote and the end of the field belongs to it. */
function readQuoted(text: string, start: number, separator: number, fields: string[]): number {
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    close = text.indexOf('"', close + 2);
  }
  const quotedEnd = close < 0 ? text.length : close;
  const end = fieldEnd(text, Math.min(quotedEnd + 1, text.length), separator);
  fields.push(text.slice(start + 1, quotedEnd).replaceAll('""', '"') + text.slice(quotedEnd + 1, end));
  return end;
}

function fieldEnd(text: string, start: number, separator: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === separator || code === LINE_FEED || code === CARRIAGE_RETURN) {
      break;
    }
    end++;
  }
  return end;
}
