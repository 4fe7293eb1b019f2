import { type ColumnFacts } from './columnFacts';
import { type FileEvents } from './fileEvents';
import { type Problem } from './fileProblem';
import { type ColumnChoice } from './guessColumns';
import { type ReadProgress } from './readFile';

/** What the page asks of the worker that reads a file. */
export type ReaderRequest =
  /** Once. The name's end helps to tell what the file is. */
  | { readonly kind: 'read'; readonly file: File; readonly zone: string }
  /** After the file was read. `id` comes back with the answer. */
  | { readonly kind: 'choose'; readonly id: number; readonly choice: ColumnChoice; readonly zone: string };

/** What the worker answers. */
export type ReaderReply =
  | ({ readonly kind: 'progress' } & ReadProgress)
  /** The file is read; `events` of the guessed columns follow as id 0. */
  | { readonly kind: 'table'; readonly table: TableFacts }
  | { readonly kind: 'events'; readonly id: number; readonly events: FileEvents }
  /** Of the file. */
  | { readonly kind: 'problem'; readonly problem: Problem };

/** What the page knows of a file's rows. */
export interface TableFacts {
  readonly columns: readonly ColumnFacts[];
  readonly rowCount: number;
  readonly guess: ColumnChoice;
}

const REQUESTS: ReadonlySet<unknown> = new Set(['read', 'choose'] satisfies Array<ReaderRequest['kind']>);
const REPLIES: ReadonlySet<unknown> = new Set(['progress', 'table', 'events', 'problem'] satisfies Array<
  ReaderReply['kind']
>);

/** True for a request of ours: both sides are of one build, so its kind tells. */
export function isReaderRequest(message: unknown): message is ReaderRequest {
  return typeof message === 'object' && message !== null && 'kind' in message && REQUESTS.has(message.kind);
}

/** True for a reply of ours, likewise. */
export function isReaderReply(message: unknown): message is ReaderReply {
  return typeof message === 'object' && message !== null && 'kind' in message && REPLIES.has(message.kind);
}
