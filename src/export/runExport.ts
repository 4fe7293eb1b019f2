import { t } from '../i18n/t';
import { copyText } from './copyText';
import { type ExportSource } from './exportSource';
import { fileName } from './fileName';
import { framedImage } from './framedImage';
import { gridCsv } from './gridCsv';
import { markdownTable } from './markdownTable';
import { dataAddress, pictureCanvas } from './pictureCanvas';
import { report } from './report';
import { saveFile } from './saveFile';
import { windowsCsv } from './windowsCsv';

/** What a picture can be kept as. */
export type ExportKind = 'png' | 'gridCsv' | 'gridCsvCopy' | 'windowsCsv' | 'table' | 'report';

/** Saves or copies a picture and returns what was done, in a sentence. */
export async function runExport(kind: ExportKind, source: ExportSource): Promise<string> {
  switch (kind) {
    case 'png':
      return save(source, await framedImage(source), '', 'png');
    case 'gridCsv':
      return save(source, csvBlob(gridCsv(source)), '', 'csv');
    case 'gridCsvCopy':
      await copyText(gridCsv(source));
      return t('export.copied-csv', 'The numbers are on the clipboard, as CSV.');
    case 'windowsCsv':
      return save(source, csvBlob(windowsCsv(source)), t('export.windows-file', 'windows'), 'csv');
    case 'table':
      await copyText(markdownTable(source));
      return t('export.copied', 'The table is on the clipboard, as Markdown.');
    case 'report': {
      const { canvas, scene } = await pictureCanvas(source);
      const html = report(source, { scene, address: dataAddress(canvas) }, randomText());
      return save(source, new Blob([html], { type: 'text/html;charset=utf-8' }), '', 'html');
    }
  }
}

function save(source: ExportSource, content: Blob, part: string, extension: string): string {
  const name = fileName(source, part, extension);
  saveFile(content, name);
  return t('export.saved', 'Saved as {{name}}.', { name });
}

function csvBlob(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}

/** Also there on pages without TLS. */
function randomText(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
