import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { zoneClock } from '../core/zoneClock';
import { t } from '../i18n/t';
import { type BlockWindows } from './blockWindows';
import { localDateText } from './localDateText';
import { barColor } from './plotStyle';
import { stripBars } from './stripBars';

interface Props {
  readonly windows: BlockWindows;
  /** What it is laid out for; it fills what is there. */
  readonly widthPx: number;
  /** The window whose bar is lit; null lights the fullest. */
  readonly pointed: number | null;
}

const HEIGHT_PX = 36;

/** When in the time range the windows of a block had what: one burst or a habit. */
export function WindowStrip({ windows, widthPx, pointed }: Props) {
  const styles = useStyles2(getStyles);
  const { path, barOf } = useMemo(() => stripBars(windows, widthPx, HEIGHT_PX), [windows, widthPx]);
  const lit = pointed ?? windows.fullest;
  const { from, to } = rangeText(windows);
  return (
    <div>
      <svg
        className={styles.strip}
        viewBox={`0 0 ${widthPx} ${HEIGHT_PX + 1}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={stripLabel(windows)}
        data-testid="activity-calendar-strip"
      >
        <path className={styles.bars} d={path} />
        {lit >= 0 && <rect className={styles.lit} {...barOf(lit)} data-lit-window={lit} />}
        <path className={styles.base} d={`M0 ${HEIGHT_PX + 0.5}h${widthPx}`} />
      </svg>
      <div className={styles.ends}>
        <span>{from}</span>
        <span>{to}</span>
      </div>
    </div>
  );
}

/** Returns what the strip shows, in words. */
function stripLabel(windows: BlockWindows): string {
  const { from, to } = rangeText(windows);
  if (windows.fullest < 0) {
    return t('strip.empty', 'No events in the windows from {{from}} to {{to}}.', { from, to });
  }
  return t('strip.label', '{{windows}} windows with events from {{from}} to {{to}}; most in {{window}}: {{amount}}.', {
    count: windows.active,
    defaultValue_one: '{{windows}} window with events from {{from}} to {{to}}: {{window}}, {{amount}}.',
    windows: windows.active.toLocaleString(windows.locale),
    from,
    to,
    window: windows.textOf(windows.fullest),
    amount: windows.amountOf(windows.fullest),
  });
}

function rangeText({ range, zone, locale }: BlockWindows): { readonly from: string; readonly to: string } {
  const dateAt = (timeMs: number) => localDateText(timeMs + zoneClock(zone).segmentAt(timeMs).offsetMs, locale);
  return { from: dateAt(range.fromMs), to: dateAt(range.toMs) };
}

const FORCED = '@media (forced-colors: active)';

function getStyles(theme: GrafanaTheme2) {
  return {
    strip: css({ display: 'block', width: '100%', height: HEIGHT_PX + 1 }),
    // forced colors leave what is in a picture as it is
    bars: css({ fill: barColor(theme), [FORCED]: { fill: 'CanvasText' } }),
    lit: css({ fill: theme.colors.text.primary, [FORCED]: { fill: 'Highlight' } }),
    base: css({ stroke: theme.colors.border.medium, [FORCED]: { stroke: 'CanvasText' } }),
    ends: css({ display: 'flex', justifyContent: 'space-between', marginTop: 2 }),
  };
}
