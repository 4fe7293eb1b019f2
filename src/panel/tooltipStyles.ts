import { css } from '@emotion/css';
import { type GrafanaTheme2 } from '@grafana/data';

/** Room at the left and right of what a tooltip says, in its theme's steps and in pixels. */
const SIDE_STEPS = 1.5;

/** Returns how much narrower the content of a tooltip is than the tooltip. */
export function tooltipSidesPx(theme: GrafanaTheme2): number {
  return 2 * SIDE_STEPS * theme.spacing.gridSize + 2;
}

/** The looks that the hovered and the pinned tooltip share. */
export function getTooltipStyles(theme: GrafanaTheme2) {
  return {
    box: css({
      position: 'fixed',
      zIndex: theme.zIndex.tooltip,
      boxSizing: 'border-box',
      background: theme.colors.background.elevated,
      border: `1px solid ${theme.colors.border.medium}`,
      borderRadius: theme.shape.radius.default,
      boxShadow: theme.shadows.z3,
      color: theme.colors.text.secondary,
      fontSize: theme.typography.bodySmall.fontSize,
      lineHeight: theme.typography.bodySmall.lineHeight,
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    }),
    section: css({
      padding: theme.spacing(1, SIDE_STEPS),
      '& + &': { borderTop: `1px solid ${theme.colors.border.weak}` },
    }),
    title: css({
      color: theme.colors.text.primary,
      fontSize: 14,
      fontWeight: theme.typography.fontWeightMedium,
      ...clamped(3),
    }),
    subtitle: css({ marginTop: 2, ...clamped(3) }),
  };
}

/** Returns the style of a text that is cut after some lines. */
export function clamped(lines: number) {
  return { display: '-webkit-box', WebkitLineClamp: lines, WebkitBoxOrient: 'vertical', overflow: 'hidden' } as const;
}
