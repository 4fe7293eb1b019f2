import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import React, { useEffect, useMemo, useRef, useState } from 'react';
import { beyondScale, type ColorScale, rampPosition, schemePosition } from '../core/colorScale';
import { type LitSpan } from '../draw/drawLitSpan';
import { type Scene } from '../draw/scene';
import { cssColor } from './cssColor';
import { type LegendTick } from './legendTicks';
import { RAMP_BINS, rampDistribution, spanAt, spanBetween } from './rampSpan';

interface Props {
  readonly scene: Scene;
  readonly scale: ColorScale;
  readonly widthPx: number;
  readonly ticks: readonly LegendTick[];
  /** The value under the pointer; NaN where there is none. */
  readonly pointed: number;
  /** The part of the ramp whose cells are lit; null where none is. */
  readonly litSpan: LitSpan | null;
  readonly onSpan: (span: LitSpan | null) => void;
}

const DISTRIBUTION_HEIGHT_PX = 12;

/** A press that moves less than this is a click, in CSS pixels. */
const CLICK_PX = 3;

/**
 * The colors of the scale with the distribution of the cells above. Pointing lights the cells of a color; a click or a
 * drag keeps them lit until the next click or Escape.
 */
export function ColorRamp({ scene, scale, widthPx, ticks, pointed, litSpan, onSpan }: Props) {
  const styles = useStyles2(getStyles);
  const { fold } = scene;
  const distribution = useMemo(() => distributionPath(fold.cells, scale), [fold.cells, scale]);
  const beyond = useMemo(() => beyondSides(fold.cells, scale), [fold.cells, scale]);
  const pointer = useRampPointer(scale, onSpan);
  const position = rampPosition(scale, pointed);
  return (
    <span
      {...pointer}
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

/** Returns the listeners of a ramp; its own state is what a press keeps lit. */
function useRampPointer(scale: ColorScale, onSpan: Props['onSpan']) {
  const [kept, setKept] = useState<LitSpan | null>(null);
  const press = useRef<{ readonly x: number; readonly position: number } | null>(null);

  function light(span: LitSpan | null, keep: boolean): void {
    setKept(keep ? span : null);
    onSpan(span);
  }

  useEffect(() => {
    if (kept === null) {
      return undefined;
    }
    function release({ key }: KeyboardEvent): void {
      if (key === 'Escape') {
        setKept(null);
        onSpan(null);
      }
    }
    window.addEventListener('keydown', release);
    return () => window.removeEventListener('keydown', release);
  }, [kept, onSpan]);

  return {
    onPointerDown(event: React.PointerEvent<HTMLElement>): void {
      event.currentTarget.setPointerCapture(event.pointerId);
      press.current = { x: event.clientX, position: positionOf(event) };
    },
    onPointerMove(event: React.PointerEvent<HTMLElement>): void {
      if (press.current !== null && Math.abs(event.clientX - press.current.x) >= CLICK_PX) {
        light(spanBetween(scale, press.current.position, positionOf(event)), true);
      } else if (press.current === null && kept === null) {
        onSpan(spanAt(scale, positionOf(event)));
      }
    },
    onPointerUp(event: React.PointerEvent<HTMLElement>): void {
      const wasClick = press.current !== null && Math.abs(event.clientX - press.current.x) < CLICK_PX;
      press.current = null;
      if (wasClick) {
        light(kept === null ? spanAt(scale, positionOf(event)) : null, kept === null);
      }
    },
    onPointerCancel(): void {
      press.current = null;
    },
    onPointerLeave(): void {
      if (kept === null && press.current === null) {
        onSpan(null);
      }
    },
  };
}

function positionOf({ currentTarget, clientX }: React.PointerEvent<HTMLElement>): number {
  const { left, width } = currentTarget.getBoundingClientRect();
  return Math.min(Math.max((clientX - left) / width, 0), 1);
}

function beyondSides(cells: Float64Array, scale: ColorScale): { below: boolean; above: boolean } {
  const sides = { below: false, above: false };
  for (const value of cells) {
    const side = beyondScale(scale, value);
    sides.below ||= side < 0;
    sides.above ||= side > 0;
  }
  return sides;
}

/** Bars as high as the square root of their number, so that few are still seen. */
function distributionPath(cells: Float64Array, scale: ColorScale): string {
  const counts = rampDistribution(cells, scale);
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  let path = '';
  counts.forEach((count, bin) => {
    if (count > 0) {
      const height = Math.max(Math.sqrt(count / most) * DISTRIBUTION_HEIGHT_PX, 1.5);
      path += `M${bin + 0.05} ${DISTRIBUTION_HEIGHT_PX}v${-height}h0.9v${height}z`;
    }
  });
  return path;
}

/** A gradient along the ramp, or blocks where the scale has steps. */
function gradient({ style, cut }: Scene, scale: ColorScale): string {
  const { steps } = scale;
  const colorAt = (position: number) => cssColor(style.scheme, cut, schemePosition(scale, position));
  if (steps === null) {
    const stops = Array.from({ length: 33 }, (_, i) => colorAt(i / 32));
    return `linear-gradient(to right, ${stops.join(', ')})`;
  }
  const blocks = Array.from(
    { length: steps },
    (_, i) => `${colorAt((i + 0.5) / steps)} ${(i / steps) * 100}% ${((i + 1) / steps) * 100}%`
  );
  return `linear-gradient(to right, ${blocks.join(', ')})`;
}

function getStyles(theme: GrafanaTheme2) {
  const arrow = {
    position: 'absolute',
    bottom: 3,
    borderTop: '5px solid transparent',
    borderBottom: '5px solid transparent',
  } as const;
  return {
    ramp: css({
      position: 'relative',
      flexShrink: 0,
      paddingBottom: 4,
      cursor: 'pointer',
      touchAction: 'none',
      userSelect: 'none',
    }),
    distribution: css({
      display: 'block',
      width: '100%',
      height: DISTRIBUTION_HEIGHT_PX,
      fill: theme.colors.text.primary,
      opacity: 0.38,
    }),
    colors: css({ display: 'block', position: 'relative', height: 8 }),
    cover: css({ position: 'absolute', top: 0, bottom: 0, background: theme.colors.background.primary, opacity: 0.64 }),
    arrowBelow: css({ ...arrow, right: '100%', borderRight: `6px solid ${theme.colors.warning.main}` }),
    arrowAbove: css({ ...arrow, left: '100%', borderLeft: `6px solid ${theme.colors.warning.main}` }),
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
