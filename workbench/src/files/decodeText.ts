import { FileProblem } from './fileProblem';

/** Takes the bytes of a file piece by piece, cut anywhere, and returns their text. */
export interface TextDecoding {
  decode(bytes: Uint8Array): string;
  /** Returns what the last bytes were. */
  end(): string;
}

const LOOK_AT_BYTES = 4096;

/**
 * Returns what decodes a file that begins with these bytes: UTF-16 by its byte order mark or its zeros, else UTF-8, of
 * which a mark is left out. Bytes that are no UTF-8 are taken for Windows-1252 from there on, where all before was
 * ASCII; else they become `\uFFFD`. Throws a FileProblem for what is no text.
 */
export function decodeText(start: Uint8Array): TextDecoding {
  const label = wideLabel(start);
  if (label !== null) {
    return wideDecoding(label);
  }
  const head = start.subarray(0, LOOK_AT_BYTES);
  if (head.filter(isControl).length * 20 > head.length || head.includes(0)) {
    throw new FileProblem({
      title: 'This is no text file.',
      advice:
        'It holds bytes that no text has. Export the data as CSV, TSV, JSON or Excel (.xlsx) from the program that made it, and open that.',
    });
  }
  return byteDecoding();
}

function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b;
}

function wideLabel(start: Uint8Array): string | null {
  const [a, b] = start;
  if (a === 0xff && b === 0xfe) {
    return 'utf-16le';
  }
  if (a === 0xfe && b === 0xff) {
    return 'utf-16be';
  }
  const pairs = Math.min(start.length, LOOK_AT_BYTES) >> 1;
  let [even, odd] = [0, 0];
  for (let pair = 0; pair < pairs; pair++) {
    even += start[pair * 2] === 0 ? 1 : 0;
    odd += start[pair * 2 + 1] === 0 ? 1 : 0;
  }
  if (pairs >= 4 && odd > pairs * 0.8 && even === 0) {
    return 'utf-16le';
  }
  return pairs >= 4 && even > pairs * 0.8 && odd === 0 ? 'utf-16be' : null;
}

function wideDecoding(label: string): TextDecoding {
  const decoder = new TextDecoder(label);
  return { decode: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

function byteDecoding(): TextDecoding {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const loose = new TextDecoder('utf-8', { ignoreBOM: true });
  let decoder = strict;
  let rest = new Uint8Array(0);
  let [atStart, onlyAscii] = [true, true];

  function text(bytes: Uint8Array): string {
    try {
      return decoder.decode(bytes);
    } catch {
      decoder = onlyAscii ? new TextDecoder('windows-1252') : loose;
      return decoder.decode(bytes);
    }
  }

  function decode(bytes: Uint8Array, isLast: boolean): string {
    const all = rest.length === 0 ? bytes : joined(rest, bytes);
    const whole = isLast || decoder.encoding !== 'utf-8' ? all.length : all.length - cutOff(all);
    rest = all.slice(whole);
    const decoded = text(all.subarray(0, whole));
    onlyAscii &&= decoded.length === whole;
    const marked = atStart && decoded.startsWith('\uFEFF');
    atStart &&= decoded === '';
    return marked ? decoded.slice(1) : decoded;
  }

  return { decode: (bytes) => decode(bytes, false), end: () => decode(new Uint8Array(0), true) };
}

/** Returns how many bytes at the end begin a character of UTF-8 that is not all there. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte >= 0xc0) {
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    }
    if (byte < 0x80) {
      return 0;
    }
  }
  return 0;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
