import { type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';

/** A file as the browser saved it. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Does something that saves a file, and returns the file. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** Returns width and height as the head of a PNG says. Throws where it is none. */
export function pngSize({ bytes }: SavedFile): { width: number; height: number } {
  if (bytes.subarray(0, 8).toString('latin1') !== '\x89PNG\r\n\x1a\n') {
    throw new Error('no PNG');
  }
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Returns the cells of a CSV (RFC 4180), row by row. */
export function csvCells({ bytes }: SavedFile): string[][] {
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '') {
      break;
    }
    if (end !== ',') {
      rows.push([]);
    }
  }
  return rows.filter((row) => row.length > 1 || row[0] !== '');
}
