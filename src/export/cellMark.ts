import { type CalendarFold } from '../core/calendarFold';
import { NOT_EXISTING, OUTSIDE } from '../core/cellPresence';
import { t } from '../i18n/t';

/** What a cell without a number stands for. */
export type CellMark = 'empty' | 'noValue' | 'notExisting' | 'outside';

/** Returns what a cell without a number stands for. */
export function cellMark({ presence, cellEvents }: CalendarFold, cell: number): CellMark {
  if (cellEvents[cell] > 0) {
    return 'noValue';
  }
  switch (presence?.cells[cell]) {
    case NOT_EXISTING:
      return 'notExisting';
    case OUTSIDE:
      return 'outside';
    default:
      return 'empty';
  }
}

/** Returns the word for a mark; nothing for an empty cell. */
export function markText(mark: CellMark): string {
  switch (mark) {
    case 'empty':
      return '';
    case 'noValue':
      return t('export.no-value', 'no value');
    case 'notExisting':
      return t('export.not-existing', 'does not exist');
    case 'outside':
      return t('export.outside', 'outside');
  }
}

/** Returns a mark that takes little room in a table. */
export function markSign(mark: CellMark): string {
  switch (mark) {
    case 'empty':
      return '';
    case 'noValue':
      return '∅';
    case 'notExisting':
      return '–';
    case 'outside':
      return '·';
  }
}

/** Returns what the marks of cells mean, as `write` writes them; `''` where none of them is without a number. */
export function marksLegend(fold: CalendarFold, cells: Iterable<number>, write: (mark: CellMark) => string): string {
  const used = new Set<CellMark>();
  for (const cell of cells) {
    if (Number.isNaN(fold.cells[cell])) {
      used.add(cellMark(fold, cell));
    }
  }
  return MARKS.filter((mark) => used.has(mark))
    .map((mark) => meaning(mark, write(mark)))
    .join('; ');
}

const MARKS: readonly CellMark[] = ['empty', 'noValue', 'notExisting', 'outside'];

function meaning(name: CellMark, mark: string): string {
  switch (name) {
    case 'empty':
      return t('export.means-empty', 'a cell with nothing in it: no events');
    case 'noValue':
      return t('export.means-no-value', '"{{mark}}": events without a number', { mark });
    case 'notExisting':
      return t('export.means-not-existing', '"{{mark}}": this time does not exist in the time range', { mark });
    case 'outside':
      return t('export.means-outside', '"{{mark}}": outside the time range, or left out by the calendar filter', {
        mark,
      });
  }
}
