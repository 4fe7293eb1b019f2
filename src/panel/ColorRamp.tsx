import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useMemo } from 'react';
import { type ColorScale, rampPosition } from '../core/colorScale';
import { type LitSpan } from '../draw/drawLitSpan';
import { type Scene } from '../draw/scene';
import { t } from '../i18n/t';
import { type LegendTick } from './legendTicks';
import { litSpanText } from './litSpanText';
import { beyondSides, distributionHeights, rampColors } from './rampColors';
import { RAMP_BINS, rampParts } from './rampSpan';
import { useRampSpan } from './useRampSpan';

interface Props {
  readonly scene: Scene;
  readonly scale: ColorScale;
  readonly widthPx: number;
  readonly ticks: readonly LegendTick[];
  readonly format: (value: number) => string;
  /** The value under the pointer; NaN where there is none. */
  readonly pointed: number;
  /** The part of the ramp whose cells are lit; null where none is. */
  readonly litSpan: LitSpan | null;
  readonly onSpan: (span: LitSpan | null) => void;
}

const DISTRIBUTION_HEIGHT_PX = 12;

/** As faint as 3 : 1 on the panel allows in both themes. */
export const DISTRIBUTION_OPACITY = 0.54;

/**
 * The colors of the scale with the distribution of the cells above. Pointing lights the cells of a color; a click or a
 * drag keeps them lit until the next click or Escape. With the keyboard it is a slider, and Shift lights more than one color.
 */
export function ColorRamp({ scene, scale, widthPx, ticks, format, pointed, litSpan, onSpan }: Props) {
  const styles = useStyles2(getStyles);
  const { fold } = scene;
  const distribution = useMemo(() => distributionPath(fold.cells, scale), [fold.cells, scale]);
  const beyond = useMemo(() => beyondSides(fold.cells, scale), [fold.cells, scale]);
  const { part, listeners } = useRampSpan(scale, onSpan);
  const position = rampPosition(scale, pointed);
  return (
    <span
      {...listeners}
      role="slider"
      tabIndex={0}
      aria-label={t('legend.light', 'Light the cells of a color')}
      aria-valuemin={1}
      aria-valuemax={rampParts(scale)}
      aria-valuenow={part + 1}
      aria-valuetext={litSpanText(fold.cells, scale, litSpan, format)}
      className={styles.ramp}
      style={{ width: widthPx }}
      data-testid="activity-calendar-ramp"
      data-kind={scale.kind}
    >
      <svg
        className={styles.distribution}
        viewBox={`0 0 ${RAMP_BINS} ${DISTRIBUTION_HEIGHT_PX}`}
        preserveAspectRatio="none"
        aria-hidden
      >
        <path d={distribution} />
      </svg>
      <span className={styles.colors} style={{ background: gradient(scene, scale) }}>
        {litSpan !== null && litSpan.to > 0 && (
          <>
            <span className={styles.cover} style={{ left: 0, width: `${litSpan.from * 100}%` }} />
            <span className={styles.cover} style={{ left: `${litSpan.to * 100}%`, right: 0 }} />
          </>
        )}
      </span>
      {beyond.below && <span className={styles.arrowBelow} data-testid="activity-calendar-below" />}
      {beyond.above && <span className={styles.arrowAbove} data-testid="activity-calendar-above" />}
      {!Number.isNaN(position) && <span className={styles.marker} style={{ left: `${position * 100}%` }} />}
      {ticks.map((tick) => (
        <span key={tick.position} className={styles.tick} style={{ left: `${tick.position * 100}%` }}>
          {tick.text}
        </span>
      ))}
    </span>
  );
}

/** Bars as high as the square root of their number, so that few are still seen. */
function distributionPath(cells: Float64Array, scale: ColorScale): string {
  let path = '';
  distributionHeights(cells, scale).forEach((share, bin) => {
    if (share > 0) {
      const height = share * DISTRIBUTION_HEIGHT_PX;
      path += `M${bin + 0.05} ${DISTRIBUTION_HEIGHT_PX}v${-height}h0.9v${height}z`;
    }
  });
  return path;
}

/** A gradient along the ramp, or blocks where the scale has steps. */
function gradient(scene: Scene, scale: ColorScale): string {
  const { colors, stepped } = rampColors(scene, scale);
  const share = (i: number) => `${(i / colors.length) * 100}%`;
  const stops = stepped ? colors.map((color, i) => `${color} ${share(i)} ${share(i + 1)}`) : colors;
  return `linear-gradient(to right, ${stops.join(', ')})`;
}

const FORCED = '@media (forced-colors: active)';

function getStyles(theme: GrafanaTheme2) {
  const arrow = {
    position: 'absolute',
    bottom: 3,
    borderTop: '5px solid transparent',
    borderBottom: '5px solid transparent',
    // forced colors would fill the triangle up to a square
    forcedColorAdjust: 'none',
  } as const;
  return {
    ramp: css({
      position: 'relative',
      flexShrink: 0,
      paddingBottom: 4,
      cursor: 'pointer',
      // a finger that goes up or down there scrolls the page
      touchAction: 'pan-y',
      userSelect: 'none',
      '&:focus-visible': { outline: `2px solid ${theme.colors.primary.text}`, outlineOffset: 2 },
    }),
    distribution: css({
      display: 'block',
      width: '100%',
      height: DISTRIBUTION_HEIGHT_PX,
      fill: theme.colors.text.primary,
      opacity: DISTRIBUTION_OPACITY,
      [FORCED]: { fill: 'CanvasText', opacity: 1 },
    }),
    colors: css({ display: 'block', position: 'relative', height: 8, forcedColorAdjust: 'none' }),
    cover: css({
      position: 'absolute',
      top: 0,
      bottom: 0,
      background: theme.colors.background.primary,
      opacity: 0.64,
      [FORCED]: { background: 'Canvas' },
    }),
    arrowBelow: css({
      ...arrow,
      right: '100%',
      borderRight: `6px solid ${theme.colors.warning.text}`,
      [FORCED]: { borderRightColor: 'CanvasText' },
    }),
    arrowAbove: css({
      ...arrow,
      left: '100%',
      borderLeft: `6px solid ${theme.colors.warning.text}`,
      [FORCED]: { borderLeftColor: 'CanvasText' },
    }),
    marker: css({
      position: 'absolute',
      bottom: 2,
      width: 3,
      height: 12,
      marginLeft: -1.5,
      borderRadius: 1,
      background: theme.colors.text.maxContrast,
      boxShadow: `0 0 0 1px ${theme.colors.background.primary}`,
      pointerEvents: 'none',
      forcedColorAdjust: 'none',
      [FORCED]: { background: 'Highlight', boxShadow: '0 0 0 1px Canvas' },
    }),
    tick: css({
      position: 'absolute',
      top: '100%',
      transform: 'translateX(-50%)',
      lineHeight: '12px',
      color: theme.colors.text.secondary,
      pointerEvents: 'none',
      '&::before': {
        content: '""',
        position: 'absolute',
        left: '50%',
        bottom: '100%',
        width: 1,
        height: 4,
        background: theme.colors.border.medium,
      },
    }),
  };
}
