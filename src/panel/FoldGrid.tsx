import { cx } from '@emotion/css';
import { useStyles2 } from '@grafana/ui';
import React, { type KeyboardEvent, useMemo, useRef } from 'react';
import { type CellBlock } from '../core/cellBlock';
import { axisName } from '../options/optionNames';
import { type CellBar } from './cellBars';
import { FoldGridRow } from './FoldGridRow';
import { getFoldGridStyles, ROW_HEIGHT_PX } from './foldGridStyles';
import { type TableModel, type TablePlace } from './tableModel';
import { type TableTexts } from './tableTexts';
import { tableWidths } from './tableWidths';
import { useTableCursor } from './useTableCursor';
import { useVisibleParts } from './useVisibleParts';

interface Props {
  readonly model: TableModel;
  readonly texts: TableTexts;
  readonly barOf: (value: number) => CellBar | null;
  /** Returns the width of a text, in CSS pixels. */
  readonly measure: (text: string) => number;
  /** Room for the table. */
  readonly widthPx: number;
  /** Where the cursor begins. */
  readonly start: TablePlace;
  /** The ids of the texts that name and describe the table. */
  readonly nameId: string;
  readonly descriptionId: string;
  readonly onOpen: (block: CellBlock) => void;
}

/** More rows or columns than this are in the page only where they are in sight. */
const MOST_ROWS_IN_FULL = 200;
const MOST_COLUMNS_IN_FULL = 60;

/** Header and total, above and below what scrolls. */
const FIXED_ROWS = 2;

/**
 * The cells with their totals. It is a grid in the sense of ARIA, with one cell that Tab reaches: so screen readers hand
 * the arrow keys over to it, and still say row and column of the cell as in any table.
 */
export function FoldGrid({ model, texts, barOf, measure, widthPx, start, nameId, descriptionId, onOpen }: Props) {
  const styles = useStyles2(getFoldGridStyles);
  const scroller = useRef<HTMLDivElement>(null);
  const { fold, rows } = model;
  const [columnCount, rowCount] = [fold.columns.bucketCount, rows.length];
  const rowsTitle = axisName(fold.rows.kind);
  const cursor = useTableCursor(scroller, start, { columnCount: columnCount + 1, rowCount: rowCount + 1 });
  const width = useMemo(() => tableWidths(model, texts, rowsTitle, measure), [model, texts, rowsTitle, measure]);
  const leastPx = width.label + columnCount * width.column + width.total;
  const columns = useVisibleParts({
    count: columnCount,
    sizePx: width.column,
    horizontal: true,
    mostInFull: MOST_COLUMNS_IN_FULL,
    kept: cursor.place.column,
    scroller,
  });
  const rowParts = useVisibleParts({
    count: rowCount,
    sizePx: ROW_HEIGHT_PX,
    horizontal: false,
    mostInFull: MOST_ROWS_IN_FULL,
    kept: cursor.place.row,
    scroller,
  });
  const facts = useMemo(() => {
    const barAt = (column: number, row: number) =>
      column < columnCount && row < rowCount ? barOf(fold.cells[rows[row] * columnCount + column]) : null;
    return { columns, columnCount, texts, barAt, barClass: styles.bar };
  }, [columns, columnCount, rowCount, texts, barOf, fold, rows, styles]);
  const cursorColumn = (row: number) => (row === cursor.place.row ? cursor.place.column : null);

  function open(place: TablePlace | null): void {
    if (place !== null) {
      onOpen(model.blockAt(place.column, place.row));
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const pageRows = Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_PX) - FIXED_ROWS;
    const opens = event.key === 'Enter' || event.key === ' ';
    if (opens) {
      open(cursor.place);
    }
    if (opens || cursor.onKey(event, Math.max(pageRows, 1))) {
      // else the dashboard would scroll
      event.preventDefault();
      event.stopPropagation();
    }
  }

  return (
    <div
      ref={scroller}
      className={styles.scroll}
      style={{ scrollPadding: `${ROW_HEIGHT_PX}px ${width.total}px ${ROW_HEIGHT_PX}px ${width.label}px` }}
    >
      {/* the cells are what has the focus */}
      <table
        role="grid"
        aria-labelledby={nameId}
        aria-describedby={descriptionId}
        aria-readonly
        aria-rowcount={rowCount + FIXED_ROWS}
        aria-colcount={columnCount + 2}
        className={leastPx > widthPx ? cx(styles.table, styles.edges) : styles.table}
        style={{ minWidth: leastPx }}
        data-testid="activity-calendar-table"
        onKeyDown={onKeyDown}
        onFocus={({ target }) => cursor.moveTo(placeOf(target) ?? cursor.place)}
        onClick={({ target }) => open(placeOf(target))}
      >
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" aria-colindex={1} style={{ width: width.label }}>
              {rowsTitle}
            </th>
            {columns.map(({ kind, index, sizePx }) =>
              kind === 'gap' ? (
                <td key={`gap${index}`} aria-hidden style={{ width: sizePx }} />
              ) : (
                <th key={index} scope="col" aria-colindex={index + 2} style={{ width: sizePx }}>
                  {texts.columnLabel(index)}
                </th>
              )
            )}
            <th scope="col" aria-colindex={columnCount + 2} style={{ width: width.total }}>
              {texts.columnLabel(columnCount)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rowParts.map(({ kind, index, sizePx }) =>
            kind === 'gap' ? (
              <tr key={`gap${index}`} aria-hidden>
                <td className={styles.gap} style={{ height: sizePx }} />
              </tr>
            ) : (
              <FoldGridRow key={index} facts={facts} row={index} cursorColumn={cursorColumn(index)} />
            )
          )}
        </tbody>
        <tfoot>
          <FoldGridRow facts={facts} row={rowCount} cursorColumn={cursorColumn(rowCount)} />
        </tfoot>
      </table>
    </div>
  );
}

/** Returns the place of a cell's element, also of what is in it; null elsewhere. */
function placeOf(target: EventTarget): TablePlace | null {
  const cell = target instanceof Element ? target.closest('td[data-column]') : null;
  return cell instanceof HTMLElement ? { column: Number(cell.dataset.column), row: Number(cell.dataset.row) } : null;
}
