import { createTheme, type GrafanaTheme2 } from '@grafana/data';
import { modeLrgb, modeRgb, parse, type Rgb, useMode as registerMode, wcagContrast } from 'culori/fn';
import { EDGE_ALPHA } from '../draw/drawNotExisting';
import { HATCH_ALPHA } from '../draw/drawOutside';
import { DISTRIBUTION_OPACITY } from './ColorRamp';
import { cssRgba } from './cssColor';
import { plotStyle } from './plotStyle';

const asRgb = registerMode(modeRgb);
registerMode(modeLrgb);

/** Returns what a color looks like on a ground, opaque; `opacity` is on top of the color's own. */
function on(ground: Rgb, color: string, opacity = 1): Rgb {
  const { r, g, b, alpha } = asRgb(parse(color)) ?? { mode: 'rgb', r: NaN, g: NaN, b: NaN };
  const share = (alpha ?? 1) * opacity;
  const mix = (over: number, under: number) => over * share + under * (1 - share);
  return { mode: 'rgb', r: mix(r, ground.r), g: mix(g, ground.g), b: mix(b, ground.b) };
}

const BLACK: Rgb = { mode: 'rgb', r: 0, g: 0, b: 0 };
const TEXT = 4.5;
const MARK = 3;

type Use = readonly [what: string, color: string, least: number, opacity?: number];

/** What stands on the panel's own ground. Lines that only part things, and ticks beside labels, tell nothing alone. */
function onPanel(theme: GrafanaTheme2): Use[] {
  const style = plotStyle(theme, { scheme: 'dusk', reverse: false }, null);
  const { colors } = theme;
  return [
    ['first axis, legend ends, table', style.text, TEXT],
    ['second axis, units, keys, values of bars, heads of the table', style.textSecondary, TEXT],
    ['weekend labels', style.textDisabled, TEXT],
    ['warnings', colors.warning.text, TEXT],
    ['bars and step lines', style.bar, MARK],
    ['peak bar', style.peakBar, MARK],
    ['outline of business hours', style.outline, MARK, 0.85],
    ['edge of what does not exist', style.text, MARK, EDGE_ALPHA],
    ['hatch outside the time range', style.text, MARK, HATCH_ALPHA],
    ['notch of a cell beyond the scale, on its edge', style.warning, MARK],
    ['distribution over the ramp', colors.text.primary, MARK, DISTRIBUTION_OPACITY],
    ['marker on the ramp, on its edge', colors.text.maxContrast, MARK],
    ['ring of the keyboard', colors.primary.text, MARK],
  ];
}

function onEmptyCell(theme: GrafanaTheme2): Use[] {
  const style = plotStyle(theme, { scheme: 'dusk', reverse: false }, null);
  return [
    ['values and signs', style.textSecondary, TEXT],
    ['dash of no value', style.textDisabled, MARK],
  ];
}

function onTooltip({ colors }: GrafanaTheme2): Use[] {
  return [
    ['title and value', colors.text.primary, TEXT],
    ['facts and notes', colors.text.secondary, TEXT],
    ['links', colors.text.link, TEXT],
    ['warnings', colors.warning.text, TEXT],
  ];
}

describe.each(['dark', 'light'] as const)('in the %s theme', (mode) => {
  const theme = createTheme({ colors: { mode } });
  const { background } = theme.colors;

  it.each([
    ['a panel', background.primary],
    ['a panel without a ground', background.canvas],
  ])('what is on %s can be told from it', (_, ground) => {
    expect(tooFaint(on(BLACK, ground), onPanel(theme))).toEqual([]);
  });

  it('what is on an empty cell can be told from it', () => {
    const { empty } = plotStyle(theme, { scheme: 'dusk', reverse: false }, null);
    expect(tooFaint(on(on(BLACK, background.primary), cssRgba(empty)), onEmptyCell(theme))).toEqual([]);
  });

  it('what is in a tooltip can be told from it', () => {
    expect(tooFaint(on(BLACK, background.elevated), onTooltip(theme))).toEqual([]);
  });
});

function tooFaint(ground: Rgb, uses: readonly Use[]): string[] {
  return uses
    .map(([what, color, least, opacity]) => ({ what, least, is: wcagContrast(on(ground, color, opacity), ground) }))
    .filter(({ least, is }) => !(is >= least))
    .map(({ what, least, is }) => `${what}: ${is.toFixed(2)} of ${least}`);
}
