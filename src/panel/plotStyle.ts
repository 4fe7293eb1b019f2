import { createTheme, type GrafanaTheme2 } from '@grafana/data';
import { type Rgba } from '../core/rgba';
import { contrast } from '../draw/cellInk';
import { type PlotStyle } from '../draw/scene';
import { schemeColors, toRgba } from '../grafana/schemeColors';
import { type CalendarOptions } from '../options/options';
import { cssRgba } from './cssColor';
import { type SystemColors } from './useForcedColors';

/** Bars are slate, never a color of a scheme: else a bar's color would claim a value. Over 3 : 1 on the panel. */
const BAR = { dark: '#6d8aa3', light: '#56718e' };
const BAR_ALPHA = { dark: 'bd', light: 'c2' };

/** Bars of forced colors are fainter than the peak bar, and well over 3 : 1 where these are as far apart as they should be. */
const FORCED_BAR_ALPHA = 0.65;

/** How much of the text color the ground of an empty cell has. */
const EMPTY_ALPHA = 0.055;

/**
 * Returns the colors and type of a picture in a theme. `palette` are the colors of thresholds or value mappings, which
 * take the place of the scheme; null where there are none. `forced` are the colors that take the place of the theme's;
 * the cells keep theirs, which are data.
 */
export function plotStyle(
  theme: GrafanaTheme2,
  color: Pick<CalendarOptions['color'], 'scheme' | 'reverse'>,
  palette: readonly Rgba[] | null,
  forced: SystemColors | null = null
): PlotStyle {
  const { fontFamily } = theme.typography;
  const scheme = palette ?? schemeColors(color.scheme, color.reverse, forced === null ? theme : themeOf(forced, theme));
  if (forced !== null) {
    const { canvas, canvasText, highlight } = forced;
    const [red, green, blue] = toRgba(canvasText);
    return {
      fontFamily,
      text: canvasText,
      textSecondary: canvasText,
      textDisabled: canvasText,
      border: canvasText,
      background: canvas,
      bar: cssRgba([red, green, blue, FORCED_BAR_ALPHA]),
      peakBar: canvasText,
      outline: highlight,
      focus: highlight,
      warning: canvasText,
      empty: emptyGround(canvasText),
      scheme,
    };
  }
  const { colors } = theme;
  const mode = theme.isDark ? 'dark' : 'light';
  return {
    fontFamily,
    text: colors.text.primary,
    textSecondary: colors.text.secondary,
    textDisabled: colors.text.disabled,
    border: colors.border.medium,
    background: colors.background.primary,
    bar: BAR[mode] + BAR_ALPHA[mode],
    peakBar: barColor(theme),
    outline: colors.text.maxContrast,
    focus: colors.primary.text,
    // on a light ground the main color is too light to be seen in a corner of a cell
    warning: colors.warning.text,
    empty: emptyGround(colors.text.maxContrast),
    scheme,
  };
}

/** Returns the full color of bars in a theme. */
export function barColor({ isDark }: GrafanaTheme2): string {
  return BAR[isDark ? 'dark' : 'light'];
}

function emptyGround(text: string): Rgba {
  const [red, green, blue] = toRgba(text);
  return [red, green, blue, EMPTY_ALPHA];
}

/** Returns the theme whose schemes stand out from a forced ground: it may be dark where the theme is light. */
function themeOf({ canvas }: SystemColors, theme: GrafanaTheme2): GrafanaTheme2 {
  const ground = toRgba(canvas);
  const isDark = contrast(ground, [255, 255, 255, 1]) > contrast(ground, [0, 0, 0, 1]);
  return isDark === theme.isDark ? theme : createTheme({ colors: { mode: isDark ? 'dark' : 'light' } });
}
