/**
 * Returns the fields of a CSV text, line by line, as RFC 4180 reads them: a state machine that knows nothing of how our
 * files are written. Throws where the text is not well-formed.
 */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, next } = text[at] === '"' ? quotedField(text, at + 1) : plainField(text, at, delimiter);
    line.push(field);
    if (text.startsWith('\r\n', next) || next === text.length) {
      lines.push(line);
      line = [];
      at = next + 2;
    } else if (text[next] === delimiter) {
      at = next + 1;
      if (at === text.length) {
        lines.push([...line, '']);
      } else if (text.startsWith('\r\n', at)) {
        lines.push([...line, '']);
        line = [];
        at += 2;
      }
    } else {
      throw new Error(`Unexpected ${JSON.stringify(text.slice(next, next + 10))} after a field`);
    }
  }
  return lines;
}

function quotedField(text: string, from: number): { field: string; next: number } {
  let field = '';
  for (let i = from; i < text.length; i++) {
    if (text[i] !== '"') {
      field += text[i];
    } else if (text[i + 1] === '"') {
      field += text[++i];
    } else {
      return { field, next: i + 1 };
    }
  }
  throw new Error('A quote is not closed');
}

function plainField(text: string, from: number, delimiter: string): { field: string; next: number } {
  let next = from;
  while (next < text.length && text[next] !== delimiter && !text.startsWith('\r\n', next)) {
    if (text[next] === '"' || text[next] === '\r' || text[next] === '\n') {
      throw new Error(`${JSON.stringify(text[next])} outside quotes`);
    }
    next++;
  }
  return { field: text.slice(from, next), next };
}
