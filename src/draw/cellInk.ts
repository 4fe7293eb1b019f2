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
export function cellInk({ fold, scale, cut, style }: Scene): (cell: number) => string {
  const table = colorTable(style.scheme, cut, style.empty);
  const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
  return (cell) => {
    const index = scale === null || fold.cellEvents[cell] === 0 ? NO_VALUE : colorIndex(table, scale, fold.cells[cell]);
    if (index === NO_VALUE) {
      return style.textSecondary;
    }
    const [red, green, blue] = inkOn([bytes[index * 4], bytes[index * 4 + 1], bytes[index * 4 + 2], 1]);
    return `rgb(${red}, ${green}, ${blue})`;
  };
}

function luminance([red, green, blue]: Rgba): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
