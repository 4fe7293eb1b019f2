import { type TableModel } from './tableModel';
import { type TableTexts } from './tableTexts';

/** How wide the columns of a table are at least, in CSS pixels. */
export interface TableWidths {
  readonly label: number;
  readonly column: number;
  readonly total: number;
}

/** Space left and right of a text. */
export const CELL_PADDING_PX = 8;

/** The share of a cell that its bar may take. */
export const BAR_SHARE = 0.4;

/** Least space between a bar and its number. */
const BAR_GAP_PX = 6;

/** So many cells say how wide numbers become; of more, each so manieth is looked at. */
const MOST_MEASURED = 400;

/**
 * Returns the widths for texts and bars. All columns of cells are alike, so that nothing moves sideways when other rows
 * come into the page.
 */
export function tableWidths(
  { fold, rows }: TableModel,
  texts: TableTexts,
  rowsTitle: string,
  measure: (text: string) => number
): TableWidths {
  const columnCount = fold.columns.bucketCount;
  const rowCount = rows.length;
  const widest = (count: number, text: (index: number) => string) => widestOf(count, text, measure);
  const number = widest(rowCount * columnCount, (i) => texts.at(i % columnCount, Math.floor(i / columnCount)));
  const column = Math.max(
    (number + BAR_GAP_PX) / (1 - BAR_SHARE),
    widest(columnCount, texts.columnLabel),
    widest(columnCount, (i) => texts.at(i, rowCount))
  );
  const total = widest(rowCount, (row) => texts.at(columnCount, row));
  const label = Math.max(widest(rowCount, texts.rowLabel), measure(rowsTitle), measure(texts.rowLabel(rowCount)));
  return {
    label: padded(label),
    column: padded(column),
    total: padded(Math.max(total, measure(texts.at(columnCount, rowCount)), measure(texts.columnLabel(columnCount)))),
  };
}

/** The totals are in a heavier type. */
const HEAVIER = 1.06;

function padded(widthPx: number): number {
  return Math.ceil(widthPx * HEAVIER) + 2 * CELL_PADDING_PX;
}

function widestOf(count: number, text: (index: number) => string, measure: (text: string) => number): number {
  const step = Math.max(Math.ceil(count / MOST_MEASURED), 1);
  let widest = 0;
  for (let i = 0; i < count; i += step) {
    widest = Math.max(widest, measure(text(i)));
  }
  return widest;
}
