import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';
import { Portal, useStyles2 } from '@grafana/ui';
import React, { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { type Rect } from '../draw/rect';
import { type TooltipContent } from './tooltipContent';

interface Props {
  readonly content: TooltipContent;
  /** What the tooltip hangs on, in CSS pixels from the corner of `root`. */
  readonly anchor: Rect;
  readonly root: RefObject<HTMLElement | null>;
}

/** Space between the cell's corner and the tooltip. */
const DISTANCE_PX = 8;

/** Least space between the tooltip and the window's edge. */
const WINDOW_EDGE_PX = 4;

/** A tooltip in the quadrant beside the cell that leaves its row and its column free. Text from data stays text. */
export function CellTooltip({ content, anchor, root }: Props) {
  const styles = useStyles2(getStyles);
  const box = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    if (box.current !== null && root.current !== null) {
      const { width, height } = box.current.getBoundingClientRect();
      const corner = root.current.getBoundingClientRect();
      setPlace({
        left: besideOf(corner.left + anchor.x, anchor.width, width, window.innerWidth),
        top: besideOf(corner.top + anchor.y, anchor.height, height, window.innerHeight),
      });
    }
  }, [root, anchor.x, anchor.y, anchor.width, anchor.height]);

  return (
    <Portal>
      <div
        ref={box}
        className={styles.tooltip}
        style={{ ...place, visibility: place === null ? 'hidden' : 'visible' }}
        data-testid="activity-calendar-tooltip"
      >
        <div className={styles.section}>
          <div className={styles.title}>{content.title}</div>
          <div className={styles.subtitle}>{content.subtitle}</div>
        </div>
        <div className={styles.section}>
          <div className={styles.row}>
            <span className={styles.name}>
              {content.color !== null && <span className={styles.swatch} style={{ background: content.color }} />}
              <span className={styles.valueName}>{content.valueTitle}</span>
            </span>
            <span className={styles.value}>{content.value}</span>
          </div>
          {content.facts.map(({ name, value }) => (
            <div key={name} className={styles.row}>
              <span>{name}</span>
              <span className={styles.fact}>{value}</span>
            </div>
          ))}
        </div>
        {content.notes.length > 0 && (
          <div className={styles.section}>
            {content.notes.map((note) => (
              <div key={note}>{note}</div>
            ))}
          </div>
        )}
      </div>
    </Portal>
  );
}

/** Returns a position after the anchor where that fits, else before it, never outside the window. */
function besideOf(start: number, length: number, size: number, room: number): number {
  const after = start + length + DISTANCE_PX;
  const before = start - DISTANCE_PX - size;
  const wanted = after + size <= room || before < 0 ? after : before;
  return Math.max(WINDOW_EDGE_PX, Math.min(wanted, room - size - WINDOW_EDGE_PX));
}

function getStyles(theme: GrafanaTheme2) {
  return {
    tooltip: css({
      position: 'fixed',
      zIndex: theme.zIndex.tooltip,
      pointerEvents: 'none',
      width: 258,
      background: theme.colors.background.elevated,
      border: `1px solid ${theme.colors.border.medium}`,
      borderRadius: theme.shape.radius.default,
      boxShadow: theme.shadows.z3,
      color: theme.colors.text.secondary,
      fontSize: theme.typography.bodySmall.fontSize,
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    }),
    section: css({
      padding: theme.spacing(1, 1.5),
      '& + &': { borderTop: `1px solid ${theme.colors.border.weak}` },
    }),
    title: css({ color: theme.colors.text.primary, fontSize: 14, fontWeight: theme.typography.fontWeightMedium }),
    subtitle: css({ marginTop: 2 }),
    row: css({ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: theme.spacing(2) }),
    name: css({ display: 'flex', alignItems: 'baseline', gap: theme.spacing(1), minWidth: 0 }),
    swatch: css({ width: 12, height: 12, borderRadius: 2, flexShrink: 0, alignSelf: 'center' }),
    valueName: css({
      color: theme.colors.text.primary,
      display: '-webkit-box',
      WebkitLineClamp: 3,
      WebkitBoxOrient: 'vertical',
      overflow: 'hidden',
    }),
    value: css({
      color: theme.colors.text.primary,
      fontSize: 14,
      fontWeight: theme.typography.fontWeightMedium,
      whiteSpace: 'nowrap',
    }),
    fact: css({ whiteSpace: 'nowrap' }),
  };
}
