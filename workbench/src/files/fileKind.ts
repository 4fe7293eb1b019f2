import { FileProblem, type Problem } from './fileProblem';

/** What to do with the bytes of a file. */
export type FileKind = 'text' | 'gzip' | 'excel';

/** So many bytes tell. */
export const BYTES_FOR_KIND = 600;

const EXPORT = 'Export the events as CSV, TSV, JSON or Excel (.xlsx) from the program that made it, and open that.';

/** What other files begin with, as Latin-1 text. */
const FOREIGN: ReadonlyArray<readonly [magic: string, what: string, advice: string]> = [
  ['\x89PNG', 'a picture (PNG)', 'Open the table that the picture was made of.'],
  ['\xff\xd8\xff', 'a picture (JPEG)', 'Open the table that the picture was made of.'],
  ['GIF8', 'a picture (GIF)', 'Open the table that the picture was made of.'],
  ['%PDF-', 'a PDF', 'Export the table as CSV or Excel (.xlsx) from the program that made the PDF.'],
  ['Rar!', 'an archive (RAR)', 'Unpack it and open the file that is inside.'],
  ['7z\xbc\xaf\x27\x1c', 'an archive (7z)', 'Unpack it and open the file that is inside.'],
  ['BZh', 'packed with bzip2', 'Unpack it (bunzip2) or pack it with gzip, and open that.'],
  ['\xfd7zXZ', 'packed with xz', 'Unpack it (unxz) or pack it with gzip, and open that.'],
  ['\x28\xb5\x2f\xfd', 'packed with Zstandard', 'Unpack it (unzstd) or pack it with gzip, and open that.'],
  ['PAR1', 'a Parquet file', 'Turn it into CSV first, for example with DuckDB.'],
  ['SQLite format 3', 'a SQLite database', 'Export the table as CSV first (sqlite3 -csv -header).'],
  ['ElfFile', 'a Windows event log (.evtx)', 'Export the events as CSV first (Event Viewer, Save all events as).'],
  ['\xd4\xc3\xb2\xa1', 'a packet capture', 'Export the packets as CSV first (tshark -T fields -e frame.time_epoch).'],
  ['\x0a\x0d\x0d\x0a', 'a packet capture', 'Export the packets as CSV first (tshark -T fields -e frame.time_epoch).'],
];

const OLD_EXCEL: Problem = {
  title: 'This is a workbook of old Excel (.xls).',
  advice: 'Open it in Excel or LibreOffice, save it as .xlsx or CSV, and open that.',
};

const PROTECTED_EXCEL: Problem = {
  title: 'This workbook is protected with a password.',
  advice: 'Open it in Excel, take the password out (File, Info, Protect Workbook) or save it as CSV, and open that.',
};

const OTHER_ZIP: Problem = {
  title: 'This is a ZIP archive.',
  advice: 'Unpack it and open the file that is inside. Of packed files only gzip (.gz) and Excel (.xlsx) can be read.',
};

/**
 * Returns how to read a file by its first bytes; its name tells Excel's old files from protected ones. Throws a
 * FileProblem for empty files and for those of other programs.
 */
export function fileKind(start: Uint8Array, name: string): FileKind {
  if (start.length === 0) {
    throw new FileProblem({
      title: 'The file is empty.',
      advice: 'It has no bytes. Export it again, or open another file.',
    });
  }
  const latin = String.fromCharCode(...start.subarray(0, BYTES_FOR_KIND));
  if (latin.startsWith('\x1f\x8b')) {
    return 'gzip';
  }
  if (latin.startsWith('PK\x03\x04')) {
    return zipKind(latin, name);
  }
  if (latin.startsWith('\xd0\xcf\x11\xe0')) {
    throw new FileProblem(/\.xls[xmb]$/i.test(name) ? PROTECTED_EXCEL : OLD_EXCEL);
  }
  if (latin.startsWith('ustar', 257)) {
    throw new FileProblem({
      title: 'This is an archive (tar).',
      advice: 'Unpack it and open the file that is inside.',
    });
  }
  const foreign = FOREIGN.find(([magic]) => latin.startsWith(magic));
  if (foreign !== undefined) {
    const [, what, advice] = foreign;
    throw new FileProblem({ title: `This is ${what}.`, advice });
  }
  return 'text';
}

/** Excel's files are archives; what is in others cannot be guessed. */
function zipKind(latin: string, name: string): FileKind {
  if (latin.includes('opendocument.spreadsheet')) {
    throw new FileProblem({ title: 'This is an OpenDocument spreadsheet (.ods).', advice: EXPORT });
  }
  if (/\.xls[xm]$/i.test(name) || /\[Content_Types\]\.xml|xl\/|_rels\//.test(latin)) {
    return 'excel';
  }
  throw new FileProblem(OTHER_ZIP);
}
