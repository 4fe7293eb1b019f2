import { bucketLabel, clock } from '../core/bucketLabel';
import { type CalendarAxis } from '../core/calendarAxis';
import { NOT_EXISTING, OUTSIDE } from '../core/cellPresence';
import { cellMark, markSign } from '../export/cellMark';
import { t } from '../i18n/t';
import { type TableModel } from './tableModel';

/** What a table says, by the places of its model: after the last column and row are the totals. */
export interface TableTexts {
  readonly columnLabel: (column: number) => string;
  readonly rowLabel: (row: number) => string;
  readonly at: (column: number, row: number) => string;
}

/** Returns the texts of a table; `''` stands for no number. */
export function tableTexts(
  { fold, rows }: TableModel,
  marginalTitle: string,
  format: (value: number) => string,
  locale: string
): TableTexts {
  const columnCount = fold.columns.bucketCount;
  const number = (value: number) => (Number.isNaN(value) ? '' : format(value));
  return {
    columnLabel: (column) => (column < columnCount ? bucketLabel(fold.columns, column, locale) : marginalTitle),
    rowLabel: (row) => (row < rows.length ? rowLabel(fold.rows, rows[row], locale) : marginalTitle),
    at: (column, row) => {
      if (row >= rows.length) {
        return number(column < columnCount ? fold.columnMarginal[column] : fold.total);
      }
      if (column >= columnCount) {
        return number(fold.rowMarginal[rows[row]]);
      }
      const cell = rows[row] * columnCount + column;
      return Number.isNaN(fold.cells[cell]) ? markSign(cellMark(fold, cell)) : format(fold.cells[cell]);
    },
  };
}

/** Down the side there is room for the minutes of an hour. */
function rowLabel(axis: CalendarAxis, bucket: number, locale: string): string {
  return axis.kind === 'hour' ? clock(axis.startOf(bucket)) : bucketLabel(axis, bucket, locale);
}

/** Returns what has to be known to read a table, a sentence each: its marks, and what is not in it. */
export function tableNotes({ fold, leftOut }: TableModel, locale: string): string[] {
  const { presence } = fold;
  const notes: string[] = [];
  if (fold.cells.some((value, cell) => Number.isNaN(value) && cellMark(fold, cell) === 'noValue')) {
    notes.push(t('table.no-value', '{{mark}}: events without a number.', { mark: markSign('noValue') }));
  }
  if (presence?.cells.includes(NOT_EXISTING) === true) {
    notes.push(t('table.not-existing', '{{mark}}: this time does not exist.', { mark: markSign('notExisting') }));
  }
  if (presence?.cells.includes(OUTSIDE) === true) {
    notes.push(t('table.outside', '{{mark}}: outside the time range.', { mark: markSign('outside') }));
  }
  if (leftOut > 0) {
    notes.push(
      t('table.left-out', 'Rows without events left out: {{rows}}.', { rows: leftOut.toLocaleString(locale) })
    );
  }
  return notes;
}
