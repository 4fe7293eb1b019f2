import { fieldColorModeRegistry, type GrafanaTheme2 } from '@grafana/data';
import { interpolate, modeLrgb, modeOklab, modeRgb, parse, samples, useMode as registerMode } from 'culori/fn';
import * as d3 from 'd3-scale-chromatic';
import { type Rgba } from '../core/rgba';
import { D3_CYCLICAL, D3_DARKENING, D3_DIVERGING, D3_LIGHTENING, type D3Name } from '../core/d3SchemeNames';
import { d3Id } from './colorSchemes';

/** How many colors a scheme has on the screen. */
const STEPS = 256;

const DUSK = {
  dark: ['#2f2b5c', '#344180', '#2a5e9b', '#247da3', '#259ca7', '#44b9a1', '#7cd38a', '#c1e574', '#fcf574'],
  light: ['#f3f2c3', '#c4de9e', '#7fcd97', '#3ab4a3', '#1495a8', '#23749f', '#275492', '#2d3677', '#271d57'],
};

/** Which end of a scheme is the lighter; `none` where both ends are alike or mean something. */
type LightEnd = 'low' | 'high' | 'none';

/** Takes a share, 0 to 1; returns a CSS color. */
type Interpolator = (share: number) => string;

const d3Interpolators: Readonly<Record<D3Name, Interpolator>> = {
  Turbo: d3.interpolateTurbo,
  Viridis: d3.interpolateViridis,
  Magma: d3.interpolateMagma,
  Inferno: d3.interpolateInferno,
  Plasma: d3.interpolatePlasma,
  Cividis: d3.interpolateCividis,
  Warm: d3.interpolateWarm,
  Cool: d3.interpolateCool,
  Cubehelix: d3.interpolateCubehelixDefault,
  Blues: d3.interpolateBlues,
  Greens: d3.interpolateGreens,
  Greys: d3.interpolateGreys,
  Oranges: d3.interpolateOranges,
  Purples: d3.interpolatePurples,
  Reds: d3.interpolateReds,
  BuGn: d3.interpolateBuGn,
  BuPu: d3.interpolateBuPu,
  GnBu: d3.interpolateGnBu,
  OrRd: d3.interpolateOrRd,
  PuBuGn: d3.interpolatePuBuGn,
  PuBu: d3.interpolatePuBu,
  PuRd: d3.interpolatePuRd,
  RdPu: d3.interpolateRdPu,
  YlGnBu: d3.interpolateYlGnBu,
  YlGn: d3.interpolateYlGn,
  YlOrBr: d3.interpolateYlOrBr,
  YlOrRd: d3.interpolateYlOrRd,
  BrBG: d3.interpolateBrBG,
  PRGn: d3.interpolatePRGn,
  PiYG: d3.interpolatePiYG,
  PuOr: d3.interpolatePuOr,
  RdBu: d3.interpolateRdBu,
  RdGy: d3.interpolateRdGy,
  RdYlBu: d3.interpolateRdYlBu,
  RdYlGn: d3.interpolateRdYlGn,
  Spectral: d3.interpolateSpectral,
  Rainbow: d3.interpolateRainbow,
  Sinebow: d3.interpolateSinebow,
};

const LIGHT_ENDS: ReadonlyMap<D3Name, LightEnd> = new Map([
  ...D3_DARKENING.map((name): [D3Name, LightEnd] => [name, 'low']),
  ...D3_LIGHTENING.map((name): [D3Name, LightEnd] => [name, 'high']),
  // dark at both ends
  ['Turbo', 'none'],
]);

interface D3Scheme {
  readonly lightEnd: LightEnd;
  readonly at: Interpolator;
}

const d3Schemes: ReadonlyMap<string, D3Scheme> = new Map(
  [...D3_LIGHTENING, ...D3_DARKENING, ...D3_DIVERGING, ...D3_CYCLICAL].map((name) => [
    d3Id(name),
    { lightEnd: LIGHT_ENDS.get(name) ?? 'none', at: d3Interpolators[name] },
  ])
);

const asRgb = registerMode(modeRgb);
registerMode(modeLrgb);
registerMode(modeOklab);

/**
 * Returns the colors of a scheme from low to high. Schemes of d3 that run between light and dark are turned so that
 * more is further from the panel's ground; `reverse` turns any scheme once more. An unknown id gives our default.
 */
export function schemeColors(id: string, reverse: boolean, theme: GrafanaTheme2): readonly Rgba[] {
  const colors =
    d3Colors(id, theme) ?? grafanaColors(id, theme) ?? blend(theme.isDark ? DUSK.dark : DUSK.light, 'oklab');
  return reverse ? colors.slice().reverse() : colors;
}

/** Returns a CSS color as numbers; one that cannot be read is transparent. */
export function toRgba(color: string): Rgba {
  const parsed = parse(color);
  if (parsed === undefined || parsed.mode !== 'rgb') {
    return [0, 0, 0, 0];
  }
  const { r, g, b, alpha } = parsed;
  return [Math.round(r * 255), Math.round(g * 255), Math.round(b * 255), alpha ?? 1];
}

function d3Colors(id: string, theme: GrafanaTheme2): readonly Rgba[] | undefined {
  const scheme = d3Schemes.get(id);
  if (scheme === undefined) {
    return undefined;
  }
  const turned = scheme.lightEnd === (theme.isDark ? 'low' : 'high');
  return samples(STEPS).map((share) => toRgba(scheme.at(turned ? 1 - share : share)));
}

function grafanaColors(id: string, theme: GrafanaTheme2): readonly Rgba[] | undefined {
  const mode = fieldColorModeRegistry.getIfExists(id);
  return mode?.isContinuous === true && mode.getColors !== undefined ? blend(mode.getColors(theme), 'rgb') : undefined;
}

function blend(anchors: string[], mode: 'oklab' | 'rgb'): readonly Rgba[] {
  const at = interpolate(
    anchors.map((color) => parse(color) ?? { mode: 'rgb', r: 0, g: 0, b: 0 }),
    mode
  );
  return samples(STEPS).map((share) => {
    const { r, g, b } = asRgb(at(share));
    return [channel(r), channel(g), channel(b), 1];
  });
}

function channel(share: number): number {
  return Math.round(Math.min(Math.max(share, 0), 1) * 255);
}
