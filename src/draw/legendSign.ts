import { EDGE_ALPHA } from './drawNotExisting';
import { HATCH_ALPHA } from './drawOutside';
import { type PlotStyle } from './scene';

/** What a cell can look like beside having a color of the scale. Changes of zones have no sign. */
export type KeyLook =
  | 'zero'
  | 'empty'
  | 'noValue'
  | 'notExisting'
  | 'outside'
  | 'below'
  | 'above'
  | 'twice'
  | 'peak'
  | 'businessHours'
  | 'zoneChanges';

/** A part of a sign: an SVG path that is filled, or else stroked. */
export interface SignShape {
  readonly path: string;
  readonly color: string;
  readonly stroke: { readonly widthPx: number; readonly alpha: number; readonly dash: readonly number[] } | null;
}

/** The CSS colors of a cell in small: its ground, and what is drawn on it. */
export interface SignColors {
  readonly fill: string;
  readonly ink: string;
}

/** A sign is a square of so many CSS pixels. */
export const SIGN_SIZE_PX = 14;

/** Returns a cell in small, as it looks in the picture, from the lowest part to the uppermost. */
export function legendSign(look: KeyLook, { fill, ink }: SignColors, style: PlotStyle): readonly SignShape[] {
  const ground = filled(roundedRect(0, 0, SIGN_SIZE_PX, SIGN_SIZE_PX, 2), fill);
  switch (look) {
    case 'zero':
    case 'empty':
      return [ground];
    case 'noValue':
      return [ground, filled('M4.5 6.25h5v1.5h-5z', style.textDisabled)];
    case 'notExisting':
      return [stroked(roundedRect(0.5, 0.5, 13, 13, 1.5), style.text, { alpha: EDGE_ALPHA, dash: [2, 2] })];
    case 'outside':
      return [stroked('M0 4L4 0M0 9L9 0M0 14L14 0M5 14L14 5M10 14L14 10', style.text, { alpha: HATCH_ALPHA })];
    case 'above':
      return [ground, filled('M7 0H14V7z', style.background), filled('M9 0H14V5z', style.warning)];
    case 'below':
      return [ground, filled('M7 14H0V7z', style.background), filled('M5 14H0V9z', style.warning)];
    case 'twice':
      return [ground, stroked('M6 8.5h5M6 11.5h5', style.textSecondary, {})];
    case 'peak':
      return [ground, filled('M5 7a2 2 0 1 0 4 0a2 2 0 1 0 -4 0z', ink)];
    case 'businessHours':
      return [stroked(roundedRect(0.75, 1.75, 12.5, 10.5, 2), style.outline, { widthPx: 1.5, dash: [4, 2] })];
    case 'zoneChanges':
      return [];
  }
}

function filled(path: string, color: string): SignShape {
  return { path, color, stroke: null };
}

function stroked(path: string, color: string, line: Partial<NonNullable<SignShape['stroke']>>): SignShape {
  return { path, color, stroke: { widthPx: 1, alpha: 1, dash: [], ...line } };
}

function roundedRect(x: number, y: number, width: number, height: number, radius: number): string {
  const arc = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  return [
    `M${x + radius} ${y}h${across}${arc(radius, radius)}v${down}${arc(-radius, radius)}`,
    `h${-across}${arc(-radius, -radius)}v${-down}${arc(radius, -radius)}z`,
  ].join('');
}
