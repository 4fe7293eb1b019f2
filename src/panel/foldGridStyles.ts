import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { CELL_PADDING_PX } from './tableWidths';

/** Height of every row of a table. */
export const ROW_HEIGHT_PX = 24;

/** Returns the styles of the table; labels and totals stay in sight while the cells scroll. */
export function getFoldGridStyles(theme: GrafanaTheme2) {
  const { colors, typography } = theme;
  const fixed = { position: 'sticky', zIndex: 1, background: colors.background.primary } as const;
  return {
    scroll: css({ overflow: 'auto', minHeight: 0, flexGrow: 1 }),
    table: css({
      width: '100%',
      tableLayout: 'fixed',
      borderCollapse: 'separate',
      borderSpacing: 0,
      color: colors.text.primary,
      fontSize: typography.bodySmall.fontSize,
      fontVariantNumeric: 'tabular-nums',
      letterSpacing: 0,
      whiteSpace: 'nowrap',
      'th, td': {
        height: ROW_HEIGHT_PX,
        padding: `0 ${CELL_PADDING_PX}px`,
        textAlign: 'right',
        fontWeight: typography.fontWeightRegular,
        borderBottom: `1px solid ${colors.border.weak}`,
      },
      'th:first-child': { ...fixed, left: 0, textAlign: 'left' },
      'th:last-child, td:last-child': { ...fixed, right: 0 },
      'tbody th, tbody td:last-child, tfoot th, tfoot td': { fontWeight: typography.fontWeightMedium },
      'thead th, thead td': {
        ...fixed,
        top: 0,
        color: colors.text.secondary,
        fontWeight: typography.fontWeightMedium,
        borderBottomColor: colors.border.medium,
      },
      'tfoot th, tfoot td': {
        ...fixed,
        bottom: 0,
        borderBottom: 'none',
        borderTop: `1px solid ${colors.border.medium}`,
      },
      // the corners lie over rows and columns
      'thead th:first-child, thead th:last-child, tfoot th:first-child, tfoot td:last-child': { zIndex: 2 },
      'td:focus': { outline: 'none' },
      'td:focus-visible': {
        outline: `2px solid ${colors.primary.text}`,
        outlineOffset: -2,
        borderRadius: 4,
      },
    }),
    // what the cells scroll under
    edges: css({
      'th:first-child': { borderRight: `1px solid ${colors.border.weak}` },
      'th:last-child, td:last-child': { borderLeft: `1px solid ${colors.border.weak}` },
    }),
    bar: css({
      float: 'left',
      height: 8,
      marginTop: 5,
      minWidth: 2,
      borderRadius: 1,
      // the color says which it is in the picture
      forcedColorAdjust: 'none',
    }),
    gap: css({ 'tbody &&': { padding: 0, border: 'none' } }),
  };
}
