import React, { memo } from 'react';
import { type CellBar } from './cellBars';
import { type TableTexts } from './tableTexts';
import { BAR_SHARE } from './tableWidths';
import { type VisiblePart } from './useVisibleParts';

/** What all rows of a table share. */
export interface GridFacts {
  readonly columns: readonly VisiblePart[];
  readonly columnCount: number;
  readonly texts: TableTexts;
  /** Returns the bar of a cell; null where it has none. */
  readonly barAt: (column: number, row: number) => CellBar | null;
  readonly barClass: string;
}

interface Props {
  readonly facts: GridFacts;
  /** Place in the table, without the header. */
  readonly row: number;
  /** The column with the cursor; null where it is in another row. */
  readonly cursorColumn: number | null;
}

/** A row of cells with its label and total. */
export const FoldGridRow = memo(function FoldGridRow({ facts, row, cursorColumn }: Props) {
  const { columns, columnCount, texts } = facts;
  return (
    <tr aria-rowindex={row + 2}>
      <th scope="row" aria-colindex={1}>
        {texts.rowLabel(row)}
      </th>
      {columns.map(({ kind, index }) =>
        kind === 'gap' ? (
          <td key={`gap${index}`} aria-hidden />
        ) : (
          <Cell key={index} facts={facts} row={row} column={index} withCursor={index === cursorColumn} />
        )
      )}
      <Cell facts={facts} row={row} column={columnCount} withCursor={columnCount === cursorColumn} />
    </tr>
  );
});

interface CellProps {
  readonly facts: GridFacts;
  readonly column: number;
  readonly row: number;
  readonly withCursor: boolean;
}

function Cell({ facts, column, row, withCursor }: CellProps) {
  const bar = facts.barAt(column, row);
  return (
    <td
      aria-colindex={column + 2}
      tabIndex={withCursor ? 0 : -1}
      data-cursor={withCursor ? '' : undefined}
      data-column={column}
      data-row={row}
    >
      {bar !== null && (
        <span
          className={facts.barClass}
          style={{ width: `${Math.round(bar.share * BAR_SHARE * 1000) / 10}%`, background: bar.color }}
          aria-hidden
        />
      )}
      {facts.texts.at(column, row)}
    </td>
  );
}
