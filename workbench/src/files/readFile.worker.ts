import { columnFacts } from './columnFacts';
import { fileEvents } from './fileEvents';
import { FileProblem, problemOf } from './fileProblem';
import { guessColumns, type ColumnChoice } from './guessColumns';
import { noTimeProblem } from './noTimeProblem';
import { readFile, type ReadProgress } from './readFile';
import { isReaderRequest, type ReaderReply, type ReaderRequest } from './readerMessages';
import type { Table } from './tableBuilder';

/** The page is told at most that often. */
const PROGRESS_MS = 60;

let table: Table | null = null;

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isReaderRequest(data)) {
    answer(data).catch((error: unknown) => reply({ kind: 'problem', problem: problemOf(error) }));
  }
});

async function answer(request: ReaderRequest): Promise<void> {
  if (request.kind === 'read') {
    const { file, zone } = request;
    table = await readFile(file, file.name, tellProgress());
    const columns = columnFacts(table);
    const guess = guessColumns(columns);
    if (guess === null) {
      throw new FileProblem(noTimeProblem(columns));
    }
    reply({ kind: 'table', table: { columns, rowCount: table.rowCount, guess } });
    sendEvents(table, 0, guess, zone);
  } else if (table !== null) {
    sendEvents(table, request.id, request.choice, request.zone);
  }
}

function sendEvents(from: Table, id: number, choice: ColumnChoice, zone: string): void {
  const events = fileEvents(from, choice, zone);
  const columns = [events.timed, events.untimed].flatMap(({ values, groupCodes }) => [values, groupCodes]);
  const buffers = [events.timed.timesMs, ...columns].flatMap((column) => (column === null ? [] : [column.buffer]));
  reply({ kind: 'events', id, events }, buffers);
}

function reply(message: ReaderReply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

function tellProgress(): (progress: ReadProgress) => void {
  let lastMs = 0;
  return (progress) => {
    const nowMs = performance.now();
    // the end is always told
    if (nowMs - lastMs >= PROGRESS_MS || progress.bytes === progress.totalBytes) {
      lastMs = nowMs;
      reply({ kind: 'progress', ...progress });
    }
  };
}
