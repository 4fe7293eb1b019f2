import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { Trans } from '@grafana/i18n';
import { useStyles2 } from '@grafana/ui';
import React from 'react';
import { colorPosition, type ColorScale } from '../core/colorScale';
import { type Rect } from '../draw/rect';
import { type Scene } from '../draw/scene';
import { bucketKey, cellText } from './bucketText';
import { cssColor } from './cssColor';

interface Props {
  readonly scene: Scene;
  readonly place: Rect;
  readonly title: string;
  readonly format: (value: number) => string;
  readonly locale: string;
  /** The value under the pointer; NaN where there is none. */
  readonly pointed: number;
}

const DISTRIBUTION_BINS = 44;
const DISTRIBUTION_HEIGHT_PX = 12;

/** The colors of the cells with the values at both ends, and how many cells have each color. */
export function ColorLegend({ scene, place, title, format, locale, pointed }: Props) {
  const styles = useStyles2(getStyles);
  const { scale, fold, peak, style, cut, layout } = scene;
  if (scale === null) {
    return null;
  }
  const rampPx = Math.max(140, Math.min(220, place.width * 0.3));
  const position = colorPosition(scale, pointed);
  return (
    <div
      className={styles.legend}
      style={{ left: place.x, top: place.y, width: place.width, height: place.height }}
      data-testid="activity-calendar-legend"
    >
      <span className={styles.title}>{title}</span>
      <span className={styles.end}>{format(scale.min)}</span>
      <span className={styles.ramp} style={{ width: rampPx }}>
        <Distribution cells={fold.cells} scale={scale} className={styles.distribution} />
        <span className={styles.colors} style={{ background: gradient(scene) }} />
        {!Number.isNaN(position) && <span className={styles.marker} style={{ left: `${position * 100}%` }} />}
      </span>
      <span className={styles.end}>{format(scale.max)}</span>
      {layout.legendKeys && peak !== null && (
        <span className={styles.key}>
          <span
            className={styles.peak}
            style={{
              background: cssColor(
                style.scheme,
                cut,
                colorPosition(scale, fold.cells[peak.row * fold.columns.bucketCount + peak.column])
              ),
            }}
          />
          <Trans
            i18nKey="legend.peak"
            defaults="Peak {{cell}}"
            values={{
              cell: cellText(fold.columns, peak.column, fold.rows, peak.row, (axis, bucket) =>
                bucketKey(axis, bucket, locale)
              ),
            }}
          />
        </span>
      )}
    </div>
  );
}

/** How many cells have a color, as the square root of their number so that few are still seen. */
function Distribution({ cells, scale, className }: { cells: Float64Array; scale: ColorScale; className: string }) {
  const counts = new Float64Array(DISTRIBUTION_BINS);
  for (const value of cells) {
    const position = colorPosition(scale, value);
    if (!Number.isNaN(position)) {
      counts[Math.min(Math.floor(position * DISTRIBUTION_BINS), DISTRIBUTION_BINS - 1)]++;
    }
  }
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  let path = '';
  counts.forEach((count, bin) => {
    if (count > 0) {
      const height = Math.max(Math.sqrt(count / most) * DISTRIBUTION_HEIGHT_PX, 1.5);
      path += `M${bin + 0.05} ${DISTRIBUTION_HEIGHT_PX}v${-height}h0.9v${height}z`;
    }
  });
  return (
    <svg
      className={className}
      viewBox={`0 0 ${DISTRIBUTION_BINS} ${DISTRIBUTION_HEIGHT_PX}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <path d={path} />
    </svg>
  );
}

function gradient({ style, cut }: Scene): string {
  const stops = Array.from({ length: 33 }, (_, i) => cssColor(style.scheme, cut, i / 32));
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

function getStyles(theme: GrafanaTheme2) {
  return {
    legend: css({
      position: 'absolute',
      display: 'flex',
      alignItems: 'flex-end',
      gap: theme.spacing(1),
      fontSize: theme.typography.bodySmall.fontSize,
      lineHeight: '16px',
      color: theme.colors.text.secondary,
      fontVariantNumeric: 'tabular-nums',
      whiteSpace: 'nowrap',
      overflow: 'hidden',
    }),
    title: css({ overflow: 'hidden', textOverflow: 'ellipsis', maxWidth: '40%', marginRight: theme.spacing(0.5) }),
    end: css({ color: theme.colors.text.primary }),
    ramp: css({ position: 'relative', flexShrink: 0, paddingBottom: 4 }),
    distribution: css({
      display: 'block',
      width: '100%',
      height: DISTRIBUTION_HEIGHT_PX,
      fill: theme.colors.text.primary,
      opacity: 0.38,
    }),
    colors: css({ display: 'block', height: 8 }),
    marker: css({
      position: 'absolute',
      bottom: 2,
      width: 3,
      height: 12,
      marginLeft: -1.5,
      borderRadius: 1,
      background: theme.colors.text.maxContrast,
    }),
    key: css({ marginLeft: 'auto', display: 'flex', alignItems: 'center', gap: theme.spacing(1) }),
    peak: css({
      width: 12,
      height: 12,
      borderRadius: 2,
      position: 'relative',
      '&::after': {
        content: '""',
        position: 'absolute',
        inset: 4,
        borderRadius: '50%',
        background: theme.isDark ? '#1d1e22' : '#ffffff',
      },
    }),
  };
}
