import { colorPosition } from '../core/colorScale';
import { type Scene } from '../draw/scene';
import { cssColor } from './cssColor';

/** A value as a bar. */
export interface CellBar {
  /** How long it is, 0 to 1. */
  readonly share: number;
  /** The cell's color as CSS. */
  readonly color: string;
}

/**
 * Returns what makes a bar of a cell's value; null of nothing and, where bars begin at zero, of zero. Bars begin at zero
 * where the calculation's do and no cell is below it, else they span the color scale.
 */
export function cellBars(
  { fold, scale, cut, style }: Scene,
  calculationFromZero: boolean
): (value: number) => CellBar | null {
  if (scale === null) {
    return () => null;
  }
  let [lowest, largest] = [0, 0];
  for (const value of fold.cells) {
    lowest = value < lowest ? value : lowest;
    largest = value > largest ? value : largest;
  }
  const fromZero = calculationFromZero && lowest === 0;
  const [from, to] = fromZero ? [0, largest] : [scale.min, scale.max];
  return (value) => {
    if (Number.isNaN(value) || (fromZero && value === 0)) {
      return null;
    }
    const share = to > from ? Math.min(Math.max((value - from) / (to - from), 0), 1) : 1;
    return { share, color: cssColor(style.scheme, cut, colorPosition(scale, value)) };
  };
}
