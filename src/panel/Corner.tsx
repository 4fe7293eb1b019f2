import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { IconButton, useStyles2 } from '@grafana/ui';
import React from 'react';
import { type PlotLayout } from '../draw/layout';
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
      <div className={styles.buttons} style={{ top: buttonsTop(layout) }} data-activity-calendar-keeps-pin>
        {place === null && backButton}
        {status.lines.length + status.warnings.length > 0 && <StatusButton status={status} />}
        <IconButton
          className={styles.quiet}
          name="table"
          size="md"
          tooltip={t('table.open', 'Show as table')}
          onClick={onShowTable}
        />
        <PanelMenu className={styles.quiet} source={exportSource} hasWindows={hasWindows} onShowTable={onShowTable} />
      </div>
    </>
  );
}

/** Without bars beside the rows there is no corner; the end of the axis line is free then. */
function buttonsTop({ rowBars, grid }: PlotLayout): number {
  return rowBars === null ? grid.y + grid.height : 0;
}

function getStyles(theme: GrafanaTheme2) {
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
    // the table is for the few who look for it: seen with the pointer in the panel or with the keyboard
    quiet: css({
      opacity: 0,
      '[data-activity-calendar]:hover &, &:focus-visible': { opacity: 1 },
      '@media (hover: none)': { opacity: 1 },
    }),
  };
}
