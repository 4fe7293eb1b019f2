import { css, cx } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { IconButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import { AXIS_HEIGHT_PX, type PlotLayout } from '../draw/layout';
import { t } from '../i18n/t';
import { type ExportParts } from './makeExportSource';
import { PanelMenu } from './PanelMenu';
import { type Status } from './status';
import { StatusButton } from './StatusButton';
import { type WayBack } from './useTimeRangeSteps';

interface Props {
  readonly layout: PlotLayout;
  readonly total: string;
  readonly totalTitle: string;
  readonly status: Status;
  /** The way back from a zoom; null where there is none. */
  readonly back: WayBack | null;
  /** Called when it is taken. */
  readonly onBack: () => void;
  /** Returns what is exported at a moment (epoch milliseconds); asked for when it is. */
  readonly exportSource: (nowMs: number) => ExportParts;
  /** False where the values came folded: there are no windows then. */
  readonly hasWindows: boolean;
  readonly onShowTable: () => void;
}

/** The arrow back and the space before it: the middles of two buttons are as far apart as fingers need (WCAG 2.5.8). */
const BACK_PX = 24;

/** The total and the panel's buttons, in the corner between the bars; without that corner, the buttons alone. */
export function Corner(props: Props) {
  const { layout, total, totalTitle, status, back, onBack, exportSource, hasWindows, onShowTable } = props;
  const styles = useStyles2(getStyles);
  const place = layout.total;
  const axisTop = axisLineTop(layout);
  const statusButton = status.lines.length + status.warnings.length > 0 && <StatusButton status={status} />;
  const backButton = back !== null && (
    <IconButton
      name="arrow-left"
      size="md"
      tooltip={back.title}
      onClick={() => {
        onBack();
        back.go();
      }}
    />
  );
  return (
    <>
      {place !== null && (
        <div className={styles.total} style={{ left: place.x, top: place.y, width: place.width }}>
          <div className={styles.number} data-testid="activity-calendar-total">
            {total}
          </div>
          <div className={styles.unit} style={{ marginRight: back === null ? 0 : BACK_PX }}>
            {totalTitle}
          </div>
        </div>
      )}
      {place !== null && back !== null && (
        <div className={styles.back} data-activity-calendar-keeps-pin>
          {backButton}
        </div>
      )}
      <div
        className={axisTop === null ? styles.buttons : cx(styles.buttons, styles.overLabels)}
        style={{ top: axisTop ?? 0 }}
        data-activity-calendar-keeps-pin
      >
        {place === null && backButton}
        {axisTop === null && statusButton}
        <IconButton
          className={styles.quiet}
          name="table"
          size="md"
          tooltip={t('table.open', 'Show as table')}
          onClick={onShowTable}
        />
        <PanelMenu className={styles.quiet} source={exportSource} hasWindows={hasWindows} onShowTable={onShowTable} />
        {/* what is always seen is at the end, where the labels seldom reach */}
        {axisTop !== null && statusButton}
      </div>
    </>
  );
}

/** Without bars beside the rows there is no corner, and the buttons are at the end of the axis line; null with a corner. */
function axisLineTop({ rowBars, grid, heightPx }: PlotLayout): number | null {
  return rowBars === null ? Math.min(grid.y + grid.height, heightPx - AXIS_HEIGHT_PX) : null;
}

function getStyles(theme: GrafanaTheme2) {
  const ground = {
    background: `linear-gradient(to right, transparent, ${theme.colors.background.primary} 12px)`,
    // forced colors know no gradients
    '@media (forced-colors: active)': { background: 'Canvas' },
  };
  return {
    total: css({ position: 'absolute', pointerEvents: 'none', whiteSpace: 'nowrap' }),
    number: css({
      width: 'fit-content',
      fontSize: 18,
      lineHeight: '22px',
      fontWeight: theme.typography.fontWeightMedium,
      color: theme.colors.text.primary,
      fontVariantNumeric: 'tabular-nums',
    }),
    unit: css({
      // it stands under the buttons, so it may be as wide as the corner
      fontSize: theme.typography.bodySmall.fontSize,
      lineHeight: '14px',
      color: theme.colors.text.secondary,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    }),
    // beside the total there is no room for it on every panel: a number with an arrow over it is another number
    back: css({ position: 'absolute', right: 0, top: BACK_PX }),
    buttons: css({ position: 'absolute', right: 0, display: 'flex', gap: theme.spacing(0.5) }),
    // labels that they lie on fade out, but where no button is seen there they stay
    overLabels: css({
      alignItems: 'center',
      boxSizing: 'border-box',
      height: AXIS_HEIGHT_PX,
      paddingTop: 4,
      paddingLeft: 12,
      '[data-activity-calendar]:hover &, &:focus-within': ground,
      '@media (hover: none)': ground,
      '& > *': { background: theme.colors.background.primary },
    }),
    // the table is for the few who look for it: seen with the pointer in the panel or with the keyboard
    quiet: css({
      opacity: 0,
      '[data-activity-calendar]:hover &, &:focus-visible': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
    }),
  };
}
