import { type CalendarFold } from '../core/calendarFold';
import { transposeFold } from '../core/transposeFold';
import { t } from '../i18n/t';
import { bucketLabels } from './bucketLabels';
import { cellMark, markSign, marksLegend } from './cellMark';
import { type ExportSource } from './exportSource';

/** A table of texts: the longer axis runs down. */
export interface FoldTable {
  /** The name of the rows, the columns, the name of the marginal. */
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
  /** The columns' marginal and the total. */
  readonly foot: readonly string[];
  /** What was left out and what signs mean, a sentence each. */
  readonly notes: readonly string[];
}

/** How large a table may get. */
export interface TableLimits {
  readonly mostRows: number;
  /** With more columns, the table has the marginal alone. */
  readonly mostColumns: number;
}

/** What a table is made of. */
export type TableSource = Pick<ExportSource, 'fold' | 'words' | 'format' | 'locale'>;

/** Returns the numbers of a grid as they are written in the panel. Of too many rows, the busiest are kept, in their order. */
export function foldTable({ fold, words, format, locale }: TableSource, limits: TableLimits): FoldTable {
  const turned = fold.rows.bucketCount < fold.columns.bucketCount;
  const table = turned ? transposeFold(fold) : fold;
  const columnCount = table.columns.bucketCount;
  const columns = columnCount <= limits.mostColumns ? Array.from({ length: columnCount }, (_, i) => i) : [];
  const kept = busiestRows(table, limits.mostRows);
  const columnLabels = bucketLabels(table.columns, locale);
  const rowLabels = bucketLabels(table.rows, locale);
  const number = (value: number) => (Number.isNaN(value) ? '' : format(value));
  const cellText = (cell: number) =>
    Number.isNaN(table.cells[cell]) ? markSign(cellMark(table, cell)) : format(table.cells[cell]);
  return {
    head: [turned ? words.columns : words.rows, ...columns.map((column) => columnLabels[column]), words.marginal],
    rows: kept.map((row) => [
      rowLabels[row],
      ...columns.map((column) => cellText(row * columnCount + column)),
      number(table.rowMarginal[row]),
    ]),
    foot: [words.marginal, ...columns.map((column) => number(table.columnMarginal[column])), number(table.total)],
    notes: [
      ...leftOut(kept.length, table, columns.length, locale),
      marksLegend(table, cellsOf(kept, columns, columnCount), markSign),
    ].filter((note) => note !== ''),
  };
}

function* cellsOf(rows: readonly number[], columns: readonly number[], columnCount: number): Iterable<number> {
  for (const row of rows) {
    for (const column of columns) {
      yield row * columnCount + column;
    }
  }
}

/** Returns the rows with the most events, without those that have none where not all have room. */
function busiestRows({ rowEvents }: CalendarFold, most: number): number[] {
  const rows = Array.from(rowEvents.keys());
  if (rows.length <= most) {
    return rows;
  }
  return rows
    .filter((row) => rowEvents[row] > 0)
    .sort((a, b) => rowEvents[b] - rowEvents[a] || a - b)
    .slice(0, most)
    .sort((a, b) => a - b);
}

function leftOut(kept: number, { rows, columns }: CalendarFold, shownColumns: number, locale: string): string[] {
  const texts = {
    kept: kept.toLocaleString(locale),
    rows: rows.bucketCount.toLocaleString(locale),
    columns: columns.bucketCount.toLocaleString(locale),
  };
  const notes: string[] = [];
  if (kept < rows.bucketCount) {
    notes.push(
      t('export.busy-rows', 'Only the {{kept}} busiest of {{rows}} rows are listed; the last row is of all.', texts)
    );
  }
  if (shownColumns < columns.bucketCount) {
    notes.push(t('export.no-columns', 'The {{columns}} columns are left out.', texts));
  }
  return notes;
}
