import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { t } from '@grafana/i18n';
import { Button, useStyles2 } from '@grafana/ui';
import React from 'react';
import { bucketLabel } from '../core/bucketLabel';
import { type CalendarFold } from '../core/calendarFold';
import { NOT_EXISTING, OUTSIDE } from '../core/cellPresence';
import { transposeFold } from '../core/transposeFold';
import { axisName } from '../options/optionNames';

interface Props {
  readonly fold: CalendarFold;
  readonly summary: string;
  /** What the last row and column hold: the calculation over a whole row or column. */
  readonly marginalTitle: string;
  readonly format: (value: number) => string;
  readonly locale: string;
  readonly onClose: () => void;
}

/** With more cells than this, rows without events are left out. */
const MOST_CELLS_IN_FULL = 1000;

/** The same facts as the picture, as a table: the longer axis runs down, an empty place is a cell without events. */
export function FoldTable({ fold, summary, marginalTitle, format, locale, onClose }: Props) {
  const styles = useStyles2(getStyles);
  const table = fold.rows.bucketCount >= fold.columns.bucketCount ? fold : transposeFold(fold);
  const columnCount = table.columns.bucketCount;
  const columns = range(columnCount);
  const rows = range(table.rows.bucketCount).filter(
    (row) => table.cells.length <= MOST_CELLS_IN_FULL || table.rowEvents[row] > 0
  );
  const text = (value: number) => (Number.isNaN(value) ? '' : format(value));
  const cellText = (cell: number) =>
    Number.isNaN(table.cells[cell]) ? placeMark(table, cell) : format(table.cells[cell]);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <div>
          {summary} {marksText(table)}
        </div>
        <Button size="sm" variant="secondary" icon="calendar-alt" onClick={onClose}>
          {t('table.close', 'Calendar')}
        </Button>
      </div>
      {/* a region that scrolls has to be reachable with the keyboard */}
      <div className={styles.scroll} role="region" aria-label={summary} tabIndex={0}>
        <table className={styles.table} data-testid="activity-calendar-table">
          <thead>
            <tr>
              <th scope="col">{axisName(table.rows.kind)}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {bucketLabel(table.columns, column, locale)}
                </th>
              ))}
              <th scope="col">{marginalTitle}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{bucketLabel(table.rows, row, locale)}</th>
                {columns.map((column) => (
                  <td key={column}>{cellText(row * columnCount + column)}</td>
                ))}
                <td>{text(table.rowMarginal[row])}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{marginalTitle}</th>
              {columns.map((column) => (
                <td key={column}>{text(table.columnMarginal[column])}</td>
              ))}
              <td>{text(table.total)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </div>
  );
}

const NOT_EXISTING_MARK = '–';
const OUTSIDE_MARK = '·';

/** Returns what stands in a cell without a number; nothing where the time came by and no event did. */
function placeMark({ presence, cellEvents }: CalendarFold, cell: number): string {
  if (presence === null || cellEvents[cell] > 0) {
    return '';
  }
  const marks = new Map([
    [NOT_EXISTING, NOT_EXISTING_MARK],
    [OUTSIDE, OUTSIDE_MARK],
  ]);
  return marks.get(presence.cells[cell]) ?? '';
}

/** Returns what the marks in use mean. */
function marksText({ presence }: CalendarFold): string {
  const texts: string[] = [];
  if (presence?.cells.includes(NOT_EXISTING) === true) {
    texts.push(t('table.not-existing', '{{mark}}: this time does not exist.', { mark: NOT_EXISTING_MARK }));
  }
  if (presence?.cells.includes(OUTSIDE) === true) {
    texts.push(t('table.outside', '{{mark}}: outside the time range.', { mark: OUTSIDE_MARK }));
  }
  return texts.join(' ');
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function getStyles(theme: GrafanaTheme2) {
  return {
    view: css({ display: 'flex', flexDirection: 'column', gap: theme.spacing(1), height: '100%' }),
    head: css({
      display: 'flex',
      alignItems: 'flex-start',
      justifyContent: 'space-between',
      gap: theme.spacing(2),
      fontSize: theme.typography.bodySmall.fontSize,
      overflowWrap: 'anywhere',
    }),
    scroll: css({ overflow: 'auto', minHeight: 0 }),
    table: css({
      width: '100%',
      borderCollapse: 'separate',
      borderSpacing: 0,
      fontSize: theme.typography.bodySmall.fontSize,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      'th, td': {
        padding: theme.spacing(0.25, 1),
        textAlign: 'right',
        borderBottom: `1px solid ${theme.colors.border.weak}`,
      },
      'th:first-child': { textAlign: 'left', position: 'sticky', left: 0, background: theme.colors.background.primary },
      'thead th, tfoot th, tfoot td': {
        position: 'sticky',
        background: theme.colors.background.primary,
        color: theme.colors.text.secondary,
        fontWeight: theme.typography.fontWeightMedium,
      },
      'thead th': { top: 0, zIndex: 1 },
      'tfoot th, tfoot td': { bottom: 0, zIndex: 1, color: theme.colors.text.primary },
    }),
  };
}
