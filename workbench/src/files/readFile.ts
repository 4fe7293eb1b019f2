import { chooseReader } from './chooseReader';
import { decodeText, type TextDecoding } from './decodeText';
import { BYTES_FOR_KIND, fileKind } from './fileKind';
import { FileProblem } from './fileProblem';
import { readExcel } from './readExcel';
import { LINE_COLUMN, type RecordReader } from './recordReader';
import { TableBuilder, type Table } from './tableBuilder';

/** How far the reading of a file has come. */
export interface ReadProgress {
  readonly bytes: number;
  readonly totalBytes: number;
  readonly rows: number;
}

/** So much text tells how records are written. */
const CHARACTERS_FOR_FORM = 16_384;

/**
 * Returns the rows of a file, whatever it is by its first bytes. Tells how far it has come after every piece. Throws a
 * FileProblem for what cannot be read.
 */
export async function readFile(file: Blob, name: string, onProgress: (progress: ReadProgress) => void): Promise<Table> {
  const table = new TableBuilder();
  const kind = fileKind(await firstBytes(file), name);
  const counted = countBytes((bytes) => onProgress({ bytes, totalBytes: file.size, rows: table.rowCount }));
  if (kind === 'excel') {
    onProgress({ bytes: 0, totalBytes: file.size, rows: 0 });
    await readExcel(file, table);
  } else if (kind === 'gzip') {
    await readText(await unpacked(file.stream().pipeThrough(counted), name), table, badGzip);
  } else {
    await readText(file.stream().pipeThrough(counted), table, asItIs);
  }
  const read = table.finish(LINE_COLUMN);
  if (read.rowCount === 0) {
    throw new FileProblem({
      title: 'The file holds no rows.',
      advice: 'There is nothing below the names of the columns, or only blank lines. Export it again with its rows.',
    });
  }
  return read;
}

async function firstBytes(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.slice(0, BYTES_FOR_KIND).arrayBuffer());
}

/** Returns the stream of what a gzip holds, once that is known to be text. */
async function unpacked(
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  name: string
): Promise<ReadableStream<Uint8Array>> {
  const [look, stream] = packed.pipeThrough(new DecompressionStream('gzip')).tee();
  const reader = look.getReader();
  const { value = new Uint8Array(0) } = await reader.read().catch(badGzip);
  void reader.cancel();
  const kind = fileKind(value, name.replace(/\.gz$/i, ''));
  if (kind !== 'text') {
    throw new FileProblem({ title: 'The gzip holds another packed file.', advice: 'Unpack it once and open that.' });
  }
  return stream;
}

function badGzip(): never {
  throw new FileProblem({
    title: 'The gzip file is broken or cut off.',
    advice: 'It cannot be unpacked to its end. Copy or export it again, and open that.',
  });
}

/** Returns a step of a stream that tells how many bytes have come through. */
function countBytes(
  onBytes: (bytes: number) => void
): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(piece, controller) {
      bytes += piece.length;
      onBytes(bytes);
      controller.enqueue(piece);
    },
  });
}

async function readText(
  stream: ReadableStream<Uint8Array>,
  table: TableBuilder,
  onError: (error: unknown) => never
): Promise<void> {
  const pieces = stream.getReader();
  const text = new TextIntake(table);
  for (;;) {
    const { done, value } = await pieces.read().catch(onError);
    if (done) {
      break;
    }
    text.write(value);
  }
  text.end();
}

function asItIs(error: unknown): never {
  throw error;
}

/** Waits for enough text to tell how it is written, then reads it. */
class TextIntake {
  #decoding: TextDecoding | null = null;
  #reader: RecordReader | null = null;
  #start = '';

  constructor(private readonly table: TableBuilder) {}

  write(bytes: Uint8Array): void {
    this.#decoding ??= decodeText(bytes);
    this.#take(this.#decoding.decode(bytes));
  }

  end(): void {
    this.#take(this.#decoding?.end() ?? '');
    this.#begin();
    this.#reader?.end();
  }

  #take(text: string): void {
    if (this.#reader !== null) {
      this.#reader.write(text);
      return;
    }
    this.#start += text;
    if (this.#start.length >= CHARACTERS_FOR_FORM) {
      this.#begin();
    }
  }

  #begin(): void {
    if (this.#reader === null) {
      this.#reader = chooseReader(this.#start, this.table);
      this.#reader.write(this.#start);
    }
  }
}
