import { type Rgba } from '../core/rgba';
import { colorIndex, colorTable, NO_VALUE } from './colorTable';
import { type Scene } from './scene';

/** Near-black and white: on every color one of them has a contrast of 4.5 or more. */
export const DARK_INK: Rgba = [5, 5, 5, 1];
export const LIGHT_INK: Rgba = [255, 255, 255, 1];

/** Returns the contrast of two opaque colors, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Rgba, b: Rgba): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Returns the ink that is read better on a color. */
export function inkOn(color: Rgba): Rgba {
  return contrast(color, DARK_INK) >= contrast(color, LIGHT_INK) ? DARK_INK : LIGHT_INK;
}

/**
 * Returns the ink, as a CSS color, for what is drawn on a cell (row-major index). On the ground, where no color of the
 * scheme is, it is the color of secondary text.
 */
export function cellInk(scene: Scene): (cell: number) => string {
  const colorOf = cellColor(scene);
  return (cell) => {
    const color = colorOf(cell);
    return color === null ? scene.style.textSecondary : opaqueText(inkOn(color));
  };
}

/** Returns what gives the color of a cell (row-major index), taken as opaque; null on the ground. */
export function cellColor({ fold, scale, cut, style }: Scene): (cell: number) => Rgba | null {
  const table = colorTable(style.scheme, cut, style.empty);
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  return (cell) => {
    const index = scale === null || fold.cellEvents[cell] === 0 ? NO_VALUE : colorIndex(table, scale, fold.cells[cell]);
    return index === NO_VALUE ? null : [bytes[index * 4], bytes[index * 4 + 1], bytes[index * 4 + 2], 1];
  };
}

/** Returns an opaque color in CSS. */
export function opaqueText([red, green, blue]: Rgba): string {
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Returns what an opaque color is under a cover, whose alpha says how strongly it covers, in whole bytes. */
export function covered([red, green, blue]: Rgba, [overRed, overGreen, overBlue, share]: Rgba): Rgba {
  const mix = (under: number, over: number) => Math.round(over * share + under * (1 - share));
  return [mix(red, overRed), mix(green, overGreen), mix(blue, overBlue), 1];
}

function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
