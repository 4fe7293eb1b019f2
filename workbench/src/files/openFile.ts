import { useSyncExternalStore } from 'react';
import type { FileEvents } from './fileEvents';
import { problemOf, type Problem } from './fileProblem';
import type { ColumnChoice } from './guessColumns';
import type { ReadProgress } from './readFile';
import { isReaderReply, type ReaderReply, type ReaderRequest, type TableFacts } from './readerMessages';

/** A file whose rows can be shown. */
export interface OpenFile {
  readonly kind: 'open';
  readonly name: string;
  /** What else there is to say of it; '' for nothing. */
  readonly note: string;
  readonly table: TableFacts;
  /** What was chosen last. */
  readonly choice: ColumnChoice;
  readonly zone: string;
  /** What the events were made by; the choice before while the worker is at it. */
  readonly shown: { readonly choice: ColumnChoice; readonly zone: string; readonly events: FileEvents };
  /** Another number for every other `shown`. */
  readonly version: number;
}

/** What there is of a file. */
export type FileView =
  | { readonly kind: 'none' }
  | { readonly kind: 'problem'; readonly name: string; readonly problem: Problem }
  | { readonly kind: 'reading'; readonly name: string; readonly progress: ReadProgress }
  | OpenFile;

const NONE: FileView = { kind: 'none' };

let view: FileView = NONE;
let worker: Worker | null = null;
let lastId = 0;
let lastVersion = 0;
const listeners = new Set<() => void>();

/** Returns what there is of a file now. */
export function fileView(): FileView {
  return view;
}

/** Returns what there is of a file and renders anew when that changes. */
export function useFileView(): FileView {
  return useSyncExternalStore(subscribe, fileView);
}

/** Reads a file in a worker, in place of the file that was open or being read. The note is shown once it is open. */
export function openFile(file: File, note = ''): void {
  closeFile();
  const started = new Worker(new URL('./readFile.worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  let table: TableFacts | null = null;
  started.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // what a worker sent before it was ended is still under way
    if (worker === started && isReaderReply(data)) {
      table = data.kind === 'table' ? data.table : table;
      take(data, { name: file.name, note, table });
    }
  });
  // out of memory, or its code did not come
  started.addEventListener('error', (event) => {
    event.preventDefault();
    if (worker === started) {
      fail(file.name, problemOf(new Error(event.message || 'the reading stopped')));
    }
  });
  show({ kind: 'reading', name: file.name, progress: { bytes: 0, totalBytes: file.size, rows: 0 } });
  ask({ kind: 'read', file, zone: 'UTC' });
}

/** Forgets the file, and ends the reading of it. */
export function closeFile(): void {
  worker?.terminate();
  worker = null;
  show(NONE);
}

/** Shows why something that is no file, or no single file, was not opened. */
export function refuseFile(name: string, problem: Problem): void {
  fail(name, problem);
}

/** Asks for the events of other columns of the open file, or in another zone. */
export function chooseColumns(change: Partial<ColumnChoice> & { zone?: string }): void {
  if (view.kind === 'open') {
    const { zone = view.zone, ...columns } = change;
    const choice = { ...view.choice, ...columns };
    show({ ...view, choice, zone });
    ask({ kind: 'choose', id: ++lastId, choice, zone });
  }
}

/** What is known of a file before its events come. */
interface ReadFile {
  readonly name: string;
  readonly note: string;
  readonly table: TableFacts | null;
}

function take(reply: ReaderReply, file: ReadFile): void {
  switch (reply.kind) {
    case 'progress': {
      const { kind, ...progress } = reply;
      show({ kind: 'reading', name: file.name, progress });
      return;
    }
    case 'table':
      return;
    case 'events':
      takeEvents(reply.events, reply.id, file);
      return;
    case 'problem':
      fail(file.name, reply.problem);
  }
}

function takeEvents(events: FileEvents, id: number, { name, note, table }: ReadFile): void {
  const version = ++lastVersion;
  if (view.kind === 'open') {
    // an earlier choice that was overtaken
    if (id === lastId) {
      show({ ...view, version, shown: { choice: view.choice, zone: view.zone, events } });
    }
  } else if (table !== null) {
    const [choice, zone] = [table.guess, 'UTC'];
    show({ kind: 'open', name, note, table, choice, zone, version, shown: { choice, zone, events } });
  }
}

function fail(name: string, problem: Problem): void {
  worker?.terminate();
  worker = null;
  show({ kind: 'problem', name, problem });
}

function ask(request: ReaderRequest): void {
  worker?.postMessage(request);
}

function show(next: FileView): void {
  view = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
