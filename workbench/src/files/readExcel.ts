import { FileProblem } from './fileProblem';
import type { TableBuilder } from './tableBuilder';

/**
 * Puts the rows of an Excel workbook into a table, those of the first sheet that has some. Dates are written as they
 * stand in the sheet, without a zone. The library that knows the format is loaded here, not before.
 */
export async function readExcel(file: Blob, table: TableBuilder): Promise<void> {
  const { default: readSheets } = await import('read-excel-file/web-worker');
  const sheets = await readSheets(file).catch((error: unknown) => {
    throw new FileProblem({
      title: 'The workbook cannot be read.',
      advice:
        'It is broken, protected, or no Excel file. Open it in Excel or LibreOffice, save it as .xlsx or CSV, and open that. ' +
        `(${error instanceof Error ? error.message : String(error)})`,
    });
  });
  const rows = sheets.find(({ data }) => data.length > 0)?.data ?? [];
  rows.forEach((row) => table.addCells(row.map(cellText)));
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) {
    return Number.isNaN(cell.getTime()) ? '' : new Date(wholeMs(cell)).toISOString().slice(0, 23).replace('T', ' ');
  }
  return cell === null || cell === undefined ? '' : String(cell);
}

/**
 * Returns the wall clock of a cell as if it were UTC. Excel counts days, of which a minute is no round number, and the
 * library cuts what is left of a millisecond: 08:00 would come as 07:59:59.999.
 */
function wholeMs(cell: Date): number {
  return cell.getUTCMilliseconds() === 999 ? cell.getTime() + 1 : cell.getTime();
}
