import { type GrafanaTheme2 } from '@grafana/data';
import { type Rgba } from '../core/rgba';
import { type PlotStyle } from '../draw/scene';
import { schemeColors, toRgba } from '../grafana/colorSchemes';
import { type CalendarOptions } from '../options/options';

/** Bars are slate, never a color of a scheme: else a bar's color would claim a value. Over 3 : 1 on the panel. */
const BAR = { dark: '#6d8aa3', light: '#56718e' };
const BAR_ALPHA = { dark: 'bd', light: 'c2' };

/** How much of the text color the ground of an empty cell has. */
const EMPTY_ALPHA = 0.055;

/**
 * Returns the colors and type of a picture in a theme. `palette` are the colors of thresholds or value mappings, which
 * take the place of the scheme; null where there are none.
 */
export function plotStyle(
  theme: GrafanaTheme2,
  color: Pick<CalendarOptions['color'], 'scheme' | 'reverse'>,
  palette: readonly Rgba[] | null
): PlotStyle {
  const { colors, typography } = theme;
  const mode = theme.isDark ? 'dark' : 'light';
  const [red, green, blue] = toRgba(colors.text.maxContrast);
  const empty: Rgba = [red, green, blue, EMPTY_ALPHA];
  return {
    fontFamily: typography.fontFamily,
    text: colors.text.primary,
    textSecondary: colors.text.secondary,
    textDisabled: colors.text.disabled,
    border: colors.border.medium,
    background: colors.background.primary,
    bar: BAR[mode] + BAR_ALPHA[mode],
    peakBar: BAR[mode],
    outline: colors.text.maxContrast,
    warning: colors.warning.main,
    empty,
    scheme: palette ?? schemeColors(color.scheme, color.reverse, theme),
  };
}
